/** Tells an organisation's name from a person's, by its words, its letters and its form. */
import { fold } from '../text/fold.ts';
import { CLUB_FIRST, CLUB_LAST, COMPOUND, WORDS, WORDS_OR_NAMES } from './organisation-words.ts';

/** In scripts without capitals, the first word says it. */
const ORIENTAL =
  /^(?:وزارة|شرطة|مكتب|وكالة|رئاسة|بلدية|الجيش|قوات|هيئة|جامعة|משטרת|משרד|דובר|צבא|صدا)|(?:省|庁|警察|消防|大学|新聞社|新闻网|公司|局|提供|제공|청|부)$/u;

/** `U.S. Navy`, `Royal Air Force`. */
const FORCES =
  /^(?:(?:the\s)?(?:u\.?s\.?a?\.?|u\.?k\.?|royal|british|french|german|indian|israeli?|ukrainian|russian|polish|italian|spanish|canadian|australian|turkish|philippine)\s).*\b(?:navy|army|air force|coast guard|marine corps|marines|space force|national guard|armed forces|defence forces?|defense forces?)$/iu;

/** `Casa de S.M. el Rey`. */
const ROYAL =
  /^(?:casa\s+(?:de\s+)?(?:s\.?\s?m\.?|su\s+majestad|real)|maison\s+royale|königshaus|hofmarschallamt)(?![\p{L}])/iu;
/** Bodies whose names are made of a person's kind of words. */
const BODIES =
  /^(?:guardia (?:civil|costiera|di finanza)|médecins (?:sans frontières|du monde)|(?:palacio|patrimonio) (?:real|nacional)|palazzo (?:chigi|reale|madama)|ville d(?:e |['’])\S.*|save the children|ärzte ohne grenzen)$/iu;
/** Small words that are in the name of an organisation. */
const SMALL =
  /^(?:[dl]['’]\p{Lu}\S*|the|of|for|and|&|de|da|do|des|du|del|della|dello|dei|di|la|le|el|les|los|und|für|der|die|das|van|het|voor|via|in|at|et|y|e|og|och|и|та|του|της)$/u;

/** `Press Service of the 65th Separate Mechanized Brigade of the Armed Forces of Ashby`: offices have long names. */
const MOST_WORDS = 16;

/** An unlisted provider by its words: `Ashby City Council`, `Polizei Aschberg`, `UFFICIO STAMPA POLIZIA`. */
export function isProvider(text: string): boolean {
  const plain = text.trim();
  if (!/^[\p{Lu}\p{Lo}\p{N}@]/u.test(plain)) return false;
  if (/\bred (?:cross|crescent)\b/iu.test(plain) || ROYAL.test(plain) || BODIES.test(plain)) return true;
  if (FORCES.test(plain) || ORIENTAL.test(plain) || isHandle(plain.split(' ').at(-1) ?? '')) return true;
  const words = plain.split(/\s+/u);
  // `Archivbild. Foto: Jane Doe` is two.
  if (words.length > MOST_WORDS || /[\p{L}\p{N}]{4}[.:;!?]\s|[©/]/u.test(plain)) return false;
  // `The winner smiles` is a sentence: a provider's words are capitalised, small ones and its own apart.
  if (!words.every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word) || WORDS.has(bare(word)))) return false;
  if (words.some((word) => WORDS.has(bare(word)) || WORDS.has(lastOf(word)) || COMPOUND.test(bare(word)))) return true;
  if (words.length > 1 && (CLUB_FIRST.test(words[0] ?? '') || CLUB_LAST.test(words.at(-1) ?? ''))) return true;
  if (words.length > 2 && words.some((word) => WORDS_OR_NAMES.has(bare(word)))) return true;
  return words.length <= 4 && words.some(isMadeUp);
}

function bare(word: string): string {
  return fold(word.replace(/[^\p{L}\p{M}\p{N}-]+$/u, ''));
}

/** `Kirchner-Media`: its last word. */
function lastOf(word: string): string {
  return bare(word.split('-').at(-1) ?? '');
}

/** A name on a platform: `@ashbyrowers`. */
function isHandle(text: string): boolean {
  return /^@[\w.]{2,}$/u.test(text);
}

/** A word that is nobody's name: digits in it, an ampersand, a small i before a capital, a web address (`Flash90`, `B&W`, `iStock`, `ashby.com`). */
function isMadeUp(word: string): boolean {
  return /\p{L}\p{N}|\p{N}\p{L}|\p{L}&\p{L}|^i\p{Lu}/u.test(word) || isAddress(word);
}

/** `ashby.com`. */
export function isAddress(word: string): boolean {
  return /^[\p{L}-]{3,}\.(?:com|org|net|info|tv|eu|de|fr|it|es|uk|ca|ru|pl|ch|at|nl|be|se|no|dk|fi|pt|br|ar|mx|jp|cn|in|au)$/iu.test(
    word,
  );
}

/** As its own part: `NPR`, `UGC` (capitals for several words), `ViralHog` (words run together), and no family name. */
export function isShortened(text: string): boolean {
  const word = text.trim();
  if (/^\p{Lu}{2,5}$/u.test(word)) return true;
  return (
    /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u.test(word) &&
    !/^(?:Mc|Mac|De|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|St|San|Ben|Al|El)\p{Lu}/u.test(word)
  );
}
