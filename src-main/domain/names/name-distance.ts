/** How near two folded names are: what looks like a typing slip, and what are two names. */
import { damerauLevenshtein } from '../text/distance.ts';
import { isKnownPlace } from './known-places.ts';
import { areDifferentGivenNames, CALENDAR_AND_PEOPLES, OPENERS, PARTICLES, TITLES } from './known-words.ts';
import { areCaseForms, bendsNames } from './name-cases.ts';
import { areWordsOfLanguage, type NameKnowledge } from './name-knowledge.ts';
import type { Group } from './spelling-groups.ts';

/** Shortest single word that is compared: Paris and Parks are two places. */
export const SINGLE_WORD = 7;

function bitCount(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}

function allowed(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** Same first letter, or two that sound alike (Catherine, Katherine). */
function isSameOpening(one: string, other: string): boolean {
  if (one[0] === other[0]) return true;
  const pair = [one[0], other[0]].sort().join('');
  return /^(?:ck|sz|vw|ij|iy|jy|fp)$/.test(pair) && Math.min(one.length, other.length) >= 5;
}

/** The words differ as by a typing slip: same first letter, no number, enough letters to be sure. */
function isSlip(one: string, other: string, given: boolean): boolean {
  const shorter = Math.min(one.length, other.length);
  // "Arena do Vale", "Arena da Vale": the words on both sides of a particle are the same already.
  if (!given && PARTICLES.has(one) && PARTICLES.has(other)) return true;
  if (!isSameOpening(one, other) || shorter < 3 || Math.max(one.length, other.length) < 4 || /\d/.test(one + other))
    return false;
  if (/^[ivx]+$/.test(one) && /^[ivx]+$/.test(other)) return false;
  if (given && areDifferentGivenNames(one, other)) return false;
  if (CALENDAR_AND_PEOPLES.has(one) && CALENDAR_AND_PEOPLES.has(other)) return false;
  if (isKnownPlace(one) && isKnownPlace(other)) return false;
  return damerauLevenshtein(one, other, 2) <= (shorter < 6 ? 1 : 2);
}

/** `German` and `Germans`, `Croatia` and `Croatian`: forms of one word, not two spellings. */
function isInflection(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // A doubled last letter (Griezman, Griezmann) is a slip.
  if (/(\p{L})\1$/u.test(long)) return false;
  if (long.startsWith(short) && /^(?:s|es|n|an|ns|i|ish|er|ers|e|en|in)$/.test(long.slice(short.length))) return true;
  const stem = (word: string) => word.replace(/(?:ese|ian|ish|ia|y|s|ns|er|ers)$/, '');
  return stem(one) === stem(other);
}

/** What a people or its language has behind the name of its country, vowels of either left out: `Korean`, `Costa Ricans`, `Zealander`. */
const PEOPLE = /(?:ian|an|ese|er|ish|n|i)?s?$/;

/** `North Korea` and `North Korean`: a country and its people. */
function arePlaceAndPeople(a: Group, b: Group, one: string, other: string): boolean {
  if (isKnownPlace(a.folded) === isKnownPlace(b.folded)) return false;
  const [place, people] = isKnownPlace(a.folded) ? [one, other] : [other, one];
  const root = (word: string) => word.replace(/[aeioy]+$/, '');
  return people.length > place.length - 2 && root(people.replace(PEOPLE, '')) === root(place);
}

/** `Grammy Awards` and `Grammy Award`, `den Berliner Philharmonikern`: two forms of a phrase whose words the language has. */
function areForms(a: Group, b: Group, knowledge: NameKnowledge): boolean {
  return a.words.every((word, at) => {
    const other = b.words[at] ?? '';
    if (word === other || arePlaceAndPeople(a, b, word, other)) return true;
    if (!isInflection(word, other)) return false;
    const written = [a, b].map(({ uses }) => uses[0]?.phrase.words[at]?.text ?? '');
    return areWordsOfLanguage(written, knowledge);
  });
}

export function arePhrasesNear(a: Group, b: Group, knowledge: NameKnowledge): boolean {
  const length = Math.min(a.folded.length, b.folded.length);
  const limit = allowed(length);
  if (limit === 0 || Math.abs(a.folded.length - b.folded.length) > limit) return false;
  if (bitCount(a.letters ^ b.letters) > limit * 2) return false;
  if (damerauLevenshtein(a.folded, b.folded, limit) > limit) return false;
  if (isKnownPlace(a.folded) && isKnownPlace(b.folded)) return false;
  if (a.words.length !== b.words.length)
    return a.folded.replace(/ /g, '') !== b.folded.replace(/ /g, '') && length >= 12;
  if (areForms(a, b, knowledge) || (bendsNames(knowledge.language) && areCaseForms(a.words, b.words))) return false;
  return a.words.every((word, at) => word === b.words[at] || isSlip(word, b.words[at] ?? '', at === 0));
}

/** `Africano` and `Africana`, where no dictionary tells that both are words. */
function areGenders(one: string, other: string): boolean {
  const stem = (word: string) => word.replace(/[aeo]s?$/u, '');
  return stem(one) === stem(other);
}

export function areWordsNear(a: Group, b: Group, ordinary: ReadonlySet<string>, knowledge: NameKnowledge): boolean {
  // Where words are bent, two that are near are mostly two forms of one; whole names tell more.
  if (bendsNames(knowledge.language) || (!knowledge.hasDictionary && areGenders(a.folded, b.folded))) return false;
  const length = Math.min(a.folded.length, b.folded.length);
  if (Math.max(a.folded.length, b.folded.length) < SINGLE_WORD || length < SINGLE_WORD - 1) return false;
  if (bitCount(a.letters ^ b.letters) > 4 || a.folded[0] !== b.folded[0]) return false;
  if ([a, b].some((one) => ordinary.has(one.folded) || OPENERS.has(one.folded) || TITLES.has(one.folded))) return false;
  if ([a, b].some((one) => CALENDAR_AND_PEOPLES.has(one.folded))) return false;
  if (isInflection(a.folded, b.folded) || !isSlip(a.folded, b.folded, true)) return false;
  // A word that only ever opens sentences may be any word; it must be very near to a name to be one.
  const name = (group: Group) => group.uses.some((use) => !use.phrase.opensSentence);
  if (!name(a) && !name(b)) return false;
  if (damerauLevenshtein(a.folded, b.folded, 2) > (length < 9 ? 1 : 2)) return false;
  // `Stadion` and `Station`, `Antarctic` and `Antarctica`: both are right somewhere.
  return ![a, b].every(({ folded, uses }) => {
    const text = uses[0]?.phrase.text ?? '';
    return isKnownPlace(folded) || knowledge.knownAs(text) !== null;
  });
}

/** Two names in one sentence are two names: nobody misspells a name right after writing it. */
export function standTogether(a: Group, b: Group): boolean {
  const seen = new Set(a.uses.filter((use) => use.source !== 'metadata').map(sentenceOf));
  return b.uses.some((use) => use.source !== 'metadata' && seen.has(sentenceOf(use)));
}

function sentenceOf(use: Group['uses'][number]): string {
  return `${use.picture} ${use.field} ${use.phrase.sentence}`;
}
