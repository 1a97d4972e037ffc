/** Files cut short and with bytes turned over, real ones and made ones: a picture, or a reason; never a crash, never an endless wait. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { fromBuffer } from '../metadata/byte-source.ts';
import { readFacts } from '../metadata/read-facts.ts';
import { makeThumbnail } from './make-thumbnail.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

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
/** Shared out over the made pictures: seed 1 damages the first, seed 2 the second, and so on around. */
const SEEDS = 1_000;
const CUT_EVERY = 1_024;

/** The same sequence every time. */
function random(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x297a2d39) | 0;
    return ((state ^ (state >>> 12)) >>> 0) / 4294967296;
  };
}

/** One of each format that sharp writes, small enough for hundreds of seeds each: a slope with noise, so that all of it is coded. */
async function madePictures(): Promise<readonly Buffer[]> {
  const [width, height] = [128, 96];
  const next = random(1);
  const pixels = Buffer.from(
    Uint8Array.from({ length: width * height * 3 }, (_, at) => ((at / 3) % width) + Math.floor(next() * 96)),
  );
  const picture = sharp(pixels, { raw: { width, height, channels: 3 } }).withExif({ IFD0: { Artist: 'Jane Doe' } });
  return Promise.all([
    picture.clone().jpeg({ quality: 90 }).toBuffer(),
    picture.clone().jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(),
    picture.clone().png().toBuffer(),
    picture.clone().png({ palette: true }).toBuffer(),
    picture.clone().webp().toBuffer(),
    picture.clone().webp({ lossless: true, effort: 0 }).toBuffer(),
    picture.clone().tiff({ compression: 'lzw' }).toBuffer(),
    picture.clone().tiff({ compression: 'jpeg', tile: true, tileWidth: 64, tileHeight: 64 }).toBuffer(),
    picture.clone().gif({ effort: 1 }).toBuffer(),
    picture.clone().avif({ effort: 0 }).toBuffer(),
  ]);
}

/** 2 to 13 places; structure is at the beginning, so the damage reaches over the first 512 bytes, or twice that, or up to 64 KB. */
function damaged(whole: Uint8Array, seed: number): Buffer {
  const next = random(seed);
  const bytes = Buffer.from(whole);
  const reach = Math.min(bytes.length, 512 << Math.floor(next() * 8));
  const flips = 2 + Math.floor(next() * 12);
  for (let n = 0; n < flips; n += 1) bytes[Math.floor(next() * reach)] = Math.floor(next() * 256);
  return bytes;
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

test('a thousand seeds of turned bytes, and a cut at every kilobyte', async () => {
  const whole = await madePictures();
  for (let seed = 1; seed <= SEEDS; seed += 1) await shownOrRefused(damaged(whole[seed % whole.length]!, seed));
  for (const bytes of whole)
    for (let cut = 0; cut < bytes.length; cut += CUT_EVERY) await shownOrRefused(bytes.subarray(0, cut));
}, 240_000);

test.skipIf(!existsSync(SAMPLES))(
  'damaged files are shown as far as they go, or refused in words',
  async () => {
    for (const name of FILES) {
      const whole = readFileSync(join(SAMPLES, name));
      for (let seed = 1; seed <= FLIPS; seed += 1) {
        await shownOrRefused(damaged(whole, seed));
      }
      for (let cut = 0; cut < CUTS; cut += 1)
        await shownOrRefused(whole.subarray(0, Math.floor((whole.length * cut) / CUTS)));
    }
  },
  240_000,
);
