/** Reads a span of time in a notice ("72 hours", "two weeks", "30 jours") as days. */
import { words } from './moment-words.ts';
import type { PartRead } from './notice-phrase.ts';
import { foldWord, isBoundary, isSoft, type NoticeToken } from './notice-tokens.ts';

const HOUR = 1 / 24;
const UNITS: readonly (readonly [days: number, names: string])[] = [
  [HOUR, 'hour hours hr hrs h stunde stunden heure heures hora horas ora ore'],
  [1, 'day days tag tage tagen jour jours día días giorno giorni'],
  [7, 'week weeks woche wochen semaine semaines semana semanas settimana settimane'],
  [30, 'month months monat monate monaten mois mes meses mese mesi'],
  [365, 'year years jahr jahre jahren an ans année año años anno anni'],
];
const DAYS_OF: ReadonlyMap<string, number> = new Map(
  UNITS.flatMap(([days, names]) => names.split(' ').map((name) => [foldWord(name), days] as const)),
);

const NUMBERS: readonly string[] = [
  '',
  'one a ein eine einen einem einer un une uno una',
  'two zwei deux dos due',
  'three drei trois tres tre',
  'four vier quatre cuatro quattro',
  'five fünf cinq cinco cinque',
  'six sechs seis sei',
  'seven sieben sept siete sette',
  'eight acht huit ocho otto',
  'nine neun neuf nueve nove',
  'ten zehn dix diez dieci',
];
/** Numbers from one to thirty in words; folded. */
export const NUMBER_OF: ReadonlyMap<string, number> = new Map([
  ...NUMBERS.flatMap((names, number) => [...words(names)].map((name) => [name, number] as const)),
  ...['twelve', 'zwölf', 'douze', 'doce', 'dodici'].map((name) => [foldWord(name), 12] as const),
  ...['fourteen', 'vierzehn', 'quatorze', 'catorce', 'quattordici'].map((name) => [foldWord(name), 14] as const),
  ...['fifteen', 'quinze', 'quince', 'quindici'].map((name) => [foldWord(name), 15] as const),
  ...['thirty', 'dreißig', 'trente', 'treinta', 'trenta'].map((name) => [foldWord(name), 30] as const),
]);

/** Between two units of time these count how often. */
const OFTEN = words('a per pro die am par por al la alla');

/** The span that begins at that token, in days (72 hours are 3), or null. */
export function spanAt(tokens: readonly NoticeToken[], at: number): PartRead | null {
  const first = tokens[at];
  if (OFTEN.has(first?.fold ?? '') && DAYS_OF.has(tokens[at - 1]?.fold ?? '')) return null;
  const isNumber = first?.kind === 'number' && first.fold.length <= 3;
  const count = isNumber ? Number(first.fold) : first?.kind === 'word' ? NUMBER_OF.get(first.fold) : undefined;
  if (count === undefined || count === 0) return null;
  let index = at + 1;
  // "fourteen (14) days"
  if (tokens[index]?.fold === '(' && tokens[index + 2]?.fold === ')') index += 3;
  while (tokens[index] !== undefined && isSoft(tokens[index] as NoticeToken, tokens[index + 1])) index += 1;
  if (/^(?:calendar|full|consecutive|aufeinanderfolgende)$/.test(tokens[index]?.fold ?? '')) index += 1;
  const days = tokens[index]?.kind === 'word' ? DAYS_OF.get(tokens[index]?.fold ?? '') : undefined;
  if (days === undefined || (first?.fold === 'a' && days < 1)) return null;
  // "20h45" is a time of day, "7 days a week" is always.
  if (tokens[index + 1]?.kind === 'number' && tokens[index + 1]?.spaced === false) return null;
  if (OFTEN.has(tokens[index + 1]?.fold ?? '') && DAYS_OF.has(tokens[index + 2]?.fold ?? '')) return null;
  return { value: Math.round(count * days * 24) / 24, end: index + 1 };
}

const COUNTED_FROM = words(
  'after following from since nach ab seit après compter partir después tras desde dopo dalla dal dall',
);
/** Folded; what begins or closes at its own time, which a photograph may precede by weeks. */
const OWN_TIME =
  /^(?:ends?|ending|closes?|closing|opens|opening|premiere|launch|broadcast|fin|fermeture|ouverture|vernissage|estreno|cierre|apertura|inauguracion|inaugurazione|chiusura|fine)$|(?:ende|schluss|start|premiere|eroffnung|ausstrahlung|finissage)$/;
const WITHIN = 4;

/** "Four weeks after the exhibition closes": behind that span an event is named from which nobody here can count. */
export function countsFromEvent(tokens: readonly NoticeToken[], end: number): boolean {
  let isCounted = false;
  for (let at = end; at < end + WITHIN && !isBoundary(tokens, at); at += 1) {
    const fold = tokens[at]?.fold ?? '';
    if (isCounted && OWN_TIME.test(fold)) return true;
    if (COUNTED_FROM.has(fold)) isCounted = true;
  }
  return false;
}
