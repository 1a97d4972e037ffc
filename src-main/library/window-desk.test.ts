/** The desk of a window that cannot be made. */
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Events } from '../contract/events.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { backUp } from '../sqlite/library/backup.ts';
import { openSession } from '../sqlite/library/session.ts';
import { deskOrRescue } from './desk-or-rescue.ts';
import { type WindowDeskParts, windowDesk } from './window-desk.ts';
import { openWindowSession } from './window-session.ts';

let place = '';
let libraryFile = '';
let notices: Events['notice'][] = [];

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'desk-window-'));
  libraryFile = join(place, 'library.sqlite');
  notices = [];
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

function parts(): WindowDeskParts {
  const at = (path: string): string => resolve(import.meta.dirname, '..', path);
  return {
    libraryFile,
    resourcesFolder: resolve(process.cwd(), 'resources'),
    programVersion: 'test',
    languageScript: at('language/thread.ts'),
    checkScript: at('sqlite/library/check-thread.ts'),
    decoder: forkedDecoder(at('decoder/index.ts')),
    emit: (name, payload) => void (name === 'notice' && notices.push(payload as Events['notice'])),
    log: () => undefined,
    watch: false,
  };
}

test('a library of which no desk can be made is let go, and can be opened again', async () => {
  const session = await openWindowSession({ libraryFile, profile: place, onWaiting: undefined });
  session.db.exec('DROP TABLE agencies');
  expect(() => windowDesk(session, parts())).toThrow(/agencies/);
  const claim = { program: 'window', doing: null, profile: place } as const;
  const again = await openSession(libraryFile, claim, { now: new Date().toISOString(), verify: 'later' });
  again.close();
});

test('a library whose damage is met while its desk is made is put aside, and its backup is opened and said', async () => {
  const taking = { libraryFile, profile: place, onWaiting: undefined };
  const first = await openWindowSession(taking);
  const page = first.db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'agencies'").pluck().get() as number;
  await backUp(libraryFile, new Date().toISOString());
  first.close();
  const handle = openSync(libraryFile, 'r+');
  writeSync(handle, Buffer.alloc(8192, 0xee), 0, 8192, (page - 1) * 8192);
  closeSync(handle);
  // A clean end: its pages are not looked through before the desk is made.
  const session = await openWindowSession(taking);
  expect(session.rescue.trouble).toBeNull();
  const desk = await deskOrRescue(session, parts(), () => openWindowSession({ ...taking, isDoubted: true }));
  expect(notices.at(-1)?.message).toMatch(/^The library was damaged; the backup of .* was opened\./);
  const kept = readdirSync(place).find((name) => /\.damaged-\w+$/.test(name));
  expect(readFileSync(join(place, kept!)).includes(Buffer.alloc(8192, 0xee))).toBe(true);
  const signal = new AbortController().signal;
  expect(await desk.answer('agencies.list', null, { signal, trouble: () => undefined })).toMatchObject({ ok: true });
  await desk.answer('internal.close', null, { signal, trouble: () => undefined });
});
