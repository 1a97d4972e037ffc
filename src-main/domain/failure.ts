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

const AGAIN = 'Try it again. If it fails again, close Picture Desk and start it anew.';

/** Thrown inside a process where a `Failure` is meant; turned into data at the boundary. */
export class DeskError extends Error {
  readonly failure: Failure;
  constructor(kind: FailureKind, message: string, more: { wayOut?: string; subject?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? undefined : { cause: more.cause });
    this.name = 'DeskError';
    this.failure = { kind, message, wayOut: more.wayOut ?? null, subject: more.subject ?? null };
  }
}

/** Any thrown value as a `Failure`; aborts become `cancelled`, the rest `unexpected` with the developer's words behind ours. */
export function failureOf(error: unknown): Failure {
  if (error instanceof DeskError) return error.failure;
  if (error instanceof Error && error.name === 'AbortError') {
    return { kind: 'cancelled', message: 'Cancelled.', wayOut: null, subject: null };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { kind: 'unexpected', message: `Picture Desk made a mistake: ${message}`, wayOut: AGAIN, subject: null };
}
