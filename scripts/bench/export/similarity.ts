// Compares sizes derived from the largest with sizes made from the original: structural similarity (Wang et al. 2004) of lightness.
import sharp from 'sharp';
import { sizeWithin } from '../../../src-main/domain/crop.ts';

const LARGEST = 2560;
const DERIVED = [1600, 800];
const WINDOW = 8;
const STEP = 4;
const C1 = (0.01 * 255) ** 2;
const C2 = (0.03 * 255) ** 2;

/** The lowest similarity of any photograph in any derived size. */
export async function worstSimilarity(paths: readonly string[]): Promise<number> {
  let worst = 1;
  for (const path of paths) {
    const { data, info } = await sharp(path)
      .resize(LARGEST, LARGEST, { fit: 'inside' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const edge of DERIVED) {
      const { width, height } = sizeWithin(info, edge);
      const raw = { width: info.width, height: info.height, channels: info.channels };
      const derived = await sharp(data, { raw }).resize(width, height, { fit: 'fill' }).greyscale().raw().toBuffer();
      const direct = await sharp(path).resize(width, height, { fit: 'fill' }).greyscale().raw().toBuffer();
      worst = Math.min(worst, similarity(derived, direct, width, height));
    }
  }
  return worst;
}

function similarity(left: Buffer, right: Buffer, width: number, height: number): number {
  let sum = 0;
  let windows = 0;
  for (let top = 0; top + WINDOW <= height; top += STEP) {
    for (let from = 0; from + WINDOW <= width; from += STEP) {
      sum += windowSimilarity(left, right, width, top, from);
      windows += 1;
    }
  }
  return windows === 0 ? 1 : sum / windows;
}

function windowSimilarity(left: Buffer, right: Buffer, width: number, top: number, from: number): number {
  let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
  for (let y = top; y < top + WINDOW; y += 1) {
    for (let at = y * width + from; at < y * width + from + WINDOW; at += 1) {
      const [one, other] = [left[at] ?? 0, right[at] ?? 0];
      a += one;
      b += other;
      aa += one * one;
      bb += other * other;
      ab += one * other;
    }
  }
  const count = WINDOW * WINDOW;
  const [meanA, meanB] = [a / count, b / count];
  const [varA, varB, cov] = [aa / count - meanA ** 2, bb / count - meanB ** 2, ab / count - meanA * meanB];
  return ((2 * meanA * meanB + C1) * (2 * cov + C2)) / ((meanA ** 2 + meanB ** 2 + C1) * (varA + varB + C2));
}
