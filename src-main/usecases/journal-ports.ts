/** What the curating use cases need of storage: the journal of undoable steps and the articles it is about. */
import type { Article, ArticleId, Picture, PictureId, UnplacedCaption, UnplacedCaptionId } from '../domain/article.ts';
import type { ChangedRows } from '../domain/changed-rows.ts';
import type { ArticleSummary } from '../domain/overviews/articles.ts';
import type { HistoryEntry, Undone } from '../domain/overviews/program.ts';
import type { OwnField, OwnMetadata, OwnValue } from '../domain/own-metadata.ts';
import type { FolderId, Marks, Photo, PhotoId } from '../domain/photo.ts';

/** An article's own row, without its pictures and the captions that have none. */
export type ArticleRow = Omit<Article, 'pictures' | 'unplaced'>;
/** A picture with the article it belongs to and its place, counted from 0. */
export type PictureRow = Picture & { readonly articleId: ArticleId; readonly position: number };

/** A caption without a photograph with the article it belongs to and its place among the others, counted from 0. */
export type UnplacedRow = UnplacedCaption & { readonly articleId: ArticleId; readonly position: number };

/** One thing before and after a step; `null` means that it does not exist. */
export type Change =
  | { readonly entity: 'marks'; readonly id: PhotoId; readonly before: Marks; readonly after: Marks }
  | {
      readonly entity: 'article';
      readonly id: ArticleId;
      readonly before: ArticleRow | null;
      readonly after: ArticleRow | null;
    }
  | {
      readonly entity: 'picture';
      readonly id: PictureId;
      readonly before: PictureRow | null;
      readonly after: PictureRow | null;
    }
  | {
      readonly entity: 'unplaced';
      readonly id: UnplacedCaptionId;
      readonly before: UnplacedRow | null;
      readonly after: UnplacedRow | null;
    }
  /** All that the desk wrote into a photograph's metadata. */
  | {
      readonly entity: 'metadata';
      readonly id: PhotoId;
      readonly before: OwnMetadata;
      readonly after: OwnMetadata;
      /** What the file said of these fields before the desk wrote them. */
      readonly file?: { readonly [F in OwnField]?: OwnValue | null };
    }
  /** How far a photograph's capture time is moved, in milliseconds; with `sidecars` its sidecar says so too. */
  | {
      readonly entity: 'time';
      readonly id: PhotoId;
      readonly before: number;
      readonly after: number;
      readonly sidecars: boolean;
    }
  /** The place of a photograph in the editor's arrangement of a folder, as an order key. */
  | {
      readonly entity: 'place';
      readonly id: PhotoId;
      readonly folderId: FolderId;
      readonly before: string | null;
      readonly after: string | null;
    }
  /** The stack that the editor put a photograph into, by its first photograph; null leaves it to what is found. */
  | {
      readonly entity: 'stack';
      readonly id: PhotoId;
      readonly before: PhotoId | null;
      readonly after: PhotoId | null;
    };

/** An undoable step: what the editor did, in words, and everything that it changed. */
export interface Step {
  readonly label: string;
  readonly changes: readonly Change[];
  /** Steps of the same key that follow each other within a few seconds become one: typing in one field. */
  readonly merge?: string;
  /** Steps of the same run are one, however many there are and whatever else was done between them: long work in pages. */
  readonly run?: string;
}

/** A step as it is kept. */
export interface JournalStep {
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly label: string;
  /** The name under which the desk signed then; empty where it had none. */
  readonly who: string;
  readonly changes: readonly Change[];
}

/** Applies and keeps steps: each in one durable transaction, so that an acknowledged edit survives anything. */
export interface Journal {
  apply(step: Step): Undone;
  undo(): Undone | null;
  redo(): Undone | null;
  list(limit: number): readonly HistoryEntry[];
  /** Steps that are not undone and changed this picture, or anything of this article after that moment; oldest first. */
  about(
    of: { readonly picture: PictureId } | { readonly article: ArticleId; readonly since: string },
  ): readonly JournalStep[];
  heads(): Pick<ChangedRows, 'step' | 'undo' | 'redo'>;
  /** Numbers that were never used before, even by something deleted since. */
  numbers(kind: 'article' | 'picture' | 'unplaced', count: number): readonly number[];
}

export interface ArticleStore {
  list(): readonly ArticleSummary[];
  /** One line of the list. */
  summary(id: ArticleId): ArticleSummary | null;
  article(id: ArticleId): Article | null;
  articleRow(id: ArticleId): ArticleRow | null;
  pictureRows(id: ArticleId): readonly PictureRow[];
  pictureRow(id: PictureId): PictureRow | null;
  unplacedRows(id: ArticleId): readonly UnplacedRow[];
  unplacedRow(id: UnplacedCaptionId): UnplacedRow | null;
  /** Pictures of articles that use these photographs. */
  uses(photoIds: readonly PhotoId[]): readonly PictureRow[];
  slugTaken(slug: string, except: ArticleId | null): boolean;
}

/** Photographs as the curating use cases read them. */
export interface PhotoReader {
  photo(id: PhotoId): Photo | null;
  marks(ids: readonly PhotoId[]): ReadonlyMap<PhotoId, Marks>;
}

export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}
