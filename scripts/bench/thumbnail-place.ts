// Where thumbnails live: the program's files in folders against blobs in SQLite, written and read in turns in one run.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createThumbnailCache } from '../../src-main/filesystem/thumbnail-cache.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { median } from './frame/spread.ts';

const WRITE = 'thumbnails-write: thumbnails, files against SQLite: 25 KB each, written';
const READ = 'thumbnails-read: thumbnails, files against SQLite: 25 KB each, read at random';
export const goals: readonly string[] = [WRITE, READ];

// Three times as many as two cores make a second, and as many as a window can ask for.
const MADE = 300;
const ASKED_FOR = 3_300;
const ROUNDS = 6;
const EACH = 600;
const BYTES = 25_000;
const IN_ONE_TRANSACTION = 100;

export async function* lines({ scratch, say }: BenchContext): AsyncGenerator<BenchLine> {
  const cache = createThumbnailCache(() => join(scratch, 'pictures'));
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
  // Not a ratio of the two: what counts is whether the place keeps up with the making and the looking.
  const beside = (files: readonly number[], rows: readonly number[]): string =>
    `SQLite ${whole(median(rows))} per s; slowest of ${ROUNDS} rounds: files ${whole(Math.min(...files))}, SQLite ${whole(Math.min(...rows))}`;
  const common = { baseline: null, unit: 'per s', better: 'higher' } as const;
  const { filesWritten, rowsWritten, filesRead, rowsRead } = rates;
  yield {
    ...common,
    goal: WRITE,
    figure: median(filesWritten),
    target: MADE,
    note: beside(filesWritten, rowsWritten),
  };
  yield { ...common, goal: READ, figure: median(filesRead), target: ASKED_FOR, note: beside(filesRead, rowsRead) };
}

function whole(rate: number): string {
  return Math.round(rate).toLocaleString('en-US');
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
