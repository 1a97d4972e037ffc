/** What the program answers of itself and its work: version, tasks, steps of the history. Types only. */
import type { ArticleId } from '../article.ts';
import type { PhotoId } from '../photo.ts';

/** Who put the program on this machine. `source`: run from a checkout; `archive`: unpacked by hand. */
export type InstalledBy =
  | 'source'
  | 'archive'
  | 'debian'
  | 'appimage'
  | 'flatpak'
  | 'snap'
  | 'mac-image'
  | 'windows-installer';

export interface AppInfo {
  readonly version: string;
  /** For the About box: `Electron 45.4.1`, or the stand-in and that it is for development only. */
  readonly runtime: string;
  readonly platform: string;
  readonly libraryFile: string;
  readonly installedBy: InstalledBy;
  /** This window shows the sample desk, which has its own library. */
  readonly isSample: boolean;
  /** A sample desk was made and can be removed. */
  readonly hasSample: boolean;
}

/** One piece of long work. A task that has ended comes once more with `state` and its sentence. */
export interface TaskProgress {
  readonly taskId: string;
  readonly kind:
    | 'index'
    | 'thumbnails'
    | 'export'
    | 'rescan'
    | 'backup'
    | 'sidecars'
    | 'bundle'
    | 'metadata'
    | 'pictures'
    | 'sample';
  /** For example `Match day`. */
  readonly subject: string;
  /** What is being done now, for example `Reading captions and credits`. */
  readonly phase: string;
  readonly done: number;
  /** Null while it is not known yet. */
  readonly total: number | null;
  readonly secondsLeft: number | null;
  readonly state: 'running' | 'paused' | 'done' | 'cancelled' | 'failed';
  /** The closing sentence, for example `812 photographs, 3 cannot be read.` */
  readonly sentence: string | null;
  readonly cancellable: boolean;
  /** Can be held, and goes on where it stopped. */
  readonly pausable: boolean;
}

/** What an undoable step (or its undoing) did, in words, for the status bar. */
export interface Undone {
  readonly label: string;
  /** Photographs whose marks changed and articles whose text changed. */
  readonly photoIds: readonly PhotoId[];
  readonly articleIds: readonly ArticleId[];
}

export interface HistoryEntry {
  readonly id: number;
  readonly at: string;
  readonly label: string;
  readonly undone: boolean;
}
