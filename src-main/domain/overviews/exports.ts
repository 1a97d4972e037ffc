/** What the library answers of exports and of bundles that come back. Types only. */
import type { ArticleId } from '../article.ts';
import type { Passed } from '../checks/blocking.ts';
import type { Agency } from '../credit/agencies.ts';
import type { Finding, Override } from '../finding.ts';
import type { Preset } from '../formats/format.ts';

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
  /** A bundle of that name is there already. */
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
  /** Deleted or moved. */
  readonly gone: boolean;
}

/** The agencies that the desk uses. */
export interface DeskAgencies {
  readonly agencies: readonly Agency[];
  /** False while the desk uses the program's own list. */
  readonly isOwn: boolean;
  /** What was left out of a list that was given, and why. */
  readonly faults: readonly string[];
}
