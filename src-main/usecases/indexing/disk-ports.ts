/** What indexing needs of the disks: a scanner of folders, and a reader of what their files say. Adapters implement these. */
import type { PhotoFacts } from '../../domain/metadata.ts';
import type { OtherFiles } from '../../domain/other-files.ts';
import type { TroubleCode } from '../../domain/reading-trouble.ts';

/** One regular file as a directory listing tells it. */
export interface DiskFile {
  readonly name: string;
  readonly bytes: number;
  readonly modifiedMs: number;
  readonly inode: number;
}

/** One directory whose listing differs from the last scan. */
export interface ScannedDirectory {
  /** Relative to the folder, with `/`; '' for the folder itself. */
  readonly path: string;
  readonly digest: string;
  readonly files: readonly DiskFile[];
}

export interface ScanEnd {
  /** False where the folder itself is not there. */
  readonly found: boolean;
  /** Directories known from before that are gone. */
  readonly vanished: readonly string[];
  /** Directories that could not be listed, with the reason; what is known of them is left alone. */
  readonly closed: readonly { readonly path: string; readonly reason: string; readonly passing: boolean }[];
  readonly directories: number;
  readonly files: number;
  /** What lies there next to photographs. */
  readonly others: readonly OtherFiles[];
}

export interface FolderScanner {
  /** Calls `found` with changed directories as they are met; unchanged ones (equal digest) are not told. */
  scan(
    root: string,
    digests: ReadonlyMap<string, string>,
    found: (directories: readonly ScannedDirectory[]) => void,
    signal: AbortSignal,
  ): Promise<ScanEnd>;
}

export interface FactsRequest {
  readonly path: string;
  /** Paths of the `.xmp` files that speak for it: next to it, and next to its copies. */
  readonly sidecars: readonly string[];
  /** Also reads the whole file for its identity. */
  readonly identify: boolean;
}

export interface ContentIdentity {
  /** SHA-256 of the file, lower-case hex. */
  readonly contentHash: string;
  /** Of the pixel data alone; null where the layout of the file is not known. */
  readonly pixelHash: string | null;
}

export type FactsAnswer =
  | { readonly kind: 'facts'; readonly facts: PhotoFacts; readonly identity: ContentIdentity | null }
  /** The file cannot be read at all: `code` says what the disk did, `passing` that it is at fault; without them the file is. */
  | {
      readonly kind: 'unreadable';
      readonly code?: TroubleCode;
      readonly reason: string;
      readonly wayOut: string | null;
      readonly passing?: boolean;
    }
  /** The file vanished between listing and reading. */
  | { readonly kind: 'gone' };

export interface FactsReader {
  /** One answer a request, in order. Never rejects for a bad file. */
  read(requests: readonly FactsRequest[], signal: AbortSignal): Promise<readonly FactsAnswer[]>;
}
