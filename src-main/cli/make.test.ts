/** `make` in a loop: the library is used again, nothing is decoded twice, and a preset's file says what is written; `photos` of a pair. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytes, directory, entry, le32 } from '../metadata/testing/byte-fixtures.ts';
import { agencyStore } from '../sqlite/desk/agency-store.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { runCommandLine } from './run.ts';

const DECODER = join(process.cwd(), 'out', 'main', 'decoder.cjs');
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'make-'));
  mkdirSync(join(folder, 'photos'));
  for (const [at, background] of ['#705848', '#627a9d'].entries()) {
    const picture = sharp({ create: { width: 2400, height: 1600, channels: 3, background } });
    await picture.jpeg().toFile(join(folder, 'photos', `frame-${at + 1}.jpg`));
  }
  for (const headline of ['Ashby holds its regatta', 'Ashby rows again']) {
    const pictures = ['Rowers pass the old lock', 'Boats rest below the bridge'].map(
      (words, at) => `frame-${at + 1}.jpg: ${words} in Ashby on Monday. AP/Jo Bloggs`,
    );
    const text = ['date 2024-08-12', headline, 'The river town held its regatta on Monday.', 'It was a long day.'];
    writeFileSync(join(folder, `${headline}.txt`), [...text, ...pictures].join('\n\n'));
    if (headline === 'Ashby rows again') {
      const unnamed = pictures.map((picture) => picture.replace(/^\S+ /, ''));
      writeFileSync(join(folder, 'Ashby names none.txt'), [...text, ...unnamed].join('\n\n'));
      const third = 'A steward counts the oars in Ashby on Monday. AP/Jo Bloggs';
      writeFileSync(join(folder, 'Ashby rows on.txt'), [...text, ...pictures, third].join('\n\n'));
    }
  }
  const preset = {
    label: 'Small',
    sizes: [300],
    quality: 60,
    crops: [],
    formats: ['text'],
    naming: 'p{position}-{size}',
  };
  writeFileSync(join(folder, 'small.json'), JSON.stringify(preset));
  writeFileSync(join(folder, 'wrong.json'), JSON.stringify({ ...preset, quality: 0 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: readonly string[]): Promise<{
  readonly exit: number;
  readonly json: Record<string, unknown>;
  readonly said: readonly string[];
}> {
  const out: string[] = [];
  const said: string[] = [];
  const context = {
    signal: new AbortController().signal,
    workingFolder: folder,
    programFolder: process.cwd(),
    programVersion: 'test',
    say: (sentence: string) => void said.push(sentence),
  };
  const streams = {
    out: async (text: string): Promise<void> => {
      out.push(text);
    },
    error: () => undefined,
  };
  const exit = await runCommandLine([...argv, '--library', 'desk.sqlite', '--json'], context, streams);
  return { exit, json: JSON.parse(out.join('')), said };
}

/** Every picture of the cache with the moment it was written: a second decoding would write it again. */
function decoded(): readonly string[] {
  const cache = join(folder, 'desk.sqlite-pictures');
  return readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${path} ${statSync(path).mtimeMs}`)
    .sort();
}

it.skipIf(!existsSync(DECODER))(
  'indexes once for many texts, and writes what the preset says',
  { timeout: 240_000 },
  async () => {
    const first = await run('make', 'photos', 'Ashby holds its regatta.txt', '--out', 'out', '--preset', 'small.json');
    expect(first, JSON.stringify(first.json)).toMatchObject({ exit: 0 });
    expect(readdirSync(join(folder, 'out', 'ashby-holds-its-regatta', 'data', 'images'))).toEqual([
      'p01-300.jpg',
      'p02-300.jpg',
    ]);
    const before = decoded();
    expect(before.length).toBeGreaterThanOrEqual(2);
    const second = await run('make', 'photos', 'Ashby rows again.txt', '--out', 'out', '--preset', 'small.json');
    expect(second.exit).toBe(0);
    expect(decoded()).toEqual(before);
    expect((await run('index', 'photos')).json).toMatchObject({ photos: 2, added: 0, changed: 0, moved: 0 });
    // Its thumbnails were moved to a disk that is not there.
    const noted = { key: 'k', chosen: join(folder, 'unplugged', 'Pictures'), isAway: false, unused: [] };
    writeFileSync(join(folder, 'desk.sqlite-pictures.json'), JSON.stringify(noted));
    const { said } = await run('index', 'photos');
    expect(said).toContain(
      `The disk with the thumbnails is missing: ${noted.chosen}. Until it is back, thumbnails are made next to the library.`,
    );
    rmSync(join(folder, 'desk.sqlite-pictures.json'));
    const more = await run('make', 'photos', 'Ashby rows on.txt', '--out', 'out', '--preset', 'small.json');
    const { pictures, findings } = more.json as {
      pictures: readonly Record<string, unknown>[];
      findings: readonly { readonly rule: string; readonly message: string }[];
    };
    expect(pictures).toHaveLength(3);
    expect(pictures[0]).toMatchObject({ position: 1, credit: { raw: 'AP/Jo Bloggs', photographer: 'Jo Bloggs' } });
    expect(pictures[2]).toMatchObject({ position: null, photo: null, matchedBy: 'none', credit: { agencies: ['AP'] } });
    expect(findings.find(({ rule }) => rule === 'G4')?.message).toContain(String(pictures[2]?.caption));
    const wrong = await run('make', 'photos', 'Ashby rows again.txt', '--out', 'out', '--preset', 'wrong.json');
    expect(wrong).toMatchObject({ exit: 3, json: { error: { subject: 'quality' } } });
  },
);

it.skipIf(!existsSync(DECODER))(
  'ends with code 4 and words where the bundle cannot be written, and leaves nothing',
  { timeout: 120_000 },
  async () => {
    writeFileSync(join(folder, 'in the way'), 'a file');
    for (const out of ['in the way', join('in the way', 'deeper')]) {
      const { exit, json } = await run(
        'make',
        'photos',
        'Ashby holds its regatta.txt',
        '--out',
        out,
        '--preset',
        'small.json',
      );
      expect({ exit, error: json.error }).toMatchObject({ exit: 4, error: { kind: 'cannot-write' } });
      const { message, wayOut } = json.error as { readonly message: string; readonly wayOut: string };
      expect(message).toMatch(
        /could not be written: a file (?:is where the folder should be|of that name is already there)\.$/,
      );
      expect(wayOut).toMatch(/^Choose another folder/);
    }
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
  },
);

it.skipIf(!existsSync(DECODER))(
  'places no caption whose photograph is a guess, and says how near the guess is',
  { timeout: 120_000 },
  async () => {
    const { exit, json } = await run(
      'make',
      'photos',
      'Ashby names none.txt',
      '--out',
      'guessed',
      '--preset',
      'small.json',
    );
    expect(exit).toBe(1);
    expect(json).toMatchObject({
      bundle: null,
      pictures: [
        { position: null, photo: null, matchedBy: 'order', confidence: 0.45 },
        { position: null, photo: null, matchedBy: 'order', confidence: 0.45 },
      ],
    });
    expect((json.findings as readonly { readonly rule: string }[]).some(({ rule }) => rule === 'G4')).toBe(true);
  },
);

it.skipIf(!existsSync(DECODER))('prints the raw file of a pair as what it is', { timeout: 60_000 }, async () => {
  mkdirSync(join(folder, 'pair'));
  const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#705848' } });
  await picture
    .jpeg()
    .withExif({ IFD0: { Artist: 'Jo Bloggs' } })
    .toFile(join(folder, 'pair', 'frame.jpg'));
  const size = [entry(0x100, 4, 1, 6016), entry(0x101, 4, 1, 4016), entry(0xc612, 1, 4, 1)];
  writeFileSync(join(folder, 'pair', 'frame.dng'), bytes('II*\0', le32(8), directory(0, ...size)));
  const { json } = await run('photos', 'pair');
  expect(json).toMatchObject({
    photos: [
      { path: 'frame.dng', type: 'dng', width: 6016, height: 4016, readable: true, metadata: {} },
      { path: 'frame.jpg', type: 'jpeg', width: 60, height: 40, metadata: { creator: ['Jo Bloggs'] } },
    ],
  });
  expect((json.photos as { metadata: object }[])[0]?.metadata).toEqual({});
});

it.skipIf(!existsSync(DECODER))(
  'starts a credit from the file with the desk’s own agencies',
  { timeout: 60_000 },
  async () => {
    mkdirSync(join(folder, 'own'));
    const picture = sharp({ create: { width: 60, height: 40, channels: 3, background: '#705848' } });
    await picture.jpeg().toFile(join(folder, 'own', 'lock.jpg'));
    const description = 'Rowers pass the old lock in Ashby. Jo Bloggs/AW NO ARCHIVES';
    writeFileSync(
      join(folder, 'own', 'lock.xmp'),
      `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${description}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`,
    );
    const head = ['date 2024-08-12', 'Ashby rows', 'The river town held its regatta on Monday.', 'It was a long day.'];
    writeFileSync(join(folder, 'own.txt'), [...head, 'Pictures:', 'lock.jpg: Rowers pass the old lock.'].join('\n\n'));
    const db = openLibrary(join(folder, 'desk.sqlite'));
    agencyStore(db).replace([{ name: 'Ashby Wire', aliases: ['AW'], preferred: 'Ashby Wire' }]);
    closeLibrary(db);
    const { json } = await run('make', 'own', 'own.txt', '--out', 'out', '--preset', 'small.json');
    expect((json.pictures as readonly unknown[])[0], JSON.stringify(json)).toMatchObject({
      credit: { raw: 'Jo Bloggs/Ashby Wire', agencies: ['Ashby Wire'], photographer: 'Jo Bloggs', certain: true },
    });
  },
);
