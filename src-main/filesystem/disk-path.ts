/** Paths as text that keeps every byte: names that are no UTF-8 survive the way through the library and back to the disk. */

/**
 * Bytes that are no UTF-8 are written as U+EF80..U+EFFF (private use), as MirBSD does it. A real character of that
 * range is escaped byte by byte too, so text and bytes always lead back to each other.
 */
const ESCAPED = /[\uEF80-\uEFFF]/;
const DOUBTFUL = /[\uFFFD\uEF80-\uEFFF]/;
const FIRST = 0xef00;

/** Whether a name that Node decoded may not be what is on the disk. */
export function isDoubtful(name: string): boolean {
  return DOUBTFUL.test(name);
}

export function nameText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!ESCAPED.test(text) && (!text.includes('\uFFFD') || Buffer.from(text).equals(bytes))) return text;
  let out = '';
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    const part = length === 0 ? null : bytes.toString('utf8', at, at + length);
    if (part !== null && !ESCAPED.test(part)) {
      out += part;
      at += length;
      continue;
    }
    for (const byte of bytes.subarray(at, at + Math.max(1, length))) out += String.fromCharCode(FIRST + byte);
    at += Math.max(1, length);
  }
  return out;
}

/** What `node:fs` is given: text where it is exact, bytes where it must be. */
export function diskPath(text: string): string | Buffer {
  if (!ESCAPED.test(text)) return text;
  const parts: Buffer[] = [];
  let plain = '';
  for (const char of text) {
    if (!ESCAPED.test(char)) {
      plain += char;
      continue;
    }
    if (plain !== '') parts.push(Buffer.from(plain));
    plain = '';
    parts.push(Buffer.from([char.charCodeAt(0) - FIRST]));
  }
  return Buffer.concat([...parts, Buffer.from(plain)]);
}

/** Length of the valid UTF-8 sequence at `at`; 0 where there is none. */
function sequenceLength(bytes: Buffer, at: number): number {
  const lead = bytes[at]!;
  const length =
    lead < 0x80
      ? 1
      : lead >= 0xc2 && lead < 0xe0
        ? 2
        : lead >= 0xe0 && lead < 0xf0
          ? 3
          : lead >= 0xf0 && lead < 0xf5
            ? 4
            : 0;
  if (length === 0 || at + length > bytes.length) return 0;
  const part = bytes.subarray(at, at + length);
  return Buffer.from(part.toString('utf8')).equals(part) ? length : 0;
}
