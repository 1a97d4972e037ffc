/** Turns a system error of a write into a failure that names the file and what to do. */
import { DeskError } from '../domain/failure.ts';

interface SystemError extends Error {
  readonly code?: string;
}

const SENTENCES: Readonly<Record<string, readonly [found: string, wayOut: string]>> = {
  EACCES: ['you have no permission', 'Choose a folder that you may write to.'],
  EPERM: ['you have no permission', 'Choose a folder that you may write to.'],
  EROFS: ['the disk is read-only', 'Choose a folder on a disk that can be written.'],
  EMFILE: ['too many files are open', 'Close other programs and try again.'],
  ENFILE: ['too many files are open', 'Close other programs and try again.'],
  EIO: ['the disk answers with errors', 'Check the disk and its cable, or choose another one, and try again.'],
  ENODEV: ['the disk is gone', 'Connect the disk again, or choose another folder.'],
  ENXIO: ['the disk is gone', 'Connect the disk again, or choose another folder.'],
  ENOENT: ['the folder is gone', 'Connect the disk again, or choose another folder.'],
  ENOTDIR: ['a file is where the folder should be', 'Choose another folder.'],
  EEXIST: ['a file of that name is already there', 'Choose another folder or another slug.'],
  EBUSY: ['another program has the file open', 'Close the other program and try again.'],
  ENAMETOOLONG: ['the path is too long', 'Choose a folder nearer to the top of the disk, or a shorter slug.'],
};

/** `needed` are the bytes that the whole bundle takes, for the message of a full disk. */
export function writeFailure(error: unknown, subject: string, needed: number): unknown {
  if (error instanceof DeskError) return error;
  const code = (error as SystemError).code;
  if (code === 'ENOSPC' || code === 'EDQUOT') return noSpace(subject, needed, null, error);
  const known = code == null ? undefined : SENTENCES[code];
  // A mistake of ours must not look like a full disk.
  if (known == null) return error;
  return new DeskError('cannot-write', `${subject} could not be written: ${known[0]}.`, {
    wayOut: known[1],
    subject,
    cause: error,
  });
}

export function noSpace(subject: string, needed: number, free: number | null, cause?: unknown): DeskError {
  const found = free == null ? 'the disk is full' : `only ${megabytes(free)} are free`;
  return new DeskError('no-space', `${subject} needs about ${megabytes(needed)} of free space: ${found}.`, {
    wayOut: `Free ${megabytes(needed)} on that disk or choose another folder.`,
    subject,
    cause,
  });
}

/** Rounded up, so that the number asked for is always enough. */
function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}
