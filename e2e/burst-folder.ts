/** A folder as a camera leaves it: two bursts of one camera, a photograph alone, and one frame twice in another crop; made of given pictures. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

export const BURST_COUNT = 13;

interface Frame {
  readonly name: string;
  readonly at: string;
  readonly tenths: string;
  readonly picture: Sharp;
}

const EDGE = 1400;

/** `sources` are at least four pictures. */
export async function makeBurstFolder(sources: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bursts-'));
  const [first, second, alone, twice] = await Promise.all(sources.slice(0, 4).map(picture));
  const frames: Frame[] = [];
  // Seven frames in a second and a half: the camera moves a little, the second is burnt out, the fifth is sharp, the rest are soft.
  for (let frame = 0; frame < 7; frame += 1) {
    const moved = cut(first!, frame * 0.004, 0.03 - frame * 0.004);
    const seen = frame === 4 ? moved : frame === 1 ? moved.linear(1.9, 30) : moved.blur(1.2 + frame * 0.3);
    frames.push({ name: `RUN_000${frame + 1}.jpg`, at: '10:00:0', tenths: String(frame * 2), picture: seen });
  }
  for (let frame = 0; frame < 3; frame += 1) {
    const seen = cut(second!, 0.01 * frame, 0.03);
    frames.push({
      name: `RUN_010${frame + 1}.jpg`,
      at: '10:05:0',
      tenths: String(frame * 3),
      picture: frame === 0 ? seen.blur(2) : seen,
    });
  }
  frames.push({ name: 'RUN_0200.jpg', at: '10:10:0', tenths: '0', picture: cut(alone!, 0, 0) });
  frames.push({ name: 'RUN_0300.jpg', at: '10:20:0', tenths: '0', picture: cut(twice!, 0, 0) });
  frames.push({ name: 'RUN_0400.jpg', at: '11:20:0', tenths: '0', picture: cut(twice!, 0.02, 0.02) });
  for (const { name, at, tenths, picture: seen } of frames) {
    const second = Math.floor(Number(tenths) / 10);
    await seen
      .withExif({
        IFD0: { Make: 'Canon', Model: 'Canon EOS R5' },
        IFD2: { DateTimeOriginal: `2024:08:12 ${at}${second}`, SubSecTimeOriginal: String(Number(tenths) % 10) },
      })
      .jpeg({ quality: 88 })
      .toFile(join(folder, name));
  }
  return folder;
}

interface Picture {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

async function picture(path: string): Promise<Picture> {
  const bytes = await sharp(path).rotate().resize(EDGE, EDGE, { fit: 'inside' }).jpeg({ quality: 95 }).toBuffer();
  const { width, height } = await sharp(bytes).metadata();
  return { bytes, width, height };
}

function cut({ bytes, width, height }: Picture, left: number, right: number): Sharp {
  return sharp(bytes).extract({
    left: Math.round(width * left),
    top: 0,
    width: Math.round(width * (1 - left - right)),
    height,
  });
}
