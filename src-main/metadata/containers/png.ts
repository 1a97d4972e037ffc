/** What the chunks of a PNG hold: size, EXIF, XMP, IIM and ICC in all the ways that programs have put them there, also compressed. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import type { ByteSource } from '../byte-source.ts';
import { exifDate, xmpDate } from '../exif/dates.ts';
import { type Found, nothingFound } from '../found.ts';
import { decodeAs, decodeGuessed, latin1 } from '../iim/charset.ts';
import { fourcc, startsWith, u32be } from '../integers.ts';
import { keepExifBytes, keepExifInPlace } from '../writing/keep-exif.ts';
import { keepResources } from '../writing/keep-resources.ts';
import { type InflateBudget, inflate } from './inflate.ts';

const MAX_CHUNKS = 15_000;
const MAX_TEXT_CHUNK_BYTES = 8 * 1024 * 1024;
const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0';

export interface Chunk {
  readonly type: string;
  readonly at: number;
  readonly length: number;
}

export function walkChunks(source: ByteSource, visit: (chunk: Chunk) => boolean): boolean {
  let at = 8;
  for (let n = 0; n < MAX_CHUNKS && at + 8 <= source.size; n += 1) {
    const head = source.read(at, 8);
    if (head.length < 8) return false;
    const length = u32be(head, 0);
    const type = fourcc(head, 4);
    if (!/^[A-Za-z]{4}$/.test(type)) return false;
    if (type === 'IEND') return true;
    if (!visit({ type, at: at + 8, length })) return true;
    at += 12 + length;
  }
  return false;
}

export function readPng(source: ByteSource): Found {
  const found = nothingFound('png');
  const texts = new Map<string, string>();
  const complete = walkChunks(source, ({ type, at, length }) => {
    const body = (): Uint8Array => (length > MAX_TEXT_CHUNK_BYTES ? new Uint8Array(0) : source.read(at, length));
    switch (type) {
      case 'IHDR': {
        const header = source.read(at, 13);
        found.width = u32be(header, 0) || null;
        found.height = u32be(header, 4) || null;
        const colourType = header[9] ?? 0;
        found.colour = { space: colourType === 0 || colourType === 4 ? 'grey' : 'rgb', bitDepth: header[8] };
        break;
      }
      case 'eXIf':
        keepExifInPlace(found, source, at, length);
        break;
      case 'iCCP': {
        const bytes = body();
        const name = bytes.indexOf(0);
        if (name >= 0) found.icc ??= inflate(bytes.subarray(name + 2), found.inflate);
        break;
      }
      case 'cICP': {
        const [primaries = 2, transfer = 2] = source.read(at, 2);
        found.codes = { primaries, transfer };
        break;
      }
      case 'acTL':
        found.pages = Math.max(1, u32be(source.read(at, 4), 0));
        break;
      case 'caBX':
        found.contentCredentials = true;
        break;
      case 'tEXt':
      case 'zTXt':
      case 'iTXt':
        readText(found, type, body(), texts);
        break;
      default:
        break;
    }
    return true;
  });
  if (!complete) found.warnings.push('The PNG has no end: the file is damaged or cut short');
  found.other = newsOfTexts(texts);
  return found;
}

function readText(found: Found, type: 'tEXt' | 'zTXt' | 'iTXt', bytes: Uint8Array, texts: Map<string, string>): void {
  const end = bytes.indexOf(0);
  if (end <= 0 || end > 79) return;
  const keyword = latin1(bytes.subarray(0, end));
  const value = textBytes(type, bytes, end, found.inflate);
  if (value == null) return;
  if (keyword.toLowerCase() === 'xml:com.adobe.xmp' || keyword === 'XMP') {
    found.xmp.push(value);
    return;
  }
  const profile = /^Raw profile type (.+)$/i.exec(keyword)?.[1];
  if (profile != null) {
    const raw = rawProfile(value);
    if (raw != null) keepProfile(found, profile.toLowerCase(), raw);
    return;
  }
  if (!texts.has(keyword)) texts.set(keyword, type === 'iTXt' ? decodeAs(value, 'utf8') : decodeGuessed(value));
}

function textBytes(
  type: 'tEXt' | 'zTXt' | 'iTXt',
  bytes: Uint8Array,
  end: number,
  budget: InflateBudget,
): Uint8Array | null {
  if (type === 'tEXt') return bytes.subarray(end + 1);
  if (type === 'zTXt') return inflate(bytes.subarray(end + 2), budget);
  const language = bytes.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : bytes.indexOf(0, language + 1);
  if (translated < 0) return null;
  const value = bytes.subarray(translated + 1);
  return bytes[end + 1] === 1 ? inflate(value, budget) : value;
}

/** ImageMagick's way: a name, a length and the bytes in hexadecimal. */
function rawProfile(text: Uint8Array): Uint8Array | null {
  const match = /^\s*[^\n]{1,80}\n\s*(\d+)\s*/.exec(latin1(text.subarray(0, 200)));
  if (match == null) return null;
  const wanted = Math.min(Number(match[1]), MAX_TEXT_CHUNK_BYTES, text.length);
  const bytes = new Uint8Array(wanted);
  let [count, high] = [0, -1];
  for (let i = match[0].length; i < text.length && count < wanted; i += 1) {
    const digit = hexDigit(text[i] ?? 0);
    if (digit < 0) continue;
    if (high < 0) high = digit;
    else {
      bytes[count] = high * 16 + digit;
      count += 1;
      high = -1;
    }
  }
  return bytes.subarray(0, count);
}

function hexDigit(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

function keepProfile(found: Found, name: string, raw: Uint8Array): void {
  if (name === 'iptc' || name === '8bim') {
    const start = startsWith(raw, 0, 'Photoshop 3.0\0') ? 14 : 0;
    if (startsWith(raw, start, '8BIM')) keepResources(found, raw.subarray(start));
    else if (raw[0] === 0x1c) found.iim ??= raw;
  } else if (name === 'xmp') found.xmp.push(raw);
  else if (name === 'icc' || name === 'icm') found.icc ??= raw;
  else if (name === 'exif' || name === 'app1') {
    if (startsWith(raw, 0, XMP_HEADER)) found.xmp.push(raw.subarray(XMP_HEADER.length));
    else if (found.exif == null) keepExifBytes(found, raw);
  }
}

/** The keywords that the PNG specification names. */
function newsOfTexts(texts: ReadonlyMap<string, string>): NewsMetadata {
  const get = (keyword: string): string | undefined => texts.get(keyword)?.replaceAll('\0', '').trim() || undefined;
  const author = get('Author');
  const created = get('Creation Time') ?? get('create-date');
  return {
    title: get('Title'),
    description: get('Description'),
    creator: author == null ? undefined : [author],
    copyrightNotice: get('Copyright'),
    dateCreated: exifDate(created) ?? xmpDate(created) ?? undefined,
  };
}
