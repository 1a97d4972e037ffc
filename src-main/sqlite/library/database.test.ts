import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DeskError } from '../../domain/failure.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { describeSchema } from '../schema-picture.ts';
import { closeLibrary, openLibrary } from './database.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-db-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const file = (): string => join(folder, 'library.sqlite');

test('an empty file becomes the schema that schema.sql shows', async () => {
  const db = openLibrary(file());
  await expect(describeSchema(db)).toMatchFileSnapshot('../schema.sql');
  expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
  expect(db.pragma('synchronous', { simple: true })).toBe(2);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
  closeLibrary(db);
});

test('migrations are numbered upwards', () => {
  const versions = MIGRATIONS.map((step) => step.version);
  expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
});

test('a newer library is refused and left as it is', () => {
  const db = openLibrary(file());
  db.pragma('user_version = 9990');
  closeLibrary(db);
  expect(() => openLibrary(file())).toThrowError(DeskError);
  expect(() => openLibrary(file())).toThrowError(/version 9990/);
});

test('a migration that fails leaves the old schema, and a copy from before it', () => {
  closeLibrary(openLibrary(file(), { migrations: MIGRATIONS.slice(0, 1) }));
  const broken = {
    version: 9000,
    name: 'broken',
    up: (db: { exec(sql: string): unknown }) => db.exec('CREATE TABLE half (a) ; SELECT nonsense'),
  };
  expect(() => openLibrary(file(), { migrations: [MIGRATIONS[0]!, broken] })).toThrowError(/nonsense/);
  const db = openLibrary(file(), { migrations: MIGRATIONS.slice(0, 1) });
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS[0]!.version);
  expect(db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'half'").get()).toBeUndefined();
  closeLibrary(db);
  expect(existsSync(`${file()}.before-9000`)).toBe(true);
});

test('the copy from before a migration is whole or not there, and a spoilt one is made again', () => {
  closeLibrary(openLibrary(file(), { migrations: MIGRATIONS.slice(0, 1) }));
  const copy = `${file()}.before-${MIGRATIONS.at(-1)!.version}`;
  // What a killed update of an earlier program left: a name without a copy behind it, and half a new one.
  writeFileSync(copy, '');
  writeFileSync(`${copy}.partial`, 'half');
  writeFileSync(`${copy}.partial-wal`, 'half');
  closeLibrary(openLibrary(file()));
  const kept = new Database(copy, { readonly: true });
  expect(kept.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(kept.pragma('user_version', { simple: true })).toBe(MIGRATIONS[0]!.version);
  kept.close();
  expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([]);
});

test('a library that cannot be copied whole is not updated', () => {
  closeLibrary(openLibrary(file(), { migrations: MIGRATIONS.slice(0, 1) }));
  const copy = `${file()}.before-${MIGRATIONS.at(-1)!.version}.partial`;
  // A folder in the copy's place acts as a disk on which it cannot be written.
  mkdirSync(copy);
  writeFileSync(join(copy, 'in the way'), '');
  expect(() => openLibrary(file())).toThrowError();
  rmSync(copy, { recursive: true });
  const db = openLibrary(file(), { migrations: MIGRATIONS.slice(0, 1) });
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS[0]!.version);
  closeLibrary(db);
});

test('two programs that update one library at once do each step once', () => {
  closeLibrary(openLibrary(file(), { migrations: MIGRATIONS.slice(0, 1) }));
  const version = MIGRATIONS.at(-1)!.version;
  const late = openLibrary(file(), {
    // Between the question for the version and the first step another program does all of it.
    beforeUpdate: () => closeLibrary(openLibrary(file())),
  });
  expect(late.pragma('user_version', { simple: true })).toBe(version);
  closeLibrary(late);
});

test('a file that is no library is refused, not replaced', () => {
  writeFileSync(file(), 'this is a letter, not a library, and it is long enough to be looked at '.repeat(20));
  expect(() => openLibrary(file())).toThrowError(/is damaged/);
});
