/** Who wins when a file says new words about a photograph that the desk has described itself: the later saying, field by field. */
import type { NewsMetadata } from './metadata.ts';
import { isSameValue, type OwnField, type OwnMetadata, valueIn } from './own-metadata.ts';

export interface SettledOwn {
  readonly own: OwnMetadata;
  /** Fields in which the desk's words gave way to the file's. */
  readonly taken: readonly OwnField[];
  /** Fields that the file says otherwise, and earlier. */
  readonly refused: readonly OwnField[];
}

/**
 * Only what the file did not say before is news. A field that it says no more is none: whoever wrote the file anew may not have known it.
 * @param at milliseconds: when the file said so
 */
export function settleOwn(own: OwnMetadata, before: NewsMetadata, now: NewsMetadata, at: number): SettledOwn {
  const settled: Record<string, unknown> = { ...own };
  const taken: OwnField[] = [];
  const refused: OwnField[] = [];
  for (const [name, mine] of Object.entries(own)) {
    const field = name as OwnField;
    const said = valueIn(now, field);
    if (said === null || isSameValue(said, valueIn(before, field)) || isSameValue(said, mine.value)) continue;
    if (Date.parse(mine.at) > at) {
      refused.push(field);
      continue;
    }
    taken.push(field);
    settled[field] = { value: said, at: new Date(at).toISOString() };
  }
  return { own: settled as OwnMetadata, taken, refused };
}
