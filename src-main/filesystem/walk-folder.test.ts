import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ScanEnd, ScannedDirectory } from '../usecases/indexing/disk-ports.ts';
import { diskPath, nameText } from './disk-path.ts';
import { walkFolder } from './walk-folder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'desk-walk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function walked(
  digests: ReadonlyMap<string, string> = new Map(),
  from = root,
): { directories: ScannedDirectory[]; end: ScanEnd } {
  const walk = walkFolder(from, digests);
  const directories: ScannedDirectory[] = [];
  for (;;) {
    const step = walk.next();
    if (step.done === true) return { directories, end: step.value };
    if (step.value !== null) directories.push(step.value);
  }
}

const digestsOf = (directories: readonly ScannedDirectory[]): Map<string, string> =>
  new Map(directories.map(({ path, digest }) => [path, digest]));

test('tells files in the order of their names, and nothing the second time', () => {
  mkdirSync(join(root, 'b/c'), { recursive: true });
  for (const name of ['z.jpg', 'a.jpg', 'b/c/x.jpg']) writeFileSync(join(root, name), name);
  const { directories, end } = walked();
  expect(directories.map(({ path, files }) => [path, files.map(({ name }) => name)])).toEqual([
    ['', ['a.jpg', 'z.jpg']],
    ['b', []],
    ['b/c', ['x.jpg']],
  ]);
  expect(end).toMatchObject({ found: true, vanished: [], closed: [], directories: 3, files: 3 });
  expect(walked(digestsOf(directories)).directories).toEqual([]);
});

test('notices size, time, name, coming and going, each alone', () => {
  const file = join(root, 'a.jpg');
  const changes: (() => void)[] = [
    () => writeFileSync(file, 'longer than before'),
    () => utimesSync(file, 100, 100),
    () => utimesSync(file, 100, 100.001),
    () => writeFileSync(join(root, 'b.jpg'), ''),
    () => rmSync(join(root, 'b.jpg')),
    () => {
      rmSync(file);
      writeFileSync(join(root, 'c.jpg'), 'longer than before');
    },
  ];
  writeFileSync(file, 'short');
  let digests = digestsOf(walked().directories);
  for (const change of changes) {
    change();
    const { directories } = walked(digests);
    expect(directories).toHaveLength(1);
    digests = digestsOf(directories);
  }
});

test('skips what is hidden, linked or no file', () => {
  writeFileSync(join(root, 'photo.jpg'), '1');
  for (const name of ['.hidden.jpg', 'Thumbs.db', 'desktop.ini']) writeFileSync(join(root, name), '1');
  for (const name of ['.git', '@eaDir', '$RECYCLE.BIN']) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'x.jpg'), '1');
  }
  symlinkSync(root, join(root, 'circle'));
  symlinkSync(join(root, 'photo.jpg'), join(root, 'link.jpg'));
  symlinkSync('/nowhere', join(root, 'broken.jpg'));
  execFileSync('mkfifo', [join(root, 'pipe.jpg')]);
  const { directories, end } = walked();
  expect(directories.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['photo.jpg']);
  expect(end.directories).toBe(1);
});

test('keeps names of any bytes, and finds the files by them again', () => {
  const names = [
    Buffer.from([0x63, 0xe9, 0x2e, 0x6a]),
    Buffer.from('e\u0301.j'),
    Buffer.from('\u00e9.j'),
    Buffer.from('new\nline.j'),
    Buffer.from('\uefa0.j'),
    Buffer.from([0xf0, 0x9f, 0x98]),
  ];
  for (const name of names) writeFileSync(Buffer.concat([Buffer.from(`${root}/`), name]), name);
  const { directories } = walked();
  const found = directories[0]!.files.map(({ name }) => name);
  expect(new Set(found).size).toBe(names.length);
  for (const name of found)
    expect(readFileSync(diskPath(`${root}/${name}`)).toString('hex')).toBe(
      names.find((bytes) => nameText(bytes) === name)!.toString('hex'),
    );
});

test('says what vanished, and that the folder itself is not there', () => {
  const digests = new Map([
    ['gone', 'x'],
    ['gone/below', 'y'],
    ['', 'z'],
  ]);
  expect(walked(digests).end.vanished).toEqual(['gone', 'gone/below']);
  expect(walked(digests, join(root, 'nothing')).end).toMatchObject({ found: false, vanished: [] });
});

test('leaves out waste bins and thumbnails of servers, systems and other programs, in any case', () => {
  const bins = [
    '@Recycle',
    '#recycle',
    '.Trash',
    '.Trash-1000',
    '$RECYCLE.BIN',
    '@eaDir',
    '.dtrash',
    '#snapshot',
    '@tmp',
    'RECYCLER',
    'Recycled',
    '~snapshot',
  ];
  for (const bin of [...bins, '@RECYCLE', '@__thumb', 'System Volume Information', '__MACOSX', '.@__thumb'])
    for (const path of [bin, `Match day/${bin}/deep`]) {
      mkdirSync(join(root, path), { recursive: true });
      writeFileSync(join(root, path, 'old.jpg'), 'x');
    }
  for (const path of ['Recycling plant', 'Trash', 'recycle']) {
    mkdirSync(join(root, path));
    writeFileSync(join(root, path, 'new.jpg'), 'x');
  }
  const found = walked().directories.flatMap(({ path, files }) => files.map(({ name }) => `${path}/${name}`));
  expect(found.sort()).toEqual(['Recycling plant/new.jpg', 'Trash/new.jpg', 'recycle/new.jpg']);
});

test('of the packages of other programs only the originals count; their copies are left out and named', () => {
  const originals = [
    'Fotos.photoslibrary/originals/A/A1.heic',
    'Old.PHOTOSLIBRARY/Masters/2015/b.jpg',
    'Arc.aplibrary/Masters/c.jpg',
    'iPhoto Library/Originals/d.jpg',
    'Studio.cocatalog/Originals/e.jpg',
    'Lightroom Library.lrlibrary/4f/originals/2026/f.jpg',
    'Previews/g.jpg',
    'originals/h.jpg',
  ];
  const copies = [
    'Fotos.photoslibrary/resources/derivatives/A1_c.jpeg',
    'Fotos.photoslibrary/private/x/y.jpg',
    'Old.PHOTOSLIBRARY/Thumbnails/b.jpg',
    'Arc.aplibrary/Previews/c.jpg',
    'iPhoto Library/Data/d.jpg',
    'Studio.cocatalog/Cache/e.jpg',
    'Lightroom Library.lrlibrary/4f/previews/f.jpg',
    'Match Previews.lrdata/0/x.jpg',
    'Match.lrcat-data/y.jpg',
    'day/CaptureOne/Cache/z.jpg',
    'Fotos.photoslibrary/cover.jpg',
  ];
  for (const path of [...originals, ...copies]) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), 'x');
  }
  const { directories, end } = walked();
  const found = directories.flatMap(({ path, files }) => files.map(({ name }) => `${path}/${name}`));
  expect(found.sort()).toEqual([...originals].sort());
  const named = end.others.find(({ kind }) => kind === 'copies')?.paths;
  expect(named).toContain('Fotos.photoslibrary/resources');
  expect(named).toContain('Match Previews.lrdata');
  expect(named).not.toContain('day/CaptureOne');
  // A package that is named itself is one, too; a folder inside it is walked as it is asked for.
  const package_ = walked(new Map(), join(root, 'Fotos.photoslibrary')).directories;
  expect(package_.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['A1.heic']);
  const inside = walked(new Map(), join(root, 'Fotos.photoslibrary/resources')).directories;
  expect(inside.flatMap(({ files }) => files.map(({ name }) => name))).toEqual(['A1_c.jpeg']);
});
