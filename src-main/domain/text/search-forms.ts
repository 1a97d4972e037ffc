/** How words are written where they are searched: plain letters, and beside them the other ways to type the same word. */
import { plainLetters, speltOut } from './plain-letters.ts';

/** A word with its apostrophes, in plain letters or any others. */
const WITH_APOSTROPHES = /[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{N}\p{M}]+)+/gu;
const WITH_SPELT_OUT = /[\p{L}\p{N}\p{M}]*[äöüøåÄÖÜØÅ][\p{L}\p{N}\p{M}]*/gu;

/** `o'hara` as `ohara`, `l'église` as `leglise`; null for `ann's` and for words without apostrophe. */
export function joined(plainWord: string): string | null {
  const word = plainWord.replace(/'s?$/, '');
  return word.includes("'") ? word.replaceAll("'", '') : null;
}

/** A text in plain letters for full text, the further forms of its words behind it. */
export function searchable(text: string): string {
  const plain = plainLetters(text);
  const further = new Set<string>();
  if (plain.includes("'")) {
    for (const [word] of plain.matchAll(WITH_APOSTROPHES)) {
      const form = joined(word);
      if (form !== null) further.add(form);
    }
  }
  for (const [word] of text.normalize('NFC').matchAll(WITH_SPELT_OUT)) {
    const form = speltOut(word);
    if (form !== null) further.add(form);
  }
  return further.size === 0 ? plain : `${plain}\n${[...further].join(' ')}`;
}

/** What a typed term may stand for, the plainest first: `O’Hara` is `o'hara` and `ohara`, `Müller` is `muller` and `mueller`. */
export function searchedForms(term: string): readonly string[] {
  const plain = plainLetters(term);
  return [...new Set([plain, joined(plain) ?? plain, speltOut(term) ?? plain])];
}
