/** Why thumbnails cannot be stored, as a failure of the disk and never of a photograph. */
import { DeskError } from '../domain/failure.ts';

const FULL = 'The disk with the thumbnails is full.';
const SENTENCES: Readonly<
  Record<string, readonly [kind: 'no-space' | 'cannot-write', message: string, wayOut: string]>
> = {
  ENOSPC: ['no-space', FULL, 'Make room on it; thumbnails are then made again automatically.'],
  EDQUOT: [
    'no-space',
    'Your quota on the disk with the thumbnails is used up.',
    'Make room on it; thumbnails are then made again automatically.',
  ],
  EROFS: [
    'cannot-write',
    'The disk with the thumbnails is read-only.',
    'Allow writing to it; thumbnails are then made again automatically.',
  ],
  EACCES: [
    'cannot-write',
    'The folder with the thumbnails cannot be written to.',
    'Allow writing to it; thumbnails are then made again automatically.',
  ],
  EPERM: [
    'cannot-write',
    'The folder with the thumbnails cannot be written to.',
    'Allow writing to it; thumbnails are then made again automatically.',
  ],
  EIO: [
    'cannot-write',
    'The disk with the thumbnails answers with errors.',
    'Check the disk; thumbnails are then made again automatically.',
  ],
  ENODEV: [
    'cannot-write',
    'The disk with the thumbnails is gone.',
    'Connect it again; thumbnails are then made again automatically.',
  ],
  ENXIO: [
    'cannot-write',
    'The disk with the thumbnails is gone.',
    'Connect it again; thumbnails are then made again automatically.',
  ],
  ENOTDIR: [
    'cannot-write',
    'A file is in the place of the folder with the thumbnails.',
    'Remove it; thumbnails are then made again automatically.',
  ],
  EMFILE: [
    'cannot-write',
    'Too many files are open on this computer.',
    'Close other programs; thumbnails are then made again automatically.',
  ],
  ENFILE: [
    'cannot-write',
    'Too many files are open on this computer.',
    'Close other programs; thumbnails are then made again automatically.',
  ],
};

/** The failure of the cache's disk; other errors as they are. */
export function cacheFailure(error: unknown): unknown {
  if (error instanceof DeskError) return error;
  const known = SENTENCES[(error as { code?: string } | null)?.code ?? ''];
  if (known === undefined) return error;
  const [kind, message, wayOut] = known;
  return new DeskError(kind, message, { wayOut, cause: error });
}
