/** The desk's lists as words for completion in any text: persons, places, events and agencies, spelt as the desk spells them. */
import { readValueList, type ValueList } from './value-lists.ts';
import type { EntryKind, VocabularyEntry } from './vocabulary.ts';

const KINDS = [
  ['persons', 'name'],
  ['places', 'place'],
  ['events', 'name'],
  ['agencies', 'agency'],
] as const satisfies readonly (readonly [ValueList, EntryKind])[];
/** Parts of a place that are words of a text; its code is none. */
const PLACE_PARTS = ['sublocation', 'city', 'provinceState', 'country'] as const;

/** One entry a spelling. Keywords and codes belong into their own fields. */
export function listVocabulary(textOf: (list: ValueList) => string): readonly VocabularyEntry[] {
  const found = new Map<string, VocabularyEntry>();
  for (const [list, kind] of KINDS) {
    for (const { text, fills } of readValueList(list, textOf(list))) {
      const words = fills === undefined ? [text] : PLACE_PARTS.flatMap((part) => fills[part] ?? []);
      for (const word of words)
        if (word.length > 1 && !found.has(word)) found.set(word, { text: word, kind, source: 'lists', count: 1 });
    }
  }
  return [...found.values()];
}
