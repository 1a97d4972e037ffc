/** A line that is a date and nothing else, as desks write it in the languages that articles come in. */
import { monthSpellings, weekdayForms } from '../text/date-words.ts';
import {
  DATE_LABELS_ELSEWHERE,
  LISTOPADA,
  MONTHS_ELSEWHERE,
  WEEKDAYS_ELSEWHERE,
} from '../text/date-words-elsewhere.ts';
import { dateOf, daysIn, isoOf } from '../text/dates.ts';
import { figureDate, plainDigits, westernYear } from './figure-dates.ts';

export interface DateLine {
  /** `YYYY-MM-DD`. */
  readonly iso: string;
  /** `03/04/2024`: day and month could be the other way round. */
  readonly ambiguous: boolean;
}

const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

const small = (text: string): string => withoutAccents(text).toLowerCase().replaceAll('ı', 'i');

/** Names and short forms of each month, January first, without accents. */
const MONTH_NAMES = Array.from(
  { length: 12 },
  (_, at) => new Set([...monthSpellings(at), ...(MONTHS_ELSEWHERE[at] ?? [])].map(small)),
);
const anyOf = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
/** Names and short forms: before a date `so` and `do` are days. */
const WEEKDAY = `(?:${anyOf([...weekdayForms(), ...WEEKDAYS_ELSEWHERE].map(small))})`;
const MONTH = `((?:ב)?(?:${anyOf([...MONTH_NAMES.flatMap((names) => [...names]), 'listopada', 'листопада'])}))`;
const ARTICLE =
  '(?:(?:le|am|den|der|vom|el|dia|il|lo|the|on|op|em|no|na|lo|pe|data de|dne|dnia|ngay|tanggal|יום|يوم)\\s+|ב(?=\\d))*';
const DAY = '(\\d{1,2})(?:\\.|er|re|o|°|º|ª|st|nd|rd|th|-?ro|-?e|η)?';
const OF = "(?:(?:de|del|di|da|of|do|d['’])\\s*)?";
const YEAR = '((?:19|20)\\d\\d)';
/** What stands behind the year: `2025 г.`, `2025 r.`, `2025.` */
const YEAR_WORD = '(?:\\.|\\s?(?:г(?:ода|оду|од)?|р(?:оку)?|r(?:oku)?|m|god(?:ine)?|έτους|ετους|m\\.|م|ميلادي)\\.?)?';
const LAST_WEEKDAY = `(?:,?\\s+\\(?${WEEKDAY}\\)?)?`;
const DAY_FIRST = new RegExp(
  `^${ARTICLE}(?:${WEEKDAY}\\.?,?\\s+)?${ARTICLE}${DAY}[\\s/-]*${OF}${MONTH}(?:/${MONTH})?(?:\\.|,)*[\\s/-]*(?:(?:de|del|do)\\s+)?${YEAR}${YEAR_WORD}${LAST_WEEKDAY}$`,
  'u',
);
const MONTH_FIRST = new RegExp(`^(?:${WEEKDAY}\\.?,?\\s+)?${MONTH}\\.?\\s+${DAY},?\\s+${YEAR}$`, 'u');
/** `2025. március 4., kedd`, `2025 m. kovo 4 d.`, `2025. gada 4. marts`, `2025eko martxoaren 4a`. */
const YEAR_FIRST = new RegExp(
  `^${YEAR}(?:\\.|eko|\\s?m\\.)?\\s*${MONTH}\\.?\\s+(\\d{1,2})(?:\\.|\\s?d\\.?|an?)?(?:,?\\s*\\(?${WEEKDAY}\\)?)?$`,
  'u',
);
const YEAR_THEN_DAY = new RegExp(`^${YEAR}\\.\\s*gada\\s+${DAY}\\s*${MONTH}$`, 'u');
/** `4.mar.25`. */
const SHORT_YEAR_NAMED = new RegExp(`^(\\d{1,2})[.-]${MONTH}[.-](\\d{2})$`, 'u');
const SHORT_YEAR = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})$/u;
/** `9. 3. 2025`. */
const SPACED_FIGURES = /^(\d{1,2})\.\s+(\d{1,2})\.\s+((?:19|20)\d\d)\.?$/u;

/** What precedes the date, without accents. The first alternative is English: its figures may begin with the month. */
const ENGLISH_LABEL =
  /^(?:date|dated|publication date|pub date|(?:(?:first|last|originally)\s+)?(?:published|updated|modified|posted|created|issued)(?:\s+(?:on|at))?|as of)\b\s*:?\s*/u;
const OTHER_LABEL =
  /^(?:datum|stand|(?:zuletzt\s+)?(?:veroffentlicht|erstellt|aktualisiert|geandert|erschienen|publiziert)(?:\s+am)?|letzte (?:aktualisierung|anderung)|(?:publiee?|mise? a jour|modifiee?|postee?|parue?|actualisee?|creee?)(?:\s+le)?|derniere mise a jour|date de publication|(?:publicad[oa]|actualizad[oa]|modificad[oa]|cread[oa])(?:\s+el)?|ultima actualizacion|fecha(?: de publicacion)?|(?:pubblicat[oa]|aggiornat[oa]|modificat[oa]|creat[oa])(?:\s+il)?|ultimo aggiornamento|data(?: d[ie] (?:pubblicazione|publicacao))?|(?:publicad|atualizad)[oa](?:\s+em)?|(?:gepubliceerd|bijgewerkt|laatst gewijzigd)(?:\s+op)?)(?![\p{L}])\s*:?\s*/u;
const LABEL_ELSEWHERE = new RegExp(
  `^(?:${DATE_LABELS_ELSEWHERE})(?![\\p{L}])(?:\\s+(?:den|kl|am|dne|dnia|o|la|pe|el))?\\s*:?\\s*`,
  'u',
);
/** A second date on the line, when it was changed: `Publié le 4 mars 2025, modifié le 5 mars 2025`. */
const SECOND = new RegExp(
  `(?<=\\d.{0,20})(?:,|;)?\\s+(?=(?:and\\s+)?(?:(?:last\\s+)?(?:updated|modified|edited)|aktualisiert|zuletzt|geandert|modifiee?|mise? a jour|actualisee?|actualizad[oa]|modificad[oa]|aggiornat[oa]|modificat[oa]|atualizad[oa]|bijgewerkt|laatst|${DATE_LABELS_ELSEWHERE})(?![\\p{L}]).*\\d)`,
  'u',
);
const ZONE = '(?:\\s*\\(?(?:[a-z]{3,4}[+-]\\d{1,2}|[a-z]{2,4}|z|[+-]\\d{2}:?\\d{2})\\)?(?![\\p{L}\\d]))?';
const CLOCK = new RegExp(
  `(?:^|[\\s,;|]+|(?<=\\d)t)(?:(?:at|um|gegen|a las|a la|as|a|alle ore|alle|ore|ora|la ora|klokken|klo|kl\\.?|saat|godz\\.?|o godz\\.?|o|v|ve|u|ob|в|о|об|στις|στη|الساعة|عند الساعة|בשעה|luc|pukul|jam|om)\\s+)?(?<![\\d./-])\\d{1,2}(?:\\s?[:.h]\\s?\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?![\\d./-])|\\s?h(?![\\p{L}\\d])|(?=\\s?(?:uhr|[ap]\\.?m\\b)))(?:\\s?(?:uhr|heures?|horas|hrs?|h|[ap]\\.?m\\.?)(?![\\p{L}]))*${ZONE}`,
  'gu',
);
/** `Madrid, 9 de marzo…`. */
const PLACE = /^[\p{L} .'’-]{2,40},\s+/u;
const LONGEST = 120;

/** The date that the line is, or null; of several (published, updated) the first. */
export function dateLineOf(line: string): DateLine | null {
  if (line.length > LONGEST) return null;
  const figures = figureDate(line);
  if (figures !== null) return { iso: figures, ambiguous: false };
  const plain = foldedLine(westernYear(plainDigits(line)));
  // `September 17, 2023 / 2:05 PM / CBS News`, `4 March 2025 | World`: a site's own name, or that of a part of it.
  const bare = plain.replace(/(?<=\d.{0,20})\s+[/|]\s+(?:[\p{L}&.]+\s?){1,3}$/u, '');
  const parts = bare.split(/\s+[-–—|·•/]\s+|\s*\|\s*/u).flatMap((part) => part.split(SECOND));
  const [first] = parts;
  if (first === undefined || parts.slice(1).some((part) => !/\d/u.test(part) && part !== '')) return null;
  return onePart(first) ?? null;
}

function onePart(part: string): DateLine | null {
  const english = ENGLISH_LABEL.exec(part)?.[0] ?? '';
  const other = OTHER_LABEL.exec(part)?.[0] ?? LABEL_ELSEWHERE.exec(part)?.[0] ?? '';
  const bare = part.slice(Math.max(english.length, other.length));
  const dayFirst = other.length > english.length;
  for (const text of [bare, bare.replace(PLACE, '')]) {
    const date = dateIn(text, dayFirst) ?? dateIn(text.replace(CLOCK, ' '), dayFirst);
    if (date !== null) return date;
  }
  return null;
}

function dateIn(text: string, dayFirst: boolean): DateLine | null {
  const plain = text.replace(/^[\s,;:]+|[\s,;.]+$/gu, '').replace(/^((?:19|20)\d\d)(\d\d)(\d\d)$/u, '$1-$2-$3');
  const named = DAY_FIRST.exec(plain);
  if (named !== null) return dateFrom(named[4], monthNamed(named[2], /^\d{1,2}\.|\.$/u.test(plain)), named[1]);
  const yearFirst = YEAR_FIRST.exec(plain);
  if (yearFirst !== null) return dateFrom(yearFirst[1], monthNamed(yearFirst[2]), yearFirst[3]);
  const yearThenDay = YEAR_THEN_DAY.exec(plain);
  if (yearThenDay !== null) return dateFrom(yearThenDay[1], monthNamed(yearThenDay[3]), yearThenDay[2]);
  const shortNamed = SHORT_YEAR_NAMED.exec(plain);
  if (shortNamed !== null) return dateFrom(`20${shortNamed[3]}`, monthNamed(shortNamed[2]), shortNamed[1]);
  const american = MONTH_FIRST.exec(plain);
  if (american !== null) return dateFrom(american[3], monthNamed(american[1]), american[2]);
  const short = SHORT_YEAR.exec(plain);
  if (short !== null) return dateFrom(`20${short[3]}`, Number(short[2]), short[1]);
  const spaced = SPACED_FIGURES.exec(plain);
  if (spaced !== null) return dateFrom(spaced[3], Number(spaced[2]), spaced[1]);
  const found = dateOf(plain);
  const iso = found === null ? null : isoOf(found);
  // Nobody writes the month first and parts it with full stops.
  return found === null || iso === null
    ? null
    : { iso, ambiguous: found.ambiguous && !dayFirst && !plain.includes('.') };
}

function monthNamed(word = '', dotted = false): number {
  const bare = word.replace(/^ב/u, '');
  if (LISTOPADA.test(bare)) return dotted && bare === 'listopada' ? 10 : 11;
  return MONTH_NAMES.findIndex((names) => names.has(bare)) + 1;
}

function dateFrom(year: string | undefined, month: number, day: string | undefined): DateLine | null {
  const [y, d] = [Number(year), Number(day)];
  if (month < 1 || month > 12 || d < 1 || d > daysIn(y, month)) return null;
  const iso = isoOf({ year: y, month, day: d });
  return iso === null ? null : { iso, ambiguous: false };
}

/** Small letters without accents; marks of ordinals stay. */
function foldedLine(line: string): string {
  return small(line).replace(/\s+/gu, ' ').trim();
}
