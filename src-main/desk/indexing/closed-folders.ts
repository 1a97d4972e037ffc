/** Folders that could not be read: reported once, and tried again automatically if their disk is at fault. */
import { counted, plural } from '../../domain/counts.ts';
import type { FolderId } from '../../domain/photo.ts';
import type { StoredFolder } from '../../sqlite/photographs/folder-store.ts';
import type { ScanCounts } from '../../usecases/indexing/index-ports.ts';

/** The first and the longest distance at which a folder whose disk did not answer is looked into again. */
const FIRST_ASKED_MS = 2_000;
const LONGEST_ASKED_MS = 60_000;

export interface ClosedFolders {
  /** What could not be looked into, and what to do; empty where all was, or where nobody asked and it was said before. */
  inWords(folder: Pick<StoredFolder, 'id' | 'name'>, counts: ScanCounts, quiet: boolean): string;
  /** What its disk did not give is asked for again, less and less often, and not before `restMs` milliseconds. */
  askAgain(id: FolderId, counts: ScanCounts, restMs: number): void;
}

/** `look` looks into a folder again, unasked. */
export function closedFolders(closing: AbortSignal, look: (id: FolderId) => void): ClosedFolders {
  const distances = new Map<FolderId, number>();
  /** One a folder: it is looked into for other reasons too, and each look would add another. */
  const timers = new Map<FolderId, NodeJS.Timeout>();
  const said = new Map<FolderId, string>();
  return {
    inWords({ id, name }, { closed }, quiet) {
      const words = wordsOf(closed, name);
      const isSaidAgain = said.get(id) === words;
      said.set(id, words);
      return quiet && isSaidAgain ? '' : words;
    },
    askAgain(id, { closed }, restMs) {
      clearTimeout(timers.get(id));
      if (!closed.some(({ passing }) => passing)) {
        distances.delete(id);
        return;
      }
      const distance = distances.get(id) ?? FIRST_ASKED_MS;
      distances.set(id, Math.min(LONGEST_ASKED_MS, distance * 2));
      const timer = setTimeout(() => closing.aborted || look(id), Math.max(distance, restMs));
      timers.set(id, timer.unref());
    },
  };
}

function wordsOf(closed: ScanCounts['closed'], folderName: string): string {
  const [first] = closed;
  if (first === undefined) return '';
  const name = first.path === '' ? folderName : first.path;
  const more = closed.length === 1 ? '' : ` and ${counted(closed.length - 1, 'other folder')}`;
  const them = plural(closed.length, 'it', 'them');
  const wayOut = first.passing
    ? `Check the disk and its cable; ${plural(closed.length, 'it is', 'they are')} tried again automatically.`
    : `Allow your user to open ${them}, then check for changes again.`;
  return `“${name}”${more} could not be read (${first.reason}). Its photographs stay in the library. ${wayOut}`;
}
