/** A disk that fills is warned of once, before captions can no longer be saved, and its room is told again; a real small disk is one. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Events } from '../contract/events.ts';
import { isLittle, type Space, spaceAt, watchFreeSpace } from './free-space.ts';
import type { Emit } from './transport.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function watched(
  look: (folder: string) => Promise<Space | null>,
  pictures: string | null = null,
): { readonly told: Events['notice'][]; stop(): void } {
  const told: Events['notice'][] = [];
  const emit: Emit = (_name, payload) => void told.push(payload as Events['notice']);
  return { told, ...watchFreeSpace('/desk/library.sqlite', () => pictures, emit, look) };
}

test('little room is said once with what is left, and room again once', async () => {
  let space: Space | null = { free: 90e9, size: 500e9, disk: 1 };
  const asked: string[] = [];
  const watch = watched(async (folder) => {
    asked.push(folder);
    return space;
  });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(watch.told).toEqual([]);
  space = { free: 321e6, size: 500e9, disk: 1 };
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(watch.told).toEqual([
    {
      tone: 'warn',
      message: 'The disk with the library is nearly full: 321 MB are left.',
      wayOut: 'Make room on it before captions can no longer be saved.',
      about: 'free space',
    },
  ]);
  // A disk that does not tell is no news.
  space = null;
  await vi.advanceTimersByTimeAsync(60_000);
  space = { free: 5e9, size: 500e9, disk: 1 };
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(watch.told.map(({ tone }) => tone)).toEqual(['warn', 'info']);
  expect(new Set(asked)).toEqual(new Set(['/desk']));
  watch.stop();
  space = { free: 0, size: 500e9, disk: 1 };
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(watch.told).toHaveLength(2);
});

test('thumbnails on a disk of their own are warned of by themselves; beside the library they are not', async () => {
  let apart: Space = { free: 2e6, size: 500e9, disk: 1 };
  const watch = watched(
    async (folder) => (folder === '/desk' ? { free: 90e9, size: 500e9, disk: 1 } : apart),
    '/mnt/thumbnails',
  );
  await vi.advanceTimersByTimeAsync(60_000);
  expect(watch.told).toEqual([]);
  apart = { ...apart, disk: 2 };
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  apart = { ...apart, free: 50e9 };
  await vi.advanceTimersByTimeAsync(5 * 60_000);
  expect(watch.told.map(({ message }) => message)).toEqual([
    'The disk with the thumbnails is nearly full: 2.0 MB are left.',
    'The disk with the thumbnails has room again.',
  ]);
  watch.stop();
});

test('a real disk is little when a twentieth of it is left', async ({ skip }) => {
  const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    rmSync(disk, { recursive: true });
    skip('a small disk needs a Linux root user');
  }
  try {
    expect(isLittle((await spaceAt(disk))!)).toBe(false);
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(join(disk, 'filling'), Buffer.alloc(bavail * bsize - 100_000));
    expect(isLittle((await spaceAt(disk))!)).toBe(true);
    expect(await spaceAt(join(disk, 'gone'))).toBeNull();
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
});
