/** Finds one name spelt in several ways across a gallery: near misses (T9) and other accents, apostrophes, hyphens or case (T10). */
import { damerauLevenshtein } from '../text/distance.ts';
import { isKnownPlace } from './known-places.ts';
import { areDifferentGivenNames, CALENDAR_AND_PEOPLES, OPENERS, TITLES } from './known-words.ts';
import { type NamePhrase, type NameWord, phraseOf } from './name-phrases.ts';
import type { NameUse, NameUses } from './name-uses.ts';

/** One wrong spelling with all its places, and the spelling that the rest of the gallery has. */
export interface Misspelling {
  readonly wrong: readonly NameUse[];
  readonly wrongText: string;
  readonly rightText: string;
  readonly right: readonly NameUse[];
  /** Why `rightText` is held for the right one. */
  readonly because: 'article' | 'majority' | 'even';
}

interface Group {
  readonly folded: string;
  readonly words: readonly string[];
  readonly uses: NameUse[];
  readonly letters: number;
}

/** Shortest single word that is compared: Paris and Parks are two places. */
const SINGLE_WORD = 7;
/** An article that spells a name in one way is believed, unless the captions outnumber it by more than this. */
const OUTNUMBERED = 3;

function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

function bitCount(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; count += 1) left &= left - 1;
  return count;
}

function groupUses(uses: readonly NameUse[]): readonly Group[] {
  const groups = new Map<string, { folded: string; words: readonly string[]; uses: NameUse[]; letters: number }>();
  for (const use of uses) {
    const { folded } = use.phrase;
    const group = groups.get(folded);
    if (group === undefined)
      groups.set(folded, { folded, words: folded.split(' '), uses: [use], letters: letterBits(folded) });
    else group.uses.push(use);
  }
  return [...groups.values()];
}

function part(use: NameUse, words: readonly NameWord[]): NameUse {
  const { phrase } = use;
  const text = phrase.text.slice((words[0]?.start ?? 0) - phrase.start, (words.at(-1)?.end ?? 0) - phrase.start);
  const opens = phrase.opensSentence && words[0] === phrase.words[0];
  const whole: NamePhrase = { ...phraseOf('', words, opens, phrase.sentence), text };
  return { ...use, phrase: whole };
}

/** A phrase, and the same without a title or a role before the name: `Striker Antoine Griezmann`, `Antoine Griezmann`. */
function readingsOf(use: NameUse): readonly NameUse[] {
  const { words } = use.phrase;
  const all = [use];
  let from = 0;
  while (
    words.length - from > 2 &&
    (TITLES.has(words[from]?.folded ?? '') || CALENDAR_AND_PEOPLES.has(words[from]?.folded ?? ''))
  )
    from += 1;
  if (from > 0) all.push(part(use, words.slice(from)));
  else if (use.phrase.opensSentence && words.length > 2) all.push(part(use, words.slice(1)));
  return all;
}

function singleWords(use: NameUse): readonly NameUse[] {
  return use.phrase.words.filter((word) => word.text.length >= SINGLE_WORD - 1).map((word) => part(use, [word]));
}

function allowed(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/** The words differ as a slip of the hand differs: same first letter, no number, enough letters to be sure. */
function isSlip(one: string, other: string, given: boolean): boolean {
  const shorter = Math.min(one.length, other.length);
  if (one[0] !== other[0] || shorter < 3 || Math.max(one.length, other.length) < 4 || /\d/.test(one + other))
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

function arePhrasesNear(a: Group, b: Group): boolean {
  const length = Math.min(a.folded.length, b.folded.length);
  const limit = allowed(length);
  if (limit === 0 || Math.abs(a.folded.length - b.folded.length) > limit) return false;
  if (bitCount(a.letters ^ b.letters) > limit * 2) return false;
  if (damerauLevenshtein(a.folded, b.folded, limit) > limit) return false;
  if (a.words.length !== b.words.length)
    return a.folded.replace(/ /g, '') !== b.folded.replace(/ /g, '') && length >= 12;
  return a.words.every((word, at) => word === b.words[at] || isSlip(word, b.words[at] ?? '', at === 0));
}

function areWordsNear(a: Group, b: Group, ordinary: ReadonlySet<string>): boolean {
  const length = Math.min(a.folded.length, b.folded.length);
  if (Math.max(a.folded.length, b.folded.length) < SINGLE_WORD || length < SINGLE_WORD - 1) return false;
  if (bitCount(a.letters ^ b.letters) > 4 || a.folded[0] !== b.folded[0]) return false;
  if ([a, b].some((one) => ordinary.has(one.folded) || OPENERS.has(one.folded) || TITLES.has(one.folded))) return false;
  if ([a, b].some((one) => CALENDAR_AND_PEOPLES.has(one.folded))) return false;
  if (isInflection(a.folded, b.folded) || !isSlip(a.folded, b.folded, true)) return false;
  // A word that only ever opens sentences may be any word; it must be very near to a name to be one.
  const name = (group: Group) => group.uses.some((use) => !use.phrase.opensSentence);
  if (!name(a) && !name(b)) return false;
  return damerauLevenshtein(a.folded, b.folded, 2) <= (length < 9 ? 1 : 2);
}

/** Two names in one sentence are two names: nobody misspells in the same breath. */
function standTogether(a: Group, b: Group): boolean {
  const seen = new Set(a.uses.filter((use) => use.source !== 'metadata').map(sentenceOf));
  return b.uses.some((use) => use.source !== 'metadata' && seen.has(sentenceOf(use)));
}

function sentenceOf(use: NameUse): string {
  return `${use.picture} ${use.field} ${use.phrase.sentence}`;
}

interface Spelling {
  readonly text: string;
  readonly uses: readonly NameUse[];
}

/** Which of two spellings is right: the article's own where it has only one, else the one used more. */
function judge(one: Spelling, other: Spelling): { right: Spelling; wrong: Spelling; because: Misspelling['because'] } {
  const count = (spelling: Spelling, ...sources: NameUse['source'][]) =>
    spelling.uses.filter((use) => sources.includes(use.source)).length;
  const [articleOne, articleOther] = [count(one, 'article'), count(other, 'article')];
  const [allOne, allOther] = [count(one, 'article', 'caption'), count(other, 'article', 'caption')];
  const decide = (first: boolean, because: Misspelling['because']) =>
    first ? { right: one, wrong: other, because } : { right: other, wrong: one, because };
  if (articleOne > 0 && articleOther === 0 && allOther <= articleOne * OUTNUMBERED) return decide(true, 'article');
  if (articleOther > 0 && articleOne === 0 && allOne <= articleOther * OUTNUMBERED) return decide(false, 'article');
  if (allOne !== allOther) return decide(allOne > allOther, 'majority');
  const [fileOne, fileOther] = [count(one, 'metadata'), count(other, 'metadata')];
  if (fileOne !== fileOther) return decide(fileOne > fileOther, 'majority');
  const marks = (text: string) => text.normalize('NFD').replace(/[^\p{M}]/gu, '').length;
  if (marks(one.text) !== marks(other.text)) return decide(marks(one.text) > marks(other.text), 'even');
  return decide(true, 'even');
}

function commonest(uses: readonly NameUse[]): string {
  const counts = new Map<string, number>();
  for (const use of uses) {
    const weight = use.caseCounts ? 2 : 1;
    counts.set(use.phrase.text, (counts.get(use.phrase.text) ?? 0) + weight);
  }
  let best = '';
  for (const [text, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = text;
  return best;
}

function spellingOf(group: Group): Spelling {
  return { text: commonest(group.uses), uses: group.uses };
}

/** T9: pairs of near spellings, each said once, whole phrases before single words. */
export function nearMisses({ uses, ordinary }: NameUses): readonly Misspelling[] {
  const found: Misspelling[] = [];
  const covered = new Set<NameWord>();
  const take = (a: Group, b: Group) => {
    if (standTogether(a, b)) return;
    const { right, wrong, because } = judge(spellingOf(a), spellingOf(b));
    const fresh = wrong.uses.filter((use) => !use.phrase.words.some((word) => covered.has(word)));
    if (fresh.length === 0) return;
    for (const use of fresh) for (const word of use.phrase.words) covered.add(word);
    found.push({ wrong: fresh, wrongText: wrong.text, rightText: right.text, right: right.uses, because });
  };
  const phrases = groupUses(uses.filter((use) => use.phrase.words.length > 1).flatMap(readingsOf)).filter(
    (group) => !isKnownPlace(group.folded),
  );
  forPairs(phrases, (a, b) => arePhrasesNear(a, b) && take(a, b));
  const words = groupUses(uses.flatMap(singleWords)).filter(
    (group) => !isKnownPlace(group.folded) || group.folded.length >= SINGLE_WORD,
  );
  forPairs(words, (a, b) => areWordsNear(a, b, ordinary) && take(a, b));
  return found;
}

function forPairs(groups: readonly Group[], visit: (a: Group, b: Group) => void): void {
  const sorted = [...groups].sort((a, b) => a.folded.length - b.folded.length);
  for (let one = 0; one < sorted.length; one += 1) {
    const a = sorted[one] as Group;
    for (let two = one + 1; two < sorted.length; two += 1) {
      const b = sorted[two] as Group;
      if (b.folded.length - a.folded.length > 2) break;
      visit(a, b);
    }
  }
}

/** T10: one name with other accents, apostrophes, hyphens or small and capital letters. */
export function otherForms({ uses, ordinary }: NameUses): readonly Misspelling[] {
  const texts = uses.filter((use) => use.source !== 'metadata');
  const phrases = groupUses(texts.flatMap((use) => (use.phrase.words.length > 1 ? readingsOf(use) : [use])));
  const inside = groupUses(
    texts
      .filter((use) => use.phrase.words.length > 1)
      .flatMap((use) => use.phrase.words.map((word) => part(use, [word]))),
  );
  const words = new Map(inside.map((group) => [group.folded, group.uses]));
  const covered = new Set<NameWord>();
  return phrases.flatMap((group): readonly Misspelling[] => {
    const single = group.words.length === 1 && group.uses[0]?.phrase.words.length === 1;
    // "Were" and "We're", "Rose" and "rosé": a word of the language is no name.
    if (single && (ordinary.has(group.folded) || OPENERS.has(group.folded))) return [];
    // A surname alone is also compared with the surname inside full names.
    const all = [...group.uses, ...(single ? (words.get(group.folded) ?? []) : [])];
    const fresh = all.filter(
      (use) => !use.phrase.words.some((word) => covered.has(word)) && !isContraction(use.phrase),
    );
    const found = formsOf(fresh);
    for (const { wrong } of found) for (const use of wrong) for (const word of use.phrase.words) covered.add(word);
    return found;
  });
}

function isContraction(phrase: NamePhrase): boolean {
  return phrase.words.length === 1 && /['’](?:s|re|ll|ve|d|m|t)$/i.test(phrase.text);
}

function spellingsBy(uses: readonly NameUse[], key: (text: string) => string): readonly Spelling[] {
  const spellings = new Map<string, NameUse[]>();
  for (const use of uses) {
    const text = key(use.phrase.text.normalize('NFC').replace(/[ \u00a0\u202f]+/g, ' '));
    spellings.set(text, [...(spellings.get(text) ?? []), use]);
  }
  return [...spellings.values()].map((same) => ({ text: commonest(same), uses: same }));
}

/** First whether the letters differ; only where they do not, whether small and capital ones do. */
function formsOf(uses: readonly NameUse[]): readonly Misspelling[] {
  const letters = spellingsBy(uses, (text) => text.toLowerCase());
  if (letters.length > 1) return disagreements(letters);
  const telling = uses.filter((use) => use.caseCounts && use.phrase.words.length > 1 && !use.phrase.opensSentence);
  return disagreements(spellingsBy(telling, (text) => text));
}

function disagreements(spellings: readonly Spelling[]): readonly Misspelling[] {
  const [first, ...others] = spellings;
  if (first === undefined) return [];
  const best = others.reduce((right, other) => judge(right, other).right, first);
  return spellings
    .filter((spelling) => spelling !== best)
    .map((spelling) => {
      const { because } = judge(best, spelling);
      return { wrong: spelling.uses, wrongText: spelling.text, rightText: best.text, right: best.uses, because };
    });
}
