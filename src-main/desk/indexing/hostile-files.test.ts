/** Files that mean harm and names that trip programs, made here: every one is shown or is in the tray with its reason, and what lies next to it is read. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createDecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import type { Photo } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import { taskList } from '../tasks.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import { homeAt } from './picture-home.ts';

vi.setConfig({ testTimeout: 240_000 });

let place = '';
let folder = '';
let db: WritableDb;
let stores: PhotoStores;
let engine: IndexEngine;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-hostile-'));
  folder = join(place, 'From outside');
  mkdirSync(folder);
  db = openLibrary(join(place, 'library.sqlite'));
  stores = openPhotoStores(db);
  const quiet = (): void => undefined;
  engine = createIndexEngine({
    stores,
    home: homeAt(join(place, 'cache')),
    decoder: createDecoderClient(forkedDecoder(resolve(import.meta.dirname, '../../decoder/index.ts'))),
    tasks: taskList(quiet),
    events: { photosChanged: quiet, pictured: quiet, foldersChanged: quiet, notice: quiet },
    watch: false,
  });
});

afterEach(async () => {
  await engine.close();
  closeLibrary(db);
  rmSync(place, { recursive: true, force: true });
});

function photos(): ReadonlyMap<string, Photo> {
  const all = [...stores.query.query(EVERYTHING).ids].map((id) => stores.query.photo(id)!);
  return new Map(all.map((photo) => [photo.fileName, photo]));
}

/** Another picture for every number. */
function picture(number: number): Promise<Buffer> {
  const [r, g, b] = [(number * 97) % 256, (number * 57) % 256, (number * 31) % 256];
  return sharp({ create: { width: 240, height: 160, channels: 3, background: { r, g, b } } })
    .jpeg()
    .toBuffer();
}

function segment(marker: number, body: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([head, body]);
}

/** Segments right behind the beginning of a JPEG. */
function withSegments(jpeg: Uint8Array, segments: readonly Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

function chunk(type: string, body: Uint8Array): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** Some kilobytes that unpack to 289 million pixels. */
function pixelBomb(): Buffer {
  const edge = 17_000;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(edge, 0);
  head.writeUInt32BE(edge, 4);
  head[8] = 1;
  const pixels = deflateSync(Buffer.alloc((1 + Math.ceil(edge / 8)) * edge));
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

/** An animation of ten thousand frames of 8 x 8 pixels. */
function endlessAnimation(): Buffer {
  const head = Buffer.from('GIF89a\x08\0\x08\0\x80\0\0\xff\0\0\0\0\xff', 'latin1');
  // A frame of one colour: clear, 64 times colour 0 in codes of three bits, end.
  const frame = Buffer.from('\x2c\0\0\0\0\x08\0\x08\0\0\x02\x07\x84\x8f\xa9\xcb\xed\x5f\x05\0', 'latin1');
  return Buffer.concat([head, ...Array.from({ length: 10_000 }, () => frame), Buffer.from([0x3b])]);
}

/** Directories that name each other forever. */
function circularTiff(): Buffer {
  const file = Buffer.alloc(64);
  file.write('II*\0', 0, 'latin1');
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(1, 8);
  file.writeUInt16LE(0x14a, 10);
  file.writeUInt16LE(4, 12);
  file.writeUInt32LE(1, 14);
  file.writeUInt32LE(8, 18);
  file.writeUInt32LE(8, 22);
  return file;
}

test('bombs, masks and endless files: no crash, an end, and a sentence for each that does not show', async () => {
  const plain = await picture(1);
  const big = Buffer.alloc(65_000, 0x20);
  const profile = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\xff', 'latin1'), Buffer.alloc(65_000, 7)]);
  const xmp = (body: string): Buffer => segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${body}`));
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('');
  const files: Readonly<Record<string, Uint8Array>> = {
    'bomb.png': pixelBomb(),
    'frames.gif': endlessAnimation(),
    'circle.tif': circularTiff(),
    'empty.jpg': Buffer.alloc(0),
    'text.jpg': Buffer.from('These are words, not a photograph.'),
    'page.jpg': Buffer.from('<html><script>alert(1)</script></html>'),
    'drawing.jpg': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'),
    'document.jpg': Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
    'polyglot.jpg': Buffer.concat([
      withSegments(await picture(2), [segment(0xfe, Buffer.from('<html><body><script>1</script>'))]),
      Buffer.from('<script>2</script></html>'),
    ]),
    'comments.jpg': withSegments(
      await picture(3),
      Array.from({ length: 1_000 }, () => segment(0xfe, big)),
    ),
    'profile.jpg': withSegments(
      await picture(4),
      Array.from({ length: 255 }, () => segment(0xe2, profile)),
    ),
    'entities.jpg': withSegments(await picture(5), [
      xmp(`<!DOCTYPE x [<!ENTITY e0 "ha">${entities}]><x:xmpmeta xmlns:x="adobe:ns:meta/">&e9;</x:xmpmeta>`),
    ]),
    'good.jpg': plain,
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  expect(files['bomb.png']!.length).toBeLessThan(1_000_000);
  const summary = await engine.indexFully([folder]);

  const found = photos();
  expect([...found.keys()].sort()).toEqual(Object.keys(files).sort());
  const unreadable = new Map(summary.unreadable.map(({ path, reason }) => [path, reason]));
  expect([...unreadable.keys()].sort()).toEqual(
    ['bomb.png', 'circle.tif', 'document.jpg', 'drawing.jpg', 'empty.jpg', 'page.jpg', 'text.jpg'].sort(),
  );
  expect(unreadable.get('bomb.png')).toMatch(/more than 160 megapixels/);
  expect(unreadable.get('drawing.jpg')).toMatch(/drawing \(SVG\)/);
  expect(unreadable.get('empty.jpg')).toBe('The file is empty.');
  for (const reason of unreadable.values()) expect(reason.length).toBeGreaterThan(10);
  for (const name of ['polyglot.jpg', 'comments.jpg', 'profile.jpg', 'entities.jpg', 'frames.gif', 'good.jpg']) {
    expect(await engine.imagePath(found.get(name)!.id, 'thumb'), name).not.toBeNull();
  }
  expect(found.get('good.jpg')!.readState).toBe('ready');
});

/** Two spellings of one é, one name in two cases, and what other systems forbid. */
const NAMES = [
  `${'n'.repeat(251)}.jpg`,
  'ends with a dot.jpg.',
  'ends with a space.jpg ',
  'caf\u00e9.jpg',
  'cafe\u0301.jpg',
  'emoji \u{1f6a4}\u{1f3fd}.jpg',
  'two\nlines.jpg',
  '-rf.jpg',
  '--help.jpg',
  'CON.jpg',
  'nul.jpg',
  'Case.jpg',
  'case.JPG',
  'a "quoted" $(name) `x`; rm.jpg',
  '%2e%2e%2f.jpg',
  '..jpg',
];

test.skipIf(process.platform === 'win32')('names that trip programs are names like any other', async () => {
  for (const [at, name] of NAMES.entries()) writeFileSync(join(folder, name), await picture(10 + at));
  // The last begins with a dot: it is hidden, as everywhere.
  // Where the disk takes two of them for one name there is one file.
  const visible = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const summary = await engine.indexFully([folder]);
  expect(summary).toMatchObject({ photos: visible.length, unreadable: [] });
  const found = photos();
  expect([...found.keys()].sort()).toEqual([...visible].sort());
  for (const photo of found.values()) {
    expect(photo.readState, photo.fileName).toBe('ready');
    expect(await engine.imagePath(photo.id, 'thumb'), photo.fileName).not.toBeNull();
  }
  expect(await engine.indexFully([folder])).toMatchObject({ added: 0, changed: 0, moved: 0, missing: 0 });
});

test.skipIf(process.platform === 'win32')(
  'pipes, sockets and devices are no photographs, and nothing waits for them',
  async () => {
    writeFileSync(join(folder, 'plain.jpg'), await picture(1));
    mkdirSync(join(folder, 'folder.jpg'));
    execFileSync('mkfifo', [join(folder, 'pipe.jpg')]);
    // Only the system's own user may make a device.
    if (process.getuid?.() === 0) execFileSync('mknod', [join(folder, 'zero.jpg'), 'c', '1', '5']);
    const server: Server = createServer().listen(join(folder, 's.jpg'));
    await new Promise((listening) => server.once('listening', listening));
    expect(await engine.indexFully([folder])).toMatchObject({ photos: 1, unreadable: [] });
    await new Promise((closed) => server.close(closed));
  },
);
