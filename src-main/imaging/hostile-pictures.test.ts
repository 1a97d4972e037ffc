/** Real files cut short and with bytes turned over: a picture, or a reason; never a crash, never an endless wait. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { UnreadablePicture } from './decode-picture.ts';
import { makeThumbnail } from './make-thumbnail.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/data/samples');
/** One of each loader; small, so that many seeds fit into a test. */
const FILES = [
  'ianare+exif-samples/Canon_40D.jpg',
  'bep+imagemeta/withIptcPhotoshop6.jpg',
  'lovell+sharp/tbgn2c16.png',
  'lovell+sharp/5_webp_a.webp',
  'lovell+sharp/8bit_depth.tiff',
  'exiftool+exiftool/GIF.gif',
  'AOMediaCodec+av1-avif/fox.profile0.8bpc.yuv420.monochrome.avif',
  'bep+imagemeta/sample.cr2',
  'ianare+exif-samples/samplefilehub.heif',
];
const FLIPS = 12;
const CUTS = 8;

/** The same sequence every time. */
function random(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return ((state ^ (state >>> 12)) >>> 0) / 4294967296;
  };
}

async function shownOrRefused(bytes: Uint8Array): Promise<void> {
  const source = fromBuffer(bytes);
  const { type, preview, width, height } = readFacts(source);
  try {
    const made = await makeThumbnail({ type, preview, width, height, size: bytes.length, read: source.read });
    expect(made.jpeg.length).toBeGreaterThan(100);
  } catch (error) {
    if (!(error instanceof UnreadablePicture)) throw error;
    expect(error.message.length).toBeGreaterThan(10);
  }
}

test.skipIf(!existsSync(SAMPLES))(
  'damaged files are shown as far as they go, or refused in words',
  async () => {
    for (const name of FILES) {
      const whole = readFileSync(join(SAMPLES, name));
      for (let seed = 1; seed <= FLIPS; seed += 1) {
        const next = random(seed);
        const bytes = Buffer.from(whole);
        for (let flips = 0; flips < 1 + seed; flips += 1)
          bytes[Math.floor(next() * Math.min(bytes.length, 1 << (9 + (seed % 8))))] = Math.floor(next() * 256);
        await shownOrRefused(bytes);
      }
      for (let cut = 0; cut < CUTS; cut += 1)
        await shownOrRefused(whole.subarray(0, Math.floor((whole.length * cut) / CUTS)));
    }
  },
  240_000,
);
