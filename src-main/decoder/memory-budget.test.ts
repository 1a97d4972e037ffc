/** Large pictures wait for each other, in order, and one that fails lets the next begin; a real decoder stays under its limit with hostile files. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { PhotoToDecode } from '../usecases/indexing/decode-ports.ts';
import { createDecoderClient } from './client.ts';
import { forkedDecoder } from './fork.ts';
import { bytesNeeded, memoryBudget, NeedsRoom } from './memory-budget.ts';

/** What a decoder may take at most, in MB. */
const LIMIT = 800;

test('what does not fit beside the others waits, and nobody overtakes it', async () => {
  const budget = memoryBudget(100);
  const log: string[] = [];
  const ends = new Map<string, () => void>();
  const begin = (name: string, bytes: number): Promise<void> =>
    budget.run(bytes, () => {
      log.push(name);
      return new Promise((done) => ends.set(name, done));
    });
  const all = [begin('a', 60), begin('b', 30), begin('large', 500), begin('c', 10)];
  await new Promise(setImmediate);
  expect(log).toEqual(['a', 'b']);
  ends.get('a')!();
  await all[0];
  expect(log).toEqual(['a', 'b']);
  ends.get('b')!();
  await all[1];
  await new Promise(setImmediate);
  expect(log).toEqual(['a', 'b', 'large']);
  ends.get('large')!();
  await all[2];
  await new Promise(setImmediate);
  ends.get('c')!();
  await all[3];
  await expect(budget.run(100, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await budget.run(100, async () => 'next')).toBe('next');
});

test('a picture that does not fit beside what the process holds for good is turned away once, and small ones never', async () => {
  const budget = memoryBudget(550_000_000, () => 500_000_000);
  const done = async (): Promise<string> => 'done';
  await expect(budget.run(400_000_000, done, false)).rejects.toBeInstanceOf(NeedsRoom);
  expect(await budget.run(400_000_000, done, true)).toBe('done');
  expect(await budget.run(90_000_000, done, false)).toBe('done');
  expect(await memoryBudget(550_000_000, () => 180_000_000).run(550_000_000, done, false)).toBe('done');
});

test('four usual photographs are decoded at once', () => {
  const usual = { type: 'jpeg', width: 6000, height: 4000, preview: null } as const;
  expect(bytesNeeded(usual) * 4).toBeLessThan(550_000_000);
  expect(bytesNeeded({ ...usual, width: null })).toBe(bytesNeeded(usual));
  // A raw file that is to be developed goes alone.
  expect(bytesNeeded({ ...usual, type: 'nef' })).toBe(550_000_000);
});

test.runIf(process.platform === 'linux')(
  `progressive pictures of 70 megapixels, four at once, leave a decoder under ${LIMIT} MB`,
  async () => {
    const place = mkdtempSync(join(tmpdir(), 'decoder-memory-'));
    const size = { width: 8_400, height: 8_400 };
    const picture = sharp({ create: { ...size, channels: 3, background: '#705848' } });
    await picture.jpeg({ progressive: true }).toFile(join(place, 'large.jpg'));
    let pid = 0;
    const source = forkedDecoder(join(import.meta.dirname, 'index.ts'), (child) => (pid = child));
    const decoder = createDecoderClient(source);
    const photo = (photoId: number): PhotoToDecode => {
      const [type, path] = ['jpeg' as const, join(place, 'large.jpg')];
      const known = { preview: null, embeddedThumbnail: null, hasContentHash: true, colour: {}, keepPreview: false };
      const state = { readState: 'queued', orientation: 1, thumbnail: 0, thumbnailVersion: 0 } as const;
      return { photoId, path, type, ...size, ...known, ...state };
    };
    const made = [1, 2, 3, 4].map((id) =>
      decoder.run('thumbnail', { cache: join(place, 'cache'), photo: photo(id) }, { limitMs: 170_000 }),
    );
    for (const { readState } of await Promise.all(made)) expect(readState).toBe('ready');
    const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    console.log(
      `figure: decoder’s peak, four progressive JPEGs of 70 megapixels at once: ${Math.round(Number(kilobytes) / 1024)} MB`,
    );
    expect(Number(kilobytes) / 1024).toBeLessThan(LIMIT);
    decoder.close();
    rmSync(place, { recursive: true, force: true });
  },
  180_000,
);
