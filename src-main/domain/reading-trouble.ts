/** What the system says when a file or its disk cannot be read, in words for the tray; and whether the photograph is to blame. */

export interface ReadingTrouble {
  /** The file is simply not there any more. */
  readonly gone: boolean;
  /** The disk's fault or the computer's, not the photograph's: it is asked again unasked. */
  readonly passing: boolean;
  readonly reason: string;
  readonly wayOut: string | null;
}

type Words = readonly [reason: string, wayOut: string];

const DISK_ERROR: Words = [
  'The disk reports an error while reading this file.',
  'It is tried again automatically; check the disk and its cable, or copy the file from another source.',
];
const DISK_SILENT: Words = [
  'The disk with this file does not answer.',
  'It is tried again automatically; check the disk and its cable, or the network.',
];
const DISK_SLOW: Words = [
  'The disk takes too long to read this file.',
  'It is tried again automatically; check the disk and its cable, or copy the file to a faster disk.',
];
const TOO_MANY_OPEN: Words = ['Too many files are open on this computer.', 'Close other programs, then try again.'];
const IN_USE: Words = [
  'Another program has this file open.',
  'Close the other program; it is tried again automatically.',
];
const PASSING: Readonly<Record<string, Words>> = {
  EIO: DISK_ERROR,
  EREMOTEIO: DISK_ERROR,
  ENODEV: DISK_SILENT,
  ENXIO: DISK_SILENT,
  ESTALE: DISK_SILENT,
  ENOTCONN: DISK_SILENT,
  ETIMEDOUT: DISK_SILENT,
  EHOSTDOWN: DISK_SILENT,
  EHOSTUNREACH: DISK_SILENT,
  ENETUNREACH: DISK_SILENT,
  EMFILE: TOO_MANY_OPEN,
  ENFILE: TOO_MANY_OPEN,
  EBUSY: IN_USE,
};
/** Reasons that are no fault of a photograph. The systems' own words are what older programs wrote. */
export const PASSING_REASONS: readonly string[] = [
  ...[DISK_ERROR, DISK_SILENT, DISK_SLOW, TOO_MANY_OPEN, IN_USE].map(([reason]) => reason),
  ...['ENOSPC%', 'EDQUOT%', 'EROFS%', 'EIO%', 'ENODEV%', 'EMFILE%', 'ENFILE%', 'EBUSY%'],
];

/** What the system says of a file or of a disk, in words for the tray. */
export function readingTrouble(error: unknown): ReadingTrouble {
  const cause = (error as { cause?: unknown } | null)?.cause ?? error;
  const code = (cause as { code?: string } | null)?.code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { gone: true, passing: false, reason: 'The file is missing.', wayOut: null };
  const passing = Object.hasOwn(PASSING, code) ? PASSING[code] : undefined;
  if (passing !== undefined) return { gone: false, passing: true, reason: passing[0], wayOut: passing[1] };
  if (code === 'EACCES' || code === 'EPERM')
    return {
      gone: false,
      passing: false,
      reason: 'You have no permission to open the file.',
      wayOut: 'Allow your user to read it, then try again.',
    };
  return {
    gone: false,
    passing: false,
    reason: cause instanceof Error ? cause.message : String(cause),
    wayOut: 'Try again. If it happens again, copy the file from its source.',
  };
}

/** The trouble of a file whose bytes were still on their way when its time was over. */
export function tooSlow(): ReadingTrouble {
  return { gone: false, passing: true, reason: DISK_SLOW[0], wayOut: DISK_SLOW[1] };
}
