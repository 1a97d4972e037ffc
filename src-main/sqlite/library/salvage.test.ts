/** What a damaged library still gives is saved into a copy of its backup: newer rows, captions of lost photographs, and nothing that is damage. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { openPhotoStores } from '../photographs/photo-stores.ts';
import { backUp } from './backup.ts';
import { closeLibrary, openLibrary } from './database.ts';
import type { WritableDb } from './handles.ts';
import { type Salvaged, salvage } from './salvage.ts';

const NOW = '2026-11-29T08:00:00.000Z';
const OLD = 600;
const NEW = 200;
let place = '';
let good = '';
let backup = '';

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'salvage-'));
  good = join(place, 'good.sqlite');
  const db = openLibrary(good);
  addPhotos(db, 1, OLD);
  addArticle(db, 1, [1, 2, 3]);
  backup = await backUp(good, NOW);
  // The morning's work, which the backup lacks.
  addPhotos(db, OLD + 1, OLD + NEW);
  addArticle(db, 2, [OLD + 1, OLD + 2]);
  db.exec('UPDATE photos SET stars = 4 WHERE id BETWEEN 1 AND 50; DELETE FROM photo_facts WHERE photo_id = 60');
  db.prepare('DELETE FROM photos WHERE id = 60').run();
  db.prepare("UPDATE pictures SET caption = 'Written after the backup.' WHERE id = 11").run();
  closeLibrary(db);
}, 60_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

function addPhotos(db: WritableDb, from: number, to: number): void {
  const photo = db.prepare(
    `INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, ?, 'jpeg', 1, 0)`,
  );
  const facts = db.prepare(
    `INSERT INTO photo_facts (photo_id, metadata, conflicts, capture, colour, warnings, embedded) VALUES (?, ?, '{}', '{}', '{}', '[]', '{}')`,
  );
  db.transaction(() => {
    for (let id = from; id <= to; id += 1) {
      photo.run(id, id * 67_108_864 + id, `DSC_${id}.jpg`);
      facts.run(
        id,
        JSON.stringify({ description: `Rowers pass lock number${id} in Ashby.`, keywords: [`lane ${id % 7}`] }),
      );
    }
  })();
}

function addArticle(db: WritableDb, id: number, photos: readonly number[]): void {
  db.prepare(
    `INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived)
     VALUES (?, ?, 'slug', '2026-11-29', '', '', '', 'en', 'ltr', 'web', 1, 0)`,
  ).run(id, `Article ${id}`);
  for (const [at, photo] of photos.entries())
    db.prepare(
      `INSERT INTO pictures (id, article_id, photo_id, position, caption, credit, alt_text, lead, crops) VALUES (?, ?, ?, ?, ?, 'AP', '', 0, '{}')`,
    ).run(id * 10 + at, id, photo, at, `Caption ${id}-${at}.`);
}

let copies = 0;
function damaged(harm: (handle: number, pages: number) => void): string {
  copies += 1;
  const file = join(place, `damaged-${copies}.sqlite`);
  copyFileSync(good, file);
  const handle = openSync(file, 'r+');
  harm(handle, readFileSync(file).length / 8192);
  closeSync(handle);
  return file;
}

function saved(request: { damaged: string; backup?: string | null; current?: string | null }): {
  readonly found: Salvaged;
  readonly db: WritableDb;
} {
  const into = join(place, `saved-${copies}.sqlite`);
  const before = readFileSync(request.damaged);
  const found = salvage({ backup, current: backup, ...request, into, keep: true });
  expect(readFileSync(request.damaged).equals(before), 'the damaged file is only read').toBe(true);
  const db = openLibrary(into);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(db.pragma('foreign_key_check')).toEqual([]);
  return { found, db };
}

const count = (db: Database.Database, sql: string): number => db.prepare(sql).pluck().get() as number;

test('a file that can be read to its end gives all that is newer, searchable, and nothing comes back that was deleted', () => {
  const { found, db } = saved({ damaged: damaged(() => undefined) });
  expect(found).toMatchObject({ photos: NEW - 1, articles: 1, pictures: 2, torn: [] });
  expect(count(db, 'SELECT count(*) FROM photos')).toBe(OLD + NEW - 1);
  expect(count(db, 'SELECT count(*) FROM photos WHERE stars = 4')).toBe(50);
  expect(db.prepare('SELECT caption FROM pictures WHERE id = 11').pluck().get()).toBe('Written after the backup.');
  const { query } = openPhotoStores(db);
  expect([...query.query({ ...EVERYTHING, search: 'number777' }).ids]).toEqual([777]);
  expect(query.query({ ...EVERYTHING, facets: { keyword: ['lane 3'] } }).ids.length).toBeGreaterThan(20);
  closeLibrary(db);
});

test('a lost first page is borrowed from the backup', () => {
  const file = damaged((handle) => writeSync(handle, Buffer.alloc(8192, 0xee), 0, 8192, 0));
  const { found, db } = saved({ damaged: file });
  expect(found).toMatchObject({ articles: 1, pictures: 2 });
  expect(count(db, 'SELECT count(*) FROM photos')).toBe(OLD + NEW - 1);
  closeLibrary(db);
});

test('spoilt pages cost their own rows alone, whichever they are; what the backup had is never less', () => {
  let lost = 0;
  for (let round = 0; round < 12; round += 1) {
    const file = damaged((handle, pages) => {
      for (const page of [round * 3 + 1, round * 5 + 2])
        writeSync(handle, Buffer.alloc(300, 0xa5), 0, 300, (page % pages) * 8192 + (round % 2 === 0 ? 0 : 5_000));
    });
    let result: ReturnType<typeof saved>;
    try {
      result = saved({ damaged: file });
    } catch (error) {
      // Where the table of tables itself is gone there is the backup.
      expect(String(error)).toMatch(/Nothing can be read|is inconsistent/);
      continue;
    }
    const { db } = result;
    expect(count(db, `SELECT count(*) FROM photos WHERE id <= ${OLD}`)).toBeGreaterThanOrEqual(OLD - 1);
    expect(count(db, "SELECT count(*) FROM photo_facts WHERE metadata LIKE '%\ufffd%'")).toBe(0);
    lost += OLD + NEW - 1 - count(db, 'SELECT count(*) FROM photos');
    closeLibrary(db);
  }
  expect(lost / 12).toBeLessThan(NEW / 2);
});

test('a caption whose photograph is lost goes to the unplaced captions of its article', () => {
  const file = damaged(() => undefined);
  const raw = new Database(file);
  raw.pragma('foreign_keys = OFF');
  raw.prepare('DELETE FROM photos WHERE id = ?').run(OLD + 1);
  raw.pragma('wal_checkpoint(TRUNCATE)');
  raw.close();
  const { db } = saved({ damaged: file });
  expect(db.prepare('SELECT caption FROM unplaced_captions WHERE article_id = 2').pluck().all()).toEqual([
    'Caption 2-0.',
  ]);
  closeLibrary(db);
});

test('what was worked in the backup since it was opened is kept', () => {
  const current = join(place, 'worked.sqlite');
  copyFileSync(backup, current);
  const worked = openLibrary(current);
  worked.exec("UPDATE pictures SET caption = 'Written today.' WHERE id = 11; UPDATE photos SET stars = 2 WHERE id = 7");
  closeLibrary(worked);
  const { db } = saved({ damaged: damaged(() => undefined), current });
  expect(db.prepare('SELECT caption FROM pictures WHERE id = 11').pluck().get()).toBe('Written today.');
  expect(count(db, 'SELECT stars FROM photos WHERE id = 7')).toBe(2);
  expect(count(db, 'SELECT stars FROM photos WHERE id = 8')).toBe(4);
  expect(count(db, 'SELECT count(*) FROM articles')).toBe(2);
  closeLibrary(db);
});

test('what still lies in the log of the backup that is worked in is kept too', () => {
  const current = join(place, 'logged.sqlite');
  copyFileSync(backup, current);
  const worked = openLibrary(current);
  worked.pragma('wal_autocheckpoint = 0');
  worked.exec('UPDATE photos SET stars = 2 WHERE id = 7');
  const { db } = saved({ damaged: damaged(() => undefined), current });
  expect(count(db, 'SELECT stars FROM photos WHERE id = 7')).toBe(2);
  closeLibrary(db);
  closeLibrary(worked);
});

test('without a backup a new library takes what can be read', () => {
  const { db } = saved({ damaged: damaged(() => undefined), backup: null, current: null });
  expect(count(db, 'SELECT count(*) FROM photos')).toBe(OLD + NEW - 1);
  expect(count(db, 'SELECT count(*) FROM pictures')).toBe(5);
  closeLibrary(db);
});

test('counting leaves nothing, and a file that is no library is refused in words', () => {
  const into = join(place, 'counted.sqlite');
  const from = { backup, current: backup, into, keep: false };
  expect(salvage({ ...from, damaged: damaged(() => undefined) }).rows).toBeGreaterThan(NEW);
  const noise = damaged((handle, pages) => writeSync(handle, Buffer.alloc(pages * 8192, 7)));
  expect(() => salvage({ ...from, damaged: noise })).toThrow(/Nothing can be read|can be read of the damaged/);
  expect(existsSync(into)).toBe(false);
  expect(readdirSync(place).filter((name) => name.startsWith('counted'))).toEqual([]);
});
