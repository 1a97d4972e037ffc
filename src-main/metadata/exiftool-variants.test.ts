/** Compares the reader with ExifTool on files that the test makes itself: charsets, blocks that disagree, structures, every container. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exiftoolPath } from 'exiftool-vendored';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NewsField, PhotoFacts } from '../domain/metadata.ts';
import { fromBuffer } from './byte-source.ts';
import { readFacts } from './read-facts.ts';
import { DATE_VARIANTS } from './testing/variants/date-variants.ts';
import { DISAGREEING_VARIANTS } from './testing/variants/disagreeing-variants.ts';
import { EXIF_VARIANTS } from './testing/variants/exif-variants.ts';
import { IIM_VARIANTS } from './testing/variants/iim-variants.ts';
import { STRUCTURE_VARIANTS } from './testing/variants/structure-variants.ts';
import type { Variant } from './testing/variants/variant.ts';
import { XMP_VARIANTS } from './testing/variants/xmp-variants.ts';
import { mergeSidecar, readSidecar } from './xmp/sidecar.ts';

const VARIANTS: readonly Variant[] = [
  ...IIM_VARIANTS,
  ...XMP_VARIANTS,
  ...EXIF_VARIANTS,
  ...DISAGREEING_VARIANTS,
  ...STRUCTURE_VARIANTS,
  ...DATE_VARIANTS,
];

function run(...words: readonly (readonly string[])[]): string {
  const lines = words.flatMap((one, at) => [...(at === 0 ? [] : ['-execute']), ...one]);
  const escaped = lines.map((line) =>
    line.includes('\n') ? `#[CSTR]${line.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')}` : line,
  );
  return execFileSync(program as string, ['-charset', 'filename=UTF8', '-@', '-'], {
    input: escaped.join('\n'),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

let program: string | null = null;
try {
  program = await exiftoolPath();
  execFileSync(program, ['-ver'], { stdio: 'pipe' });
} catch {
  program = null;
  console.warn('Expected ExifTool with perl on this machine, found none: the comparison on made files is skipped.');
}

describe.skipIf(program === null)('files that ExifTool wrote', () => {
  let folder = '';
  const read = new Map<string, PhotoFacts>();
  const tags = new Map<string, Readonly<Record<string, unknown>>>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'picture-desk-variants-'));
    const picture = sharp({ create: { width: 8, height: 6, channels: 3, background: '#336699' } });
    const empty = {
      jpg: await picture.jpeg().toBuffer(),
      png: await picture.png().toBuffer(),
      webp: await picture.webp().toBuffer(),
      tif: await picture.tiff().toBuffer(),
      avif: await picture.avif({ effort: 0 }).toBuffer(),
    };
    const paths = VARIANTS.map(({ type = 'jpg', isBesides }, at) =>
      join(folder, `${String(at).padStart(2, '0')}.${isBesides === true ? 'xmp' : type}`),
    );
    VARIANTS.forEach(({ type = 'jpg', isBesides }, at) => {
      if (isBesides !== true) writeFileSync(paths[at] as string, empty[type]);
    });
    run(
      ...VARIANTS.flatMap(({ write }, at) =>
        write.map((words) => ['-overwrite_original', '-m', '-q', ...words, paths[at] as string]),
      ),
    );
    VARIANTS.forEach(({ bend, isBesides }, at) => {
      const path = paths[at] as string;
      const written = new Uint8Array(readFileSync(path));
      const bytes = bend === undefined ? written : bend(written);
      if (bend !== undefined) writeFileSync(path, bytes);
      const photo = isBesides === true ? new Uint8Array(empty.jpg) : bytes;
      const facts = readFacts(fromBuffer(photo));
      read.set(VARIANTS[at]?.name ?? '', isBesides === true ? mergeSidecar(facts, readSidecar(bytes)) : facts);
    });
    const answer = JSON.parse(run(['-j', '-struct', '-a', '-G1', '-b', '-charset', 'iptc=Latin1', ...paths])) as Record<
      string,
      unknown
    >[];
    for (const [at, one] of answer.entries()) tags.set(VARIANTS[at]?.name ?? '', one);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(VARIANTS)('$name', ({ name, meant, conflicts = {}, gps }) => {
    const facts = read.get(name);
    expect(facts?.metadata).toMatchObject(meant);
    for (const [field, blocks] of Object.entries(conflicts))
      expect(facts?.conflicts[field as NewsField], field).toEqual(blocks);
    if (Object.keys(conflicts).length === 0) expect(facts?.conflicts).toEqual({});
    if (gps !== undefined) {
      expect(facts?.capture.gps?.latitude).toBeCloseTo(gps[0], 4);
      expect(facts?.capture.gps?.longitude).toBeCloseTo(gps[1], 4);
    }
  });

  it('loses no value that ExifTool reads, and prints the score', () => {
    const losses: string[] = [];
    let all = 0;
    for (const [name, own] of tags) {
      if (/Latin-1|MacRoman|without its mark|disagree|holds the beginning/.test(name)) continue;
      const values = new Set(valuesOf(read.get(name)?.metadata).map(plain));
      for (const [tag, value] of Object.entries(own)) {
        if (!/^(?:IPTC|XMP-(?:dc|photoshop|xmpRights|iptcCore|iptcExt|plus)|IFD0):/.test(tag) || UNASKED.test(tag))
          continue;
        for (const text of valuesOf(value).map(plain)) {
          all += 1;
          if (!values.has(text)) losses.push(`${name}: ${tag} ${text}`);
        }
      }
    }
    console.log(`Values in made files as ExifTool reads them: ${all - losses.length} of ${all}`);
    expect(losses).toEqual([]);
  });
});

/** Dates, licensors (their names count) and Windows’ lists have their own tests above; translations and artworks are no news fields. */
const UNASKED =
  /Date|Time|-(?:fr|de)$|Artwork|WDetails|CodedCharacterSet|RecordVersion|IFD0:(?!ImageDescription|Artist|Copyright|XPAuthor)|Artist|plus:Licensor/;

function valuesOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(valuesOf);
  return value === undefined ? [] : [value];
}

function plain(value: unknown): string {
  return String(value).normalize('NFC').replace(/\s+/g, ' ').trim();
}
