/** Round trips with darktable and digiKam: what darktable wrote is read and kept in step; what the desk writes both show, by their own databases, where they are installed. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDecoderClient } from '../decoder/client.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { decoderFacts } from '../desk/indexing/decoder-adapters.ts';
import { type SidecarDesk, sidecarDesk } from '../desk/testing/sidecar-desk.ts';
import { sidecarSays } from '../metadata/xmp/sidecar.ts';
import { exiftoolMerger } from './xmp-merger.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 60_000 });

const xmp = exiftoolMerger(sidecarSays);
const decoder = createDecoderClient(forkedDecoder(join(import.meta.dirname, '../decoder/index.ts')));
let desk: SidecarDesk;
beforeEach(() => {
  const above = (keyword: string) => (keyword === 'regatta' ? ['sport', 'rowing'] : []);
  desk = sidecarDesk({ xmp, facts: decoderFacts(decoder), above });
});
afterEach(() => desk.close());
afterAll(async () => {
  await xmp.close();
  decoder.close();
});

/** Written by Debian's darktable 4.2.1, driven by a script in its own Lua: stars, colour, title, description, tags. */
const recorded = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', `darktable-4.2.1-${name}.xmp`), 'utf8');

test('sidecars of darktable are read to the marks and words that were made in it', async () => {
  desk.put('stars4.jpg.xmp', recorded('yellow'));
  desk.put('rejected.jpg.xmp', recorded('rejected'));
  await desk.fill(['stars4.jpg', 'rejected.jpg'], 'at-once');
  expect(desk.named('stars4.jpg').marks).toEqual({ pick: 'none', stars: 4, colour: 2 });
  expect(desk.named('rejected.jpg').marks).toMatchObject({ pick: 'reject', colour: 1 });
  expect(desk.named('stars4.jpg').metadata).toMatchObject({
    title: 'stars4',
    description: 'Written by darktable.',
    keywords: ['rowing', 'sport', 'stars4'],
    hierarchicalKeywords: expect.arrayContaining(['sport|rowing|stars4']),
  });
});

test('written over, they keep darktable’s history and have the new colour where darktable looks for it', async () => {
  desk.put('stars4.jpg.xmp', recorded('yellow'));
  await desk.fill(['stars4.jpg'], 'at-once');
  desk.mark('stars4.jpg', { colour: 5 });
  await desk.written();
  const text = readFileSync(join(desk.folder, 'stars4.jpg.xmp'), 'utf8');
  expect(text).toMatch(/<darktable:colorlabels>\s*<rdf:Seq>\s*<rdf:li>4<\/rdf:li>\s*<\/rdf:Seq>/);
  for (const kept of ['import_timestamp', 'iop_order_version', 'darktable:history']) expect(text).toContain(kept);
  desk.clock += 1_000;
  desk.mark('stars4.jpg', { colour: 0 });
  await desk.written();
  expect(readFileSync(join(desk.folder, 'stars4.jpg.xmp'), 'utf8')).not.toContain('colorlabels');
});

/** Written by Debian's digiKam 7.9.0 by its own keys (Ctrl+5, Ctrl+Alt+4, Alt+3, a tag typed), for photographs of the sample desk. */
const byDigikam = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', `digikam-7.9.0-${name}.xmp`), 'utf8');

test('sidecars of digiKam are read to the marks and tags that were made in it, and all its trees stay in step', async () => {
  desk.put('a.xmp', byDigikam('accepted'));
  desk.put('b.xmp', byDigikam('rejected'));
  await desk.fill(['a.jpg', 'b.jpg'], 'at-once');
  expect(desk.named('a.jpg').marks).toEqual({ pick: 'pick', stars: 5, colour: 3 });
  expect(desk.named('b.jpg').marks).toEqual({ pick: 'reject', stars: 2, colour: 1 });
  expect(desk.named('a.jpg').metadata).toMatchObject({
    keywords: ['Calvenne', 'rowing', 'regatta', 'sport'],
    hierarchicalKeywords: expect.arrayContaining(['sport|rowing']),
  });
  desk.mark('a.jpg', { pick: 'none', stars: 1, colour: 4 });
  desk.write('a.jpg', 'keywords', ['Calvenne', 'regatta', 'harbour']);
  await desk.written();
  const says = sidecarSays(readFileSync(join(desk.folder, 'a.xmp')));
  expect(says.said?.properties).toMatchObject({
    'xmp:Rating': '1',
    'xmp:Label': 'Blue',
    'MicrosoftPhoto:Rating': '1',
    'acdsee:rating': '1',
    'digiKam:PickLabel': '0',
    'digiKam:ColorLabel': '5',
  });
  for (const [property, paths] of Object.entries(says.paths))
    expect([...paths].sort(), property).toEqual(['Calvenne', 'harbour', 'regatta']);
  await desk.index();
  expect(desk.named('a.jpg').metadata.hierarchicalKeywords).not.toContain('sport|rowing');
});

/** Ours, made after what their makers document; neither program can be had here. */
const documented = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'fixtures', `${name}-documented.xmp`), 'utf8');

test('sidecars as Lightroom documents them: marks and words are read, and what is written over keeps all else', async () => {
  desk.put('a.xmp', documented('lightroom'));
  await desk.fill(['a.jpg'], 'at-once');
  expect(desk.named('a.jpg')).toMatchObject({
    marks: { pick: 'pick', stars: 4, colour: 3 },
    metadata: {
      headline: 'Start of the regatta',
      description: 'Rowers leave the harbour.',
      creator: ['Anna Berg'],
      creditLine: 'Ashby Press',
      city: 'Calvenne',
      countryCode: 'VE',
      dateCreated: '2024-08-12T21:05:03',
      keywords: ['regatta', 'rowing', 'sport'],
      hierarchicalKeywords: ['sport|rowing|regatta'],
    },
  });
  desk.mark('a.jpg', { pick: 'reject', colour: 1 });
  desk.write('a.jpg', 'headline', 'After the start');
  await desk.written();
  const says = sidecarSays(readFileSync(join(desk.folder, 'a.xmp')));
  expect(says.said?.properties).toMatchObject({ 'xmp:Rating': '-1', 'xmp:Label': 'Red', 'xmpDM:pick': '-1' });
  expect(says.metadata).toMatchObject({ headline: 'After the start', description: 'Rowers leave the harbour.' });
  const text = readFileSync(join(desk.folder, 'a.xmp'), 'utf8');
  for (const kept of [/Exposure2012[^\d+]*\+0\.35/, /HasSettings/, /Lightroom Classic 13\.2/, /ToneCurvePV2012/])
    expect(text).toMatch(kept);
});

test('sidecars as Photo Mechanic documents them: tag, class and stars are read and kept in step in each of its places', async () => {
  desk.put('a.xmp', documented('photo-mechanic'));
  await desk.fill(['a.jpg'], 'at-once');
  expect(desk.named('a.jpg')).toMatchObject({
    marks: { pick: 'pick', stars: 3, colour: 3 },
    metadata: { title: 'KEL-0042', jobId: 'KEL20240812-7', captionWriter: 'hv', personInImage: ['Zoë Lind'] },
  });
  desk.mark('a.jpg', { pick: 'none', stars: 5, colour: 4 });
  await desk.written();
  expect(sidecarSays(readFileSync(join(desk.folder, 'a.xmp'))).said?.properties).toMatchObject({
    'photomechanic:Tagged': 'False',
    'photomechanic:ColorClass': '5',
    'photomechanic:Prefs': '0:5:5:000123',
    'xmp:Rating': '5',
    'xmp:Label': 'Blue',
  });
  expect(readFileSync(join(desk.folder, 'a.xmp'), 'utf8')).toContain('PM6');
});

const isInstalled = spawnSync('darktable-cli', ['--version']).status === 0;

describe.skipIf(!isInstalled)('darktable (skipped where darktable-cli is not installed)', () => {
  interface Shown {
    readonly stars: number;
    readonly rejected: number;
    readonly colours: string | null;
    readonly words: string | null;
    readonly tags: string | null;
  }

  /** What darktable's own database has of these photographs, once it has opened them. */
  function shownIn(names: readonly string[]): Readonly<Record<string, Shown>> {
    const place = mkdtempSync(join(tmpdir(), 'darktable-'));
    const library = join(place, 'library.db');
    for (const name of names) {
      const out = join(place, `${name}.out.jpg`);
      const core = ['--configdir', place, '--cachedir', join(place, 'cache'), '--library', library, '--disable-opencl'];
      execFileSync(
        'darktable-cli',
        [join(desk.folder, name), out, '--width', '32', '--height', '32', '--core', ...core],
        {
          stdio: 'ignore',
        },
      );
    }
    const db = new Database(library, { readonly: true });
    db.exec(`ATTACH '${join(place, 'data.db')}' AS data`);
    const rows = db
      .prepare(`SELECT filename AS name, flags & 7 AS stars, (flags & 8) / 8 AS rejected,
        (SELECT group_concat(color) FROM color_labels WHERE imgid = i.id) AS colours,
        (SELECT value FROM meta_data WHERE id = i.id AND key = 3) AS words,
        (SELECT group_concat(t.name) FROM tagged_images AS g JOIN data.tags AS t ON t.id = g.tagid
          WHERE g.imgid = i.id AND t.name NOT LIKE 'darktable%') AS tags FROM images AS i`)
      .all() as (Shown & { readonly name: string })[];
    db.close();
    rmSync(place, { recursive: true, force: true });
    return Object.fromEntries(rows.map(({ name, ...shown }) => [name, shown]));
  }

  test('shows the desk’s stars, colours, reject, description and keywords', async () => {
    // darktable reads `name.xmp` as Lightroom's, which has no reject; in its own `name.jpg.xmp` it looks for one.
    desk.put('b.jpg.xmp', recorded('yellow'));
    await desk.fill(['a.jpg', 'b.jpg'], 'at-once');
    desk.mark('a.jpg', { stars: 5, colour: 3 });
    desk.write('a.jpg', 'description', 'Zoë & Åsa row.');
    desk.write('a.jpg', 'keywords', ['regatta', 'pier']);
    desk.mark('b.jpg', { pick: 'reject', colour: 5 });
    await desk.written();
    expect(existsSync(join(desk.folder, 'a.xmp'))).toBe(true);
    const shown = shownIn(['a.jpg', 'b.jpg']);
    expect(shown['a.jpg']).toMatchObject({ stars: 5, rejected: 0, colours: '2', words: 'Zoë & Åsa row.' });
    expect(shown['a.jpg']?.tags?.split(',')).toEqual(expect.arrayContaining(['sport|rowing|regatta', 'pier']));
    expect(shown['b.jpg']).toMatchObject({ rejected: 1, colours: '4' });
  });
});

/** It draws with OpenGL, so it needs its own display. */
const isDigikamHere = ['digikam', 'xvfb-run'].every((program) => spawnSync('which', [program]).status === 0);

/** Reads sidecars by Adobe's names, as digiKam's settings offer; asks nothing at its start. */
const DIGIKAM_SETTINGS = `[General Settings]
Version=7.9.0
[Album Settings]
Show Splash=false
[Metadata Settings]
Use XMP Sidecar For Reading=true
Use Compatible File Name=true
`;
const SLOW = { timeout: 120_000, interval: 500 };

describe.skipIf(!isDigikamHere)('digiKam (skipped where digikam and xvfb-run are not installed)', () => {
  let place = '';
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'digikam-'));
    mkdirSync(join(place, 'config'));
    writeFileSync(join(place, 'config', 'digikamrc'), DIGIKAM_SETTINGS);
  });
  afterEach(() => rmSync(place, { recursive: true, force: true, maxRetries: 5 }));

  /** Runs the program until its database says what is asked for. */
  async function until<T>(answer: (db: Database.Database) => T): Promise<T> {
    const home = { HOME: place, XDG_CONFIG_HOME: join(place, 'config'), XDG_RUNTIME_DIR: place };
    const child = spawn('xvfb-run', ['-a', 'digikam', '--database-directory', place], {
      stdio: 'ignore',
      // A separate group, which ends as one: the display and what runs on it.
      detached: true,
      env: { ...process.env, ...home, QT_QPA_PLATFORM: 'xcb', QTWEBENGINE_DISABLE_SANDBOX: '1' },
    });
    try {
      return await vi.waitFor(() => {
        const db = new Database(join(place, 'digikam4.db'), { fileMustExist: true });
        try {
          return answer(db);
        } finally {
          db.close();
        }
      }, SLOW);
    } finally {
      const gone = once(child, 'exit');
      process.kill(-child.pid!, 'SIGKILL');
      await gone;
    }
  }

  test('shows the desk’s stars, picks, rejects, colours and keywords in their tree', async () => {
    await desk.fill(['a.jpg', 'b.jpg', 'c.jpg'], 'at-once');
    desk.mark('a.jpg', { stars: 4, colour: 3 });
    desk.write('a.jpg', 'keywords', ['regatta', 'pier']);
    desk.mark('b.jpg', { pick: 'reject', stars: 2 });
    desk.mark('c.jpg', { pick: 'pick', colour: 5 });
    await desk.written();
    await until((db) =>
      expect(db.prepare("SELECT count(*) FROM Settings WHERE keyword = 'DBVersion'").pluck().get()).toBe(1),
    );
    const db = new Database(join(place, 'digikam4.db'));
    db.prepare(
      "INSERT INTO AlbumRoots (label, status, type, identifier, specificPath) VALUES ('desk', 0, 1, ?, '/')",
    ).run(`volumeid:?path=${desk.folder}`);
    db.close();
    const shown = await until((open) => {
      const rows = open
        .prepare(`SELECT i.name, n.rating, (SELECT group_concat(t.name || coalesce(' < ' || above.name, ''), '; ') FROM ImageTags AS g
          JOIN Tags AS t ON t.id = g.tagid LEFT JOIN Tags AS above ON above.id = t.pid AND above.name NOT LIKE '_Digikam%'
          WHERE g.imageid = i.id) AS tags FROM Images AS i JOIN ImageInformation AS n ON n.imageid = i.id ORDER BY i.name`)
        .all() as { name: string; rating: number; tags: string | null }[];
      expect(rows).toHaveLength(3);
      for (const { tags } of rows) expect(tags).toContain('Color Label');
      return rows.map(({ name, rating, tags }) => [name, rating, (tags ?? '').split('; ').sort()]);
    });
    expect(shown).toEqual([
      ['a.jpg', 4, ['Color Label Green', 'Pick Label None', 'pier', 'regatta < rowing']],
      // The stars of a rejected photograph are in Windows' own property.
      ['b.jpg', expect.any(Number), ['Color Label None', 'Pick Label Rejected']],
      ['c.jpg', 0, ['Color Label Magenta', 'Pick Label Accepted']],
    ]);
  });
});
