/** Compares the reader with ExifTool on real files: every value, every size; prints the score and fails on any loss. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test as anyTest, describe, expect } from 'vitest';
import type { NewsField, PhotoFacts } from '../domain/metadata.ts';
import { fromBuffer } from './byte-source.ts';
import { readFacts } from './read-facts.ts';

interface SampleSet {
  readonly title: string;
  readonly folder: string;
  readonly oracle: string;
}

const OWN = path.join(import.meta.dirname, 'testing', 'samples');
const SHARED = path.resolve('../shared/data');
const SETS: readonly SampleSet[] = [
  { title: 'our own small files', folder: OWN, oracle: path.join(OWN, 'oracle.json') },
  {
    title: 'files of public projects (skipped where ../shared is absent)',
    folder: path.join(SHARED, 'samples'),
    oracle: path.join(SHARED, 'samples.oracle.json'),
  },
];

interface OracleValue {
  readonly value: unknown;
  readonly all: Readonly<Record<string, unknown>>;
  readonly conflict?: boolean;
}

interface OracleFile {
  readonly fileType: string | null;
  readonly news: Readonly<Record<string, OracleValue>>;
  readonly orientation: number | null;
  readonly display: readonly [number | null, number | null];
  readonly blocks: readonly string[];
  readonly embedded?: Readonly<Record<string, number>>;
  readonly vips?: { readonly display?: readonly [number, number] };
}

/** ExifTool's file types by our names; those that are no photographs are `unknown` here. */
const TYPES: Readonly<Record<string, string>> = {
  'Extended WEBP': 'webp',
  'JXL Codestream': 'jxl',
  BTF: 'tiff',
  HEIF: 'heic',
  J2C: 'jp2',
  IIQ: 'raw',
  MRW: 'raw',
  X3F: 'raw',
};
const NO_PHOTOGRAPHS: ReadonlySet<string> = new Set(['XMP', 'INDD', 'MIE', 'EPS', 'TXT', 'ICC']);

const FIELD_NAMES: Readonly<Record<string, NewsField>> = { state: 'provinceState', credit: 'creditLine' };
/** ExifTool's composite answers these with the places shown; the desk keeps those apart and answers with the photograph's own place. */
const PLACES: ReadonlySet<string> = new Set(['city', 'state', 'country', 'sublocation']);

function plain(value: unknown): string {
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
}

function listed(value: unknown): readonly string[] {
  if (value == null) return [];
  return (Array.isArray(value) ? value : [value]).map(plain).filter((text) => text !== '');
}

/** ExifTool writes `2024:08:12 21:05:03`, we write ISO 8601. */
function isoDate(value: unknown): string {
  return plain(value)
    .replace(/^(\d{4}):(\d{2})(?::(\d{2}))?/, (_, year, month, day) =>
      day == null ? `${year}-${month}` : `${year}-${month}-${day}`,
    )
    .replace(' ', 'T');
}

function matches(field: string, expected: OracleValue, facts: PhotoFacts): boolean {
  const name = FIELD_NAMES[field] ?? (field as NewsField);
  const ours = listed(field === 'rating' ? facts.rating : facts.metadata[name]);
  if (field === 'rating') return Number(ours[0]) === Number(expected.value);
  if (field === 'dateCreated') return ours[0] === isoDate(expected.value);
  const wanted = listed(expected.value);
  if (PLACES.has(field)) {
    const known = [...wanted, ...Object.values(expected.all).flatMap(listed)];
    return known.length === 0 ? ours.length === 0 : ours.length === 1 && known.includes(ours[0] ?? '');
  }
  return JSON.stringify(ours) === JSON.stringify(wanted);
}

class Score {
  private readonly rows = new Map<string, { right: number; all: number }>();

  add(row: string, right: boolean): void {
    const known = this.rows.get(row) ?? { right: 0, all: 0 };
    this.rows.set(row, { right: known.right + (right ? 1 : 0), all: known.all + 1 });
  }

  toString(): string {
    return [...this.rows]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([row, { right, all }]) => `  ${row.padEnd(22)} ${right}/${all}${right === all ? '' : '  LOSS'}`)
      .join('\n');
  }
}

describe.for(SETS)('the reader against ExifTool: $title', ({ folder, oracle }) => {
  const present = existsSync(oracle);
  const test = anyTest.skipIf(!present);
  const files = present
    ? (JSON.parse(readFileSync(oracle, 'utf8')) as { files: Record<string, OracleFile> }).files
    : {};
  const readings = Object.entries(files).map(([name, expected]) => {
    const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
    return { name, expected, bytes, facts: readFacts(fromBuffer(bytes)) };
  });

  test('every news value', () => {
    const [byField, byFormat] = [new Score(), new Score()];
    const losses: string[] = [];
    for (const { name, expected, facts } of readings) {
      for (const [field, value] of Object.entries(expected.news)) {
        // No value, or nothing but blanks: then there is nothing that could be lost.
        if (listed(value.value).length === 0) continue;
        const right = matches(field, value, facts);
        byField.add(field, right);
        byFormat.add(facts.type, right);
        const ours = field === 'rating' ? facts.rating : facts.metadata[FIELD_NAMES[field] ?? (field as NewsField)];
        if (!right)
          losses.push(`${name} ${field}: expected ${JSON.stringify(value.value)}, found ${JSON.stringify(ours)}`);
      }
    }
    console.log(`Values as ExifTool reads them, by field\n${byField}\nand by format\n${byFormat}`);
    expect(losses).toEqual([]);
  });

  test('a date that ExifTool does not find is not made up', () => {
    const invented = readings.filter(
      ({ expected, facts }) => expected.news.dateCreated?.value === null && facts.metadata.dateCreated != null,
    );
    expect(invented.map(({ name }) => name)).toEqual([]);
  });

  test('blocks that disagree are kept, blocks that agree are not called a conflict', () => {
    const wrong: string[] = [];
    for (const { name, expected, facts } of readings) {
      for (const [field, value] of Object.entries(expected.news)) {
        if (field === 'dateCreated') continue;
        const ours = facts.conflicts[FIELD_NAMES[field] ?? (field as NewsField)];
        if ((value.conflict === true) !== (ours != null)) wrong.push(`${name} ${field}: ${JSON.stringify(value.all)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('every display size', () => {
    const score = new Score();
    const losses: string[] = [];
    for (const { name, expected, facts } of readings) {
      const [width, height] = expected.display;
      if (width == null || height == null) continue;
      const fits = (size: readonly (number | null)[] | undefined): boolean =>
        size?.[0] === facts.width && size[1] === facts.height;
      // Where ExifTool takes a stale EXIF size for the picture's own, the decoder's size is the true one.
      const right = fits(expected.display) || fits(expected.vips?.display);
      score.add(facts.type, right);
      if (!right) losses.push(`${name}: expected ${width}x${height}, found ${facts.width}x${facts.height}`);
    }
    console.log(`Display sizes, by format\n${score}`);
    expect(losses).toEqual([]);
  });

  test('every orientation', () => {
    const wrong = readings.filter(({ expected, facts }) => (expected.orientation || 1) !== facts.orientation);
    expect(
      wrong.map(({ name, expected, facts }) => `${name}: ${expected.orientation}, found ${facts.orientation}`),
    ).toEqual([]);
  });

  test('every type, by content', () => {
    const wrong = readings.filter(({ expected, facts }) => {
      const { fileType } = expected;
      const type =
        fileType == null || NO_PHOTOGRAPHS.has(fileType) ? 'unknown' : (TYPES[fileType] ?? fileType.toLowerCase());
      return type !== facts.type;
    });
    expect(wrong.map(({ name, expected, facts }) => `${name}: ${expected.fileType}, found ${facts.type}`)).toEqual([]);
  });

  test('the embedded previews that ExifTool names', () => {
    const losses: string[] = [];
    for (const { name, expected, facts, bytes } of readings) {
      // ExifTool's own test files have their previews cut to a few bytes, and some files were cut before theirs.
      const lengths = Object.values(expected.embedded ?? {}).filter((length) => length > 200);
      const found = [facts.preview, facts.thumbnail].flatMap((preview) => (preview == null ? [] : [preview]));
      const whole = lengths.filter((length) => length < bytes.length);
      if (whole.length > 0 && found.length === 0)
        losses.push(`${name}: expected a preview of ${whole} bytes, found none`);
      for (const { offset, length } of found) {
        const isJpeg = bytes[offset] === 0xff && bytes[offset + 1] === 0xd8;
        if (!isJpeg || offset + length > bytes.length) losses.push(`${name}: no JPEG of ${length} bytes at ${offset}`);
      }
      const largest = Math.max(0, ...whole);
      if (facts.preview != null && facts.preview.length < largest - 8)
        losses.push(`${name}: expected ${largest} bytes, found ${facts.preview.length}`);
    }
    expect(losses).toEqual([]);
  });

  test('content credentials and colour profiles where ExifTool sees them', () => {
    const wrong: string[] = [];
    for (const { name, expected, facts } of readings) {
      if (expected.fileType === 'ICC' || facts.type === 'unknown') continue;
      if (expected.blocks.includes('C2PA') && !facts.contentCredentials) wrong.push(`${name}: content credentials`);
      if (expected.blocks.includes('ICC') && facts.colour.profile == null) wrong.push(`${name}: colour profile`);
    }
    expect(wrong).toEqual([]);
  });
});
