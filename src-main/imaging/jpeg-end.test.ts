/** JPEGs cut at every kind of place: only one that lacks nothing but its end marker is whole, and shows the same pixels. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { withItsEnd } from './jpeg-end.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import { openOriginal } from './open-original.ts';
import { decodeBase } from './render-export.ts';

const KINDS = {
  baseline: { quality: 85 },
  'baseline, 4:4:4': { quality: 95, chromaSubsampling: '4:4:4' },
  progressive: { quality: 85, progressive: true },
  'progressive, own scans': { quality: 90, progressive: true, optimiseScans: true, optimiseCoding: true },
} as const;
type Kind = keyof typeof KINDS;

let folder = '';
const whole = new Map<Kind | 'grey', Buffer>();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-jpeg-end-'));
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const picture = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#456', noise } })
    .png()
    .toBuffer();
  for (const [kind, options] of Object.entries(KINDS))
    whole.set(kind as Kind, await sharp(picture).jpeg(options).toBuffer());
  whole.set('grey', await sharp(picture).toColourspace('b-w').jpeg().toBuffer());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function shown(jpeg: Buffer) {
  const { read, size } = fromBuffer(jpeg);
  return makeThumbnail({ type: 'jpeg', preview: null, width: 320, height: 240, size, read });
}

async function exported(jpeg: Buffer, asFarAsWhole = false): Promise<Buffer> {
  const path = join(folder, 'one.jpg');
  writeFileSync(path, jpeg);
  const wish = { path, type: 'jpeg', preview: null, subject: 'one.jpg', expectedSha256: null, proven: false } as const;
  return (await decodeBase(await openOriginal({ ...wish, asFarAsWhole }, undefined), 320)).data;
}

const scanStarts = (jpeg: Buffer): readonly number[] => {
  const found: number[] = [];
  for (let at = jpeg.indexOf('\xff\xda', 0, 'latin1'); at >= 0; at = jpeg.indexOf('\xff\xda', at + 2, 'latin1'))
    found.push(at);
  return found;
};

describe.each([...Object.keys(KINDS), 'grey'] as (Kind | 'grey')[])('%s', (kind) => {
  test('without its end marker is whole, with the same pixels', async () => {
    const jpeg = whole.get(kind)!;
    for (const cut of [jpeg.subarray(0, -2), jpeg.subarray(0, -1)]) {
      expect((await shown(cut)).damage).toBeNull();
      expect((await exported(cut)).equals(await exported(jpeg))).toBe(true);
    }
  });

  test('cut within its data is damaged: shown, not exported unless as far as it is whole', async () => {
    const jpeg = whole.get(kind)!;
    for (const cut of [
      jpeg.subarray(0, -6),
      jpeg.subarray(0, -12),
      jpeg.subarray(0, -40),
      jpeg.subarray(0, Math.floor(jpeg.length / 2)),
    ]) {
      expect((await shown(cut)).damage).toMatch(/premature end/);
      await expect(exported(cut)).rejects.toThrow();
      expect(await exported(cut, true)).toHaveLength(320 * 240 * 3);
    }
  });
});

test.each(['progressive', 'progressive, own scans'] as const)('%s cut between two scans is damaged', async (kind) => {
  const jpeg = whole.get(kind)!;
  const starts = scanStarts(jpeg);
  expect(starts.length).toBeGreaterThan(3);
  for (const start of starts.slice(1)) {
    // The code tables of the next scan are before it; either cut leaves scans out.
    const tables = jpeg.lastIndexOf('\xff\xc4', start, 'latin1');
    for (const at of [start, tables > 0 ? tables : start]) {
      expect(await withItsEnd(jpeg.subarray(0, at))).toHaveLength(at);
      expect((await shown(jpeg.subarray(0, at))).damage).toMatch(/premature end/);
    }
  }
});

test('what has its end, or is no JPEG, is left as it is', async () => {
  const jpeg = whole.get('baseline')!;
  const trailer = Buffer.concat([jpeg, Buffer.from('a film follows')]);
  for (const bytes of [jpeg, trailer, Buffer.from('GIF89a...'), Buffer.from([0xff, 0xd8, 0xff]), jpeg.subarray(0, 300)])
    expect(await withItsEnd(bytes)).toBe(bytes);
});
