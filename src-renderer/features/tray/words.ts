/** What the list of unreadable files says. */
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';

export const WORDS = {
  allReadable: 'Every file could be read',
  files: (count: number) => (count === 0 ? 'no file' : counted(count, 'file')),
  retryAll: 'Try all again',
  retry: 'Try again',
  retryFile: (name: string) => `Try again: ${name}`,
  readingAgain: (count: number) =>
    plural(count, 'The file is being read again.', `${numbered(count)} files are being read again.`),
  show: 'Show',
  showFile: (name: string) => `Show ${name} in its folder`,
  otherFiles: 'Not photographs',
  otherFilesNote: 'Found in your folders. Picture Desk does not read them.',
};
