// Sidecars at once: 10,000 photographs marked, the queue's rate against bare ExifTool writing the same tags, and how long a mark takes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExifTool } from 'exiftool-vendored';
import { exiftoolMerger } from '../../src-main/exiftool/xmp-merger.ts';
import { sidecarFiles } from '../../src-main/filesystem/sidecar-files.ts';
import { sidecarSays } from '../../src-main/metadata/xmp/sidecar.ts';
import { openJournal } from '../../src-main/sqlite/journal/journal.ts';
import { closeLibrary, openLibrary } from '../../src-main/sqlite/library/database.ts';
import { openPhotoStores } from '../../src-main/sqlite/photographs/photo-stores.ts';
import { markPhotos } from '../../src-main/usecases/photographs/mark-photos.ts';
import { writeQueuedSidecars } from '../../src-main/usecases/photographs/write-queued-sidecars.ts';
import { percentile } from './corpora/desk.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const RATE = 'sidecars-rate: sidecars a second out of the queue, against bare ExifTool writing the same';
const HAND = 'sidecars-hand: one mark, durable, with sidecars at once, against none';
export const goals: readonly string[] = [RATE, HAND];
export const limitSeconds = 1_800;

const PHOTOGRAPHS = Number(process.env.PICTURE_DESK_BENCH_SIDECARS ?? 10_000);
const IN_FOLDER = 500;
/** Marks whose cost is compared. */
const TIMED = Math.min(600, PHOTOGRAPHS);
/** Bare ExifTool is steady after some hundred files. */
const BARE = Math.min(500, PHOTOGRAPHS);

export async function* lines({ scratch, say }: BenchContext): AsyncGenerator<BenchLine> {
  const library = join(scratch, 'sidecars.sqlite');
  const db = openLibrary(library);
  const root = join(scratch, 'Match day');
  const stores = openPhotoStores(db);
  const folderId = stores.folders.add(root, 'Match day');
  const quiet = stores.folders.add(join(scratch, 'Other day'), 'Other day');
  const photo = db.prepare(
    "INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'jpeg', 1, 0)",
  );
  const file = db.prepare(
    'INSERT INTO files (folder_id, directory, name, photo_id, bytes, modified_ms, inode) VALUES (?, ?, ?, ?, 1, 0, ?)',
  );
  db.transaction(() => {
    for (let id = 1; id <= PHOTOGRAPHS; id += 1) {
      photo.run(id, `frame-${id}.jpg`);
      file.run(folderId, `card-${Math.floor(id / IN_FOLDER)}`, `frame-${id}.jpg`, id, id);
    }
    for (let at = 1; at <= TIMED; at += 1) {
      photo.run(PHOTOGRAPHS + at, `other-${at}.jpg`);
      file.run(quiet, '', `other-${at}.jpg`, PHOTOGRAPHS + at, PHOTOGRAPHS + at);
    }
  })();
  for (let at = 0; at <= Math.floor(PHOTOGRAPHS / IN_FOLDER); at += 1)
    mkdirSync(join(root, `card-${at}`), { recursive: true });
  const journal = openJournal(db, { now: () => new Date().toISOString() });
  const marks = { journal, photos: stores.query };
  const times = { never: [] as number[], atOnce: [] as number[] };
  stores.folders.setSidecars(quiet, 'never');
  stores.folders.setSidecars(folderId, 'at-once');
  // In turns, so that what the disk does meanwhile meets both.
  for (let id = 1; id <= PHOTOGRAPHS; id += 1) {
    if (id <= TIMED) times.never.push(timed(() => markPhotos(marks, [PHOTOGRAPHS + id], { stars: 5, colour: 2 })));
    const cost = timed(() => markPhotos(marks, [id], { stars: 5, colour: 2 }));
    if (id <= TIMED) times.atOnce.push(cost);
  }
  closeLibrary(db);
  // As after a restart: what waits is in the library alone.
  const again = openLibrary(library);
  const queue = openPhotoStores(again).sidecars;
  say(`${queue.waiting()} sidecars wait after a restart`);
  const bare = await bareRate(join(scratch, 'bare'));
  const xmp = exiftoolMerger(sidecarSays);
  const started = performance.now();
  const { written } = await writeQueuedSidecars(
    { queue, files: sidecarFiles, xmp, reread: async () => null },
    { signal: new AbortController().signal },
  );
  const rate = (written * 1_000) / (performance.now() - started);
  await xmp.close();
  say(`${queue.waiting()} wait when all is done`);
  closeLibrary(again);
  yield {
    goal: RATE,
    figure: rate,
    baseline: bare,
    unit: 'sidecars/s',
    better: 'higher',
    target: 0.4,
    note: `${written} sidecars, drained after a restart, each read back and flushed to the disk; bare ExifTool does neither`,
  };
  yield {
    goal: HAND,
    figure: percentile(times.atOnce, 0.95),
    baseline: percentile(times.never, 0.95),
    unit: 'ms p95',
    better: 'lower',
    target: 1.3,
  };
}

async function bareRate(folder: string): Promise<number> {
  mkdirSync(folder);
  const tool = new ExifTool({ maxProcs: 1 });
  await tool.version();
  const tags = {
    'XMP-xmp:Rating#': '5',
    'XMP-microsoft:RatingPercent#': '99',
    'XMP-xmpDM:Pick#': '0',
    'XMP-digiKam:PickLabel#': '0',
    'XMP-digiKam:ColorLabel#': '3',
    'XMP-xmp:Label#': 'Yellow',
    'XMP-xmp:MetadataDate#': '2024-08-12T21:05:03Z',
  };
  const started = performance.now();
  for (let at = 1; at <= BARE; at += 1)
    await tool.write(join(folder, `frame-${at}.xmp`), tags as never, { writeArgs: ['-overwrite_original'] });
  const rate = (BARE * 1_000) / (performance.now() - started);
  await tool.end();
  return rate;
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
