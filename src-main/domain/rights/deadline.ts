/** Reads the moment that a restriction names ("0001 GMT Monday 12 August 2024"); what is vague is read to the safe side. */
import { type ClockTime, clockAt } from './moment-clock.ts';
import { type Day, dayAt, nextWeekday, type Side, weekdayAt } from './moment-day.ts';
import { INCLUSIVE_NAMES, JOINING, words } from './moment-words.ts';
import { type Zone, zoneAt } from './moment-zone.ts';
import { type NoticeToken, tokensOf } from './notice-tokens.ts';
import type { Deadline } from './restriction.ts';

/** Without a zone an embargo lasts until the moment has passed everywhere on earth: UTC−12. */
const LAST_ZONE = -720;
const MINUTE = 60_000;
const DAY_MINUTES = 1440;

const JOINS = words(JOINING);
const INCLUSIVE = words(INCLUSIVE_NAMES);
const OPEN = new Set([':', ',', '(', '-', '–', '—', '/', "'", '’', '"', '“', '=', '@']);

export interface MomentRead {
  /** Null where the words name a time that no day goes with, or leave another condition open ("or when it ends"). */
  readonly until: Deadline | null;
  /** It names a time of day. */
  readonly hasClock: boolean;
  /** First token behind it. */
  readonly end: number;
}

/** What has been found of the moment on the way through its tokens. */
interface Found {
  day: Day | null;
  weekday: number | null;
  clock: ClockTime | null;
  zone: Zone | null;
  isLocal: boolean;
  /** "bis einschließlich": the day itself still belongs to it. */
  isInclusive: boolean;
  /** "a partir del 31 de enero", "vor dem 1. Mai": what ends there has ended when the day begins. */
  isExclusive: boolean;
}

/** The moment that begins at that token (joining words before it are passed), or null where none does. */
export function momentAt(
  tokens: readonly NoticeToken[],
  at: number,
  side: Side,
  reference?: string,
): MomentRead | null {
  const found: Found = {
    day: null,
    weekday: null,
    clock: null,
    zone: null,
    isLocal: false,
    // "embargoed through Sunday" holds all that day.
    isInclusive: /^thr(?:ough|u)$/.test(tokens[at - 1]?.fold ?? ''),
    isExclusive: isBefore(tokens, at),
  };
  let end = at;
  let index = at;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const next = component(tokens, index, side, reference, found);
    if (next !== null) {
      index = next;
      end = next;
      continue;
    }
    if (INCLUSIVE.has(token.fold)) found.isInclusive = true;
    else if (!isJoining(tokens, index, found)) break;
    index += 1;
  }
  if (end === at) return null;
  // What joins on to a moment belongs to it only where it says more of it.
  if (found.isInclusive && INCLUSIVE.has(tokens[end]?.fold ?? '')) end += 1;
  const day = found.day ?? (found.weekday === null ? null : nextWeekday(found.weekday, reference));
  const tail = tokens[end]?.fold === ',' ? tokens[end + 1] : tokens[end];
  const isOpen = tail !== undefined && /^(?:or|oder|ou|oppure|whichever|je)$/.test(tail.fold);
  return { until: day === null || isOpen ? null : deadline(day, found, side), hasClock: found.clock !== null, end };
}

const BEFORE = words('before vor avant antes from ab partir partire compter desde dal dalle');

function isBefore(tokens: readonly NoticeToken[], at: number): boolean {
  let index = at - 1;
  while (JOINS.has(tokens[index]?.fold ?? '') && !BEFORE.has(tokens[index]?.fold ?? '')) index -= 1;
  // "Dès le 1er mai", and not "bis zum Ablauf des 31. Mai".
  return BEFORE.has(tokens[index]?.fold ?? '') || (tokens[at - 2]?.fold === 'des' && tokens[at - 1]?.fold === 'le');
}

function isJoining(tokens: readonly NoticeToken[], at: number, found: Found): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'word') return JOINS.has(token.fold);
  if (token.kind === 'break') return found.day === null || found.clock === null;
  if (token.fold === ')') return true;
  // "0001 HRS. MONDAY DEC 1": a stop ends the moment only where it has a day.
  if (token.fold === '.') return found.day === null;
  return OPEN.has(token.fold) && token.kind === 'mark';
}

/** Takes the component that begins at `at` into `found`; the token behind it, or null where there is none. */
function component(
  tokens: readonly NoticeToken[],
  at: number,
  side: Side,
  reference: string | undefined,
  found: Found,
): number | null {
  if (found.day === null || found.day.isNear === true) {
    const day = dayAt(tokens, at, side, reference);
    if (day !== null && (found.day === null || day.isNear !== true)) {
      found.day = day;
      return isTimeMark(tokens[day.end]) ? day.end + 1 : day.end;
    }
  }
  const clock = clockAt(tokens, at);
  if (clock !== null && (found.clock === null || found.clock.zone === null || clock.zone !== null)) {
    // "11am ICT (0400 GMT)": both are one moment; the one that says Greenwich, else the first, is taken.
    const isFirst = found.clock === null || (found.clock.zone === null && found.zone === null);
    if (!isFirst && found.day !== null && found.clock?.zone != null) {
      const told = sameMoment(found.clock, clock);
      const apart = dayBehind(tokens, clock.end, side, reference);
      if (apart !== null) {
        // "8PM PT AUG 12 / 4AM GMT AUG 13": one moment said twice. Of two moments the one on the safe side holds.
        const second = { ...found, day: apart, clock };
        if (told !== null && areOneMoment({ ...found, clock: told }, second, side)) found.clock = told;
        else if (isSafer(second, found, side)) Object.assign(found, { day: apart, clock });
        return apart.end;
      }
      found.clock = told ?? found.clock;
    } else if (isFirst || isGreenwich(clock.zone)) found.clock = clock;
    return clock.end;
  }
  const weekday = weekdayAt(tokens, at);
  if (weekday !== null && (found.day === null || tokens[at + 1]?.kind !== 'word')) {
    found.weekday ??= weekday;
    return tokens[at + 1]?.fold === '.' && (tokens[at]?.fold.length ?? 9) < 5 ? at + 2 : at + 1;
  }
  const zone = found.clock === null && found.day === null ? null : zoneAt(tokens, at);
  if (zone === null) return null;
  found.zone ??= zone.zone;
  return zone.end;
}

/** The T between an ISO date and its time. */
function isTimeMark(token: NoticeToken | undefined): boolean {
  return token?.fold === 't' && !token.spaced;
}

/**
 * "2 December 8 p.m. PT (4 a.m. GMT Wednesday)": the day goes with the first, which the second makes exact; null where the two do not
 * fit.
 */
function sameMoment(first: ClockTime, second: ClockTime): ClockTime | null {
  const [zone, other] = [first.zone, second.zone];
  if (zone === null || !('latest' in zone) || first.minutes === null || second.minutes === null) return null;
  if (other === null || !('latest' in other)) return null;
  const { minutes } = first;
  const there = second.minutes;
  const fitting = [zone.latest, zone.first].filter((east) =>
    [other.latest, other.first].some((away) => (minutes - east - (there - away)) % DAY_MINUTES === 0),
  );
  const [latest] = fitting;
  return latest === undefined ? null : { ...first, zone: { latest, first: fitting.at(-1) ?? latest } };
}

/** The day right behind a second time of day: `4AM GMT AUG 13`, `4 a.m. GMT on Tuesday, August 13`. */
function dayBehind(tokens: readonly NoticeToken[], at: number, side: Side, reference: string | undefined): Day | null {
  let index = at;
  while (JOINS.has(tokens[index]?.fold ?? '') || tokens[index]?.fold === ',' || weekdayAt(tokens, index) !== null)
    index += 1;
  return dayAt(tokens, index, side, reference);
}

function isSafer(one: Found, other: Found, side: Side): boolean {
  if (one.day === null || other.day === null) return false;
  const isLater = deadline(one.day, one, side).at > deadline(other.day, other, side).at;
  return isLater === (side === 'latest');
}

function areOneMoment(one: Found, other: Found, side: Side): boolean {
  if (one.day === null || other.day === null) return false;
  const first = deadline(one.day, one, side).at;
  const zone = other.clock?.zone;
  if (zone == null || !('latest' in zone)) return first === deadline(other.day, other, side).at;
  const { day } = other;
  return [zone.latest, zone.first].some((east) => {
    const clock = other.clock === null ? null : { ...other.clock, zone: { latest: east, first: east } };
    return deadline(day, { ...other, clock }, side).at === first;
  });
}

function isGreenwich(zone: Zone | null): boolean {
  return zone !== null && 'latest' in zone && zone.latest === 0 && zone.first === 0;
}

function deadline(day: Day, { clock, zone: apart, isInclusive, isExclusive }: Found, side: Side): Deadline {
  const zone = clock?.zone ?? apart;
  const isLatest = side === 'latest';
  // Midnight may be either end of the day; a day alone begins an embargo, and ends a permission with its last minute.
  const whole = (isLatest || isExclusive) && !isInclusive ? 0 : DAY_MINUTES;
  const minutes = clock === null ? whole : (clock.minutes ?? (isLatest ? DAY_MINUTES : 0));
  const date = new Date(Date.UTC(2000, 0, 1));
  if (day.day === null) date.setUTCFullYear(day.year, day.month, 1);
  else date.setUTCFullYear(day.year, day.month - 1, day.day);
  const wall = date.getTime() + minutes * MINUTE;
  const at = wall - offsetOf(zone, wall, isLatest) * MINUTE;
  return { at: new Date(at).toISOString(), certain: day.certain && clock !== null && zone !== null };
}

/** Minutes east of Greenwich of the zone at that wall time. */
function offsetOf(zone: Zone | null, wall: number, isLatest: boolean): number {
  if (zone === null) return isLatest ? LAST_ZONE : 0;
  if ('latest' in zone && zone.name === undefined) return isLatest ? zone.latest : zone.first;
  const name = zone.name ?? 'UTC';
  // The wall's time taken for Greenwich's tells the offset but for the hours round a change of the clocks.
  return eastAt(name, wall - eastAt(name, wall) * MINUTE);
}

function eastAt(timeZone: string, moment: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' }).formatToParts(moment);
  const offset = /GMT([+-])(\d\d):(\d\d)/.exec(parts.find(({ type }) => type === 'timeZoneName')?.value ?? '');
  return offset === null ? 0 : (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3]));
}

/**
 * The moment that `text` begins with, or null where it is none that can be read.
 * `reference` (the photograph's Date Created) supplies the year where the words do not.
 */
export function readDeadline(text: string, reference?: string, side: Side = 'latest'): Deadline | null {
  return momentAt(tokensOf(text), 0, side, reference)?.until ?? null;
}
