/** After five minutes without a call the indexes are compared with their tables, once a day; what a quick look cannot see makes the library read-only. */
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Events } from '../contract/events.ts';
import type { PageCheck } from '../sqlite/library/check-pages.ts';
import { checkPages } from '../sqlite/library/check-pages.ts';
import { type LibrarySession, openSession } from '../sqlite/library/session.ts';
import { careFor, type LibraryCare } from './library-care.ts';

const MINUTE = 60_000;
let place = '';
let session: LibrarySession;
let care: LibraryCare;
let checks: PageCheck[] = [];
let told: Events['notice'][] = [];

beforeEach(async () => {
  place = mkdtempSync(join(tmpdir(), 'idle-'));
  const claim = { program: 'window', doing: null, profile: null } as const;
  session = await openSession(join(place, 'library.sqlite'), claim, {
    now: '2026-11-29T08:00:00.000Z',
    verify: 'later',
  });
  checks = [];
  told = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  care = careFor({
    session,
    // In this thread: the time of the test is not the time of a worker.
    checks: {
      run: async (work) => {
        if (work.kind === 'backup') return { path: null } as never;
        if (work.kind !== 'pages') return null as never;
        checks.push(work.check);
        return checkPages(work.check) as never;
      },
      close: async () => undefined,
    },
    emit: (name, payload) => {
      if (name === 'notice') told.push(payload as Events['notice']);
    },
    onDamage: () => undefined,
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await care.stop();
  session.abandon();
  session.db.close();
  rmSync(place, { recursive: true, force: true });
});

const whole = (): number => checks.filter(({ depth }) => depth === 'integrity').length;

test('only where nobody works, and once a day', async () => {
  for (let minute = 0; minute < 30; minute += 1) {
    await vi.advanceTimersByTimeAsync(MINUTE);
    care.touched();
  }
  expect(whole()).toBe(0);
  await vi.advanceTimersByTimeAsync(20 * MINUTE);
  expect(whole()).toBe(1);
  await vi.advanceTimersByTimeAsync(23 * 60 * MINUTE);
  expect(whole()).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * 60 * MINUTE);
  expect(whole()).toBe(2);
  expect(told).toEqual([]);
});

test('an index that lost its table is found, and the library is read-only', async () => {
  const { db } = session;
  db.exec("INSERT INTO words (word) VALUES ('Ashby')");
  db.exec("INSERT INTO templates (name, fields) VALUES ('first', '{}'), ('other', '{}')");
  const root = db
    .prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'sqlite_autoindex_templates_1'")
    .pluck()
    .get() as number;
  db.pragma('wal_checkpoint(TRUNCATE)');
  const file = session.held.file;
  const at = readFileSync(file).indexOf('other', (root - 1) * 8192);
  expect(at).toBeLessThan(root * 8192);
  const handle = openSync(file, 'r+');
  writeSync(handle, 'otter', at);
  closeSync(handle);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(told, 'a quick look does not see it').toEqual([]);
  await vi.advanceTimersByTimeAsync(12 * MINUTE);
  const notice = told.find(({ about }) => about === 'library damage');
  expect(notice).toMatchObject({ tone: 'error', message: expect.stringMatching(/open for reading only/) });
  expect(() => db.exec("INSERT INTO words (word) VALUES ('late')")).toThrow(/readonly/);
});
