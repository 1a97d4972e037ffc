/** The one table by which letters are made plain: for search, for comparing names, and for matching captions with files. */
import { withoutAnyInvisible } from './invisible.ts';

/** Letters that have no decomposition, by the plain letters that wire texts and keyboards without them print. */
export const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  þ: 'th',
  ı: 'i',
  ȷ: 'j',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ə: 'a',
  ɛ: 'e',
  ɔ: 'o',
  ƒ: 'f',
  ĸ: 'k',
  ⱥ: 'a',
  ƀ: 'b',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ς: 'σ',
};

/** Everything that is typed or printed for an apostrophe, letters of that shape (okina, Hebrew and Cyrillic signs) among them. */
export const APOSTROPHES = /['’‘‛ʼʻʽʾʿʹˈ′‵`´＇՚ꞌ]/gu;

/** Hyphens and dashes that join the parts of a name. */
export const HYPHENS = /[-\u2010-\u2013\u2212\ufe63\uff0d]/gu;

/** Two letters that are written for one where a keyboard lacks it: `Mueller`, `Oedegaard`, `Djokovic`, `Jiennangoahti`. */
export const SPELT_OUT: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ø: 'oe',
  å: 'aa',
  đ: 'dj',
  ŋ: 'ng',
};

/** Any of the letters that are spelt out, for expressions over small letters. */
export const SPELT_OUT_LETTERS: string = Object.keys(SPELT_OUT).join('');
const ALL_SPELT_OUT = new RegExp(`[${SPELT_OUT_LETTERS}]`, 'gu');

/** Arabic's stretching of a word to fill a line: no letter. */
const TATWEEL = /\u0640/gu;

const OTHER_LETTERS = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');
const ONLY_PLAIN = /^[\x00-\x7f]*$/;
/** Accents, points and vowel signs that may be left out; vowels of Indian scripts and the marks of kana are letters of their own. */
const MARKS =
  /(?=\p{M})(?![\u3099\u309a])[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}]/gu;

/** Small letters without accents and without what nobody sees, special letters by plain ones, every apostrophe as `'`; length may change. */
export function plainLetters(text: string): string {
  if (ONLY_PLAIN.test(text)) return text.toLowerCase().replaceAll('`', "'");
  return withoutAnyInvisible(text)
    .replace(APOSTROPHES, "'")
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(TATWEEL, '')
    .replace(OTHER_LETTERS, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** The word with ä, ö, ü, ø, å, đ and ŋ written as two letters, else plain; null where it has none of them. */
export function speltOut(word: string): string | null {
  const small = withoutAnyInvisible(word).normalize('NFC').toLowerCase();
  const spelt = small.replace(ALL_SPELT_OUT, (letter) => SPELT_OUT[letter] ?? letter);
  return spelt === small ? null : plainLetters(spelt);
}
