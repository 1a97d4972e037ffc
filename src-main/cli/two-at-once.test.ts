/** Several commands on one library at once, in processes of their own: all end, each photograph is there once, and who waits is told for whom. */
import { fork, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';

const CLI = join(process.cwd(), 'out', 'main', 'cli.cjs');
const PHOTOGRAPHS = 12;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'at-once-'));
  mkdirSync(join(folder, 'photos'));
  for (let at = 0; at < PHOTOGRAPHS; at += 1) {
    const background = { r: at * 20, g: 90, b: 255 - at * 20 };
    const picture = sharp({ create: { width: 1600, height: 1080, channels: 3, background } });
    await picture.jpeg().toFile(join(folder, 'photos', `frame-${at + 1}.jpg`));
  }
  const captions = ['Rowers pass the old lock', 'Boats rest below the bridge'].map(
    (words, at) => `frame-${at + 1}.jpg: ${words} in Ashby on Monday. AP/Jo Bloggs`,
  );
  const text = ['date 2024-08-12', 'Ashby holds its regatta', 'The river town held its regatta on Monday.'];
  writeFileSync(join(folder, 'article.txt'), [...text, 'It was a long day.', ...captions].join('\n\n'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly exit: number | null;
  readonly out: string;
  readonly said: string;
}

function run(...argv: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...argv], { cwd: folder });
    let out = '';
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => (out += bytes));
    child.stderr.on('data', (bytes: Buffer) => (said += bytes));
    child.once('exit', (exit) => resolve({ exit, out, said }));
  });
}

function photographsIn(library: string): {
  readonly photos: number;
  readonly files: number;
  readonly articles: number;
} {
  const db = openLibrary(join(folder, library));
  const count = (sql: string): number => db.prepare(sql).pluck().get() as number;
  const found = {
    photos: count('SELECT count(*) FROM photos WHERE read_state = 1'),
    files: count('SELECT count(DISTINCT photo_id) FROM files'),
    articles: count('SELECT count(*) FROM articles'),
  };
  expect(db.pragma('foreign_key_check')).toEqual([]);
  closeLibrary(db);
  return found;
}

it('three `make` on a library that none of them finds there all make their bundle', async () => {
  const makes = [1, 2, 3].map((at) =>
    run(
      'make',
      'photos',
      'article.txt',
      '--out',
      `bundles-${at}`,
      '--library',
      'new.sqlite',
      '--override',
      'R1="Test of the lock"',
    ),
  );
  const ended = await Promise.all(makes);
  // The article may be stopped by findings; what counts here is that all three say the same and none stumbles.
  expect(new Set(ended.map(({ exit }) => exit)).size, ended.map(({ said }) => said).join('\n')).toBe(1);
  expect([0, 1]).toContain(ended[0]!.exit);
  expect(photographsIn('new.sqlite')).toEqual({ photos: PHOTOGRAPHS, files: PHOTOGRAPHS, articles: 3 });
}, 240_000);

it('two `index` of one folder at once leave each photograph once', async () => {
  expect((await run('index', 'photos', '--library', 'two.sqlite')).exit).toBe(0);
  writeFileSync(join(folder, 'two.txt'), '');
  const ended = await Promise.all([1, 2].map(() => run('index', 'photos', '--library', 'two.sqlite')));
  expect(ended.map(({ exit }) => exit)).toEqual([0, 0]);
  expect(photographsIn('two.sqlite')).toMatchObject({ photos: PHOTOGRAPHS, files: PHOTOGRAPHS });
}, 120_000);

it('a command is told which window has the library, and still reads what the desk knows', async () => {
  expect((await run('index', 'photos', '--library', 'held.sqlite')).exit).toBe(0);
  const holder = join(process.cwd(), 'src-main/sqlite/library/testing/hold-until-killed.ts');
  const claim = JSON.stringify({ program: 'window', doing: null, profile: '/profile' });
  const window = fork(holder, [join(folder, 'held.sqlite'), claim]);
  await new Promise((resolve) => window.once('message', resolve));
  const [index, check, photos] = await Promise.all([
    run('index', 'photos', '--library', 'held.sqlite', '--wait', '1', '--json'),
    run('parse', 'article.txt', '--library', 'held.sqlite'),
    run('photos', '--library', 'held.sqlite', '--json'),
  ]);
  window.kill('SIGKILL');
  expect(index.exit).toBe(3);
  expect(index.said).toContain(`is in use by the Picture Desk window, process ${window.pid}`);
  expect(index.said).toContain('waiting up to 1 seconds');
  expect(index.said).toContain('Add the folder in that window, or close it. --wait SECONDS waits longer.');
  expect(JSON.parse(index.out).error.kind).toBe('busy');
  expect(check.exit).toBe(0);
  expect(photos.exit, photos.said).toBe(0);
  expect(photos.said).toContain('reading it as it is now');
  expect(JSON.parse(photos.out).photos).toHaveLength(PHOTOGRAPHS);
}, 120_000);

it('a library that two programs spoilt opens, is mended, and says so', async () => {
  expect((await run('index', 'photos', '--library', 'spoilt.sqlite')).exit).toBe(0);
  const db = openLibrary(join(folder, 'spoilt.sqlite'));
  const columns = 'file_name, type, bytes, width, height, captured_at, added_at';
  db.exec(`INSERT INTO photos (capture_order, ${columns}) SELECT capture_order + 1000, ${columns} FROM photos;
    INSERT INTO photo_facts (photo_id, metadata, conflicts, capture, colour, warnings, embedded)
      SELECT p.id, '{}', '{}', '{}', '{}', '[]', '{}' FROM photos p WHERE NOT EXISTS (SELECT 1 FROM files WHERE photo_id = p.id)`);
  closeLibrary(db);
  const began = Date.now();
  const opened = await run('photos', '--library', 'spoilt.sqlite');
  expect(Date.now() - began).toBeLessThan(10_000);
  expect(opened.said).toContain(`The library was repaired: ${PHOTOGRAPHS} photographs were listed twice`);
  expect(photographsIn('spoilt.sqlite')).toMatchObject({ photos: PHOTOGRAPHS, files: PHOTOGRAPHS });
}, 60_000);
