/** What each language writes that its dictionary has not: letters, prefixes and compounds, forms of a word, newsroom words. */
import { DATE_WORDS } from '../domain/text/date-words.ts';
import { americanForms } from './british-forms.ts';
import type { SpeltLanguage } from './dictionaries.ts';
import { NEWSROOM_WORDS, NEWSROOM_WORDS_ABROAD } from './newsroom-words.ts';

type InLists = (word: string) => boolean;

export interface SpellingManner {
  /** Letters that a typing slip may add. */
  readonly letters: string;
  /** A letter outside these says that the word is another language's. */
  readonly foreign: RegExp;
  readonly words: ReadonlySet<string>;
  /** Whether a word that no list has is right all the same: a plural, another spelling, a compound. */
  isDerived(word: string, inLists: InLists): boolean;
  /** Nouns have a capital, so that a misspelt one must be told from a name. */
  readonly capitalNouns: boolean;
  /** Whether a derived word may be the repair of a misspelt one; English derives too freely for that. */
  readonly repairsDerived: boolean;
}

/** Prefixes that are written together with any word; the short ones only with a hyphen (`untill` is no `un-till`). */
const PREFIX =
  /^(?:(?:re|un|non|pro|pre|co|out|off|mid|self|ex|sub|trans|bio|eco|anti|post)-|(?:well|anti|post|over|under|semi|multi|mini|micro|mega|super|ultra|inter|cross|counter|para|cyber|tele|photo|video|motor|aero|hydro)-?)(?=\p{L}{4,}$)/u;
/** Mistakes that look like a prefix and a word. */
const NO_COMPOUND = new Set(['supercede', 'interupt', 'underate']);
/** Second halves of words that writers join at will: `touchline`, `floodlit`, `festivalgoers`. */
const COMPOUND_END =
  /(?:sides?|lines?|lit|lights?|houses?|boats?|m[ae]n|wom[ae]n|balls?|times?|tops?|fronts?|waters?|banks?|goers?|wide|proof|keepers?|makers?|holders?|winners?|fighters?|workers?|riders?|drivers?|players?|owners?|lovers?|spotters?|walkers?|watchers?|style|size|term|like|less|wear|ware|wood|land|lands|shops?|grounds?|rooms?|yards?|ways?|paths?|roads?|works?|days?|nights?|weeks?|long|days?)$/;
const NO_PLURAL = /(?:man|men|child|children|people|mation|equipment|furniture|luggage|advice|evidence|s)s$/;

function isEnglishWord(word: string, inLists: InLists): boolean {
  // A plural of a longer known word; the few that have none are among the commonest mistakes.
  const isPlural = word.length > 7 && word.endsWith('s') && !NO_PLURAL.test(word) && inLists(word.slice(0, -1));
  return (
    isPlural ||
    inLists(word) ||
    americanForms(word).some((form) => inLists(form) || americanForms(form).some((other) => inLists(other)))
  );
}

function isEnglish(word: string, inLists: InLists): boolean {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  const stem = NO_COMPOUND.has(word) ? word : word.replace(PREFIX, '');
  const end = COMPOUND_END.exec(word);
  return (
    isEnglishWord(word, inLists) ||
    (plain !== word && isEnglishWord(plain, inLists)) ||
    (stem !== word && isEnglishWord(stem, inLists)) ||
    (end !== null && end.index >= 3 && inLists(word.slice(0, end.index)))
  );
}

/** `hinaufsteigt`, `entgegennimmt`: particle and verb written together. */
const GERMAN_PARTICLE =
  /^(?:ab|an|auf|aus|bei|dar|durch|ein|empor|entgegen|entlang|fest|fort|frei|her|herab|heran|herauf|heraus|herbei|herein|herüber|herum|herunter|hervor|hin|hinab|hinauf|hinaus|hinein|hinter|hinüber|hinunter|hinweg|hinzu|hoch|los|mit|nach|nieder|statt|teil|über|um|unter|vor|voran|voraus|vorbei|vorüber|vorwärts|weg|weiter|wieder|zu|zurück|zusammen|zwischen)(?:zu|ge)?(?=\p{L}{3,}$)/u;

/** Second halves that are put behind a noun at will: `wassergekühlt`, `kilometerlang`, `regennass`. */
const GERMAN_END =
  /(?:ge\p{L}{3,}(?:t|en)|frei|los|reich|arm|fähig|fest|weit|gerecht|lang|hoch|breit|groß|voll|nah|fern|nass|tauglich|bereit|freundlich|feindlich|förmig|würdig|pflichtig|mäßig|beladen|bedeckt|besetzt|verhangen|verschmiert|verseucht|erprobt|begeistert)(?:e[nrms]?)?$/u;

/** A noun, with or without the letter that joins it, and one of those halves. */
function isGermanCompound(word: string, inLists: InLists): boolean {
  const end = GERMAN_END.exec(word);
  if (end === null || end.index < 3) return false;
  const noun = word.charAt(0).toUpperCase() + word.slice(1, end.index);
  return (
    inLists(word.slice(end.index)) &&
    [noun, noun.replace(/(?:s|n|en|es)$/u, '')].some((one) => one.length > 2 && inLists(one))
  );
}

function isGerman(word: string, inLists: InLists): boolean {
  const particle = GERMAN_PARTICLE.exec(word)?.[0];
  if (particle !== undefined && inLists(word.slice(particle.length))) return true;
  if (isGermanCompound(word, inLists)) return true;
  // Swiss texts have no ß.
  return word.includes('ss') && inLists(word.replace('ss', 'ß')) && /(?:[aeiou]{2}|[äöü]|[ao])ss/.test(word);
}

/** Prefixes that any word may have in the Romance languages. */
const ROMANCE_PREFIX =
  /^(?:anti|auto|bi|bio|ciclo|cyber|ciber|co|contra|contro|demi|eco|ex|extra|foto|hiper|hyper|iper|inter|macro|maxi|mega|micro|mini|moto|multi|neo|para|poli|poly|post|pre|pro|pseudo|re|ri|semi|sobre|sovra|sub|super|sur|tele|télé|trans|tri|ultra|vice|vidéo|video)(?=\p{L}{4,}$)/u;

function isRomance(word: string, inLists: InLists): boolean {
  const stem = word.replace(ROMANCE_PREFIX, '');
  if (stem !== word && inLists(stem)) return true;
  const elided =
    /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|nell|sull|dall|all|coll|quell|quest|bell|sant|tutt|anch|com|dov|cos|v)'(?=\p{L})/u;
  const bare = word.replace(elided, '');
  return bare !== word && (bare.length < 3 || inLists(bare) || isRomance(bare, inLists));
}

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const outside = (letters: string): RegExp => new RegExp(`[^\\x00-\\x7f${letters}’‘‐‑\\p{M}]`, 'u');

/** `vie. 8 mar.` */
function withShortDates(language: Exclude<SpeltLanguage, 'en'>): ReadonlySet<string> {
  const { shortWeekdays, shortMonths } = DATE_WORDS[language];
  const short = [...shortWeekdays, ...shortMonths].flatMap((names) => names.split('|'));
  return new Set([...NEWSROOM_WORDS_ABROAD[language], ...short]);
}

export const SPELLING_MANNERS: Readonly<Record<SpeltLanguage, SpellingManner>> = {
  en: {
    letters: LATIN,
    foreign: outside('àâäáçéèêëíîïñóôöûüæœ'),
    words: NEWSROOM_WORDS,
    isDerived: isEnglish,
    capitalNouns: false,
    repairsDerived: false,
  },
  de: {
    letters: `${LATIN}äöüß`,
    foreign: outside('äöüßéèêàáç'),
    words: withShortDates('de'),
    isDerived: isGerman,
    capitalNouns: true,
    repairsDerived: true,
  },
  fr: {
    letters: `${LATIN}àâçéèêëîïôùûœ`,
    foreign: outside('àâäçéèêëîïôöùûüÿœæ'),
    words: withShortDates('fr'),
    isDerived: isRomance,
    capitalNouns: false,
    repairsDerived: true,
  },
  es: {
    letters: `${LATIN}áéíñóúü`,
    foreign: outside('áéíñóúü'),
    words: withShortDates('es'),
    isDerived: isRomance,
    capitalNouns: false,
    repairsDerived: true,
  },
  it: {
    letters: `${LATIN}àèéìòù`,
    foreign: outside('àèéìíîòóùú'),
    words: withShortDates('it'),
    isDerived: isRomance,
    capitalNouns: false,
    repairsDerived: true,
  },
};
