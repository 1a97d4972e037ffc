/** Texts of EXIF fields, which programs write in several ways and character sets. */

import { isUtf8 } from 'node:buffer';
import { type Entry, entryBytes, type Tiff } from '../containers/tiff-directory.ts';
import { decodeAs, decodeGuessed, decodeUtf16, untilNul } from '../iim/charset.ts';

/** Captions in EXIF are not bound to a length, but nobody writes a book there. */
const MAX_WORDS_BYTES = 256 * 1024;

export function words(tiff: Tiff, entry: Entry | undefined): string | undefined {
  if (entry == null) return undefined;
  const bytes = untilNul(entryBytes(tiff, entry, MAX_WORDS_BYTES));
  const text = decodeGuessed(bytes).replace(/\r\n?/g, '\n').trim();
  return text === '' ? undefined : text;
}

/** Photographer's and editor's copyright are two strings with a NUL between them. */
export function copyright(tiff: Tiff, entry: Entry | undefined): string | undefined {
  if (entry == null) return undefined;
  const parts = decodeGuessed(entryBytes(tiff, entry))
    .split('\0')
    .map((part) => part.trim());
  return (
    parts
      .filter((part) => part !== '')
      .slice(0, 2)
      .join('\n') || undefined
  );
}

/** Windows' own fields: UTF-16 in whatever byte order the block has. */
export function xp(tiff: Tiff, entry: Entry | undefined): string | undefined {
  if (entry == null) return undefined;
  const text = decodeUtf16(entryBytes(tiff, entry), true);
  const end = text.indexOf('\0');
  return (end < 0 ? text : text.slice(0, end)).trim() || undefined;
}

/** The eight bytes before a comment name its character set; many programs leave them blank or wrong. */
export function userComment(tiff: Tiff, entry: Entry | undefined): string | undefined {
  const bytes = entryBytes(tiff, entry);
  if (bytes.length <= 8) return undefined;
  const marker = String.fromCharCode(...bytes.subarray(0, 8))
    .replace(/[\0 ]+$/, '')
    .toUpperCase();
  const body = bytes.subarray(8);
  const text =
    marker === 'UNICODE'
      ? unicode(body, tiff.little)
      : decodeGuessed(marker === '' || marker === 'ASCII' || marker === 'JIS' ? untilNul(body) : untilNul(bytes));
  const clean = text.replaceAll('\0', '').trim();
  return clean === '' || clean.includes('\ufffd') ? undefined : clean;
}

/** Nominally in the block's byte order; the order with fewer unlikely characters is the one that was meant. */
function unicode(body: Uint8Array, little: boolean): string {
  if (body.length >= 2 && body[0] === 0xff && body[1] === 0xfe) return decodeUtf16(body.subarray(2), true);
  if (body.length >= 2 && body[0] === 0xfe && body[1] === 0xff) return decodeUtf16(body.subarray(2), false);
  let [evenZeros, oddZeros] = [0, 0];
  for (let i = 0; i + 1 < Math.min(body.length, 256); i += 2) {
    if (body[i] === 0 && body[i + 1] !== 0) evenZeros += 1;
    if (body[i + 1] === 0 && body[i] !== 0) oddZeros += 1;
  }
  if (evenZeros === 0 && oddZeros === 0 && isUtf8(untilNul(body)) && !little) return decodeAs(untilNul(body), 'utf8');
  return decodeUtf16(body, evenZeros === oddZeros ? little : oddZeros > evenZeros);
}
