/** Bytes of a text file as text: UTF-8 first, UTF-16 by its mark, Windows-1252 where UTF-8 does not fit. */

/** What Windows-1252 has where Latin-1 has controls, 0x80-0x9f. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const PART = 8192;

/** The text without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, 2, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, 2, 1);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return utf8(bytes, marked ? 3 : 0) ?? windows1252(bytes);
}

function utf16(bytes: Uint8Array, from: number, high: 0 | 1): string {
  const units: number[] = [];
  for (let at = from; at + 1 < bytes.length; at += 2) {
    const [a, b] = [bytes[at] ?? 0, bytes[at + 1] ?? 0];
    units.push(high === 1 ? (a << 8) | b : (b << 8) | a);
  }
  return joined(units);
}

/** Null where the bytes are not well-formed UTF-8. */
function utf8(bytes: Uint8Array, from: number): string | null {
  const units: number[] = [];
  for (let at = from; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
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
    if (length === 0 || at + length > bytes.length) return null;
    let point = length === 1 ? lead : lead & (0xff >> (length + 1));
    for (let next = at + 1; next < at + length; next += 1) {
      const byte = bytes[next] ?? 0;
      if ((byte & 0xc0) !== 0x80) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    const tooLong = (length === 3 && point < 0x800) || (length === 4 && point < 0x10000);
    if (tooLong || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return null;
    if (point < 0x10000) units.push(point);
    else units.push(0xd7c0 + (point >> 10), 0xdc00 | (point & 0x3ff));
    at += length;
  }
  return joined(units);
}

function windows1252(bytes: Uint8Array): string {
  const units = Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
  );
  return joined(units);
}

function joined(units: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += PART) parts.push(String.fromCharCode(...units.slice(at, at + PART)));
  return parts.join('');
}
