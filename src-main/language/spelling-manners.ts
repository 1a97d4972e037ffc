/** What each language writes that its dictionary has not: letters, prefixes and compounds, forms of a word, newsroom words. */
import { DATE_WORDS } from '../domain/text/date-words.ts';
import { americanForms } from './british-forms.ts';
import type { SpeltLanguage } from './dictionaries.ts';
import { NEWSROOM_WORDS, NEWSROOM_WORDS_ABROAD } from './newsroom-words.ts';
import type { SlipManner } from './typing-slip.ts';

type InLists = (word: string) => boolean;

export interface SpellingManner extends SlipManner {
  /** Letters that a typing slip may add. */
  readonly letters: string;
  /** A letter outside these says that the word is another language's. */
  readonly foreign: RegExp;
  readonly words: ReadonlySet<string>;
  /** Whether a word that no list has is right all the same: a plural, another spelling, a compound. */
  isDerived(word: string, inLists: InLists): boolean;
  /** Nouns have a capital, so that a misspelt one must be told from a name. */
  readonly capitalNouns: boolean;
  /** The word as it is spelt today, where it is spelt as before a reform; null where it is not. */
  formerly(word: string, inLists: InLists): string | null;
  /** Whether a derived word may be the repair of a misspelt one; English and German derive too freely for that. */
  readonly repairsDerived: boolean;
  /** Where several words are near, Hunspell weighs them; in English too many are. */
  readonly weighsRepairs: boolean;
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
const GERMAN_PARTICLES: readonly string[] =
  'aufeinander auseinander miteinander aneinander dazwischen beiseite darunter entgegen herunter hinunter vorwärts zusammen zwischen bekannt dagegen daneben darüber entlang entzwei herüber hinüber vorüber bereit fertig herauf heraus herbei herein hervor hinauf hinaus hinein hinter hinweg nieder runter sicher voraus vorbei weiter wieder zurück dabei dahin daran davon drauf durch empor herab heran herum hinab hinzu statt still unter voran fest fort frei heim hoch kalt nach nahe raus rein teil voll wahr über auf aus bei dar ein her hin los mit tot vor weg ab an um zu'.split(
    ' ',
  );

/** `hinaufsteigt`, `zurückzustoßen`, `herausgefallen`. */
function isParticleVerb(word: string, inLists: InLists): boolean {
  return GERMAN_PARTICLES.some((particle) => {
    const verb = word.startsWith(particle) ? word.slice(particle.length) : '';
    return [verb, verb.replace(/^(?:zu|ge)/u, '')].some((one) => one.length > 2 && inLists(one));
  });
}

/** Second halves that are put behind a noun at will: `wassergekühlt`, `kilometerlang`, `regennass`. */
const GERMAN_END =
  /^(?:ge\p{L}{3,}(?:t|en)|frei|los|reich|arm|fähig|fest|weit|gerecht|lang|hoch|breit|groß|voll|nah|fern|nass|tauglich|bereit|freundlich|feindlich|förmig|würdig|pflichtig|mäßig|beladen|bedeckt|besetzt|verhangen|verschmiert|verseucht|erprobt|begeistert|müde|artig|ähnlich|farben|farbig|haarig|köpfig|jährig|monatig|wöchig|tägig|stündig|stellig|lastig|üblich|haltig|stark|stärkst|höchst|größt|nächst|wertest|bezogen|prämiert|erstellt|süchtig|verdächtig|politisch|tektonisch|militärisch|historisch|technisch|kundlich|(?:be|ver|er|ent|zer)\p{L}{3,}(?:t|en)|\p{L}{3,}end)(?:e[nrms]?)?$/u;

/** What stands before an adjective at will: shades, directions, numbers, ages. */
const GERMAN_BEFORE =
  /^(?:hell|dunkel|tief|blass|un|ur|erz|multi|meso|para|süd|nord|ost|west|mittel|früh|spät|neu|alt|halb|mega|super|ultra|mehr|viel|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|groß|klein|hoch|lang|kurz|weit|selbst|schwer|leicht|gut|bunt|grell|knall|innenstadt|vor|nach|uralt|blut|inter|trans|hyper|anti|pro|post|vize|ober|unter|außer|inner|über)(?=\p{L}{5,}$)/u;
const GERMAN_ADJECTIVE =
  /(?:isch|lich|ig|bar|sam|haft|los|rot|grün|blau|gelb|schwarz|weiß|grau|braun|rosa|lila|orange|modern|deutsch|bayerisch|britannisch|[aeiou]nd|t)(?:e[nrms]?|n)?$/u;

/** Second halves that are no words of their own. */
const GERMAN_SUFFIX =
  /^(?:farben|köpfig|haarig|haltig|artig|ähnlich|jährig|monatig|wöchig|tägig|stündig|stellig|lastig|mäßig|förmig|pflichtig)(?:e[nrms]?)?$/u;

/** A noun, with or without the letter that joins it, or an adjective, and one of those halves. */
function isGermanCompound(word: string, inLists: InLists): boolean {
  const before = GERMAN_BEFORE.exec(word)?.[0];
  if (before !== undefined && GERMAN_ADJECTIVE.test(word) && inLists(word.slice(before.length))) return true;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!GERMAN_SUFFIX.test(second) && !(GERMAN_END.test(second) && inLists(second))) continue;
    const noun = first.charAt(0).toUpperCase() + first.slice(1);
    const forms = [noun, noun.replace(/(?:s|n|en|es)$/u, ''), first];
    if (forms.some((one) => one.length > 2 && inLists(one))) return true;
  }
  return false;
}

function isGerman(word: string, inLists: InLists): boolean {
  if (isParticleVerb(word, inLists)) return true;
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

/** Wires write the ligatures as two letters, and since 1990 i and u need no circumflex: `coeur`, `maitrise`. */
function isFrench(word: string, inLists: InLists): boolean {
  const joined = word.replaceAll('oe', 'œ').replaceAll('ae', 'æ');
  if (joined !== word && (inLists(joined) || isRomance(joined, inLists))) return true;
  const circumflexed = [...word.matchAll(/[iu]/gu)].map(
    ({ 0: letter, index }) => `${word.slice(0, index)}${letter === 'i' ? 'î' : 'û'}${word.slice(index + 1)}`,
  );
  return isRomance(word, inLists) || circumflexed.some((one) => inLists(one) || isRomance(one, inLists));
}

/** `altísima`, `persistentemente`, Italian `altissima`: made of any adjective. */
function isFromAdjective(word: string, inLists: InLists): boolean {
  if (isRomance(word, inLists)) return true;
  const stem = /^(\p{L}{3,})(?:ísim[oa]s?|issim[oaie])$/u.exec(word)?.[1] ?? '';
  if (stem !== '' && ['o', 'a', 'e', ''].some((ending) => inLists(stem + ending))) return true;
  const adjective = /^(\p{L}{4,})mente$/u.exec(word)?.[1];
  return adjective !== undefined && (inLists(adjective) || inLists(`${adjective}e`));
}

/** `daß`, `mißverstanden`, `Schloß`: before 1996 a word had ß where it has ss now. */
function beforeReform(word: string, inLists: InLists): string | null {
  const now = word.replace('ß', 'ss');
  return now !== word && inLists(now) ? now : null;
}

const NO_REFORM = (): null => null;

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
    formerly: NO_REFORM,
    keyboard: 'qwerty',
    swapsVowels: true,
    capitalNouns: false,
    repairsDerived: false,
    weighsRepairs: false,
  },
  de: {
    letters: `${LATIN}äöüß`,
    foreign: outside('äöüßéèêàáç'),
    words: withShortDates('de'),
    isDerived: isGerman,
    formerly: beforeReform,
    keyboard: 'qwertz',
    swapsVowels: false,
    capitalNouns: true,
    repairsDerived: false,
    weighsRepairs: true,
  },
  fr: {
    letters: `${LATIN}àâçéèêëîïôùûœ`,
    foreign: outside('àâäçéèêëîïôöùûüÿœæ'),
    words: withShortDates('fr'),
    isDerived: isFrench,
    formerly: NO_REFORM,
    keyboard: 'azerty',
    swapsVowels: false,
    capitalNouns: false,
    repairsDerived: true,
    weighsRepairs: true,
  },
  es: {
    letters: `${LATIN}áéíñóúü`,
    foreign: outside('áéíñóúü'),
    words: withShortDates('es'),
    isDerived: isFromAdjective,
    formerly: NO_REFORM,
    keyboard: 'qwerty',
    swapsVowels: false,
    capitalNouns: false,
    repairsDerived: true,
    weighsRepairs: true,
  },
  it: {
    letters: `${LATIN}àèéìòù`,
    foreign: outside('àèéìíîòóùú'),
    words: withShortDates('it'),
    isDerived: isFromAdjective,
    formerly: NO_REFORM,
    keyboard: 'qwerty',
    swapsVowels: false,
    capitalNouns: false,
    repairsDerived: true,
    weighsRepairs: true,
  },
};
