/** The closed list of things that can go wrong, as data that crosses processes; the only error shape the renderer sees. */

export const FAILURE_KINDS = [
  'wrong-use',
  'not-found',
  'unreadable',
  'cannot-write',
  'no-space',
  'blocked',
  'cancelled',
  'busy',
  'newer-library',
  'damaged-library',
  'unreachable',
  'unexpected',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** What went wrong, in the words of a picture desk: `message` says what is the matter, `wayOut` what to do. */
export interface Failure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly wayOut: string | null;
  /** File or folder name the failure is about, as the editor knows it. */
  readonly subject: string | null;
}

/** Thrown inside a process in place of a `Failure`; turned into data at the boundary. */
export class DeskError extends Error {
  readonly failure: Failure;
  constructor(kind: FailureKind, message: string, more: { wayOut?: string; subject?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'DeskError';
    this.failure = { kind, message, wayOut: more.wayOut ?? null, subject: more.subject ?? null };
  }
}

/** What to do about a failure whose own way out is not named; null where nothing went wrong that an editor could mend. */
const USUAL_WAY_OUT: Readonly<Record<FailureKind, string | null>> = {
  'wrong-use':
    'Nothing was changed. If you did not expect this, choose Copy diagnostics in the Help menu and report it.',
  'not-found': 'It may have been moved or removed meanwhile: press F5 to check again.',
  unreadable: 'Nothing was changed. Check the file in another program, or choose another one.',
  'cannot-write': 'Check that you may write there and that its disk has room, then try again.',
  'no-space': 'Make room on the disk, then try again.',
  blocked: 'Resolve what is listed, then try again.',
  cancelled: null,
  busy: 'Wait a moment, then try again.',
  'newer-library': 'Install the newer version of Picture Desk that wrote it.',
  'damaged-library': 'Open the newest backup; the damaged file is kept.',
  unreachable: 'Connect the disk or the network folder, then try again.',
  unexpected:
    'Try again. If it happens again, choose Copy diagnostics in the Help menu and report it with what you did.',
};

/** The way out of every failure that is shown: its own, else the usual one of its kind. */
export function wayOutOf({ kind, wayOut }: Pick<Failure, 'kind' | 'wayOut'>): string | null {
  return wayOut ?? USUAL_WAY_OUT[kind];
}

/** Any thrown value as a `Failure`; aborts become `cancelled`, the rest `unexpected` with the developer's words behind ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DeskError) return error.failure;
  if (error instanceof Error && error.name === 'AbortError') {
    return { kind: 'cancelled', message: 'Cancelled.', wayOut: null, subject: null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'unexpected', message: `Picture Desk made a mistake: ${message}`, wayOut: null, subject: null };
}
