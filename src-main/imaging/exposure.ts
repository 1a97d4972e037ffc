/** Measures how much of a decoded picture is clipped: black or white without detail. */
import type { Pixels } from './open-sharp.ts';

/** Of 255, in every channel: a red lamp or a blue sky is no closed highlight. */
const WHITE = 250;
const BLACK = 5;
/** Every so many pixels each way are looked at; a thumbnail's hundred thousand say no more. */
const STEP = 2;

export interface ClosedShares {
  readonly shadows: number;
  readonly highlights: number;
}

export function closedShares({ data, width, height, channels }: Pixels): ClosedShares {
  // Grey pictures have one channel, or two with alpha.
  const g = channels < 3 ? 0 : 1;
  const b = channels < 3 ? 0 : 2;
  let black = 0;
  let white = 0;
  let count = 0;
  for (let y = 0; y < height; y += STEP) {
    const end = (y + 1) * width * channels;
    for (let at = y * width * channels; at < end; at += STEP * channels) {
      const first = data[at]!;
      const second = data[at + g]!;
      const third = data[at + b]!;
      if (first >= WHITE && second >= WHITE && third >= WHITE) white += 1;
      else if (first <= BLACK && second <= BLACK && third <= BLACK) black += 1;
      count += 1;
    }
  }
  const share = (pixels: number): number => (count === 0 ? 0 : Math.round((pixels / count) * 10_000) / 10_000);
  return { shadows: share(black), highlights: share(white) };
}
