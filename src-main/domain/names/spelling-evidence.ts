/** What speaks for one spelling of a name against another: the desk, the file, accents, known words, careful texts. Counts do not. */
import { APOSTROPHES, PLAIN_LETTERS, plainLetters, SPELT_OUT } from '../text/plain-letters.ts';
import { isPlaceSpelling } from './known-places.ts';
import { PARTICLES } from './known-words.ts';
import type { NameKnowledge } from './name-knowledge.ts';
import type { NameUse } from './name-uses.ts';
import type { Spelling } from './spelling-groups.ts';
import { byCare } from './text-care.ts';

/** Why a spelling is taken for the right one; `open` where nothing tells. */
export type Reason = 'desk' | 'shown' | 'accents' | 'place' | 'known' | 'careful' | 'open';

export interface SpellingVerdict {
  /** Null where the evidence leaves it open. */
  readonly right: Spelling | null;
  readonly because: Reason;
}

/** One decides against the other where exactly one of them has the evidence. */
function exactlyOne(one: boolean, other: boolean): 'one' | 'other' | null {
  return one === other ? null : one ? 'one' : 'other';
}

function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').split(/[\s\u00a0\u202f-]+/u);
}

/** The words in which two spellings differ, where they have as many. */
function telling(one: string, other: string): readonly (readonly [string, string])[] {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length !== b.length) return [];
  return a.flatMap((word, at): (readonly [string, string])[] => (word === b[at] ? [] : [[word, b[at] ?? '']]));
}

/** Which letters of the plain text bear an accent or are special, and which are behind an apostrophe. */
function marksOf(text: string): { readonly plain: string; readonly marked: ReadonlySet<number> } {
  let plain = '';
  const marked = new Set<number>();
  for (const letter of text.normalize('NFC').toLowerCase()) {
    const bare = plainLetters(letter);
    if (bare === "'") {
      marked.add(-plain.length - 1);
      continue;
    }
    if (bare !== letter || PLAIN_LETTERS[letter] !== undefined) marked.add(plain.length);
    plain += bare;
  }
  return { plain, marked };
}

/** `Angèle` says more than `Angele`; `Angéle` and `Angèle` say different things. */
function byAccents(one: string, other: string): 'one' | 'other' | null {
  const [a, b] = [marksOf(one), marksOf(other)];
  if (a.plain !== b.plain) return null;
  const [missing, more] = [
    [...b.marked].some((at) => !a.marked.has(at)),
    [...a.marked].some((at) => !b.marked.has(at)),
  ];
  if (missing === more) return null;
  // The same letters with other accents on them are a choice.
  const same = [...a.marked].every((at) => !b.marked.has(at) || letterAt(one, at) === letterAt(other, at));
  return same ? (more ? 'one' : 'other') : null;
}

/** `Juergen` is how a keyboard without umlauts writes `Jürgen`. */
function bySpeltOut(one: string, other: string): 'one' | 'other' | null {
  const spelt = (text: string) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüøåđ]/gu, (letter) => SPELT_OUT[letter] ?? letter);
  const [a, b] = [one.normalize('NFC').toLowerCase(), other.normalize('NFC').toLowerCase()];
  if (a === b || spelt(a) !== spelt(b)) return null;
  return exactlyOne(spelt(a) !== a, spelt(b) !== b);
}

/** The letter at place `at` of the plain text. */
function letterAt(text: string, at: number): string {
  let length = 0;
  for (const letter of text.normalize('NFC').toLowerCase()) {
    if (plainLetters(letter) === "'") continue;
    if (length === at) return letter;
    length += plainLetters(letter).length;
  }
  return '';
}

/** `Ortíz`, `Alcaráz`: in Spanish the last syllable before a z bears no accent, however often one is typed. */
const TOO_MANY = /(?<![aeo])[áéíóú]z(?!\p{L})/iu;

/** `Nicolo’` is how a keyboard without accents writes `Nicolò`. */
function byLastApostrophe(one: string, other: string): 'one' | 'other' | null {
  const accented = (text: string) =>
    text
      .normalize('NFC')
      .replace(APOSTROPHES, '’')
      .replace(/([aeiou])’(?!\p{L})/giu, (_, vowel: string) => `${vowel}\u0300`.normalize('NFC'));
  const grave = (text: string) => accented(text).replaceAll('é', 'è').toLowerCase();
  if (grave(one) !== grave(other)) return null;
  const isTyped = (text: string) => accented(text) !== text.normalize('NFC').replace(APOSTROPHES, '’');
  return exactlyOne(!isTyped(one), !isTyped(other));
}

/** An apostrophe that the other spelling lacks, behind a letter that is no article or family prefix: `M’Bappé`. */
function hasStrangeApostrophe(richer: string, plainer: string): boolean {
  const count = (text: string) => text.match(APOSTROPHES)?.length ?? 0;
  const prefixed = richer.match(/(?<!\p{L})(?:O|D|L|Dell|Dall|Sant|Qu)['’‘](?=\p{Lu})/gu)?.length ?? 0;
  return count(richer) - prefixed > count(plainer);
}

/**
 * Accents decide, but not against Person Shown of a file that has accents elsewhere: there the plain letters are meant. Nor does an
 * accent that the language does not have.
 */
function accentVerdict(one: Spelling, other: Spelling, knowledge: NameKnowledge): 'one' | 'other' | 'open' | null {
  const side = byAccents(one.text, other.text);
  if (side === null) return null;
  const [richer, plainer] = side === 'one' ? [one, other] : [other, one];
  if (knowledge.language === 'es' && TOO_MANY.test(richer.text) && !TOO_MANY.test(plainer.text))
    return side === 'one' ? 'other' : 'one';
  // `Sagrada Familia` in a Spanish text: all its words are the language's, and those with another accent are not.
  const areWords = (text: string) =>
    text.includes(' ') && wordsOf(text).every((word) => knowledge.knownAs(word) === 'word');
  if (areWords(plainer.text) && !areWords(richer.text)) return 'open';
  if (hasStrangeApostrophe(richer.text, plainer.text)) return 'open';
  const isMeant = ({ uses }: Spelling) => uses.some(({ isMeant: meant }) => meant === true);
  return isMeant(plainer) && !isShown(richer) ? 'open' : side;
}

/** Person Shown and the places of the file. */
function isShown({ uses }: Spelling): boolean {
  return uses.some(({ source }) => source === 'metadata');
}

/** True where the dictionary has this word as a name, or as a word among what it has: `Tower Bridge`, not an English `State de France`. */
function isKnown(word: string, phrase: string, knowledge: NameKnowledge): boolean {
  const as = knowledge.knownAs(word);
  if (as === 'name') return true;
  // A word alone is one of a name where nouns have a capital; elsewhere `Baker` says nothing of `Bakker`.
  if (word === phrase && knowledge.language !== 'de') return false;
  return as === 'word' && wordsOf(phrase).every((one) => knowledge.knownAs(one) !== null);
}

/** `Edad de Bronce` and `Edad del Bronce`: both are right somewhere, and care says nothing. */
function areSmallWords(pairs: readonly (readonly [string, string])[]): boolean {
  return pairs.length > 0 && pairs.every((pair) => pair.every((word) => PARTICLES.has(word)));
}

export interface Compared {
  /** Persons: a dictionary has common names, and the rare one may be theirs. */
  readonly isPerson: boolean;
  readonly knowledge: NameKnowledge;
}

/** Which of two spellings is right, and why; open where nothing but their number favours one. */
export function judge(one: Spelling, other: Spelling, { isPerson, knowledge }: Compared): SpellingVerdict {
  const pairs = telling(one.text, other.text);
  // All words are asked about at once: where the dictionary is far, an answer comes once.
  for (const word of [...wordsOf(one.text), ...wordsOf(other.text)]) knowledge.knownAs(word);
  const decided = (side: 'one' | 'other' | null, because: Reason): SpellingVerdict | null =>
    side === null ? null : { right: side === 'one' ? one : other, because };
  const onDesk = (word: string) => knowledge.deskWords.has(word.toLowerCase());
  const desk = exactlyOne(
    onDesk(one.text) || (pairs.length > 0 && pairs.every(([word]) => onDesk(word))),
    onDesk(other.text) || (pairs.length > 0 && pairs.every(([, word]) => onDesk(word))),
  );
  const places: readonly [boolean, boolean] = [isPlaceSpelling(one.text), isPlaceSpelling(other.text)];
  const known = exactlyOne(
    pairs.length > 0 && pairs.every(([word]) => isKnown(word, one.text, knowledge)),
    pairs.length > 0 && pairs.every(([, word]) => isKnown(word, other.text, knowledge)),
  );
  // `Zürich` and `Zurich` are both printed: neither is a slip.
  const accents = places[0] && places[1] ? null : accentVerdict(one, other, knowledge);
  if (desk === null && accents === 'open') return { right: null, because: 'open' };
  return (
    decided(desk, 'desk') ??
    decided(accents === 'open' ? null : accents, 'accents') ??
    decided(byLastApostrophe(one.text, other.text), 'accents') ??
    (isPerson ? null : decided(exactlyOne(...places), 'place')) ??
    decided(exactlyOne(isShown(one), isShown(other)), 'shown') ??
    decided(exactlyOne(knowledge.inKeywords(one.text), knowledge.inKeywords(other.text)), 'shown') ??
    decided(bySpeltOut(one.text, other.text), 'accents') ??
    (isPerson ? null : decided(known, 'known')) ??
    (knowledge.slipsOf === undefined || areSmallWords(pairs)
      ? null
      : decided(byCare(one, other, knowledge.slipsOf), 'careful')) ?? {
      right: null,
      because: 'open',
    }
  );
}

/** The soft order in which open spellings are offered: known ones, then the article's, then the commoner. */
export function likelierFirst(spellings: readonly Spelling[], knowledge: NameKnowledge): readonly Spelling[] {
  const count = ({ uses }: Spelling, source: NameUse['source']) => uses.filter((use) => use.source === source).length;
  const rank = (spelling: Spelling) => {
    const known = wordsOf(spelling.text).filter((word) => knowledge.knownAs(word) !== null).length;
    return (
      known * 1e6 +
      Math.min(count(spelling, 'article'), 1) * 1e4 +
      count(spelling, 'article') +
      count(spelling, 'caption')
    );
  };
  const firstAt = ({ uses }: Spelling) => Math.min(...uses.map(({ picture }) => picture ?? 0));
  return [...spellings].sort((a, b) => rank(b) - rank(a) || firstAt(a) - firstAt(b));
}
