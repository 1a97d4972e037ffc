/** The writer against real folders: whole or not at all, never over somebody's work, never outside, full disks, cancels. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureOf } from '../domain/failure.ts';
import type { BundleTarget } from '../usecases/export/export-ports.ts';
import { verifyBundle } from './bundle-verifier.ts';
import { bundleWriter } from './bundle-writer.ts';

const INFO = {
  identifier: 'day',
  description: 'A day\nat the river',
  date: '2024-08-13',
  program: 'Picture Desk test',
};
const isRoot = process.getuid?.() === 0;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bundle-writer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function target(more: Partial<BundleTarget> = {}): BundleTarget {
  return { folder, name: 'day', zip: false, replace: false, ...more };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function writeDay(more: Partial<BundleTarget> = {}, text = 'words'): Promise<string> {
  const draft = await bundleWriter.begin(target(more), 1000);
  await draft.add('article.txt', bytes(text));
  await draft.add('images/01-day-800.jpg', Uint8Array.of(1, 2, 3));
  return (await draft.finish(INFO)).path;
}

async function failure(work: Promise<unknown>): Promise<ReturnType<typeof failureOf>> {
  return work.then(
    () => {
      throw new Error('Expected a failure, found success.');
    },
    (error) => failureOf(error),
  );
}

describe.each([false, true])('a bundle (zip: %s)', (zip) => {
  it('stands there whole, valid and alone', async () => {
    const path = await writeDay({ zip });
    expect(readdirSync(folder)).toEqual([zip ? 'day.zip' : 'day']);
    expect(await verifyBundle(path)).toEqual({ ok: true, files: 5, problems: [], strays: [] });
  });

  it('cannot be seen before it is finished, and leaves nothing when discarded', async () => {
    const draft = await bundleWriter.begin(target({ zip }), 1000);
    await draft.add('article.txt', bytes('words'));
    expect(readdirSync(folder)).toEqual(['day.partial']);
    await draft.discard();
    await draft.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is never overwritten without consent, and stays as it is when its successor fails', async () => {
    const path = await writeDay({ zip }, 'first');
    expect(await failure(writeDay({ zip }))).toMatchObject({ kind: 'cannot-write', subject: 'day' });
    const draft = await bundleWriter.begin(target({ zip, replace: true }), 1000);
    await draft.add('article.txt', bytes('half'));
    await draft.discard();
    expect(readdirSync(folder)).toEqual([zip ? 'day.zip' : 'day']);
    expect((await verifyBundle(path)).ok).toBe(true);
    await writeDay({ zip, replace: true }, 'second');
    expect(readdirSync(folder)).toEqual([zip ? 'day.zip' : 'day']);
    if (!zip) expect(readFileSync(join(path, 'data/article.txt'), 'utf8')).toBe('second');
  });

  it('is the same bytes when written twice', async () => {
    const once = await writeDay({ zip });
    const again = await writeDay({ zip, name: 'day', folder: mkdtempSync(join(folder, 'other-')) });
    if (zip) {
      expect(readFileSync(once).equals(readFileSync(again))).toBe(true);
      // The name of the first file: by it systems tell a bundle from other zips (resources/linux/picture-desk.xml).
      expect(
        readFileSync(once)
          .subarray(30, 30 + 'day/bagit.txt'.length)
          .toString(),
      ).toBe('day/bagit.txt');
    } else
      for (const file of readdirSync(once).filter((name) => name.endsWith('.txt'))) {
        expect(readFileSync(join(once, file), 'utf8')).toBe(readFileSync(join(again, file), 'utf8'));
      }
  });
});

describe('the place', () => {
  it.each(['../day', '/etc/day', 'a/b', '..', 'C:\\day', 'con', 'day.', 'Day', '', '%2e%2e', 'day\0'])(
    'refuses the name %j',
    async (name) => {
      expect((await failure(bundleWriter.begin(target({ name }), 1))).kind).toBe('wrong-use');
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it.each(['../x', '/x', 'a/../../x', 'a\\x', 'C:x', 'A.txt', 'x.', 'nul.txt', 'a//b', 'é.txt', ''])(
    'refuses the file %j',
    async (file) => {
      const draft = await bundleWriter.begin(target(), 1);
      await expect(draft.add(file, bytes('x'))).rejects.toThrow('Expected a safe, unique path');
      await draft.discard();
    },
  );

  it('refuses two files whose names differ in nothing but case', async () => {
    const draft = await bundleWriter.begin(target(), 1);
    await draft.add('a.txt', bytes('x'));
    await expect(draft.add('a.txt', bytes('y'))).rejects.toThrow('another file has that name');
    await draft.discard();
  });

  it('names a folder that is not there, and one that is a file', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect((await failure(bundleWriter.begin(target({ folder: join(folder, 'gone') }), 1))).kind).toBe('cannot-write');
    expect((await failure(bundleWriter.begin(target({ folder: join(folder, 'file') }), 1))).kind).toBe('cannot-write');
  });

  it('follows a link that the editor chose as the folder, and writes nowhere else', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync(join(folder, 'real'), join(folder, 'link'));
    expect(await writeDay({ folder: join(folder, 'link') })).toBe(join(folder, 'real', 'day'));
  });

  it('does not replace a folder that is no bundle, even with consent', async () => {
    mkdirSync(join(folder, 'day'));
    writeFileSync(join(folder, 'day', 'thesis.doc'), 'years of work');
    expect((await failure(writeDay({ replace: true }))).wayOut).toContain('it is not removed');
    expect(readFileSync(join(folder, 'day', 'thesis.doc'), 'utf8')).toBe('years of work');
  });

  it('removes what a killed export left, and brings back the bundle it had put aside', async () => {
    const path = await writeDay({}, 'old');
    execFileSync('mv', [path, `${path}.replaced.partial`]);
    mkdirSync(`${path}.partial/data`, { recursive: true });
    writeFileSync(`${path}.partial/.picture-desk-writing`, JSON.stringify({ pid: 2 ** 22 + 1, host: hostname() }));
    expect(await failure(writeDay())).toMatchObject({ kind: 'cannot-write' });
    expect(readFileSync(join(path, 'data/article.txt'), 'utf8')).toBe('old');
    await writeDay({ replace: true }, 'new');
    expect(readdirSync(folder)).toEqual(['day']);
  });

  it('leaves an export at work alone', async () => {
    const first = await bundleWriter.begin(target(), 1);
    expect((await failure(bundleWriter.begin(target(), 1))).kind).toBe('busy');
    await first.discard();
    await writeDay();
  });

  it('takes an old lock for a left-over, even where its process number lives again', async () => {
    const left = join(folder, 'day.partial');
    mkdirSync(left);
    const lock = join(left, '.picture-desk-writing');
    writeFileSync(lock, JSON.stringify({ pid: process.pid, host: hostname() }));
    expect((await failure(bundleWriter.begin(target(), 1))).kind).toBe('busy');
    utimesSync(lock, Date.now() / 1000 - 3600, Date.now() / 1000 - 3600);
    await writeDay();
  });

  it('says what stands there and how much room there is', async () => {
    expect(await bundleWriter.look(target())).toMatchObject({
      path: join(folder, 'day'),
      exists: false,
      freeBytes: expect.any(Number),
    });
    await writeDay();
    expect((await bundleWriter.look(target())).exists).toBe(true);
  });

  it('refuses before the first byte when the disk is too small', async () => {
    const found = await failure(bundleWriter.begin(target(), 2 ** 52));
    expect(found).toMatchObject({ kind: 'no-space', subject: 'day' });
    expect(readdirSync(folder)).toEqual([]);
  });

  // Root may write everywhere.
  it.skipIf(isRoot)('names a folder without permission', async () => {
    chmodSync(folder, 0o500);
    expect((await failure(writeDay())).message).toContain('no permission');
    chmodSync(folder, 0o700);
  });
});

// Needs root, for mounting a small disk.
describe.skipIf(!isRoot || process.platform !== 'linux')('a small disk', () => {
  const disk = (): string => join(folder, 'disk');
  const mount = (options: string): void => {
    mkdirSync(disk(), { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', disk()]);
  };
  afterEach(() => {
    if (existsSync(disk())) execFileSync('umount', [disk()]);
  });

  it.each([false, true])(
    'that fills at each file leaves nothing and says how much is needed (zip: %s)',
    async (zip) => {
      mount('size=16m');
      for (const kilobytes of [15_000, 12_000, 6_000, 4_500]) {
        // Fewer bytes are announced than come, so that the check before the first byte does not see it.
        const draft = await bundleWriter.begin(target({ folder: disk(), zip }), 1_000_000);
        const big = new Uint8Array(kilobytes * 1024).fill(7);
        const write = async (): Promise<void> => {
          for (let at = 0; at < 4; at += 1) await draft.add(`images/0${at}-day-800.jpg`, big);
          await draft.finish(INFO);
        };
        const found = await failure(write());
        expect(found).toMatchObject({ kind: 'no-space', wayOut: expect.stringContaining('Free 1') });
        await draft.discard();
        expect(readdirSync(disk())).toEqual([]);
      }
    },
  );

  it('that is read-only is named as such', async () => {
    mount('size=16m,ro');
    expect((await failure(writeDay({ folder: disk() }))).message).toContain('read-only');
  });

  it('that becomes read-only in the middle says so, and takes the next export when it can be written again', async () => {
    mount('size=16m');
    const draft = await bundleWriter.begin(target({ folder: disk() }), 1_000);
    await draft.add('article.txt', bytes('words'));
    execFileSync('mount', ['-o', 'remount,ro', disk()]);
    const write = async (): Promise<void> => {
      await draft.add('images/01-day-800.jpg', Uint8Array.of(1, 2, 3));
      await draft.finish(INFO);
    };
    expect(await failure(write())).toMatchObject({
      kind: 'cannot-write',
      message: expect.stringContaining('read-only'),
      wayOut: expect.stringMatching(/disk that can be written/),
    });
    execFileSync('mount', ['-o', 'remount,rw', disk()]);
    await draft.discard();
    expect((await verifyBundle(await writeDay({ folder: disk() }))).ok).toBe(true);
  });

  it('that is taken away in the middle says that it is gone, and nothing is left in its place', async () => {
    mount('size=16m');
    const draft = await bundleWriter.begin(target({ folder: disk() }), 1_000);
    await draft.add('article.txt', bytes('words'));
    execFileSync('umount', ['-l', disk()]);
    const write = async (): Promise<void> => {
      await draft.add('images/01-day-800.jpg', Uint8Array.of(1, 2, 3));
      await draft.finish(INFO);
    };
    expect(await failure(write())).toMatchObject({
      message: expect.stringContaining('the folder is gone'),
      wayOut: 'Connect the disk again, or choose another folder.',
    });
    await draft.discard();
    expect(readdirSync(disk())).toEqual([]);
    // For the end of this test, which takes the disk away itself.
    mount('size=1m');
  });
});
