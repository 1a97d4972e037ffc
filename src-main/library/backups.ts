/** Keeps a backup of the library that is at most six hours old, and says so if it cannot. */

import { systemClock } from '../desk/clock.ts';
import { DeskError, failureOf } from '../domain/failure.ts';
import type { BackupAnswer } from '../sqlite/library/check-thread.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import type { CheckThreads } from './library-check.ts';
import type { Emit } from './transport.ts';

/** How often it is asked whether a backup is due; the first minute belongs to the editor. */
const LOOK_EVERY_MS = 10 * 60 * 1000;
const FIRST_MS = 60_000;
/** A program that runs for so long since its last backup is due whatever the clock says. */
const RUNNING_MS = 6 * 60 * 60 * 1000;
/** For tests: a backup so often, whether or not one is due; in milliseconds. */
const EVERY_MS = Number(process.env.PICTURE_DESK_BACKUP_EVERY ?? 0);
const ABOUT = 'library backup';

export interface BackupKeeper {
  stop(): void;
}

export interface BackupKeeping {
  /** Asked first: a damaged library must not push good backups out. */
  readonly isSound: () => boolean;
  /** Told of every new one. */
  readonly made: () => Promise<void>;
  /** The copy is made and proved by a thread: its disk may take as long as it likes. */
  readonly checks: CheckThreads;
  /** What SQLite says, in the editor's words. */
  readonly explain: (error: unknown) => unknown;
}

export function keepBackups(
  db: WritableDb,
  file: string,
  emit: Emit,
  { isSound, made, checks, explain }: BackupKeeping,
): BackupKeeper {
  let busy = false;
  let failed = false;
  let backedUpAt = performance.now();
  const look = async (): Promise<void> => {
    if (busy || !db.open || !isSound()) return;
    busy = true;
    try {
      const always = EVERY_MS > 0 || performance.now() - backedUpAt > RUNNING_MS;
      const path = pathOf(await checks.run({ kind: 'backup', file, now: systemClock.now(), always }));
      if (path === null) return;
      backedUpAt = performance.now();
      await made();
      if (failed)
        emit('notice', { tone: 'info', message: 'The library is backed up again.', wayOut: null, about: ABOUT });
      failed = false;
    } catch (error) {
      if (!db.open) return;
      failed = true;
      const { message: why, wayOut } = failureOf(explain(error));
      emit('notice', {
        tone: 'warn',
        message: `The library could not be backed up: ${why}`,
        wayOut: `${wayOut ?? 'Make room on the disk with the library.'} It is tried again in ten minutes.`,
        about: ABOUT,
      });
    } finally {
      busy = false;
    }
  };
  const first = setTimeout(() => void look(), EVERY_MS || FIRST_MS);
  const timer = setInterval(() => void look(), EVERY_MS || LOOK_EVERY_MS);
  return {
    stop: () => {
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}

/** Where the backup lies, null where none was due. Throws what the thread met: in words, or as SQLite's error with its code. */
function pathOf(answer: BackupAnswer): string | null {
  if ('path' in answer) return answer.path;
  const { failure, code } = answer;
  if (code !== null) throw Object.assign(new Error(failure.message), { code });
  throw new DeskError(failure.kind, failure.message, {
    ...(failure.wayOut === null ? {} : { wayOut: failure.wayOut }),
    ...(failure.subject === null ? {} : { subject: failure.subject }),
  });
}
