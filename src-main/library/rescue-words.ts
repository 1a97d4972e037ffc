/** What an editor is told of a library that was lost or is damaged, and of the way out. */
import type { Events } from '../contract/events.ts';
import type { newestProved } from '../sqlite/library/backup.ts';
import type { PageFindings } from '../sqlite/library/check-pages.ts';
import { lacksInWords, madeInWords, type Rescue } from '../sqlite/library/rescue.ts';
import type { LibraryCounts } from '../sqlite/library/safety-copy.ts';

type Notice = Events['notice'];

const TROUBLE: Readonly<Record<'damaged' | 'gone' | 'emptied', string>> = {
  damaged: 'The library was damaged',
  gone: 'The library was not there any more',
  emptied: 'The library file was empty',
};

/** What became of the library at the start; null where nothing was the matter. */
export function rescueNotice(rescue: Rescue, file: string): Notice | null {
  const { trouble, backup, keptAside, before, now } = rescue;
  if (trouble === null) return null;
  const about = 'library rescue';
  if (trouble === 'log gone') {
    const message = `The file ${file}-wal is gone: what was changed last before Picture Desk stopped may be lost.`;
    const wayOut =
      'If you moved it, close Picture Desk, put it back and start again. Otherwise check your latest captions.';
    return { tone: 'error', message, wayOut, about };
  }
  const kept = keptAside === null ? '' : ` The bad file is kept as ${keptAside}.`;
  if (backup === null || now === null) {
    const message = `${TROUBLE[trouble]} and there is no good backup: a new library was begun.${kept}`;
    const wayOut =
      trouble === 'gone'
        ? `If you moved it, close Picture Desk and put it back at ${file}. Otherwise add your folders again.`
        : 'Add your folders again; captions and marks are in the bad file.';
    return { tone: 'error', message, wayOut, about };
  }
  const message = `${TROUBLE[trouble]}; the backup of ${madeInWords(backup)} was opened. ${lacksInWords(before, now)}${kept}`;
  const wayOut =
    trouble === 'gone'
      ? `If you moved the library, close Picture Desk and put it back at ${file}.`
      : 'What was written after that backup is in the bad file.';
  return { tone: 'error', message, wayOut, about };
}

/** Damage that was found while the library is open, or bytes that are not those that were written. */
export function damageNotice(
  { found, readable, isOnlyChanged }: PageFindings,
  backup: ReturnType<typeof newestProved>,
): Notice {
  const readOnly = 'It is open for reading only; nothing is written into it.';
  const message = isOnlyChanged
    ? `The library was changed while Picture Desk was closed, by another program or a failing disk. ${readOnly}`
    : `The library is damaged (${found[0] ?? 'a page cannot be read'}). ${readOnly}`;
  const still =
    readable === null || isOnlyChanged ? '' : ` The damaged file still holds ${rowsInWords(readable)} and is kept.`;
  const keep = isOnlyChanged ? [{ label: 'Keep it as it is', call: 'library.keep' as const }] : [];
  const mine = isOnlyChanged ? ' If you changed it, keep it as it is.' : '';
  if (backup === null) {
    const wayOut = `There is no good backup. Copy the library to another disk before anything else.${mine}${still}`;
    return { tone: 'error', message, wayOut, about: DAMAGE, actions: keep };
  }
  const wayOut = `Open the backup of ${madeInWords(backup)}. ${lacksInWords(readable, backup.counts)}${mine}${still}`;
  const open = { label: 'Open the backup', call: 'library.openBackup' as const };
  return { tone: 'error', message, wayOut, about: DAMAGE, actions: [open, ...keep] };
}

export const DAMAGE = 'library damage';

function rowsInWords({ photos, articles }: LibraryCounts): string {
  return `${photos} readable ${photos === 1 ? 'photograph' : 'photographs'} and ${articles} ${articles === 1 ? 'article' : 'articles'}`;
}
