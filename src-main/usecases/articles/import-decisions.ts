/** Where captions of an article's text would go, and what the editor decides about it. */
import type { PhotoId } from '../../domain/photo.ts';

/** Which photograph a caption went to, by what, and how sure (0-1). */
export interface DecidedMatch {
  /** From 1, in the text's order. */
  readonly position: number;
  readonly photoId: PhotoId | null;
  readonly matchedBy: string;
  readonly confidence: number;
  /** What speaks against the photograph, as half a sentence; absent where nothing does. */
  readonly doubt?: string;
}

/** What the editor decided about each picture of the text, in its order. */
export interface ImportDecisions {
  readonly pictures: readonly {
    readonly photoId: PhotoId | null;
    readonly caption: string;
    readonly credit: string | null;
  }[];
  /** Photographs without a caption in the text that go in all the same, behind the others. */
  readonly extra: readonly PhotoId[];
}
