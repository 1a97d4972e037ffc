/** Reads the time of day and the zone in a notice ("22.30 CET", "0001 hours", "6 p.m. (heure de Paris)") at one place of its tokens. */
import {
  AT_NAMES,
  CITY_ZONES,
  EVENING_NAMES,
  HOUR_NAMES,
  MIDNIGHT_NAMES,
  MONTH_OF,
  MORNING_NAMES,
  NOON_NAMES,
  words,
  ZONES,
} from './moment-words.ts';
import { bareCityAt, offsetAt, type Zone, zoneAt } from './moment-zone.ts';
import type { NoticeToken } from './notice-tokens.ts';

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
const number = (token: NoticeToken | undefined, least: number, most: number): number | null =>
  token?.kind === 'number' && token.fold.length >= least && token.fold.length <= most ? Number(token.fold) : null;

function withZone(tokens: readonly NoticeToken[], at: number, minutes: number | null): ClockTime {
  const joined = tokens[at]?.spaced === false ? offsetAt(tokens, at) : null;
  if (joined !== null) return { minutes, zone: { latest: joined.minutes, first: joined.minutes }, end: joined.end };
  const zone = zoneAt(tokens, at) ?? bareCityAt(tokens, at);
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
  // "06H00 heure de Paris", "8h30 heure suisse" name their zone.
  const next = tokens[end + 1]?.fold ?? '';
  const namesZone = /^(?:de|di|d|a|locale?)$/.test(next) || CITY_ZONES.has(next);
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
