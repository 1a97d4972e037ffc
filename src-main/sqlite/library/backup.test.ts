/** A damaged library is said, kept aside and replaced by the newest good backup; a bad backup is never taken. */
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backUp, backupDue, backupsOf } from './backup.ts';
import { closeLibrary, openLibrary } from './database.ts';
import { openOrRescue } from './rescue.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'));
  file = join(folder, 'library.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = '2024-08-12T10:00:00.000Z';

async function libraryWithBackup(headline: string): Promise<void> {
  const db = openLibrary(file);
  const add = db.prepare(
    `INSERT INTO photos (capture_order, file_name, type, bytes, added_at) VALUES (?, ?, 'jpeg', 1, 0)`,
  );
  db.transaction(() => {
    for (let at = 0; at < 3000; at += 1) add.run(at, `${headline}-${at}-${'x'.repeat(200)}.jpg`);
  })();
  await backUp(file, NOW);
  closeLibrary(db);
}

/** Overwrites the middle of a file with noise, as a failing disk does. */
function damage(path: string): void {
  const handle = openSync(path, 'r+');
  for (let at = 8192; at < statSync(path).size; at += 8192) writeSync(handle, Buffer.alloc(4096, 0x5a), 0, 4096, at);
  closeSync(handle);
}

describe('backups', () => {
  it('are due when there is none or the newest is old', async () => {
    expect(backupDue(file, NOW)).toBe(true);
    await libraryWithBackup('a');
    expect(backupDue(file, '2024-08-12T11:00:00.000Z')).toBe(false);
    expect(backupDue(file, '2024-08-12T17:00:00.000Z')).toBe(true);
  });

  it('are rotated, newest first', async () => {
    const db = openLibrary(file);
    for (let hour = 0; hour < 8; hour += 1) await backUp(file, `2024-08-12T1${hour}:00:00.000Z`);
    closeLibrary(db);
    expect(backupsOf(file).map((backup) => backup.stamp)).toEqual(
      [7, 6, 5, 4, 3].map((hour) => `20240812T1${hour}0000Z`),
    );
  });

  it('follow their numbers where the clock was wrong for a while', async () => {
    const db = openLibrary(file);
    await backUp(file, '2031-01-01T00:00:00.000Z');
    expect(backupDue(file, NOW)).toBe(true);
    const right = await backUp(file, NOW);
    expect(backupsOf(file).map(({ path }) => path)[0]).toBe(right);
    expect(backupDue(file, NOW)).toBe(false);
    for (let at = 0; at < 6; at += 1) await backUp(file, NOW.replace('10:00', `1${at}:30`));
    closeLibrary(db);
    expect(backupsOf(file).map(({ sequence }) => sequence)).toEqual([8, 7, 6, 5, 4]);
  });

  it('leave nothing beside them, also where one was interrupted', async () => {
    const db = openLibrary(file);
    for (const ending of ['', '-wal', '-shm']) writeFileSync(`${file}.backup.partial${ending}`, 'half');
    await backUp(file, NOW);
    closeLibrary(db);
    expect(readdirSync(folder).sort()).toEqual(['library.sqlite', 'library.sqlite.backup-000001-20240812T100000Z']);
  });

  it.each([
    ['is gone', 'gone', (path: string): void => rmSync(path)],
    ['is empty', 'emptied', (path: string): void => truncateSync(path, 0)],
  ])('take the place of a library that %s', async (_name, trouble, harm) => {
    await libraryWithBackup('kept');
    harm(file);
    const rescue = openOrRescue(file, NOW);
    expect(rescue).toMatchObject({ trouble, restored: backupsOf(file)[0]?.path, now: { photos: 3000 } });
    expect(rescue.db.prepare('SELECT count(*) AS n FROM photos').get()).toEqual({ n: 3000 });
    closeLibrary(rescue.db);
  });

  it.each([
    ['noise in its pages', damage],
    [
      'a zeroed header',
      (path: string): void => {
        const handle = openSync(path, 'r+');
        writeSync(handle, Buffer.alloc(100), 0, 100, 0);
        closeSync(handle);
      },
    ],
    ['a cut-off end', (path: string): void => truncateSync(path, 20_000)],
  ])('bring back a library with %s', async (_name, harm) => {
    await libraryWithBackup('kept');
    harm(file);
    const rescue = openOrRescue(file, NOW, { check: 'quick' });
    expect(rescue.restored).toBe(backupsOf(file)[0]?.path);
    expect(rescue.keptAside !== null && existsSync(rescue.keptAside)).toBe(true);
    expect(rescue.db.prepare('SELECT count(*) AS n FROM photos').get()).toEqual({ n: 3000 });
    closeLibrary(rescue.db);
  });

  it('never restore a bad backup', async () => {
    await libraryWithBackup('kept');
    writeFileSync(`${file}.backup-20250101T000000Z`, 'not a library at all');
    damage(file);
    const rescue = openOrRescue(file, NOW, { check: 'quick' });
    expect(rescue.restored).toMatch(/20240812T100000Z$/);
    closeLibrary(rescue.db);
  });

  it('leave the damaged file where there is no backup, and say that nothing was restored', () => {
    writeFileSync(file, Buffer.alloc(50_000, 7));
    const rescue = openOrRescue(file, NOW);
    expect(rescue.restored).toBeNull();
    expect(readdirSync(folder).some((name) => name.includes('.damaged-'))).toBe(true);
    closeLibrary(rescue.db);
  });
});
