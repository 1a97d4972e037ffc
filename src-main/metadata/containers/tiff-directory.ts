/** TIFF structure (also inside EXIF and most RAW files): directories of typed entries at hostile offsets, read within limits. */
import type { ByteSource } from '../byte-source.ts';
import { latin1, untilNul } from '../iim/charset.ts';
import { i32be, i32le, u16be, u16le, u32be, u32le, u64be, u64le } from '../integers.ts';

const MAX_ENTRIES = 2_048;
/** Bytes per value of TIFF types 1-13, 16-18 (BigTIFF), 129 (EXIF 3.0 UTF-8). */
const TYPE_SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 0, 0, 8, 8, 8];
const UTF8_TYPE = 129;

/** A TIFF structure: offsets in it count from `base`, nothing is read at or beyond `limit`. */
export interface Tiff {
  readonly source: ByteSource;
  readonly base: number;
  readonly limit: number;
  readonly little: boolean;
  readonly big: boolean;
  readonly magic: number;
  readonly first: number;
}

export interface Entry {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where the value begins, counted from the start of the source. */
  readonly at: number;
  readonly length: number;
}

export interface Directory {
  readonly entries: ReadonlyMap<number, Entry>;
  /** Offset of the next directory, 0 for the last. */
  readonly next: number;
}

/** The header at `base`; also the variants of Panasonic (`IIU`), Olympus (`IIRO`, `IIRS`, `MMOR`) and Phase One (`MMMM` is not one). */
export function openTiff(source: ByteSource, base: number, limit = source.size): Tiff | null {
  const head = source.read(base, 16);
  if (head.length < 8) return null;
  const little = head[0] === 0x49 && head[1] === 0x49;
  if (!little && !(head[0] === 0x4d && head[1] === 0x4d)) return null;
  const magic = little ? u16le(head, 2) : u16be(head, 2);
  const big = magic === 43;
  const first = big ? (little ? u64le(head, 8) : u64be(head, 8)) : little ? u32le(head, 4) : u32be(head, 4);
  return { source, base, limit: Math.min(limit, source.size), little, big, magic, first };
}

export function readDirectory(tiff: Tiff, offset: number): Directory | null {
  const at = tiff.base + offset;
  const countSize = tiff.big ? 8 : 2;
  const entrySize = tiff.big ? 20 : 12;
  if (offset <= 0 || at + countSize > tiff.limit) return null;
  const counted = tiff.source.read(at, countSize);
  if (counted.length < countSize) return null;
  const count = tiff.big
    ? tiff.little
      ? u64le(counted, 0)
      : u64be(counted, 0)
    : tiff.little
      ? u16le(counted, 0)
      : u16be(counted, 0);
  if (count === 0 || count > MAX_ENTRIES) return null;
  const nextSize = tiff.big ? 8 : 4;
  const table = tiff.source.read(at + countSize, Math.min(count * entrySize + nextSize, tiff.limit - at - countSize));
  const entries = new Map<number, Entry>();
  const readable = Math.min(count, Math.floor(table.length / entrySize));
  const { little } = tiff;
  for (let i = 0; i < readable; i += 1) {
    const o = i * entrySize;
    const tag = little ? u16le(table, o) : u16be(table, o);
    const type = little ? u16le(table, o + 2) : u16be(table, o + 2);
    const size = type === UTF8_TYPE ? 1 : (TYPE_SIZES[type] ?? 0);
    if (size === 0 || entries.has(tag)) continue;
    const values = tiff.big
      ? little
        ? u64le(table, o + 4)
        : u64be(table, o + 4)
      : little
        ? u32le(table, o + 4)
        : u32be(table, o + 4);
    const length = values * size;
    const valueAt = o + (tiff.big ? 12 : 8);
    const inline = length <= (tiff.big ? 8 : 4);
    const pointer = tiff.big
      ? little
        ? u64le(table, valueAt)
        : u64be(table, valueAt)
      : little
        ? u32le(table, valueAt)
        : u32be(table, valueAt);
    const valueStart = inline ? at + countSize + valueAt : tiff.base + pointer;
    if (valueStart >= tiff.limit) continue;
    entries.set(tag, { tag, type, count: values, at: valueStart, length });
  }
  if (entries.size === 0) return null;
  const nextAt = count * entrySize;
  const next =
    table.length < nextAt + 4
      ? 0
      : tiff.big
        ? little
          ? u64le(table, nextAt)
          : u64be(table, nextAt)
        : little
          ? u32le(table, nextAt)
          : u32be(table, nextAt);
  return { entries, next };
}

/** The bytes of a value, at most `max` of them; empty where it does not lie within the structure. */
export function entryBytes(tiff: Tiff, entry: Entry | undefined, max = 65_536): Uint8Array {
  if (entry == null) return new Uint8Array(0);
  const room = tiff.limit - entry.at;
  return tiff.source.read(entry.at, Math.min(entry.length, max, room));
}

/** Numbers of any numeric type, rationals divided; at most `max`. */
export function entryNumbers(tiff: Tiff, entry: Entry | undefined, max = 16): readonly number[] {
  if (entry == null || entry.type === 2) return [];
  const size = entry.type === UTF8_TYPE ? 1 : (TYPE_SIZES[entry.type] ?? 1);
  const count = Math.min(entry.count, max);
  const bytes = entryBytes(tiff, entry, count * size);
  const numbers: number[] = [];
  for (let i = 0; (i + 1) * size <= bytes.length; i += 1) numbers.push(numberAt(tiff, bytes, i * size, entry.type));
  return numbers;
}

export function entryNumber(tiff: Tiff, entry: Entry | undefined): number | undefined {
  return entryNumbers(tiff, entry, 1)[0];
}

/** ASCII fields as plain Latin-1 (dates, makes, models); people's words go through charset.ts instead. */
export function entryLatin1(tiff: Tiff, entry: Entry | undefined): string | undefined {
  if (entry == null) return undefined;
  const text = latin1(untilNul(entryBytes(tiff, entry, 1_024))).trim();
  return text === '' ? undefined : text;
}

function numberAt(tiff: Tiff, bytes: Uint8Array, at: number, type: number): number {
  const { little } = tiff;
  switch (type) {
    case 3:
      return little ? u16le(bytes, at) : u16be(bytes, at);
    case 4:
    case 13:
      return little ? u32le(bytes, at) : u32be(bytes, at);
    case 5:
      return ratio(little ? u32le(bytes, at) : u32be(bytes, at), little ? u32le(bytes, at + 4) : u32be(bytes, at + 4));
    case 6:
      return ((bytes[at] ?? 0) << 24) >> 24;
    case 8:
      return ((little ? u16le(bytes, at) : u16be(bytes, at)) << 16) >> 16;
    case 9:
      return little ? i32le(bytes, at) : i32be(bytes, at);
    case 10:
      return ratio(little ? i32le(bytes, at) : i32be(bytes, at), little ? i32le(bytes, at + 4) : i32be(bytes, at + 4));
    case 11:
      return new DataView(bytes.buffer, bytes.byteOffset + at, 4).getFloat32(0, little);
    case 12:
      return new DataView(bytes.buffer, bytes.byteOffset + at, 8).getFloat64(0, little);
    case 16:
    case 17:
    case 18:
      return little ? u64le(bytes, at) : u64be(bytes, at);
    default:
      return bytes[at] ?? 0;
  }
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? Number.NaN : numerator / denominator;
}
