/** A WebAssembly decoder that stopped halfway cannot be trusted any more: its process must end. */
export class BrokenDecoder extends Error {
  constructor(cause: unknown) {
    super(`The decoder stopped: ${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = 'BrokenDecoder';
    this.cause = cause;
  }
}

/** A trap, or Emscripten's own abort. */
export function isTrap(error: unknown): boolean {
  return error instanceof Error && (error.name === 'RuntimeError' || /^Aborted\(/.test(error.message));
}
