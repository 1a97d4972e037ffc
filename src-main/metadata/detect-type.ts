/** Tells the type of a file by its first bytes, never by its name. */
import type { PhotoType } from '../domain/metadata.ts';
import { fourcc, indexOf, startsWith, u32be, u32le } from './integers.ts';

/** Enough bytes for every signature here. */
export const SIGNATURE_BYTES = 1_024;

const SIGNATURES: readonly (readonly [at: number, text: string, type: PhotoType])[] = [
  [0, '\xff\xd8\xff', 'jpeg'],
  [0, '\x89PNG\r\n\x1a\n', 'png'],
  [0, 'GIF87a', 'gif'],
  [0, 'GIF89a', 'gif'],
  [6, 'HEAPCCDR', 'crw'],
  [0, 'FUJIFILMCCD-RAW', 'raf'],
  [0, 'IIU\0', 'rw2'],
  [0, 'IIRO', 'orf'],
  [0, 'IIRS', 'orf'],
  [0, 'MMOR', 'orf'],
  [0, '\0MRM', 'raw'],
  [0, 'FOVb', 'raw'],
  [0, '8BPS', 'psd'],
  [0, '\xff\x0a', 'jxl'],
  [0, '\0\0\0\x0cJXL \r\n\x87\n', 'jxl'],
  [0, '\0\0\0\x0cjP  \r\n\x87\n', 'jp2'],
  [0, '\xff\x4f\xff\x51', 'jp2'],
];

/** Cameras' own TIFF dialects are told from TIFF only by what their directories say: see refineTiff in raw-tiff.ts. */
export function detectType(head: Uint8Array): PhotoType {
  for (const [at, text, type] of SIGNATURES) if (startsWith(head, at, text)) return type;
  if (startsWith(head, 0, 'RIFF') && startsWith(head, 8, 'WEBP')) return 'webp';
  if (startsWith(head, 4, 'ftyp')) return brandType(head);
  if (startsWith(head, 0, 'II*\0') && startsWith(head, 8, 'CR\x02')) return 'cr2';
  if (isTiff(head)) return 'tiff';
  if (startsWith(head, 0, 'BM') && BITMAP_HEADERS.has(u32le(head, 14))) return 'bmp';
  return isSvg(head) ? 'svg' : 'unknown';
}

/** Lengths of the headers that OS/2 and Windows have put behind the file header. */
const BITMAP_HEADERS: ReadonlySet<number> = new Set([12, 16, 40, 52, 56, 64, 108, 124]);

function isTiff(head: Uint8Array): boolean {
  return (
    startsWith(head, 0, 'II*\0') ||
    startsWith(head, 0, 'MM\0*') ||
    startsWith(head, 0, 'II+\0\x08\0') ||
    startsWith(head, 0, 'MM\0+\0\x08')
  );
}

const AVIF_BRANDS: ReadonlySet<string> = new Set(['avif', 'avis']);
const HEIC_BRANDS: ReadonlySet<string> = new Set([
  'heic',
  'heix',
  'hevc',
  'hevx',
  'heim',
  'heis',
  'hevm',
  'hevs',
  'mif1',
  'mif2',
  'msf1',
  'miaf',
]);

function brandType(head: Uint8Array): PhotoType {
  const end = Math.min(u32be(head, 0), head.length, 256);
  const brands: string[] = [fourcc(head, 8)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(fourcc(head, at));
  if (brands.includes('crx ')) return 'cr3';
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.has(brand)) ? 'heic' : 'unknown';
}

/** SVG: a tag of that name early in what is otherwise text. */
function isSvg(head: Uint8Array): boolean {
  const at = indexOf(head, '<svg');
  const next = head[at + 4] ?? 0;
  return (
    at >= 0 &&
    (next === 0x20 || next === 0x3e || next === 0x0a || next === 0x0d || next === 0x09) &&
    indexOf(head, '\0', 0, at) < 0
  );
}
