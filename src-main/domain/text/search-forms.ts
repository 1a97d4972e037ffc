/** Search forms of words: plain letters, and other ways to type the same word. */
import { withoutAnyInvisible } from './invisible.ts';
import { APOSTROPHES, PLAIN_LETTERS, plainLetters, speltOut } from './plain-letters.ts';

/** A name with an apostrophe in it; before a small letter comes an article or a pronoun (`l’équipe`, `don’t`), which nobody joins. */
const WITH_APOSTROPHES = /(?<![\p{L}\p{N}\p{M}'])\p{Lu}[\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{N}\p{M}]+)+/gu;
const WITH_SPELT_OUT = /[\p{L}\p{N}\p{M}]*[äöüøåđÄÖÜØÅĐ][\p{L}\p{N}\p{M}]*/gu;

/** `o'hara` as `ohara`, `l'église` as `leglise`; null for `ann's` and for words without apostrophe. */
export function joined(plainWord: string): string | null {
  const word = plainWord.replace(/'s?$/, '');
  return word.includes("'") ? word.replaceAll("'", '') : null;
}

/** A text in plain letters for full text, the further forms of its words behind it. */
export function searchable(written: string): string {
  const text = withoutAnyInvisible(written);
  const plain = plainLetters(text);
  const further = new Set<string>();
  if (plain.includes("'")) {
    for (const [word] of text.replace(APOSTROPHES, "'").matchAll(WITH_APOSTROPHES)) {
      const form = joined(plainLetters(word));
      if (form !== null) further.add(form);
    }
  }
  for (const [word] of text.normalize('NFC').matchAll(WITH_SPELT_OUT)) {
    const form = speltOut(word);
    if (form !== null) further.add(form);
  }
  return further.size === 0 ? plain : `${plain}\n${[...further].join(' ')}`;
}

/** What a typed term may mean, the plainest first: `O’Hara` is `o'hara` and `ohara`, `Müller` is `muller` and `mueller`. */
export function searchedForms(typed: string): readonly string[] {
  const term = withoutAnyInvisible(typed);
  const plain = plainLetters(term);
  return [...new Set([plain, joined(plain) ?? plain, speltOut(term) ?? plain])];
}

const SPECIAL = `${Object.keys(PLAIN_LETTERS).join('')}ẞäöüå`;
/** Special letters, letters that are spelt out, apostrophes that are letters or accents, names with an apostrophe. */
const FOLDED = new RegExp(
  `[${SPECIAL}${SPECIAL.replace('ß', '').toUpperCase()}‛ʼʻʽʾʿʹˈ′‵\`´＇՚ꞌ]|\\p{Lu}\\p{L}*['’‘](?![sS](?!\\p{L}))\\p{L}`,
  'u',
);

/** False where a tokenizer that only drops accents and case reads the text as `searchable` writes it. */
export function needsFolding(text: string): boolean {
  return FOLDED.test(text.normalize('NFC'));
}
