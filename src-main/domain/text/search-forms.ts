/** Search forms of words: plain letters, and other ways to type the same word. */
import { withoutAnyInvisible } from './invisible.ts';
import { APOSTROPHES, PLAIN_LETTERS, plainLetters, SPELT_OUT, SPELT_OUT_LETTERS, speltOut } from './plain-letters.ts';

/** A name with an apostrophe in it; before a small letter comes an article or a pronoun (`l’équipe`, `don’t`), which nobody joins. */
const WITH_APOSTROPHES = /(?<![\p{L}\p{N}\p{M}'])\p{Lu}[\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{N}\p{M}]+)+/gu;
const SPELT = `${SPELT_OUT_LETTERS}${SPELT_OUT_LETTERS.toUpperCase()}`;
const WITH_SPELT_OUT = new RegExp(`[\\p{L}\\p{N}\\p{M}]*[${SPELT}][\\p{L}\\p{N}\\p{M}]*`, 'gu');

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

/** Most places of one typed term where two letters may stand for one. */
const MOST_PAIRS = 3;
/** Two letters and the plain letter that full text keeps for what they may be written for: `ue` and `u`. */
const PAIRS = [...new Set(Object.entries(SPELT_OUT).map(([letter, pair]) => `${pair}|${plainLetters(letter)}`))].map(
  (line) => line.split('|') as [string, string],
);
const ANY_PAIR = new RegExp(PAIRS.map(([pair]) => pair).join('|'), 'gu');
const PLAIN_OF = new Map(PAIRS);

/** `goering-eckardt` as `goring-eckardt`: full text keeps the words of a name side by side in plain letters alone. */
function contracted(plain: string): readonly string[] {
  const places = [...plain.matchAll(ANY_PAIR)].slice(0, MOST_PAIRS);
  let forms = [plain];
  for (const { 0: pair, index } of places.reverse()) {
    const short = (form: string) =>
      form.slice(0, index) + (PLAIN_OF.get(pair) ?? pair) + form.slice(index + pair.length);
    forms = [...forms, ...forms.map(short)];
  }
  return forms.slice(1);
}

/** What agencies write with full stops between the letters, which are a word each. */
const DOTTED = /^(?:us|un|uk|usa|dc)$/;

/**
 * What a typed term may mean, the plainest first: `O’Hara` is `o'hara` and `ohara`, `Müller` is `muller` and `mueller`, `us` is `u.s`.
 * @param isPhrase it is quoted, and its words are looked for side by side.
 */
export function searchedForms(typed: string, isPhrase = false): readonly string[] {
  const term = withoutAnyInvisible(typed);
  const plain = plainLetters(term);
  const spelt = speltOut(term) ?? plain;
  const several = /[^\p{L}\p{N}\p{M}']/u.test(plain) ? contracted(plain) : [];
  if (isPhrase) return [...new Set([plain, spelt, ...several])];
  const dotted = DOTTED.test(plain) ? [[...plain].join('.')] : [];
  return [...new Set([plain, joined(plain) ?? plain, spelt, ...several, ...dotted])];
}

const SPECIAL = `${Object.keys(PLAIN_LETTERS).join('')}ẞäöüå\u0640`;
/** Special letters, letters that are spelt out, apostrophes that are letters or accents, names with an apostrophe. */
const FOLDED = new RegExp(
  `[${SPECIAL}${SPECIAL.replace('ß', '').toUpperCase()}‛ʼʻʽʾʿʹˈ′‵\`´＇՚ꞌ]|\\p{Lu}\\p{L}*['’‘](?![sS](?!\\p{L}))\\p{L}`,
  'u',
);

/** False where a tokenizer that only drops accents and case reads the text as `searchable` writes it. */
export function needsFolding(text: string): boolean {
  return FOLDED.test(text.normalize('NFC'));
}
