/** What every kind of job is given beside its arguments. */
export interface JobContext {
  readonly signal: AbortSignal;
  /** Sends something before the end; the caller's `onPart` gets it. */
  part(value: unknown): void;
}

/** Lets messages in between two stretches of synchronous work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
