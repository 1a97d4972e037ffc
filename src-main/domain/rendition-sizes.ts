/** Which of the wanted sizes an original gives: nothing is enlarged, and nothing is written twice. */
import type { Size } from './photo.ts';

/** Largest first; of sizes that an original too small makes alike only one is kept, named by the largest. */
export function distinctSizes(sizes: readonly number[], original: Size): readonly number[] {
  const edge = Math.max(original.width, original.height);
  const descending = [...new Set(sizes)].sort((left, right) => right - left);
  return [...descending.filter((size) => size >= edge).slice(0, 1), ...descending.filter((size) => size < edge)];
}
