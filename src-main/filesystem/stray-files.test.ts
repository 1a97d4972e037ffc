/** What systems leave in a bundle's folder or zip is told and is no fault; everything else that is too much is one. */
import {
  cpSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { verifyBundle } from './bundle-verifier.ts';
import { bundleWriter } from './bundle-writer.ts';

let folder = '';
let good = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-stray-'));
  const draft = await bundleWriter.begin({ folder, name: 'day', zip: false, replace: false }, 1);
  await draft.add('article.txt', new TextEncoder().encode('words'));
  await draft.add('decisions.json', new TextEncoder().encode('{}'));
  await draft.add('images/01-day-800.jpg', Uint8Array.of(1, 2, 3));
  ({ path: good } = await draft.finish({
    identifier: 'day',
    description: 'A day',
    date: '2026-03-02',
    program: 'Test',
  }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
function withFiles(...paths: readonly string[]): string {
  count += 1;
  const bag = join(folder, `bag-${count}`);
  cpSync(good, bag, { recursive: true });
  for (const path of paths) {
    mkdirSync(dirname(join(bag, path)), { recursive: true });
    writeFileSync(join(bag, path), 'left by a system');
  }
  return bag;
}

test.each([
  '.DS_Store',
  'data/.DS_Store',
  'data/images/Thumbs.db',
  'data/images/desktop.ini',
  'Desktop.ini',
  'data/._article.txt',
  '__MACOSX/._day',
  'data/@eaDir/01-day-800.jpg/SYNOPHOTO_THUMB_M.jpg',
  '.Spotlight-V100/store.db',
  '.directory',
  'data/images/.picasa.ini',
  'data/images/ZbThumbnail.info',
  'data/.nfs00000001',
  'data/.~lock.article.txt#',
  'Network Trash Folder/x',
  'data/images/.BridgeSort',
  '#recycle/old.jpg',
  'data/@Recycle/old.jpg',
  'data/images/.@__thumb/01-day-800.jpg',
  '.Trash-1000/files/x',
])('%s is told and is no fault', async (path) => {
  expect(await verifyBundle(withFiles(path))).toMatchObject({ ok: true, problems: [], strays: [path] });
});

test.each([
  'data/more.txt',
  'data/images/thumbs.db.jpg',
  'notes.txt',
  'data/DS_Store',
  'data/desktop.ini.exe',
  'data/.nfs',
  'data/.hidden.jpg',
  'data/.lock.exe',
])('%s is too much', async (path) => {
  const { ok, problems, strays } = await verifyBundle(withFiles(path));
  expect({ ok, strays }).toEqual({ ok: false, strays: [] });
  expect(problems.map((one) => one.path)).toContain(path);
});

test.each([
  ['data/images/._02-day-800.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
  ['data/Thumbs.db', Buffer.from('<!doctype html><title>More</title>')],
  ['data/images/desktop.ini', Buffer.from('\ufeff <svg xmlns="http://www.w3.org/2000/svg"/>')],
])('%s that is a picture or a page is too much', async (path, content) => {
  const bag = withFiles(path);
  writeFileSync(join(bag, path), content);
  expect((await verifyBundle(bag)).problems).toEqual([{ path, problem: expect.stringContaining('somebody added it') }]);
});

test('what is changed or gone is found all the same', async () => {
  const bag = withFiles('.DS_Store');
  writeFileSync(join(bag, 'data/article.txt'), 'wordz');
  expect((await verifyBundle(bag)).problems.map(({ path }) => path)).toEqual(['data/article.txt']);
  rmSync(join(bag, 'data/article.txt'));
  expect((await verifyBundle(bag)).ok).toBe(false);
});

test('a zip that a Mac packed is whole', async () => {
  const zip = new ZipFile();
  const packed = join(folder, 'mac.zip');
  const output = createWriteStream(packed);
  zip.outputStream.pipe(output);
  for (const path of readdirSync(good, { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.txt') && !path.endsWith('.json') && !path.endsWith('.jpg')) continue;
    zip.addBuffer(readFileSync(join(good, path)), `day/${path}`);
    zip.addBuffer(Buffer.from('fork'), `__MACOSX/day/${dirname(path) === '.' ? '' : `${dirname(path)}/`}._x`);
    if (path === 'bagit.txt') zip.addBuffer(Buffer.from('Bud1'), 'day/.DS_Store');
  }
  zip.addBuffer(Buffer.from('fork'), '__MACOSX/._day');
  zip.end();
  await finished(output);
  const { ok, problems, strays } = await verifyBundle(packed);
  expect({ ok, problems }).toEqual({ ok: true, problems: [] });
  expect(strays).toContain('.DS_Store');
  expect(strays).toContain('__MACOSX/._day');
});
