/** An article among the sources: what it is called, how many pictures it has, and its menu. */
import { memo } from 'react';
import type { ArticleSummary } from '../../../src-main/contract/views.ts';
import { openArticle } from '../../shared/articles/articles.ts';
import { openBeside } from '../../shared/articles/beside.ts';
import { deleteArticle, duplicateArticle, goToArticle, setArchived } from '../../shared/articles/whole-articles.ts';
import { useStore } from '../../shared/store.ts';
import { attempt } from '../../shared/window/notices.ts';
import { type Place, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { Source } from './source-item.tsx';
import { WORDS } from './words.ts';

interface ArticleProps {
  readonly summary: ArticleSummary;
  /** What tells it from others in the list. */
  readonly name: string;
  /** The one that is worked at, whatever is looked at. */
  readonly isOpen: boolean;
}

/** Places that show the article that is open. */
const OF_ARTICLE: readonly Place[] = ['article', 'crop', 'credits', 'export'];

export const ArticleSource = memo(function ArticleSource({ summary, name, isOpen }: ArticleProps) {
  const { id } = summary;
  const isCurrent = useStore(view, ({ place }) => isOpen && OF_ARTICLE.includes(place));
  const open = (): Promise<void> => goToArticle(id);
  return (
    <Source
      icon="article"
      label={name}
      title={name}
      note={String(summary.pictures)}
      isCurrent={isCurrent}
      isOpen={isOpen}
      onPress={() => attempt(open)}
      menu={{
        label: WORDS.articleMenu(name),
        items: [
          { id: 'open', label: WORDS.open, run: open },
          { id: 'work', label: WORDS.collect, run: () => openArticle(id) },
          ...(isOpen ? [] : [{ id: 'beside', label: WORDS.openSecond, run: () => openBeside(id) }]),
          { id: 'duplicate', label: WORDS.duplicate, run: () => duplicateArticle(id) },
          {
            id: 'archive',
            label: summary.archived ? WORDS.reopen : WORDS.archive,
            run: () => setArchived(id, !summary.archived),
          },
          { id: 'delete', label: WINDOW_WORDS.delete, run: () => deleteArticle(id) },
        ],
      }}
    />
  );
});
