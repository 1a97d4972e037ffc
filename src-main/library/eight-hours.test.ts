/** Eight hours of work by a clock that is turned: an edit a minute, backups, marks, checks and warnings at their times; nothing piles up, and the library is whole. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { backUp, backupDue, backupsOf } from '../sqlite/library/backup.ts';
import { checkPages } from '../sqlite/library/check-pages.ts';
import { readLastState } from '../sqlite/library/last-state.ts';
import { openSession } from '../sqlite/library/session.ts';
import { careFor } from './library-care.ts';

const MINUTE = 60_000;
const MINUTES = 8 * 60;
const PHOTOS = 200;

afterEach(() => void vi.useRealTimers());

test('eight simulated hours', async () => {
  const place = mkdtempSync(join(tmpdir(), 'eight-hours-'));
  const file = join(place, 'library.sqlite');
  const claim = { program: 'window', doing: null, profile: null } as const;
  const session = await openSession(file, claim, { now: new Date().toISOString(), verify: 'later' });
  const { db } = session;
  const insert = db.prepare(
    "INSERT INTO photos (id, capture_order, file_name, type, bytes, added_at) VALUES (?, ?, ?, 'jpeg', 1, 0)",
  );
  for (let id = 1; id <= PHOTOS; id += 1) insert.run(id, id * 67_108_864 + id, `DSC_${id}.jpg`);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance', 'Date'] });
  const notices: string[] = [];
  let looks = 0;
  const care = careFor({
    session,
    checks: {
      run: async (work) => {
        if (work.kind === 'backup') {
          const { file: of, now, always } = work;
          return { path: always || backupDue(of, now) ? await backUp(of, now) : null } as never;
        }
        if (work.kind !== 'pages') return null as never;
        looks += 1;
        return checkPages(work.check) as never;
      },
      close: async () => undefined,
    },
    emit: (name, payload) => void (name === 'notice' && notices.push((payload as { message: string }).message)),
    onDamage: () => undefined,
  });
  const mark = db.prepare('UPDATE photos SET stars = ? WHERE id = ?');
  const handles = (): number => readdirSync('/proc/self/fd').length;
  const isLinux = process.platform === 'linux';
  const before = isLinux ? handles() : 0;
  for (let minute = 1; minute <= MINUTES; minute += 1) {
    mark.run((minute % 5) + 1, (minute % PHOTOS) + 1);
    // The editor is at lunch between the fourth hour and the fifth.
    if (minute < 240 || minute > 300) care.touched();
    await vi.advanceTimersByTimeAsync(MINUTE);
    // Backups and checks go through the disk, which keeps its own time.
    await new Promise((soon) => setImmediate(soon));
  }
  vi.useRealTimers();
  await vi.waitFor(() => expect(backupsOf(file).length).toBeGreaterThanOrEqual(2), { timeout: 10_000 });
  expect(backupsOf(file).length).toBeLessThanOrEqual(5);
  expect(looks).toBeGreaterThanOrEqual(2);
  expect(notices).toEqual([]);
  expect(readLastState(file)).toMatchObject({ open: true, counts: { photos: PHOTOS } });
  if (isLinux) expect(handles()).toBeLessThan(before + 10);
  await care.stop();
  session.close();
  expect(readLastState(file)).toMatchObject({ open: false, backup: expect.stringContaining('backup-0000') });
  expect(readdirSync(place).filter((name) => /partial|restoring|salvaged|\.new$/.test(name))).toEqual([]);
  expect(checkPages({ file, digest: readLastState(file)!.digest, depth: 'integrity' }).found).toEqual([]);
  rmSync(place, { recursive: true, force: true });
}, 120_000);
