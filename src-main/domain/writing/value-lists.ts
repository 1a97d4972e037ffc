/** The desk's lists that keep spellings the same: persons, places, events, agencies, keywords, subjects; kept as the text of a file. */
import type { OwnField } from '../own-metadata.ts';
import type { Suggestion } from '../suggestion.ts';
import { fold } from '../text/fold.ts';

export const VALUE_LISTS = ['persons', 'places', 'events', 'agencies', 'keywords', 'subjects'] as const;
export type ValueList = (typeof VALUE_LISTS)[number];

/** One entry of a list. */
export interface ListEntry {
  readonly text: string;
  /** Other spellings that lead to it. */
  readonly synonyms: readonly string[];
  /** Of a keyword: those above it, the topmost first; without headings, which are no keywords. */
  readonly above: readonly string[];
  /** Said next to it: the headings above a keyword, the function of a person, the name of a code. */
  readonly note: string;
  readonly fills?: Suggestion['fills'];
}

/** The list that completes a field. */
export const LIST_OF: { readonly [F in OwnField]?: ValueList } = {
  personInImage: 'persons',
  creator: 'persons',
  captionWriter: 'persons',
  city: 'places',
  sublocation: 'places',
  provinceState: 'places',
  country: 'places',
  event: 'events',
  creditLine: 'agencies',
  source: 'agencies',
  keywords: 'keywords',
  subjectCodes: 'subjects',
  mediaTopics: 'subjects',
};

const lines = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('//'));

/** The entries of a list's text, in its order. */
export function readValueList(list: ValueList, text: string): readonly ListEntry[] {
  if (list === 'keywords') return readKeywords(text);
  if (list === 'places') return lines(text).flatMap(placeOf);
  return lines(text).map((line): ListEntry => {
    const [first = '', ...rest] = line.split('\t').map((one) => one.trim());
    return { text: first, synonyms: rest.filter((one) => one !== ''), above: [], note: rest[0] ?? '' };
  });
}

/**
 * Keywords as Lightroom and Photo Mechanic keep them: a tab more for each step down, `[headings]` that are no keywords, and
 * `{synonyms}` one step below what they mean.
 */
function readKeywords(text: string): readonly ListEntry[] {
  const entries: { text: string; synonyms: string[]; above: readonly string[]; note: string }[] = [];
  const path: { readonly depth: number; readonly name: string; readonly isHeading: boolean }[] = [];
  for (const line of lines(text)) {
    const depth = /^\t*/.exec(line)?.[0].length ?? 0;
    const name = line.trim();
    const synonym = /^\{(.*)\}$/.exec(name)?.[1]?.trim();
    if (synonym !== undefined) {
      if (synonym !== '') entries.at(-1)?.synonyms.push(synonym);
      continue;
    }
    while (path.length > 0 && (path.at(-1)?.depth ?? 0) >= depth) path.pop();
    const heading = /^\[(.*)\]$/.exec(name)?.[1]?.trim();
    const above = path.filter(({ isHeading }) => !isHeading).map((one) => one.name);
    const note = path.map((one) => one.name).join(' › ');
    path.push({ depth, name: heading ?? name, isHeading: heading !== undefined });
    if (heading === undefined) entries.push({ text: name, synonyms: [], above, note });
  }
  return entries;
}

/** City, province or state, country, country code, sublocation: one place a line, a tab between its parts. */
function placeOf(line: string): readonly ListEntry[] {
  const [city = '', provinceState = '', country = '', countryCode = '', sublocation = ''] = line
    .split('\t')
    .map((one) => one.trim());
  const parts = Object.entries({ city, provinceState, country, countryCode, sublocation });
  const fills = Object.fromEntries(parts.filter(([, part]) => part !== '')) as NonNullable<Suggestion['fills']>;
  const note = [sublocation, city, provinceState, country].filter((part) => part !== '').join(', ');
  return note === '' ? [] : [{ text: city, synonyms: [], above: [], note, fills }];
}

/** Entries that begin as typed, or one of whose later words or synonyms does; in the list's order, the first kind before the second. */
export function entriesLike(
  entries: readonly ListEntry[],
  field: OwnField,
  typed: string,
  limit: number,
): readonly Suggestion[] {
  const begun = fold(typed);
  const starting: Suggestion[] = [];
  const within: Suggestion[] = [];
  // A country is in the list once for each of its cities and is offered once; Paris in France and Paris in Texas are two.
  const offered = new Set<string>();
  for (const entry of entries) {
    const text = entry.fills === undefined ? entry.text : (entry.fills[field] ?? '');
    if (text === '' || starting.length >= limit || isOfOther(field, text)) continue;
    const names = [text, ...entry.synonyms].map(fold);
    const begins = names.some((name) => name.startsWith(begun));
    if (!begins && !(begun.length > 1 && names.some((name) => name.includes(` ${begun}`)))) continue;
    const suggestion = suggestionOf(entry, field, text);
    const isTold = suggestion.fills !== undefined || suggestion.above !== undefined || field === 'provinceState';
    const key = isTold ? `${text}\n${suggestion.note}` : text;
    if (offered.has(key)) continue;
    offered.add(key);
    (begins ? starting : within).push(suggestion);
  }
  return [...starting, ...within].slice(0, limit);
}

/** One list holds media topics and the older Subject Codes: each field takes its own. */
function isOfOther(field: OwnField, text: string): boolean {
  if (field !== 'mediaTopics' && field !== 'subjectCodes') return false;
  return /^(?:medtop:|https?:)/i.test(text) !== (field === 'mediaTopics');
}

/** From the smallest to the largest. */
const PLACE_PARTS = ['sublocation', 'city', 'provinceState', 'country'] as const;

/** Of a place: itself and what lies around it, not what lies within. */
function noteOf({ note, fills }: ListEntry, field: OwnField): string {
  const at = (PLACE_PARTS as readonly OwnField[]).indexOf(field);
  if (fills === undefined || at < 0) return note;
  return PLACE_PARTS.slice(at)
    .flatMap((part) => fills[part] ?? [])
    .join(', ');
}

function suggestionOf(entry: ListEntry, field: OwnField, text: string): Suggestion {
  const { above, fills } = entry;
  const note = noteOf(entry, field);
  const others = fills === undefined ? [] : Object.entries(fills).filter(([name]) => name !== field);
  // A country says nothing about the city; a place says all that lies around it.
  const isPlace = field === 'city' || field === 'sublocation';
  return {
    text,
    note: note === '' || (field === 'country' && note === text) ? 'desk’s list' : note,
    ...(above.length === 0 ? {} : { above }),
    ...(isPlace && others.length > 0
      ? { fills: Object.fromEntries(others.filter(([name]) => field !== 'city' || name !== 'sublocation')) }
      : {}),
  };
}
