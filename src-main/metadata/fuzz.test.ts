/** Damaged files: cut at every kilobyte, bytes flipped by a seeded generator. Nothing throws, nothing hangs, answers keep their form. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { PHOTO_TYPES, type PhotoFacts } from '../domain/metadata.ts';
import { processorTime } from '../filesystem/testing/processor-time.ts';
import { type ByteSource, fromBuffer } from './byte-source.ts';
import { pixelDataRanges } from './pixel-data.ts';
import { readFacts } from './read-facts.ts';
import { readSidecar } from './xmp/sidecar.ts';

const SAMPLES = path.resolve('../shared/data/samples');
/** Flips and cuts past this are past everything that the reader looks at in an ordinary file. */
const HEAD = 64 * 1024;
/** Processor time: far above any honest reading, far below what a person would call hanging. */
const MAX_MILLISECONDS = 1_500;
const FLIPPED = 12;

const present = existsSync(SAMPLES);
if (!present) console.warn(`Expected sample photographs at ${SAMPLES}, found none: only made-up damage is tested`);

/** Mulberry32: the same damage in every run. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function samples(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    return statSync(file).isDirectory() ? samples(file) : [file];
  });
}

function isSound(facts: PhotoFacts, size: number): boolean {
  const { type, width, height, orientation, preview, thumbnail, pages } = facts;
  const sizes = [width, height].every((value) => value === null || (Number.isInteger(value) && value > 0));
  const places = [preview, thumbnail].every(
    (one) => one === null || (one.offset > 0 && one.offset + one.length <= size && one.width > 0),
  );
  return PHOTO_TYPES.includes(type) && sizes && places && orientation >= 1 && orientation <= 8 && pages >= 1;
}

/** Reads, and answers with what went wrong, if anything did. */
function complaint(bytes: Uint8Array): string | null {
  const used = processorTime();
  try {
    const facts = readFacts(fromBuffer(bytes));
    if (!isSound(facts, bytes.length))
      return `unsound facts ${JSON.stringify({ ...facts, metadata: null, conflicts: null })}`;
    JSON.stringify(facts);
    pixelDataRanges(fromBuffer(bytes));
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : String(error)}`;
  }
  const took = used();
  return took > MAX_MILLISECONDS ? `took ${took.toFixed(0)} ms` : null;
}

describe.skipIf(!present)('damaged samples', () => {
  const files = present
    ? samples(SAMPLES).map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) }))
    : [];

  test('cut at every kilobyte of the head', { timeout: 300_000 }, () => {
    const complaints: string[] = [];
    for (const { name, bytes } of files) {
      for (let cut = 0; cut < Math.min(bytes.length, HEAD); cut += 1_024) {
        const wrong = complaint(bytes.subarray(0, cut));
        if (wrong != null) complaints.push(`${name} cut at ${cut}: ${wrong}`);
      }
    }
    expect(complaints).toEqual([]);
  });

  test('bytes flipped at random', { timeout: 300_000 }, () => {
    const complaints: string[] = [];
    for (const [index, { name, bytes }] of files.entries()) {
      for (let round = 0; round < FLIPPED; round += 1) {
        const random = generator(index * 1_000 + round);
        const damaged = bytes.slice();
        // Structure is at the beginning: half of the damage is done there.
        const reach = round % 2 === 0 ? Math.min(bytes.length, 2_048) : Math.min(bytes.length, HEAD);
        for (let i = 0; i < 1 + round * 4; i += 1) damaged[Math.floor(random() * reach)] = Math.floor(random() * 256);
        const wrong = complaint(damaged);
        if (wrong != null) complaints.push(`${name}, seed ${index * 1_000 + round}: ${wrong}`);
      }
    }
    expect(complaints).toEqual([]);
  });
});

describe('made-up damage', () => {
  test('noise behind every signature', () => {
    const complaints: string[] = [];
    const signatures = [
      '\xff\xd8\xff\xe1',
      '\x89PNG\r\n\x1a\n',
      'RIFF\0\xff\0\0WEBPVP8X',
      'II*\0\x08\0\0\0',
      'MM\0*\0\0\0\x08',
      'II+\0\x08\0\0\0',
      'GIF89a',
      '\0\0\0\x18ftypheic',
      '\0\0\0\x18ftypavif',
      '\0\0\0\x18ftypcrx ',
      '\0\0\0\x0cJXL \r\n\x87\n',
      '\xff\x0a',
      '8BPS\0\x01',
      'FUJIFILMCCD-RAW ',
      'IIU\0',
      'IIRO',
      '\0MRM',
      'FOVb',
      'BM',
      'II\x1a\0\0\0HEAPCCDR',
      '\0\0\0\x0cjP  \r\n\x87\n',
      '<svg ',
      '<?xpacket begin=',
      '%!PS\r%%BoundingBox: 9 9 0 0\r%BeginPhotoshop: 99\r% ',
      '\xc5\xd0\xd3\xc6\x0c\0\0\0\0\x10\0\0%!PS',
      '',
    ];
    for (const [index, signature] of signatures.entries()) {
      for (let round = 0; round < 20; round += 1) {
        const random = generator(index * 100 + round);
        const bytes = Uint8Array.from({ length: 4_096 }, () => Math.floor(random() * (round % 2 === 0 ? 256 : 8)));
        for (let i = 0; i < signature.length; i += 1) bytes[i] = signature.charCodeAt(i);
        const wrong = complaint(bytes);
        if (wrong != null) complaints.push(`${JSON.stringify(signature)} ${round}: ${wrong}`);
      }
    }
    expect(complaints).toEqual([]);
  });

  test('an XMP packet of 64 MB of nested elements ends in time', () => {
    const deep = new TextEncoder().encode(`<x:xmpmeta><rdf:RDF>${'<rdf:Description><dc:title>'.repeat(2_500_000)}`);
    const used = processorTime();
    readSidecar(deep);
    expect(used()).toBeLessThan(MAX_MILLISECONDS);
  });

  test('entities do not expand', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><x:xmpmeta><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"><rdf:Description photoshop:City="&b;&amp;"/></rdf:RDF></x:xmpmeta>`;
    expect(readSidecar(new TextEncoder().encode(bomb)).metadata.city).toBe('&b;&');
  });

  test('a JPEG of comments without an end is given up', () => {
    const commentBytes = 2 + 0xffff;
    const begun = new Uint8Array(2 + 2 * commentBytes);
    begun.set([0xff, 0xd8, 0xff, 0xfe, 0xff, 0xff]);
    begun.set([0xff, 0xfe, 0xff, 0xff], 2 + commentBytes);
    let reads = 0;
    const endless: ByteSource = {
      size: 2 ** 50,
      read: (offset, length) => {
        reads += 1;
        const at = offset < 2 ? offset : 2 + ((offset - 2) % commentBytes);
        return begun.subarray(at, at + length);
      },
    };
    const { type, warnings } = readFacts(endless);
    expect({ type, warnings }).toEqual({ type: 'jpeg', warnings: [expect.stringContaining('no frame header')] });
    // Each comment is its own read. The walk and the source both have a limit; without one this would go on for years.
    expect(reads).toBeGreaterThan(10_000);
    expect(reads).toBeLessThan(25_000);
  });
});
