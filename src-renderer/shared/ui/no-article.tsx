/** What is shown instead of an article while none is open: what one is, and how to begin. */
import { articles } from '../articles/articles.ts';
import { ARTICLE_WORDS } from '../articles/words.ts';
import { useStore } from '../store.ts';
import { CommandButton } from './button.tsx';
import { Empty } from './empty.tsx';
import { KeyCap } from './keycap.tsx';
import { UI_WORDS } from './words.ts';

export function NoArticle() {
  const list = useStore(articles, (state) => state.list);
  const [under, shows] = UI_WORDS.openOne;
  return (
    <Empty icon="article" title={list.length === 0 ? ARTICLE_WORDS.noArticleYet : UI_WORDS.noArticleOpen}>
      <p>{UI_WORDS.articleIs}</p>
      <p>
        <CommandButton id="article.new" tone="primary" label={ARTICLE_WORDS.newArticle} icon="add" />{' '}
        <KeyCap name="Mod+n" />
      </p>
      <p>
        <CommandButton id="article.import" label={ARTICLE_WORDS.importText} icon="text" /> <KeyCap name="Mod+Shift+i" />
      </p>
      {list.length > 0 && (
        <p className="muted">
          {under} <KeyCap name="Mod+b" /> {shows}
        </p>
      )}
    </Empty>
  );
}
