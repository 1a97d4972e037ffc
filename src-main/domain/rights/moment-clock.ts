/** Reads the time of day and the zone in a notice ("22.30 CET", "0001 hours", "6 p.m. (heure de Paris)") at one place of its tokens. */
import {
  AT_NAMES,
  CITY_ZONES,
  EVENING_NAMES,
  HOUR_NAMES,
  MIDNIGHT_NAMES,
  MONTH_OF,
  MORNING_NAMES,
  NAMED_ZONES,
  NOON_NAMES,
  WEEKDAY_OF,
  words,
  ZONES,
} from './moment-words.ts';
import { isBoundary, type NoticeToken } from './notice-tokens.ts';

/** Minutes east of Greenwich by which the moment is latest and first, or the IANA name that tells them for a day. */
export type Zone =
  | { readonly latest: number; readonly first: number; readonly name?: string | undefined }
  | { readonly name: string };

export interface ClockTime {
  /** Since midnight; null for midnight itself, which may be either end of the day. */
  readonly minutes: number | null;
  readonly zone: Zone | null;
  /** First token behind it. */
  readonly end: number;
}

const NOON = words(NOON_NAMES);
const MIDNIGHT = words(MIDNIGHT_NAMES);
const HOURS = words(HOUR_NAMES);
const BEFORE_HOUR = words(AT_NAMES);
const EVENING = words(EVENING_NAMES);
const MORNING = words(MORNING_NAMES);
const IN_ZONE = words(
  'time local ortszeit zeit heure hora ora locale standard daylight summer winter de di d the us in a la',
);
const MAY_STAND_BEFORE = words('time zeit heure hora ora de di d us the in');

const number = (token: NoticeToken | undefined, least: number, most: number): number | null =>
  token?.kind === 'number' && token.fold.length >= least && token.fold.length <= most ? Number(token.fold) : null;

/** `+2`, `-0500`, `+01:00` behind GMT, UTC or the time itself. */
function offsetAt(
  tokens: readonly NoticeToken[],
  at: number,
): { readonly minutes: number; readonly end: number } | null {
  const sign = tokens[at]?.fold;
  const digits = tokens[at + 1];
  if (sign === undefined || !/^[+−–-]$/.test(sign) || digits?.kind !== 'number' || digits.spaced) return null;
  const isLong = digits.fold.length > 2;
  const hours = isLong ? Number(digits.fold.slice(0, -2)) : Number(digits.fold);
  const colon = !isLong && tokens[at + 2]?.fold === ':' ? number(tokens[at + 3], 2, 2) : null;
  const minutes = isLong ? Number(digits.fold.slice(-2)) : (colon ?? 0);
  if (hours > 14 || minutes > 59) return null;
  return { minutes: (sign === '+' ? 1 : -1) * (hours * 60 + minutes), end: colon === null ? at + 2 : at + 4 };
}

/** "9 a.m. Central" ends there, "8 p.m. Pacific on Monday" names its day; "9 a.m. in the central square" goes on. */
function endsHalf(tokens: readonly NoticeToken[], at: number): boolean {
  const next = tokens[at + 1]?.fold ?? '';
  const goesOnAsMoment = /^(?:on|[,/(])$/.test(next) || WEEKDAY_OF.has(next) || MONTH_OF.has(next);
  return /^[ap]m$/.test(tokens[at - 1]?.fold ?? '') && (goesOnAsMoment || isBoundary(tokens, at + 1));
}

/** A zone at that token: a name, an offset, a city's time, `local time` (which tells nothing); brackets are passed. */
export function zoneAt(
  tokens: readonly NoticeToken[],
  at: number,
): { readonly zone: Zone | null; readonly end: number } | null {
  let index = at;
  while (/^[(,/]$/.test(tokens[index]?.fold ?? '')) index += 1;
  while (MAY_STAND_BEFORE.has(tokens[index]?.fold ?? '')) index += 1;
  const name = tokens[index]?.kind === 'word' ? (tokens[index]?.fold ?? '') : '';
  const known = ZONES[name];
  const city = CITY_ZONES.get(name);
  const close = (end: number): number => (tokens[end]?.fold === ')' ? end + 1 : end);
  if (known !== undefined) {
    // "in the Eastern …" and "west of" are no zones.
    const isPlain = /^(?:eastern|central|mountain|pacific|west|cat|eat|art|pet|met|mt|ct|pt|tu|ut|z)$/.test(name);
    const isSaid = IN_ZONE.has(tokens[index + 1]?.fold ?? '') || endsHalf(tokens, index);
    if (isPlain && !(tokens[index]?.caps === true && name.length <= 4) && !isSaid) return null;
    const offset = /^(?:gmt|utc)$/.test(name) ? offsetAt(tokens, index + 1) : null;
    const [latest, first] = typeof known === 'number' ? [known, known] : known;
    let end = offset?.end ?? index + 1;
    while (
      IN_ZONE.has(tokens[end]?.fold ?? '') &&
      /^(?:standard|daylight|summer|winter|time)$/.test(tokens[end]?.fold ?? '')
    )
      end += 1;
    const isExact =
      offset !== null || tokens.slice(index, end).some(({ fold }) => /^(?:standard|daylight)$/.test(fold));
    const zone = offset === null ? { latest, first } : { latest: offset.minutes, first: offset.minutes };
    return { zone: isExact ? zone : { ...zone, name: NAMED_ZONES[name] }, end: close(end) };
  }
  // "19.45 ora italiana": the word may be read as the hour's own.
  const saysTime = tokens
    .slice(Math.max(0, at - 1), index)
    .some(({ fold }) => /^(?:time|zeit|heure|hora|ora)$/.test(fold));
  if (city !== undefined) {
    let end = index + 1;
    while (/^(?:kong|york|angeles|city|time|zeit|ortszeit|summer|standard|daylight)$/.test(tokens[end]?.fold ?? ''))
      end += 1;
    const timeBehind = tokens.slice(index + 1, end).some(({ fold }) => /^(?:time|zeit|ortszeit)$/.test(fold));
    return saysTime || timeBehind ? { zone: { name: city }, end: close(end) } : null;
  }
  // "New York time": the city's last word tells.
  const second = CITY_ZONES.get(tokens[index + 1]?.fold ?? '');
  if (second !== undefined && /^(?:new|los|sao|buenos)$/.test(name)) {
    let end = index + 2;
    while (/^(?:time|zeit)$/.test(tokens[end]?.fold ?? '')) end += 1;
    return saysTime || end > index + 2 ? { zone: { name: second }, end: close(end) } : null;
  }
  if (/^(?:local|ortszeit|locale|locales)$/.test(name)) {
    const end = /^(?:time|zeit)$/.test(tokens[index + 1]?.fold ?? '') ? index + 2 : index + 1;
    const place = placeAt(tokens, end);
    return { zone: place === null ? null : { name: place.name }, end: close(place?.end ?? end) };
  }
  return null;
}

/** `Ortszeit Wien`, `local time in New York`: the city behind it, joined by a small word or not. */
function placeAt(tokens: readonly NoticeToken[], at: number): { readonly name: string; readonly end: number } | null {
  const index = /^(?:in|a|à|de|di|von|at|en)$/.test(tokens[at]?.fold ?? '') ? at + 1 : at;
  const first = CITY_ZONES.get(tokens[index]?.fold ?? '');
  if (first !== undefined) return { name: first, end: index + (tokens[index + 1]?.fold === 'kong' ? 2 : 1) };
  const isTwo = /^(?:new|los|sao|buenos)$/.test(tokens[index]?.fold ?? '');
  const second = isTwo ? CITY_ZONES.get(tokens[index + 1]?.fold ?? '') : undefined;
  return second === undefined ? null : { name: second, end: index + 2 };
}

function withZone(tokens: readonly NoticeToken[], at: number, minutes: number | null): ClockTime {
  const joined = tokens[at]?.spaced === false ? offsetAt(tokens, at) : null;
  if (joined !== null) return { minutes, zone: { latest: joined.minutes, first: joined.minutes }, end: joined.end };
  const zone = zoneAt(tokens, at);
  return zone === null ? { minutes, zone: null, end: at } : { minutes, zone: zone.zone, end: zone.end };
}

function half(tokens: readonly NoticeToken[], at: number): { readonly half: 'am' | 'pm' | null; readonly end: number } {
  const fold = tokens[at]?.fold ?? '';
  if (fold === 'am' || fold === 'pm')
    return {
      half: fold,
      end: tokens[at + 1]?.fold === '.' && tokens[at + 1]?.spaced === false && /\.$/.test(fold) ? at + 2 : at + 1,
    };
  let index = at;
  while (/^(?:de|la|du|di|in|the|del)$/.test(tokens[index]?.fold ?? '')) index += 1;
  if (MORNING.has(tokens[index]?.fold ?? '')) return { half: 'am', end: index + 1 };
  return EVENING.has(tokens[index]?.fold ?? '') ? { half: 'pm', end: index + 1 } : { half: null, end: at };
}

function clock(tokens: readonly NoticeToken[], hour: number, minute: number, behind: number): ClockTime | null {
  let end = behind;
  // "06H00 heure de Paris" names its zone.
  const namesZone = /^(?:de|di|d)$/.test(tokens[end + 1]?.fold ?? '');
  if (HOURS.has(tokens[end]?.fold ?? '') && !namesZone)
    end += tokens[end + 1]?.fold === '.' && (tokens[end]?.fold.length ?? 9) < 4 ? 2 : 1;
  const said = half(tokens, end);
  const full = said.half === null ? hour : (hour % 12) + (said.half === 'pm' ? 12 : 0);
  if (full > 24 || minute > 59 || (full === 24 && minute > 0) || (said.half !== null && hour > 23)) return null;
  return withZone(tokens, said.end, full * 60 + minute);
}

/** "14 h 15" is one time of day, "18 h 30 novembre" and "20 h 05.12.2036" are a time and a day. */
function isOfDay(tokens: readonly NoticeToken[], at: number): boolean {
  const mark = tokens[at + 1];
  const isJoined = mark?.kind === 'mark' && !mark.spaced && tokens[at + 2]?.spaced === false;
  const month = [mark, tokens[at + 2], tokens[at + 3]].findIndex((token) => MONTH_OF.has(token?.fold ?? ''));
  const isWritten = month === 0 || (month > 0 && /^(?:de|di|d|\.|er|º|°)$/.test(tokens[at + month]?.fold ?? ''));
  return isWritten || (isJoined && tokens[at + 2]?.kind === 'number');
}

/** "One minute past midnight", "eine Minute nach Mitternacht". */
function minutesPast(tokens: readonly NoticeToken[], at: number): ClockTime | null {
  if (!/^(?:one|a|eine|une|un|uno)$/.test(tokens[at]?.fold ?? '')) return null;
  if (!/^(?:minute|minuto)$/.test(tokens[at + 1]?.fold ?? '')) return null;
  let index = at + 2;
  while (/^(?:past|after|nach|apres|despues|pasada|de|la|dopo)$/.test(tokens[index]?.fold ?? '')) index += 1;
  return MIDNIGHT.has(tokens[index]?.fold ?? '') ? withZone(tokens, index + 1, 1) : null;
}

/** The time of day named at that token, with its zone where one follows; null where there is none. */
export function clockAt(tokens: readonly NoticeToken[], at: number): ClockTime | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'word') {
    const past = minutesPast(tokens, at);
    if (past !== null) return past;
    if (NOON.has(token.fold)) return withZone(tokens, at + 1, 12 * 60);
    return MIDNIGHT.has(token.fold) ? withZone(tokens, at + 1, null) : null;
  }
  const hour = number(token, 1, 2);
  if (hour !== null) {
    const named = tokens[at + 1]?.fold ?? '';
    if (hour === 12 && NOON.has(named)) return withZone(tokens, at + 2, 12 * 60);
    if (hour === 12 && MIDNIGHT.has(named)) return withZone(tokens, at + 2, null);
    const separator = tokens[at + 1];
    const minute = number(tokens[at + 2], 2, 2);
    if (
      separator !== undefined &&
      /^[:.h]$/.test(separator.fold) &&
      minute !== null &&
      (tokens[at + 2]?.spaced === false || (separator.fold === 'h' && !isOfDay(tokens, at + 2)))
    ) {
      const hasSeconds = tokens[at + 3]?.fold === ':' && number(tokens[at + 4], 2, 2) !== null;
      let end = hasSeconds ? at + 5 : at + 3;
      if (
        hasSeconds &&
        tokens[end]?.fold === '.' &&
        number(tokens[end + 1], 1, 6) !== null &&
        !(tokens[end + 1]?.spaced ?? true)
      )
        end += 2;
      return clock(tokens, hour, minute, end);
    }
    const isHour = HOURS.has(named) || /^(?:am|pm)$/.test(named) || (named === 'o' && tokens[at + 3]?.fold === 'clock');
    if (named === 'o' && tokens[at + 3]?.fold === 'clock') return clock(tokens, hour, 0, at + 4);
    if (isHour) return clock(tokens, hour, 0, at + 1);
    const isBefore = BEFORE_HOUR.has(tokens[at - 1]?.fold ?? '');
    // "ore 18 del 2 dicembre", but not "ab 3 Dezember".
    // "delle 12 CET": a zone in capitals says that it is an hour.
    const zone = tokens[at + 1]?.caps === true ? zoneAt(tokens, at + 1) : null;
    if (zone !== null && zone.zone !== null && ZONES[named] !== undefined) return clock(tokens, hour, 0, at + 1);
    return isBefore && /^(?:ore|las|at|um|alle|dalle|delle)$/.test(tokens[at - 1]?.fold ?? '')
      ? clock(tokens, hour, 0, at + 1)
      : null;
  }
  const four = /^([01]\d|2[0-4])([0-5]\d)$/.exec(token.kind === 'number' ? token.fold : '');
  return four === null ? null : clock(tokens, Number(four[1]), Number(four[2]), at + 1);
}
