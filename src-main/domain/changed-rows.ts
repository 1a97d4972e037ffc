/** The rows that an edit changed, and how a copy of an article is updated with them instead of being read again. */
import type { Article, ArticleId, Picture, PictureId, UnplacedCaption } from './article.ts';
import type { ArticleSummary } from './overviews/articles.ts';
import type { Colour, Photo, PhotoId, Pick, Stars } from './photo.ts';

/** The article's own fields, without its pictures and the captions that have none. */
export type ArticleOwn = Omit<Article, 'pictures' | 'unplaced'>;

export interface ChangedArticle {
  readonly id: ArticleId;
  /** Its line in the list of articles; null where the article is gone. */
  readonly summary: ArticleSummary | null;
  /** Only the fields that changed. */
  readonly own: Partial<ArticleOwn>;
  /** All pictures in order, where one came, went or moved; else null. */
  readonly order: readonly PictureId[] | null;
  /** Pictures that changed or came, whole. */
  readonly pictures: readonly Picture[];
  /** Photographs of the pictures that came, and those whose own metadata changed. */
  readonly photos: readonly Photo[];
  /** All captions without a photograph, where one of them changed; else null. */
  readonly unplaced: readonly UnplacedCaption[] | null;
}

export type ChangedMark = readonly [photoId: PhotoId, pick: Pick, stars: Stars, colour: Colour];

export interface ChangedRows {
  readonly articles: readonly ChangedArticle[];
  readonly marks: readonly ChangedMark[];
  /** Photographs whose cells say something else now: in an article, in another place; null means many. */
  readonly cells: readonly PhotoId[] | null;
  /** Photographs whose own metadata changed; null means many. */
  readonly described: readonly PhotoId[] | null;
  /** Numbers the step that undo would take back next: a step that was just made has a higher number than all before. */
  readonly step: number | null;
  /** What undo and redo would do next, as the step is called. */
  readonly undo: string | null;
  readonly redo: string | null;
}

/** The article with the changed rows in place; rows that are the same as before stay the same objects. */
export function withChanges(article: Article, changed: ChangedArticle): Article {
  if (changed.id !== article.id) return article;
  const known = new Map(article.pictures.map((picture) => [picture.id, picture]));
  for (const picture of changed.pictures) known.set(picture.id, picture);
  const order = changed.order ?? article.pictures.map(({ id }) => id);
  const pictures = order.flatMap((id) => known.get(id) ?? []);
  const { unplaced: before, ...rest } = article;
  const unplaced = changed.unplaced ?? before ?? [];
  const { overrides = [], ...own } = { ...rest, ...changed.own };
  const next: Article = {
    ...own,
    pictures,
    ...(unplaced.length === 0 ? {} : { unplaced }),
    ...(overrides.length === 0 ? {} : { overrides }),
  };
  return keepingSame(article, next);
}

/** `next`, in which everything that says the same as in `before` is the very object of `before`. */
export function keepingSame(before: Article | null, next: Article): Article {
  if (before === null || before.id !== next.id) return next;
  const known = new Map(before.pictures.map((picture) => [picture.id, picture]));
  const pictures = next.pictures.map((picture) => {
    const old = known.get(picture.id);
    return old !== undefined && isSame(old, picture) ? old : picture;
  });
  const isSameList =
    pictures.length === before.pictures.length && pictures.every((picture, at) => picture === before.pictures[at]);
  const kept: Article = {
    ...next,
    pictures: isSameList ? before.pictures : pictures,
    ...(next.unplaced !== undefined && isSame(next.unplaced, before.unplaced)
      ? { unplaced: before.unplaced ?? next.unplaced }
      : {}),
    ...(next.overrides !== undefined && isSame(next.overrides, before.overrides)
      ? { overrides: before.overrides ?? next.overrides }
      : {}),
  };
  const keys = new Set([...Object.keys(before), ...Object.keys(kept)]) as ReadonlySet<keyof Article>;
  return [...keys].every((key) => before[key] === kept[key]) ? before : kept;
}

/** Whether two plain values say the same; the order of an object's keys does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(other, key) &&
      isSame((one as Readonly<Record<string, unknown>>)[key], (other as Readonly<Record<string, unknown>>)[key]),
  );
}
