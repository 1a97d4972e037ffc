/** A library with twelve photographs and the ports of the use cases on it, for tests of what undo takes back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { AGENCIES } from '../../../domain/credit/agencies.ts';
import { PICKS } from '../../../domain/photo.ts';
import type { CuratePorts } from '../../../usecases/articles/curate-pictures.ts';
import { articleStore } from '../../articles/article-store.ts';
import { closeLibrary, openLibrary } from '../../library/database.ts';
import type { WritableDb } from '../../library/handles.ts';
import { openJournal } from '../journal.ts';

export const PHOTOS = 12;
let folder: string;
/** The library of the test at work. */
export let db: WritableDb;
/** Milliseconds since 1970. */
export let clockAt = Date.parse('2024-08-12T12:00:00Z');

/** A library of twelve photographs for every test of the file. */
export function libraryForEveryTest(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'journal-'));
    db = openLibrary(join(folder, 'library.sqlite'));
    const insert = db.prepare(
      "INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'jpeg', 1, 0)",
    );
    for (let at = 1; at <= PHOTOS; at += 1) insert.run(at, `frame-${at}.jpg`);
  });
  afterEach(() => {
    closeLibrary(db);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** As after a restart of the program. */
export function reopenLibrary(): void {
  closeLibrary(db);
  db = openLibrary(join(folder, 'library.sqlite'));
}

/** The use cases' ports on it; every look at the clock is ten seconds later than the one before. */
export function portsOn(library: WritableDb): CuratePorts {
  const clock = {
    now: (): string => {
      clockAt += 10_000;
      return new Date(clockAt).toISOString();
    },
  };
  const marks = library.prepare('SELECT pick, stars, colour FROM photos WHERE id = ?');
  return {
    clock,
    journal: openJournal(library, clock),
    articles: articleStore(library),
    photos: {
      photo: (id) => ({ id, fileName: `frame-${id}.jpg`, capturedAt: null, metadata: {} }) as never,
      marks: (ids) =>
        new Map(
          ids.map((id) => {
            const row = marks.get(id) as { pick: number; stars: number; colour: number };
            return [id, { pick: PICKS[row.pick], stars: row.stars, colour: row.colour } as never];
          }),
        ),
    },
    agencies: () => AGENCIES,
    prefill: (photo) => ({ caption: `Caption of ${photo.fileName}`, credit: 'AP/Nobody', altText: '' }),
  };
}

/** Everything that edits may change, as one text; times of change are the clock's, not the editor's. */
export function stateOf(library: WritableDb): string {
  const rows = (sql: string): unknown => library.prepare(sql).all();
  return JSON.stringify([
    rows('SELECT id, pick, stars, colour FROM photos ORDER BY id'),
    rows(
      'SELECT id, headline, slug, date, byline, standfirst, body, profile, edition, archived FROM articles ORDER BY id',
    ),
    rows('SELECT * FROM pictures ORDER BY id'),
    rows('SELECT * FROM unplaced_captions ORDER BY id'),
  ]);
}
