/** Edits of photographs' metadata: what is written into which field, and how it meets what is there. */
import type { NewsMetadata } from './metadata.ts';
import { isListField, type OwnField, type OwnValue, valueIn } from './own-metadata.ts';

/** In place of what is there, before it, behind it, or only where nothing is; `file` takes the desk's words out again. */
export const EDIT_WAYS = ['replace', 'before', 'after', 'if-empty', 'file'] as const;
export type EditWay = (typeof EDIT_WAYS)[number];

export interface MetadataEdit {
  readonly field: OwnField;
  readonly way: EditWay;
  /** One text, or the items of a list field. */
  readonly value: OwnValue;
}

/** What the field says after the edit; `file` is not answered here, since only who knows the file can. */
export function editedValue(metadata: NewsMetadata, { field, way, value }: MetadataEdit): OwnValue {
  const now = valueIn(metadata, field);
  if (way === 'replace' || way === 'file' || now === null) return value;
  if (way === 'if-empty' || value === null) return now;
  if (isListField(field)) {
    const [there, added] = [listOf(now), listOf(value)];
    return way === 'before' ? [...added, ...there.filter((one) => !added.includes(one))] : [...there, ...added];
  }
  const [there, added] = [textOf(now), textOf(value)];
  const words = added.trim();
  if (words === '') return now;
  // Applied twice, a sentence is not there twice.
  if (way === 'before') return beginsWith(there, words) ? there : `${added.trimEnd()} ${there.trimStart()}`;
  return endsWith(there, words) ? there : `${there.trimEnd()} ${added.trimStart()}`;
}

/** Whole words only: "Press" is not there before "Pressure". */
function beginsWith(text: string, words: string): boolean {
  return (
    text.startsWith(words) && !(/[\p{L}\p{N}]$/u.test(words) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(words.length)))
  );
}

function endsWith(text: string, words: string): boolean {
  return (
    text.endsWith(words) &&
    !(/^[\p{L}\p{N}]/u.test(words) && /[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, text.length - words.length)))
  );
}

const listOf = (value: OwnValue): readonly string[] =>
  value === null ? [] : typeof value === 'string' ? [value] : value;
const textOf = (value: OwnValue): string =>
  value === null ? '' : typeof value === 'string' ? value : value.join('; ');
