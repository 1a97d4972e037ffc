/** Uses of names put into groups by their folded spelling. */
import { damerauLevenshtein } from '../text/distance.ts';
import { grouped } from './grouped.ts';
import { areDifferentGivenNames, CALENDAR_AND_PEOPLES, GIVEN_NAMES, PARTICLES, TITLES } from './known-words.ts';
import { type NamePhrase, type NameWord, phraseOf } from './name-phrases.ts';
import type { NameUse } from './name-uses.ts';

/** All uses of one folded spelling. */
export interface Group {
  readonly folded: string;
  readonly words: readonly string[];
  readonly uses: readonly NameUse[];
  /** Which of the letters a-z occur, as bits: far groups are told apart without comparing letter by letter. */
  readonly letters: number;
}

export interface Spelling {
  readonly text: string;
  readonly uses: readonly NameUse[];
}

function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

export function groupUses(uses: readonly NameUse[]): readonly Group[] {
  const groups = grouped(uses, (use) => use.phrase.folded);
  return [...groups].map(([folded, same]) => ({
    folded,
    words: folded.split(' '),
    uses: same,
    letters: letterBits(folded),
  }));
}

/** The use narrowed to some of its words. */
export function part(use: NameUse, words: readonly NameWord[]): NameUse {
  const { phrase } = use;
  const text = phrase.text.slice((words[0]?.start ?? 0) - phrase.start, (words.at(-1)?.end ?? 0) - phrase.start);
  const opens = phrase.opensSentence && words[0] === phrase.words[0];
  const whole: NamePhrase = { ...phraseOf('', words, opens, phrase.sentence), text };
  const given = phrase.words.find((word) => word.end <= whole.start && isGivenName(word.folded))?.folded;
  return { ...use, phrase: whole, ...(given === undefined ? {} : { given }) };
}

/** `Jean-Pierre` and `Mary Ann` begin with one. */
function isGivenName(folded: string): boolean {
  return GIVEN_NAMES.has(folded.split(/[ -]/u)[0] ?? '');
}

/** Every full name in which the one occurs has another given name than those of the other: two persons, each with their own name. */
export function areNamesakes(one: readonly NameUse[], other: readonly NameUse[]): boolean {
  const [a, b] = [givenIn(one), givenIn(other)];
  return a.length > 0 && b.length > 0 && a.every((given) => b.every((second) => areOthers(given, second)));
}

function givenIn(uses: readonly NameUse[]): readonly string[] {
  return [...new Set(uses.flatMap(({ given }) => given ?? []))];
}

function areOthers(one: string, other: string): boolean {
  if (one === other) return false;
  // Mario and Maria, Daniel and Daniela.
  const isPair = one.replace(/[aoe]$/u, '') === other.replace(/[aoe]$/u, '');
  return isPair || areDifferentGivenNames(one, other) || damerauLevenshtein(one, other, 3) > 2;
}

/** A phrase, and the same without a title or a role before the name: `Striker Antoine Griezmann`, `Antoine Griezmann`. */
export function readingsOf(use: NameUse): readonly NameUse[] {
  const { words } = use.phrase;
  const all = [use];
  let from = 0;
  while (
    words.length - from > 2 &&
    (TITLES.has(words[from]?.folded ?? '') || CALENDAR_AND_PEOPLES.has(words[from]?.folded ?? ''))
  )
    from += 1;
  if (from > 0) all.push(part(use, words.slice(from)));
  else if (use.phrase.opensSentence && words.length > 2) {
    // `Vecinos de Picaña`: without the word that opens the sentence, and without what joined it.
    const next = words.findIndex((word, at) => at > 0 && !PARTICLES.has(word.text));
    if (words.length - next > 1) all.push(part(use, words.slice(next)));
  }
  return all;
}

/** The most frequent text; headlines in title case and upper case count less. */
export function commonest(uses: readonly NameUse[]): string {
  const counts = new Map<string, number>();
  for (const use of uses) {
    const weight = use.caseCounts ? 2 : 1;
    counts.set(use.phrase.text, (counts.get(use.phrase.text) ?? 0) + weight);
  }
  let best = '';
  for (const [text, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = text;
  return best;
}

export function spellingOf(group: Group): Spelling {
  return { text: commonest(group.uses), uses: group.uses };
}
