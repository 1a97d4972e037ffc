/** The item directory of a HEIF file (HEIC, AVIF): which items there are, where they lie, what they describe and refer to. */
import type { ByteSource } from '../byte-source.ts';
import { latin1, untilNul } from '../iim/charset.ts';
import { fourcc, u16be, u32be, u64be } from '../integers.ts';
import { type Box, boxesIn } from './iso-boxes.ts';

const MAX_ITEMS = 20_000;
const MAX_EXTENTS = 1_024;
const MAX_TABLE_BYTES = 2 * 1024 * 1024;

export interface Extent {
  readonly offset: number;
  readonly length: number;
}

export interface Item {
  readonly id: number;
  readonly type: string;
  readonly contentType: string;
  readonly hidden: boolean;
}

export interface Reference {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
}

export interface ItemDirectory {
  readonly primary: number | null;
  readonly items: ReadonlyMap<number, Item>;
  readonly extents: ReadonlyMap<number, readonly Extent[]>;
  readonly references: readonly Reference[];
  /** Property boxes of an item, in the order in which they apply. */
  propertiesOf(id: number): readonly Box[];
}

export function readItems(source: ByteSource, meta: Box): ItemDirectory {
  const boxes = boxesIn(source, meta.at + 4, meta.end);
  const one = (type: string): Box | undefined => boxes.find((box) => box.type === type);
  const [pitm, iinf, iloc, iref, iprp, idat] = ['pitm', 'iinf', 'iloc', 'iref', 'iprp', 'idat'].map(one);
  const properties = iprp == null ? [] : boxesIn(source, iprp.at, iprp.end);
  const container = properties.find(({ type }) => type === 'ipco');
  const pool = container == null ? [] : boxesIn(source, container.at, container.end);
  const associations = new Map<number, number[]>();
  for (const box of properties) if (box.type === 'ipma') readAssociations(body(source, box), associations);
  return {
    primary: pitm == null ? null : readPrimary(body(source, pitm)),
    items: iinf == null ? new Map() : readInfo(source, iinf),
    extents: iloc == null ? new Map() : readLocations(body(source, iloc), idat?.at ?? null),
    references: iref == null ? [] : readReferences(source, iref),
    propertiesOf: (id) => (associations.get(id) ?? []).flatMap((index) => pool[index - 1] ?? []),
  };
}

function body(source: ByteSource, box: Box): Uint8Array {
  return source.read(box.at, Math.min(box.end - box.at, MAX_TABLE_BYTES));
}

function readPrimary(bytes: Uint8Array): number {
  return bytes[0] === 0 ? u16be(bytes, 4) : u32be(bytes, 4);
}

function readInfo(source: ByteSource, iinf: Box): ReadonlyMap<number, Item> {
  const items = new Map<number, Item>();
  const version = source.read(iinf.at, 1)[0] ?? 0;
  for (const box of boxesIn(source, iinf.at + (version === 0 ? 6 : 8), iinf.end)) {
    if (box.type !== 'infe' || items.size >= MAX_ITEMS) continue;
    const bytes = source.read(box.at, Math.min(box.end - box.at, 512));
    const entryVersion = bytes[0] ?? 0;
    if (entryVersion < 2) continue;
    const wide = entryVersion >= 3 ? 2 : 0;
    const id = wide > 0 ? u32be(bytes, 4) : u16be(bytes, 4);
    const type = fourcc(bytes, 8 + wide);
    const name = bytes.indexOf(0, 12 + wide);
    const contentType = type === 'mime' && name >= 0 ? latin1(untilNul(bytes.subarray(name + 1))) : '';
    items.set(id, { id, type, contentType, hidden: ((bytes[3] ?? 0) & 1) === 1 });
  }
  return items;
}

/** Locations of construction method 0 (in the file) and 1 (in `idat`); items built from other items have no place of their own. */
function readLocations(bytes: Uint8Array, idat: number | null): ReadonlyMap<number, readonly Extent[]> {
  const found = new Map<number, readonly Extent[]>();
  const version = bytes[0] ?? 0;
  const sizes = u16be(bytes, 4);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
  const indexSize = version === 0 ? 0 : sizes & 15;
  let at = 6;
  const number = (size: number): number => {
    const value = size === 8 ? u64be(bytes, at) : size === 4 ? u32be(bytes, at) : 0;
    at += size;
    return value;
  };
  const short = (): number => {
    at += 2;
    return u16be(bytes, at - 2);
  };
  const count = version < 2 ? short() : number(4);
  for (let i = 0; i < count && i < MAX_ITEMS && at < bytes.length; i += 1) {
    const id = version < 2 ? short() : number(4);
    const method = version === 0 ? 0 : short() & 15;
    short();
    const base = number(baseSize);
    const extents: Extent[] = [];
    const parts = short();
    for (let k = 0; k < parts && at < bytes.length; k += 1) {
      number(indexSize);
      const offset = number(offsetSize);
      const length = number(lengthSize);
      const start = method === 1 ? idat : 0;
      if (start != null && method <= 1 && extents.length < MAX_EXTENTS)
        extents.push({ offset: start + base + offset, length });
    }
    if (extents.length > 0) found.set(id, extents);
  }
  return found;
}

function readReferences(source: ByteSource, iref: Box): readonly Reference[] {
  const wide = (source.read(iref.at, 1)[0] ?? 0) > 0;
  const size = wide ? 4 : 2;
  return boxesIn(source, iref.at + 4, iref.end).map((box) => {
    const bytes = body(source, box);
    const id = (at: number): number => (wide ? u32be(bytes, at) : u16be(bytes, at));
    const to: number[] = [];
    const count = u16be(bytes, size);
    for (let i = 0; i < count && size + 2 + (i + 1) * size <= bytes.length; i += 1) to.push(id(size + 2 + i * size));
    return { type: box.type, from: id(0), to };
  });
}

function readAssociations(bytes: Uint8Array, into: Map<number, number[]>): void {
  const version = bytes[0] ?? 0;
  const wide = ((bytes[3] ?? 0) & 1) === 1;
  const count = u32be(bytes, 4);
  let at = 8;
  for (let i = 0; i < count && i < MAX_ITEMS && at < bytes.length; i += 1) {
    const id = version < 1 ? u16be(bytes, at) : u32be(bytes, at);
    at += version < 1 ? 2 : 4;
    const entries = bytes[at] ?? 0;
    at += 1;
    const indices = into.get(id) ?? [];
    for (let k = 0; k < entries && at < bytes.length; k += 1) {
      indices.push(wide ? u16be(bytes, at) & 0x7fff : (bytes[at] ?? 0) & 0x7f);
      at += wide ? 2 : 1;
    }
    if (indices.length < MAX_EXTENTS) into.set(id, indices);
  }
}
