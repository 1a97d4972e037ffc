/** What the desk answers when asked for an overview: summaries, counts, progress, plans. Types only. */

import type { Article, ArticleId } from './article.ts';
import type { Doubt } from './article-text/parsed-article.ts';
import type { Passed } from './checks/blocking.ts';
import type { Agency } from './credit/agencies.ts';
import type { Finding, Override } from './finding.ts';
import type { Preset } from './formats/format.ts';
import type { OtherFiles } from './other-files.ts';
import type { FolderId, Photo, PhotoId } from './photo.ts';
import type { SidecarMode } from './sidecar-mode.ts';

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
  /** This window shows the sample desk, which has a library of its own. */
  readonly isSample: boolean;
  /** A sample desk was made and can be removed. */
  readonly hasSample: boolean;
}

export interface FolderSummary {
  readonly id: FolderId;
  readonly name: string;
  /** For the eye (title, tooltip); never sent back. */
  readonly path: string;
  readonly photos: number;
  readonly unreadable: number;
  readonly missing: number;
  /** What lies there beside photographs; empty until the folder is looked through. */
  readonly others: readonly OtherFiles[];
  /** `missing`: the folder itself is not there now (unplugged, renamed, deleted). */
  readonly state: 'ok' | 'missing' | 'scanning' | 'empty';
  readonly scannedAt: string | null;
  readonly keepPreviews: boolean;
  readonly sidecars: SidecarMode;
}

export interface ArticleSummary {
  readonly id: ArticleId;
  readonly headline: string;
  readonly slug: string;
  readonly date: string;
  readonly pictures: number;
  readonly edition: number;
  readonly archived: boolean;
  readonly changedAt: string;
  readonly exportedAt: string | null;
}

/** An article with everything that checks and views need of its photographs. */
export interface OpenedArticle {
  readonly article: Article;
  readonly photos: readonly Photo[];
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

export interface SavedFilter {
  readonly id: number;
  readonly name: string;
  readonly query: unknown;
  readonly count: number;
}

export interface TextImport {
  /** The text itself, so that the window can show it and send it back with decisions. */
  readonly text: string;
  readonly name: string | null;
  readonly headline: string;
  readonly date: string;
  readonly standfirst: string;
  readonly body: readonly string[];
  readonly pictures: readonly {
    readonly caption: string;
    readonly credit: string | null;
    /** What binds the use, taken from behind the credit; empty where nothing does. */
    readonly restrictions: string;
    readonly certain: boolean;
    /** 0-1: how sure caption and credit are. */
    readonly confidence: number;
    /** The paragraph as it stood. */
    readonly written: string;
    readonly fileName: string | null;
    /** Other ways to split it, most likely first. */
    readonly alternatives: readonly { readonly caption: string; readonly credit: string | null }[];
  }[];
  readonly doubts: readonly Doubt[];
}

/** How captions of a text would be placed on photographs, before anything is written. */
export interface TextMatches {
  readonly matches: readonly {
    readonly position: number;
    readonly photoId: PhotoId | null;
    readonly matchedBy: string;
    readonly confidence: number;
    /** Other photographs, most likely first; empty where the match is sure. */
    readonly alternatives: readonly PhotoId[];
  }[];
  readonly photos: readonly { readonly id: PhotoId; readonly fileName: string; readonly description: string }[];
  readonly unused: readonly PhotoId[];
  readonly unusedCount: number;
  /** Photographs that were compared with the captions: all of the candidates, or the newest of too many. */
  readonly compared: number;
  readonly candidates: number;
}

export interface ExportPlan {
  readonly findings: readonly Finding[];
  /** What blocks and is not overridden, each about one picture or the whole article. */
  readonly blocking: readonly Finding[];
  /** What would block and is overridden. */
  readonly passed: readonly Passed[];
  /** Pictures that are signed off. */
  readonly signed: number;
  readonly pictures: number;
  readonly files: readonly { readonly path: string; readonly note: string }[];
  readonly estimatedBytes: number;
  /** Null where no folder was chosen yet, or the file system does not tell. */
  readonly freeBytes: number | null;
  /** The bundle's own name, a slug. */
  readonly folderName: string;
  /** A bundle of that name stands there already. */
  readonly exists: boolean;
}

/** A picture of a bundle whose original is in none of the library's folders. */
export interface LostPicture {
  /** In the bundle, from 1. */
  readonly position: number;
  readonly fileName: string;
  readonly caption: string;
}

/** A bundle that was chosen, dropped or named on the command line, as it was found; waits to be opened as an article. */
export interface ArrivedBundle {
  readonly token: string;
  /** Of the folder or zip file. */
  readonly name: string;
  readonly headline: string;
  readonly pictures: number;
  /** Files that were compared with their checksums. */
  readonly files: number;
  /** Empty for a bundle that is as it was written. */
  readonly faults: readonly { readonly path: string; readonly problem: string }[];
  readonly lost: readonly LostPicture[];
  /** `ninjs`: the bundle has no decisions of ours; words are there, crops and sign-offs are not. */
  readonly from: 'decisions' | 'ninjs';
}

/** The presets after one was saved or read in, and which of them that is. */
export interface SavedPresets {
  readonly presets: readonly Preset[];
  readonly id: string;
}

export interface ExportRecord {
  readonly id: number;
  readonly articleId: ArticleId;
  readonly at: string;
  readonly folderName: string;
  readonly files: number;
  readonly bytes: number;
  readonly zip: boolean;
  readonly overrides: readonly Override[];
  readonly findings: { readonly block: number; readonly warn: number; readonly info: number };
  readonly verified: boolean;
  /** What the editor should know of the result, in words. */
  readonly warnings: readonly string[];
  /** Not there any more, or moved. */
  readonly gone: boolean;
}

/** The agencies that the desk goes by. */
export interface DeskAgencies {
  readonly agencies: readonly Agency[];
  /** False while the desk goes by the program's own list. */
  readonly isOwn: boolean;
  /** What was left out of a list that was given, and why. */
  readonly faults: readonly string[];
}
