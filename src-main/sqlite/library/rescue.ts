/** Recovers from a damaged or lost library: the bad file is kept, and the newest verified backup takes its place. */

import { copyFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { counted } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import { type Backup, madeAt, newestProved, stampOf } from './backup.ts';
import { type OpenLibraryOptions, openLibrary } from './database.ts';
import type { WritableDb } from './handles.ts';
import { hasLostItsLog, type LastState, readLastState } from './last-state.ts';
import { type CopyCounts, putInPlace } from './safety-copy.ts';

/** What became of a damaged or lost library. */
export interface Rescue {
  readonly db: WritableDb;
  /** What was the matter; null where nothing was. */
  readonly trouble: 'damaged' | 'gone' | 'emptied' | 'log gone' | null;
  /** Where the bad file is kept, null where there was none. */
  readonly keptAside: string | null;
  /** The backup that was opened in its place, null where there was none. */
  readonly restored: string | null;
  readonly backup: Backup | null;
  /** The newest backup by the mark, where none is there any more. */
  readonly lostBackup: string | null;
  /** What the library last held, and what the backup holds. */
  readonly before: CopyCounts | null;
  readonly now: CopyCounts | null;
}

const FINE = {
  trouble: null,
  keptAside: null,
  restored: null,
  backup: null,
  lostBackup: null,
  before: null,
  now: null,
} as const;

/**
 * Opens the library. A damaged one is put aside, never deleted; a lost or emptied one is noticed by its mark or its backups;
 * in both cases the newest backup that proves good takes its place. Throws like `openLibrary` for everything else.
 */
export function openOrRescue(file: string, now: string, options: OpenLibraryOptions = {}): Rescue {
  const last = readLastState(file);
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? null;
  if (size === null || size === 0) {
    const expected = newestProved(file) !== null || (last !== null && holdsRows(last));
    if (!expected) return { db: openLibrary(file, options), ...FINE };
    return rescued(file, now, options, last, size === null ? 'gone' : 'emptied');
  }
  const lostLog = hasLostItsLog(file, last);
  try {
    const db = openLibrary(file, lostLog && options.check !== 'none' ? { ...options, check: 'quick' } : options);
    return { db, ...FINE, ...(lostLog ? { trouble: 'log gone', before: last?.counts ?? null } : {}) };
  } catch (error) {
    if (!(error instanceof DeskError) || error.failure.kind !== 'damaged-library') throw error;
    return rescued(file, now, options, last, 'damaged');
  }
}

function rescued(
  file: string,
  now: string,
  options: OpenLibraryOptions,
  last: LastState | null,
  trouble: 'damaged' | 'gone' | 'emptied',
): Rescue {
  const keptAside = putAside(file, now);
  const backup = restoreNewest(file);
  return {
    db: openLibrary(file, options),
    trouble,
    keptAside,
    restored: backup?.path ?? null,
    backup,
    lostBackup: backup === null ? (last?.backup ?? null) : null,
    before: last?.counts ?? null,
    now: backup?.counts ?? null,
  };
}

/** Moves the library and what belongs to it, its mark too, out of the way; null where nothing was there. */
export function putAside(file: string, now: string): string | null {
  let aside = `${file}.damaged-${stampOf(now)}`;
  for (let at = 2; existsSync(aside); at += 1) aside = `${file}.damaged-${stampOf(now)}-${at}`;
  let moved = false;
  for (const ending of ['', '-wal', '-shm', '-journal', '.mark']) {
    if (!existsSync(file + ending)) continue;
    renameSync(file + ending, aside + ending);
    moved ||= ending !== '.mark';
  }
  return moved ? aside : null;
}

/** Copies the newest backup whose pages are whole to the library's place; null where there is none. */
export function restoreNewest(file: string): ReturnType<typeof newestProved> {
  const backup = newestProved(file);
  if (backup === null) return null;
  copyFileSync(backup.path, `${file}.restoring`);
  putInPlace(`${file}.restoring`, file);
  return backup;
}

function holdsRows({ counts }: LastState): boolean {
  return counts.folders + counts.photos + counts.articles > 0;
}

/** What is in a backup and what it lacks, in a sentence. */
export function lacksInWords(before: CopyCounts | null, backup: CopyCounts): string {
  const of = ({ photos, articles }: CopyCounts): string =>
    `${counted(photos, 'photograph')} and ${counted(articles, 'article')}`;
  if (before === null) return `It holds ${of(backup)}.`;
  const photos = Math.max(0, before.photos - backup.photos);
  const articles = Math.max(0, before.articles - backup.articles);
  const lacking = [
    ...(photos > 0 ? [counted(photos, 'photograph')] : []),
    ...(articles > 0 ? [counted(articles, 'article')] : []),
  ];
  const lacks =
    lacking.length === 0 ? 'what was changed after it' : `${lacking.join(' and ')} and what was changed after it`;
  return `It holds ${of(backup)}; it lacks ${lacks}.`;
}

/** When the backup was made, for a sentence: `29 Nov 2026 08:10 UTC`. */
export function madeInWords(backup: Backup): string {
  const made = new Date(madeAt(backup));
  const month = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][
    made.getUTCMonth()
  ];
  return `${made.getUTCDate()} ${month} ${made.getUTCFullYear()} ${made.toISOString().slice(11, 16)} UTC`;
}
