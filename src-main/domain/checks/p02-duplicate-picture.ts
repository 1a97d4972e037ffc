/** P2: one picture twice in the gallery: the same file, or the same frame in another crop. */
import type { Finding, FindingPlace } from '../finding.ts';
import type { Photo } from '../photo.ts';
import type { Check, CheckInput } from './check.ts';
import { example } from './example.ts';
import { say } from './say.ts';

/** Bits in which two difference hashes of one frame may differ. */
const SAME_FRAME = 6;
/** Flat pictures (a wall, the sky) have hashes of nearly nothing or all ones, which prove nothing. */
const FLAT = 6;

function bits(hash: string): readonly [number, number] | null {
  if (!/^[0-9a-f]{16}$/i.test(hash)) return null;
  return [Number.parseInt(hash.slice(0, 8), 16) | 0, Number.parseInt(hash.slice(8), 16) | 0];
}

function bitCount(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Bits in which two 64-bit hashes differ; null where one is none. */
export function hashDistance(one: string, other: string): number | null {
  const [a, b] = [bits(one), bits(other)];
  return a === null || b === null ? null : bitCount(a[0] ^ b[0]) + bitCount(a[1] ^ b[1]);
}

function tellsNothing(hash: string): boolean {
  const halves = bits(hash);
  const ones = halves === null ? 0 : bitCount(halves[0]) + bitCount(halves[1]);
  return ones <= FLAT || ones >= 64 - FLAT;
}

type Likeness = 'same-file' | 'same-pixels' | 'same-frame';

function likeness(one: Photo, other: Photo): Likeness | null {
  if (one.id === other.id || (one.contentHash !== null && one.contentHash === other.contentHash)) return 'same-file';
  if (
    one.perceptualHash === null ||
    other.perceptualHash === null ||
    tellsNothing(one.perceptualHash) ||
    tellsNothing(other.perceptualHash)
  )
    return null;
  const distance = hashDistance(one.perceptualHash, other.perceptualHash);
  if (distance === null || distance > SAME_FRAME) return null;
  return distance === 0 && one.width === other.width && one.height === other.height ? 'same-pixels' : 'same-frame';
}

const WORDS: Readonly<Record<Likeness, string>> = {
  'same-file': 'the same file again',
  'same-pixels': 'the same picture in another file',
  'same-frame': 'the same frame again, in another crop or a moment later',
};

export const duplicatePicture = {
  id: 'P2',
  title: 'Every picture once',
  reason: 'The same picture twice in a gallery is a slip; the same frame in another crop looks like one.',
  severity: 'warn',
  check(input: CheckInput): readonly Finding[] {
    const placed = input.article.pictures.flatMap((picture, index) => {
      const photo = input.photos.get(picture.photoId);
      return photo === undefined ? [] : [{ position: index + 1, photo }];
    });
    return placed.flatMap(({ position, photo }, at): Finding[] => {
      for (const earlier of placed.slice(0, at)) {
        const found = likeness(earlier.photo, photo);
        if (found === null) continue;
        const severity = found === 'same-file' ? 'block' : 'warn';
        const message = `Expected each picture once, found ${WORDS[found]} as picture ${earlier.position}: take one of them out.`;
        const also: FindingPlace[] = [{ picture: earlier.position, field: 'image', start: 0, end: 0 }];
        return [say({ rule: 'P2', severity, picture: position, field: 'image', message, also })];
      }
      return [];
    });
  },
  examples: {
    good: [
      example('different', { pictures: [{ caption: 'Rowers rest.' }, { caption: 'Rowers row.' }] }),
      example('two flat pictures', {
        pictures: [
          { photo: { perceptualHash: '0000000000000001' } },
          { photo: { perceptualHash: '0000000000000000' } },
        ],
      }),
    ],
    bad: [
      example('same file', {
        pictures: [{ photo: { contentHash: 'ab'.repeat(32) } }, { photo: { contentHash: 'ab'.repeat(32) } }],
      }),
      example('same frame', {
        pictures: [
          { photo: { perceptualHash: 'f0e1d2c3b4a59687' } },
          { photo: { perceptualHash: 'f0e1d2c3b4a5969f' } },
        ],
      }),
    ],
  },
} satisfies Check;
