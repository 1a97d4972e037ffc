/** What the library answers of its folders and photographs: summaries, what a question found, counts, what cannot be read. Types only. */
import type { OtherFiles } from '../other-files.ts';
import type { FolderId, PhotoId } from '../photo.ts';
import type { SidecarMode } from '../sidecar-mode.ts';

export interface FolderSummary {
  readonly id: FolderId;
  readonly name: string;
  /** For display (title, tooltip); never sent back. */
  readonly path: string;
  readonly photos: number;
  readonly unreadable: number;
  readonly missing: number;
  /** What lies there next to photographs; empty until the folder is looked through. */
  readonly others: readonly OtherFiles[];
  /** `missing`: the folder itself is not there now (unplugged, renamed, deleted). */
  readonly state: 'ok' | 'missing' | 'scanning' | 'empty';
  readonly scannedAt: string | null;
  readonly keepPreviews: boolean;
  readonly sidecars: SidecarMode;
}

export interface PhotoQueryResult {
  /** In view order. */
  readonly ids: Uint32Array;
  /** Stacks in view, run after run: stack, best frame (0 for none), cover, count, then the members in view order. */
  readonly stacks: Uint32Array;
  readonly counts: QueryCounts;
}

/** Live counts for the chips, within the folder, article or search but before the chip itself is applied. */
export interface QueryCounts {
  readonly all: number;
  readonly pick: number;
  readonly reject: number;
  readonly unmarked: number;
  readonly stars: readonly [number, number, number, number, number, number];
  readonly colours: readonly [number, number, number, number, number, number];
  readonly noCaption: number;
  readonly inArticle: number;
  readonly unreadable: number;
  readonly missing: number;
  readonly restricted: number;
  readonly changed: number;
}

export interface LibraryCounts {
  readonly photos: number;
  readonly picks: number;
  readonly unreadable: number;
  readonly inArticle: number;
}

export interface LibraryStatistics {
  readonly photographs: number;
  readonly files: number;
  readonly folders: number;
  readonly bytes: number;
  readonly formats: readonly { readonly type: string; readonly count: number; readonly bytes: number }[];
  readonly unreadable: number;
  readonly missing: number;
  readonly lastScan: string | null;
  readonly libraryBytes: number;
  readonly thumbnailBytes: number;
}

export interface TrayEntry {
  readonly photoId: PhotoId;
  readonly fileName: string;
  readonly folderName: string;
  readonly relativePath: string;
  /** Why it cannot be shown, in words. */
  readonly reason: string;
  readonly wayOut: string | null;
}

export interface SavedFilter {
  readonly id: number;
  readonly name: string;
  readonly query: unknown;
  readonly count: number;
}
