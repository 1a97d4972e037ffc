/** The desk of a window that cannot be made. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { forkedDecoder } from '../decoder/fork.ts';
import { openSession } from '../sqlite/library/session.ts';
import { windowDesk } from './window-desk.ts';
import { openWindowSession } from './window-session.ts';

test('a library of which no desk can be made is let go, and can be opened again', async () => {
  const place = mkdtempSync(join(tmpdir(), 'desk-window-'));
  const libraryFile = join(place, 'library.sqlite');
  const at = (path: string): string => resolve(import.meta.dirname, '..', path);
  const session = await openWindowSession({ libraryFile, profile: place, onWaiting: undefined });
  session.db.exec('DROP TABLE agencies');
  const parts = {
    libraryFile,
    resourcesFolder: resolve(process.cwd(), 'resources'),
    programVersion: 'test',
    languageScript: at('language/thread.ts'),
    checkScript: at('sqlite/library/check-thread.ts'),
    decoder: forkedDecoder(at('decoder/index.ts')),
    emit: () => undefined,
    log: () => undefined,
    watch: false,
  };
  expect(() => windowDesk(session, parts)).toThrow(/agencies/);
  const claim = { program: 'window', doing: null, profile: place } as const;
  const again = await openSession(libraryFile, claim, { now: new Date().toISOString(), verify: 'later' });
  again.close();
  rmSync(place, { recursive: true, force: true });
});
