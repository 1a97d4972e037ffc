/** What the export of a bundle needs of the outside, as small as it can be said; adapters implement these. */
import type { CropBox, CropRatio } from '../../domain/article.ts';
import type { BundleContent, DocumentKind, ImageType } from '../../domain/formats/format.ts';
import type { EmbeddedPreview, NewsField, NewsMetadata, PhotoType } from '../../domain/metadata.ts';
import type { Photo } from '../../domain/photo.ts';

/** An original as it lies on disk now. */
export interface FoundOriginal {
  readonly path: string;
  readonly bytes: number;
  /** The library has read these very bytes (same size, same date): no need to hash them again. */
  readonly known?: boolean;
  /** For a raw file or one the decoder does not know: the JPEG inside it to export instead. */
  readonly preview?: EmbeddedPreview | null;
}

export interface OriginalFinder {
  /** Where the photo's content lies now; null where no file with it can be reached. */
  find(photo: Photo): Promise<FoundOriginal | null>;
}

export interface CropRequest {
  readonly ratio: CropRatio;
  /** The editor's own box in fractions; null: as large as can be around the focal point. */
  readonly box: CropBox | null;
}

/** Everything needed to make one picture's image files; plain data, because a process boundary lies behind the port. */
export interface ImageRecipe {
  /** Bytes where the name on the disk is no text. */
  readonly path: string | Uint8Array;
  readonly type: PhotoType;
  /** What leaves in place of a raw file; null for all that can be decoded itself. */
  readonly preview: EmbeddedPreview | null;
  /** File name for messages. */
  readonly subject: string;
  /** Longest sides, in any order; sizes that would come out alike are made once. */
  readonly sizes: readonly number[];
  readonly crops: readonly CropRequest[];
  /** Fractions of the displayed photograph; null lets the attention of the picture decide. */
  readonly focalPoint: { readonly x: number; readonly y: number } | null;
  /** At least one. */
  readonly types: readonly ImageType[];
  readonly quality: number;
  readonly metadata: NewsMetadata;
  /** What of the camera's own facts stays in the images. */
  readonly keep: {
    readonly gps?: { readonly latitude: number; readonly longitude: number };
    readonly serialNumber?: string;
  };
  /** SHA-256 that the original must have; null where it is not known yet. */
  readonly expectedSha256: string | null;
  /** The library has just seen these very bytes: they need not be hashed again. */
  readonly proven: boolean;
  /** The photograph is known to be damaged and the editor lets it leave: what can be decoded is written. */
  readonly asFarAsWhole: boolean;
  /** Longest side of a small JPEG for documents, or null for none. */
  readonly documentEdge: number | null;
}

/** What an original is opened by. */
export type OriginalToOpen = Pick<
  ImageRecipe,
  'path' | 'type' | 'preview' | 'subject' | 'expectedSha256' | 'proven' | 'asFarAsWhole'
>;

export interface RenderedImage {
  readonly type: ImageType;
  readonly maxEdge: number;
  readonly crop: CropRatio | null;
  readonly box: CropBox | null;
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

export interface RenderedPicture {
  readonly images: readonly RenderedImage[];
  /** The small JPEG for documents, without metadata. */
  readonly document: Uint8Array | null;
  /** Of the original as it was decoded: what the bundle says it was made from. */
  readonly originalSha256: string | null;
}

export interface ImageRenderer {
  /** Rejects with a DeskError that names the file; after an abort with an AbortError, within a second. */
  render(recipe: ImageRecipe, options: { readonly signal?: AbortSignal }): Promise<RenderedPicture>;
}

export interface DocumentMaker {
  /** `images` are the small JPEGs by position. Same content, same bytes. */
  make(
    kind: DocumentKind,
    content: BundleContent,
    images: ReadonlyMap<number, Uint8Array>,
  ): Promise<{ readonly bytes: Uint8Array; readonly warnings: readonly string[] }>;
}

/** One value that IPTC IIM cannot hold whole beside XMP. */
export interface CutValue {
  readonly field: NewsField;
  readonly limit: number;
  readonly bytes: number;
}

export interface BundleTarget {
  /** An existing folder, chosen in a dialog or on the command line. */
  readonly folder: string;
  /** A slug: the name of the bundle's own folder, or of its zip file without `.zip`. */
  readonly name: string;
  readonly zip: boolean;
  /** The editor agreed that a bundle of that name is replaced. */
  readonly replace: boolean;
}

export interface TargetState {
  /** Where the bundle will be. */
  readonly path: string;
  readonly exists: boolean;
  /** Null where the file system does not tell. */
  readonly freeBytes: number | null;
}

/** What `bag-info.txt` says. */
export interface BagInfo {
  readonly identifier: string;
  readonly description: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly program: string;
}

export interface WrittenFile {
  /** Relative to the payload. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A bundle being written; nothing of it can be seen under its own name before `finish`. */
export interface BundleDraft {
  add(path: string, bytes: Uint8Array): Promise<WrittenFile>;
  /** `mayPlace` is called before the bundle takes its place; what it throws keeps it from there. */
  finish(
    info: BagInfo,
    mayPlace?: () => void,
  ): Promise<{ readonly path: string; readonly files: number; readonly bytes: number }>;
  /** Removes all that was written; may be called at any time, also twice. */
  discard(): Promise<void>;
}

export interface BundleWriter {
  look(target: BundleTarget): Promise<TargetState>;
  /** Refuses before the first byte: no folder, no right, name taken without consent, too little space. */
  begin(target: BundleTarget, expectedBytes: number): Promise<BundleDraft>;
}

/** Reads a bundle that lies on disk, folder or zip, whichever it is. */
export interface BundleReader {
  /** Text of one payload file, or null where there is none. Refuses what is too large to be ours. */
  readText(bundle: string, path: string): Promise<string | null>;
}

export interface ExportPorts {
  readonly originals: OriginalFinder;
  readonly images: ImageRenderer;
  readonly documents: DocumentMaker;
  readonly writer: BundleWriter;
  /** What IPTC IIM would cut of these fields. */
  readonly cutValues: (metadata: NewsMetadata) => readonly CutValue[];
}
