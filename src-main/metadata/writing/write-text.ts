/** Makes an editor's text fit to be written: what no metadata block can hold, XML escapes, and cuts on a character boundary. */

import { textBytes } from './write-bytes.ts';

// XML 1.0 has no way at all to hold these, not even escaped; IIM forbids most of them. Dropping them from both keeps
// the two blocks in step. Tab, line feed and carriage return stay.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text as every block can hold it: without control characters, halves of characters replaced by U+FFFD. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, '').replace(LONE_SURROGATE, '\uFFFD');
}

const XML_ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // An XML reader turns a bare carriage return into a line feed.
  '\r': '&#xD;',
};

/** Escaped for XML element content and for attribute values in either kind of quotes. */
export function xmlText(text: string): string {
  return writableText(text).replace(/[&<>"'\r]/g, (character) => XML_ESCAPES[character] ?? character);
}

/** The longest beginning of `text` that fits into `limit` bytes of UTF-8, never ending inside a character. */
export function utf8Within(text: string, limit: number): Uint8Array {
  const bytes = textBytes(text);
  if (bytes.length <= limit) return bytes;
  let end = limit;
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.subarray(0, end);
}
