/** One writer a library: a lock that the system frees with its holder, and next to it a record that names the holder. */
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { DeskError } from '../../domain/failure.ts';
import { type LibraryOwner, ownerFile, ownerInWords, readOwner } from '../../domain/library-owner.ts';
import { beatEvery, isAlive, processStart } from './processes.ts';

/** Who wants the library. */
export type Claim = Pick<LibraryOwner, 'program' | 'doing' | 'profile'>;

export interface HeldLibrary {
  /** The library's place, symbolic links followed: the lock lies next to it. */
  readonly file: string;
  release(): void;
}

export interface HoldOptions {
  /** Milliseconds to wait for a holder that ends by itself (the command line). @default 0 */
  readonly waitForCommand?: number;
  /** Milliseconds to wait for a window, which may stay open all day. @default 0 */
  readonly waitForWindow?: number;
  readonly signal?: AbortSignal;
  /** Called once a holder that is waited for; `milliseconds` is the longest wait. */
  readonly onWaiting?: (owner: LibraryOwner | null, milliseconds: number) => void;
}

/** The library is in somebody else's hands; `owner` says whose, null where no record tells. */
export class LibraryHeld extends DeskError {
  readonly owner: LibraryOwner | null;
  constructor(file: string, owner: LibraryOwner | null, wayOut = wayOutOf(owner)) {
    super('busy', `The library ${file} is in use by ${ownerInWords(owner, hostname())}.`, { subject: file, wayOut });
    this.name = 'LibraryHeld';
    this.owner = owner;
  }
}

function wayOutOf(owner: LibraryOwner | null): string {
  return owner?.program === 'command line'
    ? 'Wait until that command has ended, then try again.'
    : 'Close it there, then try again.';
}

const LOOK_AGAIN_MS = 100;
/** Between a lock and its record lies a moment without a name. */
const UNNAMED_MS = 1_000;
/** A holder on another machine whose beat has not moved for so long (in beats) is dead. */
const DEAD_AFTER_BEATS = 2.5;
const LONGEST_WATCH_MS = 8_000;

/** The library's real place: two paths to one file are one library. */
export function realPlace(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    try {
      return join(realpathSync(dirname(file)), basename(file));
    } catch {
      return file;
    }
  }
}

/**
 * Takes the library for this process, or throws `LibraryHeld` when the wait is over. A crash of the holder frees it at once on
 * this machine; a holder on another machine, where the share passes no locks on, is told by its beat.
 */
export async function holdLibrary(path: string, claim: Claim, options: HoldOptions = {}): Promise<HeldLibrary> {
  const file = realPlace(path);
  const began = Date.now();
  let waitedFor: string | null = null;
  for (;;) {
    options.signal?.throwIfAborted();
    const lock = tryLock(file);
    if (lock !== null) {
      const other = await liveElsewhere(file);
      if (other === null) return held(file, lock, claim);
      lock.close();
    }
    const owner = ownerOf(file);
    const asked = owner?.program === 'command line' ? options.waitForCommand : options.waitForWindow;
    const longest = Math.max(asked ?? 0, owner === null ? UNNAMED_MS : 0);
    if (Date.now() - began >= longest) throw new LibraryHeld(file, owner);
    const name = owner === null ? null : `${owner.pid} ${owner.since}`;
    if (name !== null && waitedFor !== name) options.onWaiting?.(owner, longest);
    waitedFor = name ?? waitedFor;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** Who has the library open, as far as the record next to it tells; null where there is none. */
export function ownerOf(file: string): LibraryOwner | null {
  try {
    return readOwner(readFileSync(ownerFile(file), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * The lock is SQLite's own, on an empty file: every system frees it with the process, whatever ended that. Null where somebody
 * has it; a folder that cannot be written to has no lock, and opening the library says so.
 */
function tryLock(file: string): Database.Database | null {
  let lock: Database.Database | null = null;
  try {
    lock = new Database(`${file}.lock`, { timeout: 0 });
    lock.pragma('journal_mode = MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock?.close();
    const { code } = error as { code?: string };
    if (code === 'SQLITE_BUSY' || code?.startsWith('SQLITE_BUSY_') === true) return null;
    // A share that knows no locks: the record and its beat are all there is.
    if (code === 'SQLITE_IOERR_LOCK' || code === 'SQLITE_PROTOCOL') return new Database(':memory:');
    throw error;
  }
}

/** The holder that lives although its lock did not keep us out: on a share that passes no locks on. */
async function liveElsewhere(file: string): Promise<LibraryOwner | null> {
  const owner = ownerOf(file);
  if (owner === null) return null;
  if (owner.host === hostname()) {
    if (owner.pid === process.pid || !isAlive(owner.pid)) return null;
    return owner.processStart !== null && owner.processStart === processStart(owner.pid) ? owner : null;
  }
  // On a local disk the lock is the system's word; only a share needs its holder's beat.
  if (owner.beatEvery > LONGEST_WATCH_MS) return null;
  const until = Date.now() + Math.min(LONGEST_WATCH_MS, owner.beatEvery * DEAD_AFTER_BEATS);
  while (Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    const now = ownerOf(file);
    if (now === null) return null;
    if (now.beat !== owner.beat || now.since !== owner.since) return now;
  }
  return null;
}

function held(file: string, lock: Database.Database, claim: Claim): HeldLibrary {
  const every = beatEvery(dirname(file));
  let record: LibraryOwner = {
    ...claim,
    pid: process.pid,
    processStart: processStart(process.pid),
    host: hostname(),
    since: new Date().toISOString(),
    beatEvery: every,
    beat: 0,
  };
  try {
    writeFileSync(ownerFile(file), JSON.stringify(record), { mode: 0o600 });
  } catch {
    // The lock works without its record; only the name is missing then.
  }
  let released = false;
  let isBeating = false;
  /** Nobody's work waits for it; where its disk keeps it back, the next one is left out. */
  const beat = async (): Promise<void> => {
    if (isBeating) return;
    isBeating = true;
    record = { ...record, beat: record.beat + 1 };
    await writeFile(ownerFile(file), JSON.stringify(record), { mode: 0o600 }).catch(() => undefined);
    // Let go meanwhile: a record would name somebody who is not there.
    if (released && ownerOf(file)?.since === record.since)
      await rm(ownerFile(file), { force: true }).catch(() => undefined);
    isBeating = false;
  };
  const timer = setInterval(() => void beat(), every);
  timer.unref();
  return {
    file,
    release() {
      if (released) return;
      released = true;
      clearInterval(timer);
      rmSync(ownerFile(file), { force: true });
      lock.close();
    },
  };
}
