/** The moment at which a limit of use begins or ends, with all the words that belong to it. */
import { clauseFrom } from './clause.ts';
import { strangersIn } from './clause-strangers.ts';
import { type MomentRead, momentAt } from './deadline.ts';
import type { Side } from './moment-day.ts';
import { words } from './moment-words.ts';
import type { Notice } from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
import { countsFromEvent, spanAt } from './notice-span.ts';
import { endsClause, startsClause } from './notice-standing.ts';
import { HEEDED } from './notice-tables.ts';
import { isBoundary } from './notice-tokens.ts';
import type { Deadline } from './restriction.ts';

/** Behind these a moment or another condition is named. */
const UNTIL = words(
  'until till til to before by from at on after beyond past bis ab vor nach zum jusqu à a au avant après hasta antes después fino al alle prima dopo di del once when wenn mit sobald bei tras cuando partir vez fois termine following',
);
const KEPT = words(HEEDED);
const DAY_MS = 86_400_000;

/** A match with its moment, where one follows, and all the words that belong to it. */
export interface Limit extends PhraseMatch {
  readonly until: Deadline | null;
  /** It names a moment or a condition, readable or not. */
  readonly hasTail: boolean;
}

export function limitOf(notice: Notice, match: PhraseMatch, side: Side): Limit {
  if ('moment' in match.parts) {
    const read = { until: match.parts.moment as Deadline | null, hasClock: true, end: match.to };
    const later = side === 'latest' && notice.kind === 'rights' ? laterMoment(notice, read) : read;
    return { ...match, to: later.end, until: later.until, hasTail: true };
  }
  if ('span' in match.parts) {
    return { ...match, until: spanEnd(match.parts.span as number, notice.reference), hasTail: true };
  }
  const last = notice.tokens[match.to - 1]?.fold ?? '';
  const own = side === 'latest' && UNTIL.has(last) ? spanOfFile(notice, match.to) : null;
  if (own !== null) return { ...match, to: own.end, until: own.until, hasTail: true };
  const moment = momentAt(notice.tokens, match.to, side, notice.reference);
  if (moment !== null) {
    const later = side === 'latest' && notice.kind === 'rights' ? laterMoment(notice, moment) : moment;
    if (side === 'latest' && !moment.hasClock && later === moment && hasClockApart(notice, moment.end))
      return { ...match, to: later.end, until: null, hasTail: true };
    let to = later.end;
    while (KEPT.has(notice.tokens[to]?.fold ?? '')) to += 1;
    return { ...match, to, until: later.until, hasTail: true };
  }
  if (notice.kind !== 'rights' || !UNTIL.has(last)) return { ...match, until: null, hasTail: UNTIL.has(last) };
  let to = match.to;
  while (!isBoundary(notice.tokens, to) || notice.tokens[to]?.fold === '’' || notice.tokens[to]?.fold === "'") to += 1;
  return { ...match, to, until: side === 'earliest' ? momentWithin(notice, match.to, to) : null, hasTail: true };
}

/** What the photograph's own moment is called. */
const OF_FILE = words(
  'create creation created capture transmission transmitted issue issued distribution delivery dispatch übermittlung übertragung aufnahme erstellung versand création transmission envoi diffusion transmisión envío distribución creazione trasmissione invio',
);
const BEHIND_FILE = words('date time and datum uhrzeit zeitpunkt');
/** So many words are between a span and what it is counted from. */
const COUNTED_WITHIN = 3;

/** "Until 24 hours after create date and time": counted from the file's own moment. */
function spanOfFile(
  { tokens, reference }: Notice,
  at: number,
): { readonly until: Deadline | null; readonly end: number } | null {
  const span = spanAt(tokens, at);
  if (span === null) return null;
  const behind = tokens.slice(span.end, span.end + COUNTED_WITHIN + 1).findIndex(({ fold }) => OF_FILE.has(fold));
  if (behind < 0) return null;
  let end = span.end + behind + 1;
  while (BEHIND_FILE.has(tokens[end]?.fold ?? '')) end += 1;
  return { until: spanEnd(span.value as number, reference), end };
}

/** "At the end of the Games on 11 August": the day in the same clause is the event's own, and no use lasts longer. */
function momentWithin({ tokens, reference }: Notice, from: number, to: number): Deadline | null {
  for (let at = from; at < to; at += 1) {
    const read = momentAt(tokens, at, 'earliest', reference);
    if (read?.until != null) return read.until;
  }
  return null;
}

/** "Sunday, 7 December, when the service begins (10 a.m.)": the time is set apart, behind a condition that only a person can read. */
const CLOCK_WITHIN = 8;

function hasClockApart({ tokens, reference }: Notice, end: number): boolean {
  for (let at = end; at < end + CLOCK_WITHIN && !/^[.;!?]?$/.test(tokens[at]?.fold ?? ''); at += 1) {
    const next = momentAt(tokens, at, 'latest', reference);
    if (next !== null) return next.until === null && next.hasClock;
  }
  return false;
}

/** "until The Sunday Post has appeared on 6 December": of two moments in one clause the later holds. */
function laterMoment({ tokens, reference }: Notice, first: MomentRead): MomentRead {
  if (first.until === null) return first;
  let latest: MomentRead = first;
  for (let at = first.end; !isBoundary(tokens, at); at += 1) {
    const next = momentAt(tokens, at, 'latest', reference);
    if (next === null) continue;
    if (next.until !== null && latest.until !== null && next.until.at > latest.until.at) latest = next;
    at = Math.max(at, next.end - 1);
  }
  return latest;
}

/** A use that ends so many days after the photograph's own moment; where they are counted from an event, only a person can tell. */
export function endOfSpan({ tokens, reference }: Notice, days: number, end: number) {
  return countsFromEvent(tokens, end) ? { days: null, until: null } : { days, until: spanEnd(days, reference) };
}

/** So many days after the photograph's own moment; a day without a clock is counted from its end. */
export function spanEnd(days: number, reference: string | undefined): Deadline | null {
  const from = /^\d{4}-\d{2}-\d{2}/.exec(reference ?? '');
  if (from === null) return null;
  const start = Date.parse(/T\d{2}:\d{2}/.test(reference ?? '') ? (reference ?? '') : `${from[0]}T23:59:59Z`);
  return Number.isNaN(start) ? null : { at: new Date(start + days * DAY_MS).toISOString(), certain: false };
}

/** "FOR RELEASE 9 a.m. PST Thursday, Jan. 15", "expires 1 May": in a title, a keyword or a job id the phrase with its moment is the whole clause. */
export function isNothingElse(notice: Notice, match: PhraseMatch, side: Side): boolean {
  if (notice.kind !== 'short' || !startsClause(notice, match.from)) return false;
  // "Publication 5 December" may be a headline; "FOR RELEASE 5 DECEMBER" is none.
  if (notice.field === 'headline' && !/^(?:for|advance)$/.test(notice.tokens[match.from]?.fold ?? '')) return false;
  const { to, until } = limitOf(notice, match, side);
  // "Free entry until 31 December" has a word that no list knows.
  return until !== null && isLast(notice, to) && strangersIn(clauseFrom(notice, match.from)) === 0;
}

/** The clause ends there, or the moment has taken its stop ("à 6 h."). */
export function isLast(notice: Notice, end: number): boolean {
  return endsClause(notice, end) || notice.tokens[end - 1]?.fold === '.';
}
