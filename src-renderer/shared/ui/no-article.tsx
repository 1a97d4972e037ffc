/** What stands where an article would be while none is open: what one is, and how to begin. */
import { articles } from '../articles/articles.ts';
import { useStore } from '../store.ts';
import { CommandButton } from './button.tsx';
import { Empty } from './empty.tsx';
import { KeyCap } from './keycap.tsx';

export function NoArticle() {
  const list = useStore(articles, (state) => state.list);
  return (
    <Empty icon="article" title={list.length === 0 ? 'No article yet' : 'No article is open'}>
      <p>
        An article is a headline, a standfirst, a few paragraphs, and pictures in order, each with caption and credit.
      </p>
      <p>
        <CommandButton id="article.new" tone="primary" label="New article" icon="add" /> <KeyCap name="Mod+n" />
      </p>
      <p>
        <CommandButton id="article.import" label="Import article text…" icon="text" /> <KeyCap name="Mod+Shift+i" />
      </p>
      {list.length > 0 && <p className="muted">Or open one under “Articles” at the left.</p>}
    </Empty>
  );
}
