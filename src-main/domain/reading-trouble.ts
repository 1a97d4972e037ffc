/** What the system says when a file or its disk cannot be read, in words for the tray; and whether the photograph is to blame. */

/** Which trouble it is, as data that crosses processes: what is decided is decided by it, never by the words. */
export type TroubleCode =
  | 'gone'
  | 'disk-error'
  | 'disk-silent'
  | 'disk-slow'
  | 'too-many-open'
  | 'in-use'
  | 'forbidden'
  | 'other';

export interface ReadingTrouble {
  readonly code: TroubleCode;
  /** The file is simply not there any more. */
  readonly gone: boolean;
  /** The disk's fault or the computer's, not the photograph's: it is asked again unasked. */
  readonly passing: boolean;
  readonly reason: string;
  readonly wayOut: string | null;
}

type Words = readonly [reason: string, wayOut: string];
type PassingCode = Extract<TroubleCode, `disk-${string}` | 'too-many-open' | 'in-use'>;

const WORDS: Readonly<Record<PassingCode, Words>> = {
  'disk-error': [
    'The disk reports an error while reading this file.',
    'It is tried again automatically; check the disk and its cable, or copy the file from another source.',
  ],
  'disk-silent': [
    'The disk with this file does not answer.',
    'It is tried again automatically; check the disk and its cable, or the network.',
  ],
  'disk-slow': [
    'The disk takes too long to read this file.',
    'It is tried again automatically; check the disk and its cable, or copy the file to a faster disk.',
  ],
  'too-many-open': ['Too many files are open on this computer.', 'Close other programs, then try again.'],
  'in-use': ['Another program has this file open.', 'Close the other program; it is tried again automatically.'],
};
/** The system's own codes. */
const PASSING: Readonly<Record<string, PassingCode>> = {
  EIO: 'disk-error',
  EREMOTEIO: 'disk-error',
  ENODEV: 'disk-silent',
  ENXIO: 'disk-silent',
  ESTALE: 'disk-silent',
  ENOTCONN: 'disk-silent',
  ETIMEDOUT: 'disk-silent',
  EHOSTDOWN: 'disk-silent',
  EHOSTUNREACH: 'disk-silent',
  ENETUNREACH: 'disk-silent',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
  EBUSY: 'in-use',
};
/** Reasons that are no fault of a photograph. The systems' own words are what older programs wrote. */
export const PASSING_REASONS: readonly string[] = [
  ...Object.values(WORDS).map(([reason]) => reason),
  // As versions before 0.3 wrote them into libraries.
  ...['The disk does not give this file in time.', 'Another program holds this file open.'],
  ...['ENOSPC%', 'EDQUOT%', 'EROFS%', 'EIO%', 'ENODEV%', 'EMFILE%', 'ENFILE%', 'EBUSY%'],
];

/** What the system says of a file or of a disk, in words for the tray. */
export function readingTrouble(error: unknown): ReadingTrouble {
  const cause = (error as { cause?: unknown } | null)?.cause ?? error;
  const code = (cause as { code?: string } | null)?.code ?? '';
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { code: 'gone', gone: true, passing: false, reason: 'The file is missing.', wayOut: null };
  const passing = Object.hasOwn(PASSING, code) ? PASSING[code] : undefined;
  if (passing !== undefined) return passingTrouble(passing);
  if (code === 'EACCES' || code === 'EPERM')
    return {
      code: 'forbidden',
      gone: false,
      passing: false,
      reason: 'You have no permission to open the file.',
      wayOut: 'Allow your user to read it, then try again.',
    };
  return {
    code: 'other',
    gone: false,
    passing: false,
    reason: cause instanceof Error ? cause.message : String(cause),
    wayOut: 'Try again. If it happens again, copy the file from its source.',
  };
}

/** The trouble of a file whose bytes were still on their way when its time was over. */
export function tooSlow(): ReadingTrouble {
  return passingTrouble('disk-slow');
}

function passingTrouble(code: PassingCode): ReadingTrouble {
  const [reason, wayOut] = WORDS[code];
  return { code, gone: false, passing: true, reason, wayOut };
}
