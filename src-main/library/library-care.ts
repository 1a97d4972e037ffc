/** Looks after the library while the program runs: checks, backups, room on its disk; makes it read-only where it is damaged. */

import { systemClock } from '../desk/clock.ts';
import { DeskError } from '../domain/failure.ts';
import { removeLeftOvers } from '../filesystem/left-overs.ts';
import { newestProved } from '../sqlite/library/backup.ts';
import type { PageFindings } from '../sqlite/library/check-pages.ts';
import { madeInWords, putAside, restoreNewest } from '../sqlite/library/rescue.ts';
import type { LibrarySession } from '../sqlite/library/session.ts';
import { isDamage, wordsOfDisk } from '../sqlite/library/storage-failure.ts';
import { keepBackups } from './backups.ts';
import { watchFreeSpace } from './free-space.ts';
import type { CheckThreads } from './library-check.ts';
import { watchOtherWriters } from './other-writers.ts';
import { DAMAGE, damageNotice, rescueNotice } from './rescue-words.ts';
import { salvageOffer } from './salvage-offer.ts';
import type { Emit } from './transport.ts';

export interface LibraryCare {
  /** Somebody works: the long check waits until nobody does. */
  touched(): void;
  /** An error in words; where it tells of damage, the library is read-only from here on. */
  explain(error: unknown): unknown;
  /** Puts the damaged file aside and the newest good backup in its place; the process must then be started again. */
  openBackup(): { readonly restored: string };
  /** Like `openBackup`, with what can still be read of the damaged file; also where the backup was opened at the start. */
  salvage(): Promise<{ readonly restored: string | null }>;
  /** The editor says that a library which was only changed is right. */
  keep(): void;
  /** True once damage was found: the file must not be written any more, not even at its end. */
  isDamaged(): boolean;
  stop(): Promise<void>;
}

export interface CareParts {
  readonly session: LibrarySession;
  readonly checks: CheckThreads;
  readonly emit: Emit;
  /** Where the library's pictures lie now; null where that is not known yet. @default never known */
  readonly pictures?: () => string | null;
  /** Ends work in the background that writes. */
  readonly onDamage: () => void;
}

/** The first moments belong to the window; the check reads the whole file. */
const FIRST_CHECK_MS = 1_500;
/** What killed programs left on disks is not in anybody's way. */
const TIDIED_AFTER_MS = 10_000;
const MARK_EVERY_MS = 10 * 60 * 1000;
/** After so long without a call the indexes are compared with their tables too, once a day. */
const IDLE_MS = 5 * 60 * 1000;
const WHOLE_CHECK_MS = 24 * 60 * 60 * 1000;
const AUTOCHECKPOINT_PAGES = 1_000;

export function careFor({ session, checks, emit, pictures = () => null, onDamage }: CareParts): LibraryCare {
  const { db } = session;
  const { file } = session.held;
  let damaged = false;
  let isOnlyChanged = false;
  let touchedAt = performance.now();
  let wholeAt = Number.NEGATIVE_INFINITY;
  const told = rescueNotice(session.rescue, file);
  if (told !== null) emit('notice', told);
  const salvage = salvageOffer({ session, checks, emit, onDamage });
  void salvage.offer();

  function foundDamage(findings: PageFindings): void {
    if (damaged || !db.open) return;
    damaged = true;
    isOnlyChanged = findings.isOnlyChanged;
    db.pragma('query_only = ON');
    onDamage();
    void tellDamage(findings);
  }

  async function tellDamage(findings: PageFindings): Promise<void> {
    const backup = await checks.run({ kind: 'newest backup', file }).catch(() => null);
    emit('notice', damageNotice(findings, backup));
    if (findings.isOnlyChanged) return;
    const saved = await salvage.count(backup);
    if (damaged && saved !== null) emit('notice', damageNotice(findings, backup, saved));
  }

  async function check(depth: 'quick' | 'integrity', digest: string | null): Promise<void> {
    try {
      const findings = await checks.run({ kind: 'pages', check: { file, digest, depth } });
      if (findings.found.length > 0) foundDamage(findings);
    } catch (error) {
      // A disk that fails says so with the next write; a check that was ended is made at the next start.
      if (db.open) console.error('library check:', error);
    } finally {
      if (depth === 'quick' && session.isHeldBack && !damaged && db.open)
        db.pragma(`wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
    }
  }

  function explain(error: unknown): unknown {
    const isDamaged = isDamage(error, file);
    if (isDamaged) {
      const found = [error instanceof Error ? error.message : String(error)];
      foundDamage({ found, readable: null, isOnlyChanged: false });
    }
    const isRefused = (error as { code?: unknown } | null)?.code === 'SQLITE_READONLY';
    if (isDamaged || (damaged && isRefused))
      return new DeskError('damaged-library', 'The library is damaged and open for reading only: this was not saved.', {
        wayOut: 'Open the backup that is offered, then do it again.',
        cause: error,
      });
    return wordsOfDisk(error, file) ?? error;
  }

  // Until the check nothing is folded into a library that is still as it was left.
  const first = setTimeout(() => void check('quick', session.digest), FIRST_CHECK_MS);
  /** One after the other; none is on its way when the library ends. */
  let marked: Promise<void> = Promise.resolve();
  const mark = (): Promise<void> => {
    marked = marked.then(() => (damaged ? undefined : session.mark())).catch((error) => void explain(error));
    return marked;
  };
  const marking = setInterval(() => void mark(), MARK_EVERY_MS);
  const idling = setInterval(() => {
    const now = performance.now();
    if (damaged || now - touchedAt < IDLE_MS || now - wholeAt < WHOLE_CHECK_MS) return;
    wholeAt = now;
    void check('integrity', null);
  }, IDLE_MS);
  const tidying = setTimeout(() => void removeLeftOvers(), TIDIED_AFTER_MS);
  const watches = [
    keepBackups(db, file, emit, { isSound: () => !damaged, made: mark, checks, explain }),
    watchFreeSpace(file, pictures, emit),
    watchOtherWriters(db, emit),
  ];

  return {
    touched() {
      touchedAt = performance.now();
    },
    explain,
    openBackup() {
      if (!damaged) throw new DeskError('wrong-use', 'The library is not damaged: there is nothing to go back to.');
      if (newestProved(file) === null)
        throw new DeskError('not-found', 'There is no good backup of the library; the damaged file stays as it is.', {
          wayOut: 'Close Picture Desk, put a copy of the library at its place, and start again.',
        });
      const aside = putAside(file, systemClock.now());
      const backup = restoreNewest(file)!;
      const kept = `The damaged file is kept as ${aside}.`;
      const message = `The backup of ${madeInWords(backup)} is open now. ${kept}`;
      emit('notice', { tone: 'info', message, wayOut: null, about: DAMAGE });
      session.abandon();
      return { restored: backup.path };
    },
    salvage: () => salvage.save(damaged),
    keep() {
      if (!isOnlyChanged)
        throw new DeskError('damaged-library', 'The library is damaged and cannot be written to as it is.', {
          wayOut: 'Open the newest good backup instead.',
        });
      damaged = false;
      isOnlyChanged = false;
      db.pragma('query_only = OFF');
      db.pragma(`wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
      emit('notice', { tone: 'info', message: 'The library is kept as it is.', wayOut: null, about: DAMAGE });
    },
    isDamaged: () => damaged,
    async stop() {
      clearTimeout(first);
      clearTimeout(tidying);
      clearInterval(marking);
      clearInterval(idling);
      for (const watch of watches) watch.stop();
      await Promise.all([checks.close(), marked]);
    },
  };
}
