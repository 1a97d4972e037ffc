/** What the journal says of an article: how a picture's words came to be, and whether its order is the one that was reviewed. */
import type { PictureField, SignOff } from './article.ts';
import type { PhotoId } from './photo.ts';

/** One step that changed a picture's words. */
export interface WordsStep {
  /** Of the journal's step. */
  readonly id: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The name under which the desk signed then; empty where it had none. */
  readonly who: string;
  /** What was done, in words. */
  readonly label: string;
  readonly fields: readonly PictureField[];
  readonly before: Readonly<Record<PictureField, string>>;
  readonly after: Readonly<Record<PictureField, string>>;
}

/** The order was changed after the last sign-off. */
export interface OrderChange {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly who: string;
  readonly label: string;
  readonly reviewed: SignOff;
}

/** A bundle in which a photograph was published. */
export interface PhotoBundle {
  readonly photoId: PhotoId;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly folderName: string;
  /** Of the article as it was exported; empty where it had none. */
  readonly headline: string;
}
