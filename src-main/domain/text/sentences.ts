/** Splits a text into sentences as news captions write them: abbreviations and initials do not end one. */
import { type SentenceWords, sentenceWords } from './sentence-words.ts';

export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Never the end of a sentence: a name or a word follows. */
const TITLES = new Set(
  (
    'mr mrs ms mx dr prof st ste gen col lt sgt cpl pte maj capt cmdr adm gov sen rep rev hon pres supt insp det messrs mt ft ' +
    'vs v fr sr-elect approx dept univ op cf al'
  ).split(' '),
);
/** The end of a sentence unless a number follows: `Aug. 12`, `No. 10`, `p. 4`. */
const BEFORE_NUMBER = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos p pp fig vol art ch'.split(
    ' ',
  ),
);
/** May end a sentence or be inside one: decided by the next word. */
const EITHER = new Set(
  (
    'jr sr inc ltd co corp bros a.m p.m am pm u.s u.k u.n u.a.e e.u d.c l.a n.y b.c u.s.a ph.d m.d b.a m.a calif fla mass wash ' +
    'pa ill mich minn ore ariz colo conn del ga ind kan ky la md mo mont neb nev okla penn tenn tex va vt wis wyo etc'
  ).split(' '),
);
/** Words that open sentences and hardly ever continue one with a capital. */
const STARTERS = new Set(
  (
    'a an the this that these those he she it they we i his her its their our my there here in on at as after before when while ' +
    'where who what how why with for from by but and or so if more some many most all one two three police fans people'
  ).split(' '),
);

/** `3. März`: a day before its month, whatever language the text is said to be in. */
const MONTH_BEHIND_DAY =
  /^(?:Jan(?:uar|\.)|Jänner|Feb(?:ruar|er|\.)|März|April|Mai|Juni|Juli|Aug(?:ust|\.)|Sept?(?:ember|\.)|Okt(?:ober|\.)|Nov(?:ember|\.)|Dez(?:ember|\.))/u;

const END = /(?<![.!?…])(?:[.!?…]+["'”’»)\]]*)(?=\s+\S|$)/gu;

/**
 * Sentences in order, without the white space between them; empty for a blank text.
 * @param language of the text, BCP 47; its abbreviations and ordinals end no sentence.
 */
export function sentences(text: string, language = 'en'): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = text.search(/\S/u);
  if (start < 0) return found;
  for (const end of sentenceEnds(text, language)) {
    if (end <= start) continue;
    found.push({ text: text.slice(start, end), start, end });
    const next = text.slice(end).search(/\S/u);
    if (next < 0) return found;
    start = end + next;
  }
  const last = text.trimEnd().length;
  if (start < last) found.push({ text: text.slice(start, last), start, end: last });
  return found;
}

/** Offsets just after each sentence's final mark and closing quotes. */
export function sentenceEnds(text: string, language = 'en'): readonly number[] {
  const words = sentenceWords(language);
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end === text.length || endsHere(text, match.index, match[0], end, words)) ends.push(end);
  }
  return ends;
}

function endsHere(text: string, at: number, mark: string, end: number, words: SentenceWords | undefined): boolean {
  const rest = text.slice(end, end + 40).trimStart();
  const next = /^["'“‘«([]*([\p{L}\p{N}©#][^\s]*)/u.exec(rest)?.[1] ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const word = /[\p{L}\p{M}\p{N}.'’-]+$/u.exec(text.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  if (/^\d{1,2}$/.test(word) && MONTH_BEHIND_DAY.test(next)) return false;
  const plain = word.toLowerCase();
  if (words !== undefined) return !continues(word, plain, next, text.charAt(at - word.length - 1), words);
  if (TITLES.has(plain) && /^\p{Lu}/u.test(word)) return opens(next);
  if (BEFORE_NUMBER.has(plain) && /^\p{Lu}/u.test(word)) return !/^\d/.test(next);
  if (EITHER.has(plain)) return opens(next);
  if (/^\p{Lu}$/u.test(word) || /(?:^|[.-])\p{Lu}$/u.test(word)) return opens(next);
  return true;
}

/** In the other languages of the desk: abbreviations, initials and German ordinals go on. */
function continues(word: string, plain: string, next: string, before: string, words: SentenceWords): boolean {
  if (words.openers.has(next.toLowerCase().replace(/[^\p{L}]+$/u, ''))) return false;
  if (/^\d{1,4}$/.test(word))
    return words.ordinals && /^[\s(]?$/u.test(before) && /^\p{Lu}/u.test(next) && word.length < 4;
  return words.abbreviations.has(plain) || /(?:^|[.-])\p{Lu}$/u.test(word);
}

/** A word that opens sentences and is hardly ever a name: `The`, `Police`, `Three`. */
export function isOpener(word: string): boolean {
  return STARTERS.has(word.toLowerCase());
}

function opens(next: string): boolean {
  return STARTERS.has(next.toLowerCase().replace(/[^\p{L}]+$/u, ''));
}
