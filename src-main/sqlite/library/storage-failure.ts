/** Turns SQLite's errors about a disk into failures that say what to do. */
import { DeskError } from '../../domain/failure.ts';
import { doesDiskRefuse } from './disk-refusal.ts';

type Words = readonly [kind: ConstructorParameters<typeof DeskError>[0], message: string, wayOut: string];

/** By the beginning of SQLite's code, the longest first. */
const WORDS: readonly (readonly [code: string, words: Words])[] = [
  [
    'SQLITE_FULL',
    ['no-space', 'The disk with the library is full: this was not saved.', 'Make room on that disk, then try again.'],
  ],
  [
    'SQLITE_READONLY_DBMOVED',
    [
      'unreachable',
      'The library file was moved or replaced while it was open.',
      'Put it back, then start Picture Desk again.',
    ],
  ],
  [
    'SQLITE_READONLY',
    [
      'cannot-write',
      'The library cannot be written to: this was not saved.',
      'Allow writing to the library and its folder, then try again.',
    ],
  ],
  [
    'SQLITE_CANTOPEN',
    [
      'unreachable',
      'The library cannot be opened.',
      'Check that its disk is connected and that you may write to its folder.',
    ],
  ],
  [
    'SQLITE_IOERR',
    [
      'unreachable',
      'The disk with the library does not answer: this was not saved.',
      'Connect the disk again or make room on it, then try again.',
    ],
  ],
  ['SQLITE_BUSY', ['busy', 'Another program is writing to the library.', 'Wait a moment, then try again.']],
  ['SQLITE_LOCKED', ['busy', 'Another program is writing to the library.', 'Wait a moment, then try again.']],
  ['SQLITE_NOMEM', ['unexpected', 'The computer has no memory left.', 'Close other programs, then try again.']],
];

/** True where SQLite found pages that make no sense, or no library at all; where `file` is named, not for its disk's sake. */
export function isDamage(error: unknown, file?: string): boolean {
  const code = codeOf(error);
  const isSaid = code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT');
  return isSaid && (file === undefined || !doesDiskRefuse(file));
}

/** The failure of a disk in words; null where the error is no disk's. */
export function wordsOfDisk(error: unknown, file?: string): DeskError | null {
  if (error instanceof DeskError) return error;
  const isDisks = file !== undefined && isDamage(error) && doesDiskRefuse(file);
  const code = isDisks ? 'SQLITE_IOERR' : codeOf(error);
  const found = WORDS.find(([known]) => code.startsWith(known));
  if (found === undefined) return null;
  const [kind, message, wayOut] = found[1];
  return new DeskError(kind, message, { wayOut, cause: error, ...(file === undefined ? {} : { subject: file }) });
}

function codeOf(error: unknown): string {
  // The package looks for the folder itself, before SQLite is asked.
  if (error instanceof TypeError && /directory does not exist/.test(error.message)) return 'SQLITE_CANTOPEN';
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
