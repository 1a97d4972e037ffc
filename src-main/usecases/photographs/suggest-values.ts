/** What could be meant by the letters that were typed into a field of the form. */
import type { OwnField } from '../../domain/own-metadata.ts';
import type { Suggestion } from '../../domain/suggestion.ts';

export interface SuggestionSource {
  /** Values that begin as typed (case and accents do not matter), the most used first. */
  startingWith(field: OwnField, typed: string, limit: number): readonly Suggestion[];
}

const MOST = 8;

/**
 * The desk's lists first, then what photographs say already. What one source says under one name (places that differ in what they fill)
 * stays apart; what a later one says again is left out, and so is what is typed already, unless it fills other fields.
 */
export function suggestValues(
  sources: readonly SuggestionSource[],
  field: OwnField,
  typed: string,
): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const source of sources) {
    if (found.length >= MOST) break;
    const before = new Set(found.map(({ text }) => text));
    found.push(...source.startingWith(field, typed, MOST).filter(({ text }) => !before.has(text)));
  }
  return found.filter(({ text, fills }) => text !== typed || fills !== undefined).slice(0, MOST);
}
