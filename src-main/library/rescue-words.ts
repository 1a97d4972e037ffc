/** Messages about a lost or damaged library, and what to do. */

import type { Events } from '../contract/events.ts';
import { counted, plural } from '../domain/counts.ts';
import type { newestProved } from '../sqlite/library/backup.ts';
import type { PageFindings } from '../sqlite/library/check-pages.ts';
import { lacksInWords, madeInWords, type Rescue } from '../sqlite/library/rescue.ts';
import type { CopyCounts } from '../sqlite/library/safety-copy.ts';
import type { Salvaged } from '../sqlite/library/salvage.ts';

type Notice = Events['notice'];

const TROUBLE: Readonly<Record<'damaged' | 'gone' | 'emptied', string>> = {
  damaged: 'The library was damaged',
  gone: 'The library was missing',
  emptied: 'The library file was empty',
};

/** What became of the library at the start; null where nothing was the matter. */
export function rescueNotice(rescue: Rescue, file: string, salvaged: Salvaged | null = null): Notice | null {
  const { trouble, backup, keptAside, before, now, lostBackup } = rescue;
  if (trouble === null) return null;
  const about = RESCUE;
  if (trouble === 'log gone') {
    const message = `The file ${file}-wal is gone: what was changed last before Picture Desk stopped may be lost.`;
    const wayOut =
      'If you moved it, close Picture Desk, put it back and start again. Otherwise check your latest captions.';
    return { tone: 'error', message, wayOut, about };
  }
  const kept = keptAside === null ? '' : ` The bad file is kept as ${keptAside}.`;
  const actions = salvaged === null ? [] : [{ label: 'Add what can be saved', call: 'library.salvage' as const }];
  if (backup === null || now === null) {
    const gone = lostBackup === null ? '' : ` (${lostBackup} is missing)`;
    const message = `${TROUBLE[trouble]} and there is no good backup${gone}: a new library was created.${kept}`;
    const again = trouble === 'gone' ? 'Otherwise add' : 'Add';
    const where =
      trouble === 'gone'
        ? `If you moved it, close Picture Desk and put it back at ${file}. `
        : salvaged === null
          ? ''
          : `${savedInWords(salvaged)} `;
    return { tone: 'error', message, wayOut: `${where}${again} your folders again.`, about, actions };
  }
  const message = `${TROUBLE[trouble]}; the backup of ${madeInWords(backup)} was opened. ${lacksInWords(before, now)}${kept}`;
  const wayOut =
    trouble === 'gone'
      ? `If you moved the library, close Picture Desk and put it back at ${file}.`
      : salvaged === null
        ? 'What was written after that backup is in the bad file.'
        : savedInWords(salvaged);
  return { tone: 'error', message, wayOut, about, actions };
}

/** Damage that was found while the library is open, or bytes that are not those that were written. */
export function damageNotice(
  { found, readable, isOnlyChanged }: PageFindings,
  backup: ReturnType<typeof newestProved>,
  salvaged: Salvaged | null = null,
): Notice {
  const readOnly = 'It is open for reading only; nothing is written into it.';
  const message = isOnlyChanged
    ? `The library was changed while Picture Desk was closed, by another program or a failing disk. ${readOnly}`
    : `The library is damaged (${found[0] ?? 'a page cannot be read'}). ${readOnly}`;
  const still =
    salvaged !== null
      ? ` ${savedInWords(salvaged)} The damaged file is kept.`
      : readable === null || isOnlyChanged
        ? ''
        : ` The damaged file still holds ${rowsInWords(readable)} and is kept.`;
  const save =
    salvaged === null
      ? []
      : [
          {
            label: backup === null ? 'Save what can be read' : 'Open the backup and add what can be saved',
            call: 'library.salvage' as const,
          },
        ];
  const keep = isOnlyChanged ? [{ label: 'Keep it as it is', call: 'library.keep' as const }] : [];
  const mine = isOnlyChanged ? ' If you changed it, keep it as it is.' : '';
  if (backup === null) {
    const wayOut = `There is no good backup. Copy the library to another disk before anything else.${mine}${still}`;
    return { tone: 'error', message, wayOut, about: DAMAGE, actions: [...save, ...keep] };
  }
  const wayOut = `Open the backup of ${madeInWords(backup)}. ${lacksInWords(readable, backup.counts)}${mine}${still}`;
  const open = { label: 'Open the backup', call: 'library.openBackup' as const };
  return { tone: 'error', message, wayOut, about: DAMAGE, actions: [open, ...save, ...keep] };
}

export const DAMAGE = 'library damage';
const RESCUE = 'library rescue';

/** What a salvage adds to the backup. */
export function savedInWords({ photos, articles, pictures, rows, torn }: Salvaged): string {
  if (rows === 0) return 'The damaged file has nothing that the backup lacks.';
  const found = [
    { count: photos, what: 'photograph' },
    { count: articles, what: 'article' },
    { count: pictures, what: 'picture' },
  ].flatMap(({ count, what }) => (count > 0 ? [counted(count, what)] : []));
  const things = found.length === 0 ? '' : `${found.join(', ')} and `;
  const changes = `${counted(rows, 'entry', 'entries')} that ${plural(rows, 'is', 'are')} newer than the backup`;
  const history = torn.length === 0 ? '' : ' The undo history starts again.';
  return `${things === '' ? '' : `${things[0]!.toUpperCase()}${things.slice(1)}`}${changes} can be saved from the damaged file.${history}`;
}

function rowsInWords({ photos, articles }: CopyCounts): string {
  return `${counted(photos, 'readable photograph')} and ${counted(articles, 'article')}`;
}
