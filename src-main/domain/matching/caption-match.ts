/** What captions and photos are compared by, and what comes of it. */
import type { NewsMetadata } from '../metadata.ts';
import type { PhotoId } from '../photo.ts';

export type MatchedBy = 'file-name' | 'metadata' | 'names' | 'credit' | 'order' | 'none';

/** What of a caption is compared. */
export interface CaptionToMatch {
  readonly caption: string;
  readonly credit: string | null;
  readonly fileName?: string | null;
}

/** What of a photo is compared. */
export interface PhotoToMatch {
  readonly id: PhotoId;
  readonly fileName: string;
  readonly metadata: NewsMetadata;
}

export interface CaptionMatch {
  /** From 1, in the text's order. */
  readonly position: number;
  readonly photoId: PhotoId | null;
  readonly matchedBy: MatchedBy;
  /** 0-1; under 0.5 a person should look. */
  readonly confidence: number;
  /** What speaks against this photograph, as half a sentence for an editor; absent where nothing does. */
  readonly doubt?: string;
}
