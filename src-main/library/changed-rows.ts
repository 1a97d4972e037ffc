/** Collects what a call changes while it is answered, and reads it back as the rows that the window merges. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ArticleId, PictureId } from '../domain/article.ts';
import type { ArticleOwn, ChangedArticle, ChangedMark, ChangedRows } from '../domain/changed-rows.ts';
import type { PhotoId } from '../domain/photo.ts';
import { withoutPlace } from '../sqlite/articles/article-store.ts';
import type { ArticleStore, Change, Journal, PhotoReader, PictureRow } from '../usecases/journal-ports.ts';

/** More marks than these are not told one by one: the cells in view are read again. */
const MOST_MARKS = 2_000;

/** What was changed since the call began. */
export interface Collected {
  readonly changes: Change[];
  /** Articles whose line in the list says something else, though no step of the journal changed them. */
  readonly listed: Set<ArticleId>;
}

const collecting = new AsyncLocalStorage<Collected>();

/** Runs `work`; what it changes, however late, goes into `collected`. */
export function collectingInto<T>(collected: Collected, work: () => T): T {
  return collecting.run(collected, work);
}

/** Keeps changes with the call that made them. False outside of a call: then nobody would tell of them. */
export function collectChanges(changes: readonly Change[]): boolean {
  const collected = collecting.getStore();
  collected?.changes.push(...changes);
  return collected !== undefined;
}

/** The call that runs now changed what the list says of this article. */
export function collectListed(articleId: ArticleId): void {
  collecting.getStore()?.listed.add(articleId);
}

export interface RowReaders {
  readonly articles: ArticleStore;
  readonly photos: PhotoReader;
  readonly heads: Journal['heads'];
}

/** The rows as they are now of everything that was collected; null where nothing was. */
export function changedRows(readers: RowReaders, { changes, listed }: Collected): ChangedRows | null {
  if (changes.length + listed.size === 0) return null;
  const ids = new Set(listed);
  for (const change of changes) for (const id of articlesOf(change)) ids.add(id);
  const described = [...new Set(changes.flatMap((change) => (change.entity === 'metadata' ? [change.id] : [])))];
  const uses = described.length === 0 ? [] : readers.articles.uses(described);
  for (const { articleId } of uses) ids.add(articleId);
  const marked = new Set(changes.flatMap((change) => (change.entity === 'marks' ? [change.id] : [])));
  const cells = new Set(changes.flatMap(cellOf));
  const many = marked.size > MOST_MARKS;
  return {
    articles: [...ids].map((id) => changedArticle(readers, id, changes, describedIn(uses, id))),
    marks: many ? [] : marksOf(readers, [...marked]),
    cells: many || described.length > MOST_MARKS ? null : [...cells],
    described: described.length > MOST_MARKS ? null : described,
    ...readers.heads(),
  };
}

function describedIn(uses: readonly PictureRow[], id: ArticleId): readonly PhotoId[] {
  return uses.filter(({ articleId }) => articleId === id).map(({ photoId }) => photoId);
}

function changedArticle(
  { articles, photos }: RowReaders,
  id: ArticleId,
  changes: readonly Change[],
  described: readonly PhotoId[],
): ChangedArticle {
  const summary = articles.summary(id);
  const none: ChangedArticle = { id, summary, own: {}, order: null, pictures: [], photos: [], unplaced: null };
  if (summary === null) return none;
  const mine = changes.filter((change) => articlesOf(change).includes(id));
  const touched = new Set(mine.flatMap((change) => (change.entity === 'picture' ? [change.id] : [])));
  const rows = touched.size === 0 ? [] : articles.pictureRows(id);
  const came = new Set(mine.flatMap((change) => (cameTo(change, id) ? [change.id] : [])));
  const isReordered = mine.some((change) => change.entity === 'picture' && isOrder(change));
  const now = rows.filter((row) => touched.has(row.id));
  const newPhotos = now.filter((row) => came.has(row.id)).map((row) => row.photoId);
  return {
    ...none,
    own: ownOf(articles, id, mine),
    order: isReordered ? rows.map((row): PictureId => row.id) : null,
    // A picture that only moved is known already.
    pictures: now
      .filter((row) => came.has(row.id) || mine.some((one) => one.id === row.id && isText(one)))
      .map(withoutPlace),
    photos: [...new Set([...newPhotos, ...described])].flatMap((photoId) => photos.photo(photoId) ?? []),
    unplaced: mine.some(({ entity }) => entity === 'unplaced') ? (articles.article(id)?.unplaced ?? []) : null,
  };
}

function ownOf(articles: ArticleStore, id: ArticleId, changes: readonly Change[]): Partial<ArticleOwn> {
  const own = changes.filter((change) => change.entity === 'article');
  const now = own.length === 0 ? null : articles.articleRow(id);
  if (now === null) return {};
  const changed = (Object.keys(now) as (keyof ArticleOwn)[]).filter((key) =>
    own.some(({ before, after }) => before?.[key] !== after?.[key]),
  );
  return Object.fromEntries(changed.map((key) => [key, now[key]]));
}

/** The articles that a change is about: a picture that is carried over leaves one and comes to another. */
function articlesOf(change: Change): readonly ArticleId[] {
  if (change.entity === 'article') return [change.id];
  if (change.entity !== 'picture' && change.entity !== 'unplaced') return [];
  return [...new Set([change.before?.articleId, change.after?.articleId])].filter((id) => id !== undefined);
}

/** Whichever way it was turned: undone, a picture that had left comes back. */
function cameTo(change: Change, articleId: ArticleId): boolean {
  return (
    change.entity === 'picture' && (change.before?.articleId !== articleId || change.after?.articleId !== articleId)
  );
}

function isOrder({ before, after }: Extract<Change, { entity: 'picture' }>): boolean {
  return before?.position !== after?.position || before?.articleId !== after?.articleId;
}

function isText(change: Change): boolean {
  if (change.entity !== 'picture' || change.before === null || change.after === null) return true;
  const { position: _before, ...before } = change.before;
  const { position: _after, ...after } = change.after;
  return JSON.stringify(before) !== JSON.stringify(after);
}

function cellOf(change: Change): readonly PhotoId[] {
  if (
    change.entity === 'place' ||
    change.entity === 'metadata' ||
    change.entity === 'stack' ||
    change.entity === 'time'
  )
    return [change.id];
  if (change.entity !== 'picture') return [];
  const [before, after] = [change.before, change.after];
  const photoId = (after ?? before)?.photoId;
  return before?.articleId === after?.articleId || photoId === undefined ? [] : [photoId];
}

function marksOf({ photos }: RowReaders, ids: readonly PhotoId[]): readonly ChangedMark[] {
  const marks = photos.marks(ids);
  return ids.flatMap((id): readonly ChangedMark[] => {
    const found = marks.get(id);
    return found === undefined ? [] : [[id, found.pick, found.stars, found.colour]];
  });
}
