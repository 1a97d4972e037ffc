/** What was done to a picture's words and to an article's order, read from the journal. */
import {
  type ArticleId,
  PICTURE_FIELDS,
  type Picture,
  type PictureField,
  type PictureId,
} from '../../domain/article.ts';
import type { OrderChange, WordsStep } from '../../domain/article-history.ts';
import type { ArticleStore, Journal, JournalStep } from '../journal-ports.ts';

interface HistoryPorts {
  readonly journal: Pick<Journal, 'about'>;
  readonly articles: Pick<ArticleStore, 'article'>;
}

/** Every step that changed the picture's caption, credit or alt text, newest first; undone steps are left out. */
export function pictureHistory({ journal }: HistoryPorts, pictureId: PictureId): readonly WordsStep[] {
  return journal
    .about({ picture: pictureId })
    .flatMap((step) => {
      const change = step.changes.find((one) => one.entity === 'picture' && one.id === pictureId);
      if (change?.entity !== 'picture' || change.after === null) return [];
      const before = wordsOf(change.before);
      const after = wordsOf(change.after);
      const fields = PICTURE_FIELDS.filter((field) => before[field] !== after[field]);
      const { id, at, who, label } = step;
      return fields.length === 0 ? [] : [{ id, at, who, label, fields, before, after }];
    })
    .reverse();
}

function wordsOf(row: Pick<Picture, PictureField> | null): Readonly<Record<PictureField, string>> {
  return { caption: row?.caption ?? '', credit: row?.credit ?? '', altText: row?.altText ?? '' };
}

/** The last change of the order since the article was reviewed, which is since the last of its sign-offs; null where there is none. */
export function orderChangedSinceReview({ journal, articles }: HistoryPorts, articleId: ArticleId): OrderChange | null {
  const signOffs = articles.article(articleId)?.pictures.flatMap(({ signOff }) => signOff ?? []) ?? [];
  const reviewed = signOffs.reduce<(typeof signOffs)[number] | null>(
    (last, one) => (last === null || one.at > last.at ? one : last),
    null,
  );
  if (reviewed === null) return null;
  const step = journal
    .about({ article: articleId, since: reviewed.at })
    .findLast((one) => isReordering(one, articleId));
  return step === undefined ? null : { at: step.at, who: step.who, label: step.label, reviewed };
}

/** Pictures that were there before and after are in another order: those that only make room for others do not. */
function isReordering({ changes }: JournalStep, articleId: ArticleId): boolean {
  const stayed = changes.flatMap((one) =>
    one.entity === 'picture' && one.before?.articleId === articleId && one.after?.articleId === articleId
      ? [{ before: one.before.position, after: one.after.position }]
      : [],
  );
  const sorted = [...stayed].sort((a, b) => a.before - b.before);
  return sorted.some(({ after }, at) => at > 0 && after < (sorted[at - 1]?.after ?? 0));
}
