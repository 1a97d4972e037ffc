/** What every kind of job gets besides its arguments. */
export interface JobContext {
  readonly signal: AbortSignal;
  /** It was turned away once for want of room, and is done now whatever it takes. @default true */
  readonly insists?: boolean;
  /** Says that the job goes on: its limit of time begins again. */
  alive?(): void;
  /** Sends something before the end; the caller's `onPart` gets it. */
  part(value: unknown): void;
}

/** Lets messages in between two stretches of synchronous work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
