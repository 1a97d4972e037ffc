/** Changes under a real folder are heard wherever they happen, hidden ones are not, and a directory that comes later is watched too. */
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DirectoryWatch, watchDirectories } from './directory-watch.ts';

let root = '';
let watch: DirectoryWatch | null = null;
let heard = 0;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'watched-'));
  mkdirSync(join(root, 'card 1', 'deep'), { recursive: true });
  mkdirSync(join(root, '.hidden'));
  heard = 0;
  watch = watchDirectories(root, {
    changed: () => {
      heard += 1;
    },
    failed: (error) => {
      throw error;
    },
  });
  await watch.ready;
});

afterEach(() => {
  watch?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Waits until something more has been heard than before `work`. */
async function hears(work: () => void): Promise<void> {
  const before = heard;
  work();
  await expect.poll(() => heard, { timeout: 10_000 }).toBeGreaterThan(before);
}

/** Resolves when all that was told so far has been heard: the file written last is heard last. */
async function untilQuiet(): Promise<void> {
  await hears(() => writeFileSync(join(root, 'last.jpg'), String(heard)));
  let before = -1;
  await expect
    .poll(
      () => {
        const same = heard === before;
        before = heard;
        return same;
      },
      { interval: 100 },
    )
    .toBe(true);
}

test('a file that comes, changes and goes is heard, however deep', async () => {
  const file = join(root, 'card 1', 'deep', 'a.jpg');
  await hears(() => writeFileSync(file, 'a'));
  await untilQuiet();
  await hears(() => writeFileSync(file, 'longer'));
  await untilQuiet();
  await hears(() => rmSync(file));
});

test('a directory that comes later is watched, also after it was moved', async () => {
  await hears(() => mkdirSync(join(root, 'card 2')));
  await untilQuiet();
  await hears(() => writeFileSync(join(root, 'card 2', 'b.jpg'), 'b'));
  await untilQuiet();
  await hears(() => renameSync(join(root, 'card 2'), join(root, 'card 1', 'moved')));
  await untilQuiet();
  await hears(() => writeFileSync(join(root, 'card 1', 'moved', 'c.jpg'), 'c'));
});

test('hidden files and directories are not heard', async () => {
  writeFileSync(join(root, '.hidden', 'a.jpg'), 'a');
  writeFileSync(join(root, 'card 1', '.partial.jpg'), 'a');
  // Were they told, they would have been told before this.
  await hears(() => writeFileSync(join(root, 'card 1', 'seen.jpg'), ''));
  const shown = heard;
  writeFileSync(join(root, '.hidden', 'b.jpg'), 'a');
  await hears(() => writeFileSync(join(root, 'card 1', 'seen too.jpg'), ''));
  expect(heard).toBeLessThanOrEqual(shown + 3);
});

test('nothing is heard after closing', async () => {
  watch?.close();
  const other = watchDirectories(root, { changed: () => undefined, failed: () => undefined });
  await other.ready;
  writeFileSync(join(root, 'card 1', 'a.jpg'), 'a');
  await new Promise((resolve) => setImmediate(resolve));
  other.close();
  expect(heard).toBe(0);
});
