/** One program's session with a library: lock, leftovers, rescue, record of its state. */
import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DeskError } from '../../domain/failure.ts';
import { removePartialBackup } from './backup.ts';
import { checkPages } from './check-pages.ts';
import { closeLibrary } from './database.ts';
import type { WritableDb } from './handles.ts';
import { markEnded, markLater, markOpen, readLastState, sessionIn } from './last-state.ts';
import { type Claim, type HeldLibrary, type HoldOptions, holdLibrary } from './library-lock.ts';
import { openOrRescue, type Rescue } from './rescue.ts';
import { wordsOfDisk } from './storage-failure.ts';

export interface LibrarySession {
  readonly db: WritableDb;
  readonly held: HeldLibrary;
  readonly rescue: Rescue;
  /** What the file's bytes must be as long as nothing is folded into it; null where that is not known. */
  readonly digest: string | null;
  /** Nothing is folded into the file until its pages have been looked through: what is worked meanwhile stays in the log. */
  readonly isHeldBack: boolean;
  /** Writes down how much there is, for the case that this session has no proper end. It is done before the session is closed. */
  mark(): Promise<void>;
  /** Ends in order. Call once nothing uses the connection any more. */
  close(): void;
  /** Ends without writing anything: the file is left as it is. */
  abandon(): void;
}

export interface SessionOptions extends HoldOptions {
  readonly now: string;
  /** `before`: the file's bytes are compared with its mark before anything is written; who has its own thread does it later. */
  readonly verify: 'before' | 'later';
  /** Takes a file as it is that SQLite finds whole, though its bytes are not those of its clean end. @default false */
  readonly asItIs?: boolean;
  /** Every page is checked at the opening, and a damaged library is put aside. @default false */
  readonly isDoubted?: boolean;
  /** After an unclean end a larger file is opened first and checked later, in bytes. @default 256 MB */
  readonly mostCheckedBytes?: number;
}

/** Reading so much takes a slow disk two seconds; a library of a million photographs would keep its window waiting for a quarter of a minute. */
const MOST_CHECKED_BYTES = 256 * 1024 * 1024;

/** Takes and opens the library. Throws `LibraryHeld` where somebody else has it, and otherwise like `openLibrary`. */
export async function openSession(path: string, claim: Claim, options: SessionOptions): Promise<LibrarySession> {
  const held = await holding(path, claim, options);
  const { file } = held;
  try {
    removeLeftOvers(file);
    const last = readLastState(file);
    // A file that another program has written since says another session: its bytes are then what they should be.
    const digest = last?.open === false && sessionIn(file) === last.session ? last.digest : null;
    if (options.verify === 'before') refuseDamage(file, digest, options.asItIs ?? false);
    const isLarge = options.verify === 'later' && sizeOf(file) > (options.mostCheckedBytes ?? MOST_CHECKED_BYTES);
    const check = options.isDoubted === true ? 'quick' : isLarge ? 'none' : 'after-unclean-end';
    const rescue = openOrRescue(file, options.now, { check });
    const { db } = rescue;
    const isHeldBack = options.verify === 'later' && (digest !== null || isLarge);
    if (isHeldBack) db.pragma('wal_autocheckpoint = 0');
    // Counting a million rows can wait: the first ten minutes are told of by what was there before.
    markOpen(db, file, rescue.trouble === null ? last?.counts : undefined);
    return {
      db,
      held,
      rescue,
      isHeldBack,
      digest: options.verify === 'before' || rescue.trouble !== null ? null : digest,
      mark: async () => {
        if (db.open) await markLater(db, file);
      },
      close() {
        closeLibrary(db, () => markEnded(db, file));
        held.release();
      },
      abandon: () => held.release(),
    };
  } catch (error) {
    held.release();
    throw error;
  }
}

/** Bytes of the library, 0 where there is none or its disk does not say. */
function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

async function holding(path: string, claim: Claim, options: HoldOptions): Promise<HeldLibrary> {
  try {
    return await holdLibrary(path, claim, options);
  } catch (error) {
    throw wordsOfDisk(error, path) ?? error;
  }
}

function refuseDamage(file: string, digest: string | null, asItIs: boolean): void {
  if (digest === null) return;
  const { found, isOnlyChanged } = checkPages({ file, digest, depth: 'quick' });
  if (found.length === 0 || (isOnlyChanged && asItIs)) return;
  throw new DeskError(
    'damaged-library',
    `The library ${file} was changed since it was closed (${found[0]}); nothing was written to it.`,
    {
      subject: file,
      wayOut:
        'Open it in the Picture Desk window, which offers the newest good backup; or open it with --as-it-is if you changed it.',
    },
  );
}

/** What a program that was killed left next to the library; who holds the library knows that nobody works at it. */
function removeLeftOvers(file: string): void {
  removePartialBackup(file);
  const start = `${basename(file)}.`;
  const isLeftOver = (rest: string): boolean =>
    /^(?:restoring|salvaged(?:\.source)?|mark\.new|before-\d+\.partial)(?:-wal|-shm|-journal)?$/.test(rest) ||
    /^(?:backup-(?:\d+-)?\d{8}T\d{6}Z|before-\d+)-(?:wal|shm|journal)$/.test(rest);
  try {
    for (const name of readdirSync(dirname(file)))
      if (name.startsWith(start) && isLeftOver(name.slice(start.length)))
        rmSync(join(dirname(file), name), { force: true });
  } catch {
    // Left-overs take room and do no harm.
  }
}
