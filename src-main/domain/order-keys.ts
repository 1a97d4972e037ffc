/** Order keys: texts that sort as the things they belong to, with room between any two, so that a move rewrites one row. */
import { generateNKeysBetween } from 'fractional-indexing';
import { unexpected } from './unexpected.ts';

/**
 * So many keys between two, evenly spread; null is the beginning or the end. Keys grow by the logarithm of the moves to an end
 * and by a digit for about six moves into one gap.
 * @throws Error where the two are out of order or are no keys: the order is damaged.
 */
export function keysBetween(before: string | null, after: string | null, count: number): readonly string[] {
  if (before !== null && after !== null && before >= after) throw unexpected(`a key before "${after}"`, `"${before}"`);
  return generateNKeysBetween(before, after, count);
}
