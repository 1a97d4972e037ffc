/** What making pictures needs: a store of what is due, a maker that decodes, a cache of the results. */
import type { ColourFacts, EmbeddedPreview, PhotoType } from '../../domain/metadata.ts';
import type { PhotoId, ReadState } from '../../domain/photo.ts';
import type { ContentIdentity } from './disk-ports.ts';

/** One photograph with all that a decoder must know of it. */
export interface PhotoToDecode {
  readonly photoId: PhotoId;
  readonly type: PhotoType;
  readonly readState: ReadState;
  /** Absolute; null where no file with this content is there now. */
  readonly path: string | null;
  readonly hasContentHash: boolean;
  readonly width: number | null;
  readonly height: number | null;
  readonly orientation: number;
  readonly preview: EmbeddedPreview | null;
  readonly embeddedThumbnail: EmbeddedPreview | null;
  readonly colour: ColourFacts;
  readonly thumbnail: 0 | 1 | 2;
  readonly thumbnailVersion: number;
  /** Its folder keeps 2,560-px previews for looking at it while it is unplugged. */
  readonly keepPreview: boolean;
}

/** What is derived from the decoded pixels next to the thumbnail. */
export interface Likeness {
  /** 64-bit difference hash, 16 hex digits. */
  readonly perceptualHash: string;
  /** Variance of the Laplacian of the thumbnail; larger is sharper. */
  readonly sharpness: number;
  readonly thumbHash: Uint8Array;
  /** Share of the picture that is black without drawing, 0-1. */
  readonly shadows: number;
  /** Share of the picture that is white without drawing, 0-1. */
  readonly highlights: number;
}

export interface DecodeResult {
  readonly photoId: PhotoId;
  readonly readState: Exclude<ReadState, 'queued'>;
  readonly reason: string | null;
  readonly wayOut: string | null;
  /** What is odd but not fatal, in words. */
  readonly warnings: readonly string[];
  /** As displayed; for files whose head does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  readonly picture: { readonly kind: 1 | 2; readonly bytes: number } | null;
  readonly likeness: Likeness | null;
  readonly identity: ContentIdentity | null;
}

/** A picture that is in the cache now, and the version of its address. */
export type PicturedRow = readonly [photo: PhotoId, kind: 1 | 2, version: number];

export interface DecodeStore {
  photo(id: PhotoId): PhotoToDecode | null;
  /** Photographs not decoded yet, in capture order, after this one. */
  queued(after: PhotoId | null, limit: number): readonly PhotoId[];
  countQueued(): number;
  hasQueued(): boolean;
  /** Embedded previews that are in the cache now; answers with the versions of the addresses. */
  pictured(
    pictures: readonly { readonly photoId: PhotoId; readonly kind: 1 | 2; readonly bytes: number }[],
  ): readonly PicturedRow[];
  /** Stores results; photographs that turn out to be of one content become one. */
  finish(results: readonly DecodeResult[]): {
    readonly pictured: readonly PicturedRow[];
    readonly merged: readonly { readonly from: PhotoId; readonly into: PhotoId }[];
  };
  /** Unreadable for one of these reasons (patterns of LIKE): the disk's fault, not the photograph's. */
  unreadableBecause(reasons: readonly string[]): readonly PhotoId[];
  /** The cache lost these pictures: they are due again. */
  lostPictures(ids: readonly PhotoId[]): void;
  /** Photographs that are there, in folders whose previews are kept. */
  withKeptPreviews(): readonly PhotoId[];
  /** Pictures of these cannot be made again: their files are not there. */
  missing(): readonly PhotoId[];
}

export interface ThumbnailMaker {
  /** Decodes one photograph, writes its thumbnail into the cache, and reads its identity. Rejects when aborted, and with a `DeskError` where the cache's disk does not take it. */
  make(photo: PhotoToDecode, signal: AbortSignal): Promise<DecodeResult>;
  /** Writes the embedded thumbnails of these into the cache, upright; answers only with those that had one. */
  embedded(
    photos: readonly PhotoToDecode[],
    signal: AbortSignal,
  ): Promise<readonly { readonly photoId: PhotoId; readonly kind: 1; readonly bytes: number }[]>;
}
