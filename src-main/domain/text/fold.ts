/** Text made comparable: `norm` and `fold` of the desk rules; for comparing only, stored text is never changed. */
import { withoutAnyInvisible, withoutInvisible } from './invisible.ts';

/** NFC, without what nobody sees, runs of white space (no-break spaces too) to one space, trimmed. */
export function norm(text: string): string {
  return withoutInvisible(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** Letters that have no decomposition, by the plain letters that wire texts print for them. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The same few thousand names are folded again at every keystroke; long texts are not kept. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 80;

/** Accents, apostrophes and case removed, hyphens to spaces: equal for two spellings that an ear cannot tell apart. */
export function fold(text: string): string {
  if (text.length > LONGEST_KNOWN) return folded(text);
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const result = folded(text);
  KNOWN.set(text, result);
  return result;
}

function folded(text: string): string {
  return norm(withoutAnyInvisible(text))
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[-\u2010\u2011\u2012\u2013]/g, ' ')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/ {2,}/g, ' ')
    .trim();
}
