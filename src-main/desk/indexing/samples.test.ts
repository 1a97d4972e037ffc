/** Indexes 245 files of public projects, hostile ones among them, and compares every one with what ExifTool and libvips say. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import type { Photo } from '../../domain/photo.ts';
import { photoRecord } from '../../domain/photo-json.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import type { WritableDb } from '../../sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import type { IndexSummary } from '../../usecases/indexing/index-ports.ts';
import { taskList } from '../tasks.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import { homeAt } from './picture-home.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/data/samples');
const ORACLE = `${SAMPLES}.oracle.json`;
const present = existsSync(SAMPLES) && existsSync(ORACLE);
if (!present) console.warn(`samples.test.ts is skipped: expected ${SAMPLES} and its oracle beside the project.`);

interface Expected {
  readonly fileType: string | null;
  readonly display: readonly [number | null, number | null] | null;
  readonly vips?: { readonly display?: readonly [number, number] };
}

/** ExifTool's word is taken from the header of a format that nothing here opens. */
const SIZE_UNKNOWN = new Set(['exiftool+exiftool/Sigma.x3f']);

/** No pictures: sidecars, text, profiles. */
const NOT_PHOTOGRAPHS = new Set(['XMP', 'TXT', 'ICC']);
/** What the list of samples says cannot be opened, or what no decoder here decodes and no preview replaces. */
const TRAY: readonly string[] = [
  'bep+imagemeta/largeexif.png',
  'bep+imagemeta/multi-xmp.heic',
  'exiftool+exiftool/CanonRaw.cr2',
  'exiftool+exiftool/CanonRaw.cr3',
  'exiftool+exiftool/CanonRaw.crw',
  'exiftool+exiftool/InDesign.indd',
  'exiftool+exiftool/JXL.jxl',
  'exiftool+exiftool/JXL2.jxl',
  'exiftool+exiftool/MIE.mie',
  'exiftool+exiftool/Minolta.mrw',
  'exiftool+exiftool/PostScript.eps',
  'exiftool+exiftool/QuickTime.heic',
  'exiftool+exiftool/Sigma.x3f',
  'exiftool+exiftool/XMP.svg',
  'lovell+sharp/65536-uint32-limit.png',
  'lovell+sharp/circle.svg',
  'lovell+sharp/corrupt-header.jpg',
  'lovell+sharp/giant-image.jpg',
  'lovell+sharp/struct-image-04-t.svg',
  'lovell+sharp/vfile.v',
];

describe.skipIf(!present)('the samples', () => {
  let place = '';
  let db: WritableDb;
  let stores: PhotoStores;
  let engine: IndexEngine;
  let summary: IndexSummary;
  const byPath = new Map<string, Photo>();

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), 'desk-samples-'));
    db = openLibrary(join(place, 'library.sqlite'));
    stores = openPhotoStores(db);
    engine = createIndexEngine({
      stores,
      home: homeAt(join(place, 'cache')),
      decoder: createDecoderClient(forkedDecoder(resolve(import.meta.dirname, '../../decoder/index.ts'))),
      tasks: taskList(() => undefined),
      events: {
        photosChanged: () => undefined,
        pictured: () => undefined,
        foldersChanged: () => undefined,
        notice: () => undefined,
      },
      watch: false,
    });
    summary = await engine.indexFully([SAMPLES]);
    for (const id of stores.query.query(EVERYTHING).ids) {
      const photo = stores.query.photo(id)!;
      for (const { relativePath } of photo.placements) byPath.set(relativePath, photo);
    }
  }, 180_000);

  afterAll(async () => {
    await engine.close();
    closeLibrary(db);
    rmSync(place, { recursive: true, force: true });
  });

  const oracle = present ? (JSON.parse(readFileSync(ORACLE, 'utf8')) as { files: Record<string, Expected> }).files : {};
  const photographs = Object.entries(oracle).filter(([, { fileType }]) => !NOT_PHOTOGRAPHS.has(fileType ?? ''));

  test('are all accounted for', () => {
    expect(photographs.map(([path]) => path).filter((path) => !byPath.has(path))).toEqual([]);
    expect(summary.photos).toBe(stores.query.query(EVERYTHING).ids.length);
    expect(summary.folders).toBe(1);
  });

  test('have the size that ExifTool displays', () => {
    const wrong = photographs.flatMap(([path, { display, vips }]) => {
      const photo = byPath.get(path);
      if (display?.[0] == null || photo === undefined || SIZE_UNKNOWN.has(path)) return [];
      // Where the two disagree ExifTool repeats what the metadata claims, and libvips has counted pixels.
      const { width, height } = photoRecord(photo, path, null);
      const right = [display, vips?.display].some((size) => width === size?.[0] && height === size?.[1]);
      return right ? [] : [`${path}: expected ${display.join(' x ')}, found ${width} x ${height}`];
    });
    expect(wrong).toEqual([]);
  });

  test('that are raw are as large as their sensors, whatever small picture comes first in the file', () => {
    const size = (path: string): readonly (number | null)[] => [byPath.get(path)!.width, byPath.get(path)!.height];
    expect(size('bep+imagemeta/sample.nef')).toEqual([2012, 1324]);
    expect(size('bep+imagemeta/sample.dng')).toEqual([2672, 1968]);
    expect(size('exiftool+exiftool/Nikon.nef')).toEqual([3040, 2014]);
    expect(size('bep+imagemeta/sample.arw')).toEqual([3872, 2592]);
    expect(byPath.get('bep+imagemeta/sample.arw')!.shownBy).toEqual({ width: 160, height: 120 });
  });

  test('whose names promise another content are named, with what they are', () => {
    expect(summary.misnamed).toContainEqual({
      path: 'drewnoakes+metadata-extractor-images/Issue 247-1.nef',
      reason: 'Its name ends in .nef, but its content is JPEG: other programs may not open it.',
    });
    for (const { path } of summary.misnamed) expect(byPath.get(path)?.warnings.join()).toMatch(/^Its name ends in/);
  });

  test('that cannot be shown have a row with type, size and words all the same', () => {
    const record = (path: string) => photoRecord(byPath.get(path)!, path, null);
    expect(record('exiftool+exiftool/CanonRaw.cr3')).toMatchObject({
      type: 'cr3',
      width: 6000,
      height: 4000,
      readable: false,
    });
    expect(record('exiftool+exiftool/CanonRaw.cr3').reason).toMatch(/CR3 cannot be developed here/);
    expect(record('exiftool+exiftool/JXL.jxl').reason).toMatch(/the file ends before its picture/);
  });

  test('open where they can, and stand in the tray with a reason where they cannot', async () => {
    const unreadable = new Map(summary.unreadable.map(({ path, reason }) => [path, reason]));
    expect([...unreadable.keys()].filter((path) => !TRAY.includes(path))).toEqual([]);
    for (const reason of unreadable.values()) expect(reason.length).toBeGreaterThan(10);
    for (const [path, photo] of byPath) {
      const shown = unreadable.has(path) ? null : await engine.imagePath(photo.id, 'thumb');
      if (!unreadable.has(path)) expect(shown, path).not.toBeNull();
    }
  });

  test('are printed as records without absent fields', () => {
    const photo = byPath.get('bep+imagemeta/IPTC-PhotometadataRef-Std2021.1.jpg')!;
    const record = photoRecord(photo, 'x.jpg', stores.query.embeddedIn(photo.id));
    expect(record).toMatchObject({
      path: 'x.jpg',
      type: 'jpeg',
      width: 2000,
      height: 1000,
      readable: true,
      reason: null,
    });
    expect(Object.values(record.metadata)).not.toContain(undefined);
    expect(record.metadata.headline).toBe('The Headline (ref2021.1)');
  });
});
