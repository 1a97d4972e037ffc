/** A developer's error: something that the code around it had to see to. What an editor reads is a DeskError. */

/** `Expected …, found ….`, with a further sentence where there is a way out. */
export function unexpected(expected: string, found: string, wayOut?: string): Error {
  return new Error(`Expected ${expected}, found ${found}.${wayOut === undefined ? '' : ` ${wayOut}`}`);
}
