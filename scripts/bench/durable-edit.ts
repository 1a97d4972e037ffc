// Goal 9: one acknowledged edit, journal and all, against a raw write of 4 KB with fdatasync on the same disk.
import { closeSync, fdatasyncSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AGENCIES } from '../../src-main/domain/credit/agencies.ts';
import { articleStore } from '../../src-main/sqlite/articles/article-store.ts';
import { openJournal } from '../../src-main/sqlite/journal/journal.ts';
import { closeLibrary, openLibrary } from '../../src-main/sqlite/library/database.ts';
import type { WritableDb } from '../../src-main/sqlite/library/handles.ts';
import { openPhotoStores } from '../../src-main/sqlite/photographs/photo-stores.ts';
import { createArticle } from '../../src-main/usecases/articles/curate-pictures.ts';
import { editPicture } from '../../src-main/usecases/articles/edit-pictures.ts';
import { markPhotos } from '../../src-main/usecases/photographs/mark-photos.ts';
import { percentile } from './corpora/desk.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const MARK = '9-mark: one mark, durable, against a raw write and fdatasync';
const CAPTION = '9-caption: one caption, durable, against a raw write and fdatasync';
const KEY = 'mark-durable: mark to durable, in the library process';
const WRITES = 'mark-writes: transactions written to disk for one mark';
export const goals: readonly string[] = [MARK, CAPTION, KEY, WRITES];

const EDITS = 600;
/** Few enough that the log is not folded in meanwhile. */
const COUNTED = 40;
const PHOTOGRAPHS = 2_000;

export async function* lines({ scratch }: BenchContext): AsyncGenerator<BenchLine> {
  const db = openLibrary(join(scratch, 'edits.sqlite'));
  const insert = db.prepare(
    "INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'jpeg', 1, 0)",
  );
  db.transaction(() => {
    for (let at = 1; at <= PHOTOGRAPHS; at += 1) insert.run(at, `frame-${at}.jpg`);
  })();
  const photos = openPhotoStores(db).query;
  const clock = { now: () => new Date().toISOString() };
  const journal = openJournal(db, clock);
  const marks = { journal, photos };
  const blank = { id: 1, fileName: 'frame-1.jpg', capturedAt: null, metadata: {} } as never;
  const curate = {
    journal,
    clock,
    articles: articleStore(db),
    photos: { photo: () => blank, marks: photos.marks },
    agencies: () => AGENCIES,
    prefill: () => ({ caption: '', credit: '', altText: '' }),
  };
  const article = createArticle(curate, {
    headline: 'Bench',
    date: '2024-08-12',
    photoIds: Array.from({ length: 24 }, (_, at) => at + 1),
  });
  const pictures = article.pictures.map((picture) => picture.id);
  const raw = openSync(join(scratch, 'raw.bin'), 'w');
  const page = Buffer.alloc(4096, 1);
  const times = { raw: [] as number[], mark: [] as number[], caption: [] as number[] };
  // In turns, so that what the disk does meanwhile meets all three.
  for (let at = 0; at < EDITS; at += 1) {
    times.raw.push(
      timed(() => {
        writeSync(raw, page);
        fdatasyncSync(raw);
      }),
    );
    times.mark.push(
      timed(() =>
        markPhotos(marks, [1 + (at % PHOTOGRAPHS)], { pick: at % (2 * PHOTOGRAPHS) < PHOTOGRAPHS ? 'pick' : 'reject' }),
      ),
    );
    times.caption.push(
      timed(() =>
        editPicture(curate, pictures[at % pictures.length] ?? 1, {
          caption: `A caption of usual length, number ${at}, as an editor writes it in one go.`,
        }),
      ),
    );
  }
  const writes = commitsOf(join(scratch, 'edits.sqlite-wal'), db, () => {
    for (let id = 1; id <= COUNTED; id += 1) markPhotos(marks, [id], { stars: 5 });
  });
  closeSync(raw);
  closeLibrary(db);
  const baseline = percentile(times.raw, 0.95);
  const limit = { baseline, unit: 'ms p95', better: 'lower', target: 1.5 } as const;
  yield { goal: MARK, figure: percentile(times.mark, 0.95), ...limit };
  yield { goal: CAPTION, figure: percentile(times.caption, 0.95), ...limit };
  yield {
    goal: KEY,
    figure: percentile(times.mark, 0.95),
    baseline: null,
    unit: 'ms p95',
    better: 'lower',
    target: 10,
  };
  yield {
    goal: WRITES,
    figure: writes / COUNTED,
    baseline: null,
    unit: 'transactions',
    better: 'lower',
    target: 1,
  };
}

/** Commits that are in the write-ahead log after `work` on an empty one: the frames that name the size of the whole file. */
function commitsOf(log: string, db: WritableDb, work: () => void): number {
  db.pragma('wal_checkpoint(TRUNCATE)');
  work();
  const bytes = readFileSync(log);
  const frame = bytes.readUInt32BE(8) + 24;
  let commits = 0;
  for (let at = 32; at + frame <= bytes.length; at += frame) if (bytes.readUInt32BE(at + 4) > 0) commits += 1;
  return commits;
}

function timed(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
