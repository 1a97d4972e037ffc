import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('a file that is no library is refused, not replaced', () => {
  writeFileSync(file(), 'this is a letter, not a library, and it is long enough to be looked at '.repeat(20));
  expect(() => openLibrary(file())).toThrowError(/whole library/);
});
