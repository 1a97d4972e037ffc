/** What could be meant by the letters that were typed into a field of the form. */
import type { OwnField } from '../../domain/own-metadata.ts';
import type { Suggestion } from '../../domain/suggestion.ts';

export interface SuggestionSource {
  /** Values that begin as typed (case and accents do not matter), the most used first. */
  startingWith(field: OwnField, typed: string, limit: number): readonly Suggestion[];
}

const MOST = 8;

/** The desk's lists first, then what photographs say already; each text once. */
export function suggestValues(
  sources: readonly SuggestionSource[],
  field: OwnField,
  typed: string,
): readonly Suggestion[] {
  const found = new Map<string, Suggestion>();
  for (const source of sources) {
    if (found.size >= MOST) break;
    for (const one of source.startingWith(field, typed, MOST)) if (!found.has(one.text)) found.set(one.text, one);
  }
  found.delete(typed);
  return [...found.values()].slice(0, MOST);
}
