/** Text made comparable: `norm` and `fold` of the desk rules; for comparing only, stored text is never changed. */

/** NFC, runs of white space (no-break spaces too) to one space, trimmed. */
export function norm(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/[\s\u200b\u2060]+/gu, ' ')
    .trim();
}

/** ASCII words one space apart: nothing to change. Most texts of a newsroom are such, and this is asked thousands of times. */
const PLAIN = /^(?:[\x21-\x7e]+(?: (?=[\x21-\x7e])|$))+$/;

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

/** Accents, apostrophes and case removed, hyphens to spaces: equal for two spellings that an ear cannot tell apart. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/['`]/g, '').replace(/-/g, ' ').replace(/ {2,}/g, ' ').trim();
  return norm(text)
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[-\u2010\u2011\u2012\u2013]/g, ' ')
    .replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .replace(/ {2,}/g, ' ')
    .trim();
}
