/** Counts the rows of a damaged library that its newest good backup lacks, offers them, and saves them on request. */

import { systemClock } from '../desk/clock.ts';
import { DeskError } from '../domain/failure.ts';
import type { newestProved } from '../sqlite/library/backup.ts';
import { removeMark } from '../sqlite/library/last-state.ts';
import { putAside } from '../sqlite/library/rescue.ts';
import { putInPlace, removeSideFiles } from '../sqlite/library/safety-copy.ts';
import type { Salvaged, SalvageRequest } from '../sqlite/library/salvage.ts';
import type { LibrarySession } from '../sqlite/library/session.ts';
import type { CheckThreads } from './library-check.ts';
import { DAMAGE, rescueNotice } from './rescue-words.ts';
import type { Emit } from './transport.ts';

type From = Pick<SalvageRequest, 'damaged' | 'backup' | 'current'>;

/** The backup that was the ground of what is open now; null where there was none. */
interface Saved {
  readonly restored: string | null;
}

export interface SalvageOffer {
  /** What the open, damaged library gives beyond this backup; null where nothing can be saved, or the disk has no room for it. */
  count(backup: ReturnType<typeof newestProved>): Promise<Salvaged | null>;
  /** Where a backup was opened at the start: counts what the bad file has beyond it, and offers it in a notice. */
  offer(): Promise<void>;
  /** Puts the backup with all that could be saved in the library's place; the process must then be started again. */
  save(isDamaged: boolean): Promise<Saved>;
}

export interface SalvageParts {
  readonly session: LibrarySession;
  readonly checks: CheckThreads;
  readonly emit: Emit;
  /** Ends work in the background that writes. */
  readonly onDamage: () => void;
}

export function salvageOffer({ session, checks, emit, onDamage }: SalvageParts): SalvageOffer {
  const { db, rescue, held } = session;
  const { file } = held;
  const into = `${file}.salvaged`;
  let saving: Promise<Saved> | null = null;

  async function salvaged(from: From, keep: boolean): Promise<Salvaged | null> {
    try {
      return await checks.run({ kind: 'salvage', request: { ...from, into, keep } });
    } catch (error) {
      if (db.open) console.error('salvage:', error);
      return null;
    }
  }

  function ofTheStart(): From | null {
    const { trouble, keptAside, backup } = rescue;
    if (trouble !== 'damaged' || keptAside === null) return null;
    return { damaged: keptAside, backup: backup?.path ?? null, current: backup?.path ?? null };
  }

  async function ofTheOpenLibrary(): Promise<From> {
    const backup = await checks.run({ kind: 'newest backup', file });
    return { damaged: file, backup: backup?.path ?? null, current: backup?.path ?? null };
  }

  /** What was worked in the opened backup since stays: from here on nothing more is written into it. */
  function ofTheStartWithWorkSince(): From {
    const from = ofTheStart();
    if (from === null) throw new DeskError('wrong-use', 'The library is not damaged: there is nothing to save.');
    onDamage();
    db.pragma('wal_checkpoint(TRUNCATE)');
    db.pragma('query_only = ON');
    return { ...from, current: file };
  }

  return {
    count: (backup) => salvaged({ damaged: file, backup: backup?.path ?? null, current: backup?.path ?? null }, false),
    async offer() {
      const from = ofTheStart();
      const saved = from === null ? null : await salvaged(from, false);
      const notice = saved === null || saved.rows === 0 ? null : rescueNotice(rescue, file, saved);
      if (notice !== null && db.open) emit('notice', notice);
    },
    save(isDamaged) {
      // A second click while it is saved, or while the process ends, waits for the same.
      saving ??= save(isDamaged).catch((error: unknown) => {
        saving = null;
        throw error;
      });
      return saving;
    },
  };

  async function save(isDamaged: boolean): Promise<Saved> {
    const from = isDamaged ? await ofTheOpenLibrary() : ofTheStartWithWorkSince();
    if ((await salvaged(from, true)) === null) {
      if (!isDamaged) db.pragma('query_only = OFF');
      throw new DeskError('damaged-library', 'Nothing could be saved from the damaged file; it stays as it is.', {
        wayOut: 'Make room on the disk and try again, or open the backup.',
      });
    }
    const aside = isDamaged ? putAside(file, systemClock.now()) : rescue.keptAside;
    removeSideFiles(file);
    removeMark(file);
    putInPlace(into, file);
    const message = `The library is open with what could be saved. The damaged file is kept as ${aside}.`;
    emit('notice', { tone: 'info', message, wayOut: null, about: DAMAGE });
    session.abandon();
    return { restored: from.backup };
  }
}
