/** What indexing needs of the library, what it writes there, and what it tells. Adapters implement these. */
import type { PhotoFacts } from '../../domain/metadata.ts';
import type { OtherFiles } from '../../domain/other-files.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import type { ContentIdentity, DiskFile, FactsReader, FolderScanner, ScanEnd } from './disk-ports.ts';

/** 0 the photograph, 1 its raw companion, 2 its sidecar. */
export type FileRole = 0 | 1 | 2;

export interface KnownFile extends DiskFile {
  readonly id: number;
  readonly photoId: PhotoId;
  readonly role: FileRole;
  readonly missing: boolean;
}

/** A photograph as it is first written: facts where they could be read, a reason where not. */
export interface NewPhoto {
  readonly directory: string;
  readonly file: DiskFile;
  readonly facts: PhotoFacts | null;
  readonly identity: ContentIdentity | null;
  readonly reason: string | null;
  readonly wayOut: string | null;
  readonly sidecar: DiskFile | null;
}

export interface PlacedFile {
  readonly directory: string;
  readonly file: DiskFile;
  readonly sidecar: DiskFile | null;
  readonly photoId: PhotoId;
}

/** What one step of a scan writes, in one transaction. */
export interface ScanPage {
  readonly folderId: FolderId;
  readonly photos: readonly NewPhoto[];
  /** A file whose content is a known photograph: a copy or a move. */
  readonly placed: readonly PlacedFile[];
  /** Sidecars of photographs that are known already. */
  readonly sidecars: readonly { readonly directory: string; readonly file: DiskFile; readonly photoId: PhotoId }[];
  /** Known files seen again with the same content. */
  readonly seen: readonly { readonly fileId: number; readonly file: DiskFile }[];
  /** Complete directories: after this page the next scan may skip them. */
  readonly done: readonly { readonly path: string; readonly digest: string }[];
}

export interface FactsUpdate {
  readonly photoId: PhotoId;
  readonly file: DiskFile | null;
  readonly facts: PhotoFacts | null;
  readonly identity: ContentIdentity | null;
  readonly reason: string | null;
  readonly wayOut: string | null;
  /** The pixels are others than before: thumbnail, likeness and read state start again. */
  readonly pixelsChanged: boolean;
  /** Shown to the editor as changed outside the program. */
  readonly flagChanged: boolean;
}

export interface PhotoIdentity {
  readonly photoId: PhotoId;
  readonly contentHash: string | null;
  readonly pixelHash: string | null;
  /** Present files of this content, other than the one asked about. */
  readonly elsewhere: number;
}

export interface PhotoPlace {
  readonly path: string;
  readonly file: DiskFile;
  readonly sidecars: readonly string[];
}

export interface IndexStore {
  digests(folderId: FolderId): ReadonlyMap<string, string>;
  filesIn(folderId: FolderId, directory: string): readonly KnownFile[];
  /** Which of these sizes belong to a photograph whose content is known. */
  knownSizes(sizes: readonly number[]): ReadonlySet<number>;
  photoByContent(contentHash: string): PhotoId | null;
  identityOf(photoId: PhotoId, exceptFile: number): PhotoIdentity | null;
  writePage(page: ScanPage): readonly PhotoId[];
  /** A picture that was signed off has another original now: the sign-off is taken back. Says how many were. */
  updateFacts(updates: readonly FactsUpdate[]): number;
  /** Gives a known file to another photograph, whose content now lies there. */
  moveFile(fileId: number, file: DiskFile, photoId: PhotoId): void;
  /** The file is its own photograph from now on; its former one lies elsewhere. */
  splitFile(fileId: number, folderId: FolderId, photo: NewPhoto): PhotoId;
  /**
   * Marks files as not there; where the content lies elsewhere the placement is dropped, also one that was lost before.
   * Says how many photographs moved and how many are lost.
   */
  markGone(
    fileIds: readonly number[],
    arrived: ReadonlySet<PhotoId>,
  ): { readonly moved: number; readonly missing: number };
  forgetDirectories(folderId: FolderId, paths: readonly string[]): void;
  /** Raw and JPEG of one name become one photograph with two files. Says which photographs went into which others. */
  pairUp(
    folderId: FolderId,
    directories: readonly string[],
  ): readonly { readonly from: PhotoId; readonly into: PhotoId }[];
  folderFound(folderId: FolderId, scannedAt: number): void;
  /** Every file of the folder is marked missing; nothing is forgotten. Says how many. */
  folderLost(folderId: FolderId): number;
  /** A file of this photograph that is there, with the sidecars of all its files; null where there is none. */
  placeOf(photoId: PhotoId): PhotoPlace | null;
  countIn(folderId: FolderId): number;
  misnamedIn(folderId: FolderId): readonly { readonly path: string; readonly reason: string }[];
  unreadableIn(folderId: FolderId): readonly { readonly path: string; readonly reason: string }[];
}

/** What one scan of one folder found. */
export interface ScanCounts {
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly missing: number;
  /** Were missing, and are there again. */
  readonly returned: number;
  /** Files that somebody still writes: left for the next scan. */
  readonly unfinished: number;
  /** Sign-offs taken back, because the originals are others now. */
  readonly unsigned: number;
  /** What lies there next to photographs: counted at every scan, changed or not. */
  readonly others: readonly OtherFiles[];
  /** Directories that could not be looked into; what is known of them is left as it is. */
  readonly closed: ScanEnd['closed'];
}

/** Folders indexed to the end, as product.md's `index` JSON. */
export interface IndexSummary {
  readonly folders: number;
  readonly photos: number;
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly missing: number;
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Shown, but named as something else than they are. */
  readonly misnamed: readonly { readonly path: string; readonly reason: string }[];
  /** What lies next to the photographs, by kind; `paths` names the first hundred of each. */
  readonly others: readonly OtherFiles[];
  readonly seconds: number;
}

export interface IndexPorts {
  readonly store: IndexStore;
  readonly scanner: FolderScanner;
  readonly facts: FactsReader;
  readonly now: () => number;
  /** A file changed less than this many milliseconds ago may still be written: it is left for the next scan. */
  readonly settleMs: number;
}

export interface IndexFolder {
  readonly id: FolderId;
  readonly path: string;
}

export interface IndexReport {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: {
    readonly phase: string;
    readonly done: number;
    readonly total: number | null;
  }) => void;
  /** Rows were written; null for many. */
  readonly onPhotos: (ids: readonly PhotoId[] | null) => void;
  /** Resolves when the editor does not hold the work (any more). */
  readonly rest: () => Promise<void>;
}
