/**
 * Bytes of a text file as text: UTF-8 first, UTF-16 by its mark, Windows-1252 where UTF-8 does not fit. The Encoding Standard's own
 * decoders do it; what a caption inside a photograph needs besides (old Macintosh, fields cut within a character) is in
 * `metadata/iim/charset.ts`.
 */

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const UTF16 = { little: new TextDecoder('utf-16le'), big: new TextDecoder('utf-16be') };
const WINDOWS = new TextDecoder('windows-1252');

/** The text without its byte order mark; never throws. */
export function decodeText(bytes: Uint8Array): string {
  // An odd last byte is no character.
  const whole = bytes.subarray(0, bytes.length & ~1);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return UTF16.little.decode(whole);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return UTF16.big.decode(whole);
  try {
    return UTF8.decode(bytes);
  } catch {
    return WINDOWS.decode(bytes);
  }
}
