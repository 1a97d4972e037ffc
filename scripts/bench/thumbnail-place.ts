// Where thumbnails live: the program's files in folders against blobs in SQLite, written and read in turns in one run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createThumbnailCache } from '../../src-main/filesystem/thumbnail-cache.ts';
import { median } from './corpora/desk.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const WRITE = 'thumbnails-write: thumbnails, files against SQLite: 25 KB each, written';
const READ = 'thumbnails-read: thumbnails, files against SQLite: 25 KB each, read at random';
export const goals: readonly string[] = [WRITE, READ];

// The targets are what files may cost before another choice is due: both are far faster than thumbnails are made or looked at.
const ROUNDS = 6;
const EACH = 600;
const BYTES = 25_000;
const IN_ONE_TRANSACTION = 100;

export async function* lines({ scratch, say }: BenchContext): AsyncGenerator<BenchLine> {
  const cache = createThumbnailCache(join(scratch, 'pictures'));
  const db = new Database(join(scratch, 'pictures.sqlite'));
  db.pragma('page_size = 8192');
  db.pragma('journal_mode = WAL');
  // As kind to SQLite as can be: a thumbnail may be lost in a power cut, in files as in rows.
  db.pragma('synchronous = NORMAL');
  db.exec('CREATE TABLE pictures (id INTEGER PRIMARY KEY, jpeg BLOB NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO pictures (id, jpeg) VALUES (?, ?)');
  const select = db.prepare('SELECT jpeg FROM pictures WHERE id = ?').pluck();
  // Not one picture many times: nothing may be saved by being alike.
  const pictures = Array.from({ length: EACH }, (_, at) => Buffer.from(noise(BYTES, at + 1)));
  const insertAll = db.transaction((from: number, to: number) => {
    for (let at = from; at < to; at += 1) insert.run(at + 1, pictures[at % EACH]);
  });
  const rates = {
    filesWritten: [] as number[],
    rowsWritten: [] as number[],
    filesRead: [] as number[],
    rowsRead: [] as number[],
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`thumbnails: round ${round + 1} of ${ROUNDS}`);
    const from = round * EACH;
    const ids = shuffled(from + EACH, round);
    const writeFiles = (): void => {
      for (let at = from; at < from + EACH; at += 1) cache.write('thumbs', at + 1, pictures[at % EACH]!);
    };
    const writeRows = (): void => {
      for (let at = from; at < from + EACH; at += IN_ONE_TRANSACTION) insertAll(at, at + IN_ONE_TRANSACTION);
    };
    const readFiles = (): void => {
      for (const id of ids) readFileSync(cache.path('thumbs', id));
    };
    const readRows = (): void => {
      for (const id of ids) select.get(id);
    };
    const turns = [
      () => rates.filesWritten.push(perSecond(EACH, writeFiles)),
      () => rates.rowsWritten.push(perSecond(EACH, writeRows)),
    ];
    const looks = [
      () => rates.filesRead.push(perSecond(ids.length, readFiles)),
      () => rates.rowsRead.push(perSecond(ids.length, readRows)),
    ];
    // Whoever comes second has the disk still busy with the first.
    for (const turn of round % 2 === 0 ? turns : turns.reverse()) turn();
    for (const look of round % 2 === 0 ? looks : looks.reverse()) look();
  }
  db.close();
  const slowest = (values: readonly number[]): string => Math.round(Math.min(...values)).toLocaleString('en-US');
  yield {
    goal: WRITE,
    figure: median(rates.filesWritten),
    baseline: median(rates.rowsWritten),
    unit: 'per s',
    better: 'higher',
    target: 0.3,
    note: `slowest of ${ROUNDS} rounds: files ${slowest(rates.filesWritten)}, SQLite ${slowest(rates.rowsWritten)} per s`,
  };
  yield {
    goal: READ,
    figure: median(rates.filesRead),
    baseline: median(rates.rowsRead),
    unit: 'per s',
    better: 'higher',
    target: 0.5,
    note: `slowest of ${ROUNDS} rounds: files ${slowest(rates.filesRead)}, SQLite ${slowest(rates.rowsRead)} per s`,
  };
}

function perSecond(count: number, work: () => void): number {
  const started = performance.now();
  work();
  return (count / (performance.now() - started)) * 1000;
}

/** xorshift: the same bytes every run. */
function noise(length: number, seed: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let x = seed * 2_654_435_761;
  for (let at = 0; at < length; at += 1) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    bytes[at] = x & 255;
  }
  return bytes;
}

function shuffled(count: number, seed: number): readonly number[] {
  const ids = Array.from({ length: count }, (_, at) => at + 1);
  const random = noise(count * 2, seed + 7);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = ((random[at * 2]! << 8) | random[at * 2 + 1]!) % (at + 1);
    [ids[at], ids[other]] = [ids[other]!, ids[at]!];
  }
  return ids;
}
