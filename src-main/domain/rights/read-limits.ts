/** Reads what limits a photograph's use in time: embargo and end of use, each with its moment. */
import { type MomentRead, momentAt } from './deadline.ts';
import type { Side } from './moment-day.ts';
import { words } from './moment-words.ts';
import {
  endsClause,
  isNotice,
  isProse,
  isShouted,
  isWhole,
  longest,
  type Notice,
  placeOf,
  readTable,
  startsClause,
  tableOf,
} from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
import { spanAt } from './notice-span.ts';
import {
  EMBARGO_BARE,
  EMBARGO_STRONG,
  EMBARGO_WITH_MOMENT,
  EXPIRY_BY_SPAN,
  EXPIRY_STRONG,
  EXPIRY_WITH_MOMENT,
  HEEDED,
  LINKS_EXPIRE,
  NO_EMBARGO,
  NONE_AT_ALL,
  PERMISSION,
} from './notice-tables.ts';
import { isBoundary } from './notice-tokens.ts';
import type { Deadline, Restriction } from './restriction.ts';

const TABLES = {
  noEmbargo: tableOf(NO_EMBARGO),
  embargoStrong: tableOf(EMBARGO_STRONG),
  embargoMoment: tableOf(EMBARGO_WITH_MOMENT),
  embargoBare: tableOf(EMBARGO_BARE),
  expiryStrong: tableOf(EXPIRY_STRONG),
  expiryMoment: tableOf(EXPIRY_WITH_MOMENT),
  expirySpan: tableOf(EXPIRY_BY_SPAN),
  links: tableOf(LINKS_EXPIRE),
};
/** Behind these a moment or another condition is named. */
const UNTIL = words(
  'until till til to before by from at on after beyond past bis ab vor nach zum jusqu à a au avant après hasta antes después fino al alle prima dopo di del once when wenn mit sobald bei tras cuando partir vez fois termine following',
);
const ASKED = words(PERMISSION);
const KEPT = words(HEEDED);
const NONE = words(NONE_AT_ALL);
/** So many words behind a limit may stand before the one that makes it a term of permission. */
const ASKED_WITHIN = 4;
/** Folded. */
const LIFTED =
  /^(?:lifted|over|expired|ended|passed|removed|off|levee?|aufgehoben|beendet|abgelaufen|levantado|rimosso|revocato|tolto|terminato|scaduto)$/;
const DAY_MS = 86_400_000;

/** A match with its moment, where one follows, and all the words that belong to it. */
export interface Limit extends PhraseMatch {
  readonly until: Deadline | null;
  /** It names a moment or a condition, readable or not. */
  readonly hasTail: boolean;
}

function limitOf(notice: Notice, match: PhraseMatch, side: Side): Limit {
  if ('moment' in match.parts) {
    const read = { until: match.parts.moment as Deadline | null, hasClock: true, end: match.to };
    const later = side === 'latest' && notice.kind === 'rights' ? laterMoment(notice, read) : read;
    return { ...match, to: later.end, until: later.until, hasTail: true };
  }
  if ('span' in match.parts) {
    return { ...match, until: spanEnd(match.parts.span as number, notice.reference), hasTail: true };
  }
  const moment = momentAt(notice.tokens, match.to, side, notice.reference);
  if (moment !== null) {
    const later = side === 'latest' && notice.kind === 'rights' ? laterMoment(notice, moment) : moment;
    if (side === 'latest' && !moment.hasClock && later === moment && hasClockApart(notice, moment.end))
      return { ...match, to: later.end, until: null, hasTail: true };
    let to = later.end;
    while (KEPT.has(notice.tokens[to]?.fold ?? '')) to += 1;
    return { ...match, to, until: later.until, hasTail: true };
  }
  const last = notice.tokens[match.to - 1]?.fold ?? '';
  if (notice.kind !== 'rights' || !UNTIL.has(last)) return { ...match, until: null, hasTail: UNTIL.has(last) };
  let to = match.to;
  while (!isBoundary(notice.tokens, to) || notice.tokens[to]?.fold === '’' || notice.tokens[to]?.fold === "'") to += 1;
  return { ...match, to, until: null, hasTail: true };
}

/** "Sunday, 7 December, when the service begins (10 a.m.)": the time stands apart, behind a condition that only a person can read. */
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

/** So many days after the photograph's own moment; a day without a clock is counted from its end. */
function spanEnd(days: number, reference: string | undefined): Deadline | null {
  const from = /^\d{4}-\d{2}-\d{2}/.exec(reference ?? '');
  if (from === null) return null;
  const start = Date.parse(/T\d{2}:\d{2}/.test(reference ?? '') ? (reference ?? '') : `${from[0]}T23:59:59Z`);
  return Number.isNaN(start) ? null : { at: new Date(start + days * DAY_MS).toISOString(), certain: false };
}

/** Phrases that say outright that a photograph may not be used yet. */
export function readEmbargoes(notice: Notice): readonly Restriction[] {
  const lifted = readTable(notice, TABLES.noEmbargo, 'latest', ({ from, to }) => {
    // "embargo lifted at 6pm on 2 December" names a moment, and may mean it is still to come.
    const strong = longest(notice, TABLES.embargoStrong, from, 'latest');
    const hasMoment = strong !== null && limitOf(notice, strong, 'latest').until !== null;
    if (hasMoment) return null;
    // "Embargo levé le 9 décembre": in every language the day on which it is lifted is the moment.
    const lift =
      notice.kind === 'rights' && LIFTED.test(notice.tokens[to - 1]?.fold ?? '')
        ? momentAt(notice.tokens, to, 'latest', notice.reference)
        : null;
    if (lift?.until != null) {
      const place = placeOf(notice, from, lift.end);
      return { restriction: { ...place, kind: 'embargo' as const, until: lift.until, bare: false }, to: lift.end };
    }
    return { restriction: null, to };
  });
  return [...lifted, ...readTable(notice, TABLES.embargoStrong, 'latest', (match) => makeEmbargo(notice, match, true))];
}

/** Words that are an embargo only by the moment behind them, and the bare word. */
export function readWeakEmbargoes(notice: Notice): readonly Restriction[] {
  const isNews = isProse(notice) && notice.field !== 'jobId';
  return [
    ...readTable(notice, TABLES.embargoMoment, 'latest', (match) =>
      isNews && !(startsClause(notice, match.from) && isEmbargoWord(notice, match))
        ? null
        : makeEmbargo(notice, match, false),
    ),
    ...readTable(notice, TABLES.embargoBare, 'latest', (match) => bareEmbargo(notice, match)),
  ];
}

function makeEmbargo(notice: Notice, match: PhraseMatch, isStrong: boolean) {
  const { from, to, until, hasTail } = limitOf(notice, match, 'latest');
  if (!isNotice(notice, from, to, until !== null)) return null;
  if (until === null && isDenied(notice, match.to)) return { restriction: null, to: match.to + 2 };
  if (until === null && asksFirst(notice, match.from, match.to)) return null;
  // "embargoed" among news may be news; with a moment, or shouted, it is a notice.
  if (isProse(notice) && until === null && !isShouted(notice, from, to) && !isWhole(notice, from, to)) return null;
  const bare = until === null && !hasTail;
  if (bare && !isStrong) return null;
  return { restriction: { ...placeOf(notice, from, to), kind: 'embargo' as const, until, bare }, to };
}

/** "Embargo: none". */
function isDenied(notice: Notice, at: number): boolean {
  const { tokens } = notice;
  return tokens[at]?.kind === 'mark' && NONE.has(tokens[at + 1]?.fold ?? '') && endsClause(notice, at + 2);
}

/** "before obtaining consent": what must come first is a question. */
export function asksFirst({ tokens }: Notice, from: number, to: number): boolean {
  for (let index = from; index < to + ASKED_WITHIN && (index < to || !isBoundary(tokens, index)); index += 1)
    if (ASKED.has(tokens[index]?.fold ?? '')) return true;
  return false;
}

/** In a caption the weak forms count only where they say "embargo". */
function isEmbargoWord({ tokens }: Notice, { from, to }: PhraseMatch): boolean {
  return tokens.slice(from, to).some(({ fold }) => fold.startsWith('embarg'));
}

function bareEmbargo(notice: Notice, { from, to }: PhraseMatch) {
  if (isDenied(notice, to)) return { restriction: null, to: to + 2 };
  const isNoun = notice.tokens[from]?.fold === 'embargo';
  const counts =
    notice.kind === 'rights' ||
    notice.kind === 'credit' ||
    (isWhole(notice, from, to)
      ? !isNoun || (notice.field !== 'keywords' && notice.field !== 'headline')
      : isShouted(notice, from, to) && startsClause(notice, from) && (!isNoun || endsClause(notice, to)));
  if (!counts) return null;
  return { restriction: { ...placeOf(notice, from, to), kind: 'embargo' as const, until: null, bare: true }, to };
}

/** Phrases that say outright that a use ends. */
export function readExpiries(notice: Notice): readonly Restriction[] {
  if (notice.field === 'creatorJobTitle') return handouts(notice);
  return readTable(notice, TABLES.expiryStrong, 'earliest', (match) => makeExpiry(notice, match, true));
}

/** Uses that end after a span of time, and words that end a use only by the moment behind them. */
export function readWeakExpiries(notice: Notice): readonly Restriction[] {
  if (notice.field === 'creatorJobTitle') return [];
  const counted = ({ from, to, parts }: PhraseMatch) => {
    if (isProse(notice) && !(isShouted(notice, from, to) && endsClause(notice, to))) return null;
    const days = parts.span as number;
    const until = spanEnd(days, notice.reference);
    return { restriction: { ...placeOf(notice, from, to), kind: 'expiry' as const, days, until }, to };
  };
  readTable(notice, TABLES.links, 'earliest', ({ to }) => ({ restriction: null, to }));
  return [
    ...readTable(notice, TABLES.expirySpan, 'earliest', counted),
    ...(isProse(notice)
      ? []
      : readTable(notice, TABLES.expiryMoment, 'earliest', (match) => makeExpiry(notice, match, false))),
  ];
}

function makeExpiry(notice: Notice, match: PhraseMatch, isStrong: boolean) {
  const { from, to, until, hasTail } = limitOf(notice, match, 'earliest');
  // "must not be used beyond 30 days": counted, as "for 30 days" is.
  const span = until === null && notice.kind === 'rights' ? spanAt(notice.tokens, match.to) : null;
  if (span !== null) {
    const days = span.value as number;
    const place = placeOf(notice, from, Math.max(to, span.end));
    return {
      restriction: { ...place, kind: 'expiry' as const, days, until: spanEnd(days, notice.reference) },
      to: Math.max(to, span.end),
    };
  }
  if (isProse(notice) && (until === null || !isStrong)) return null;
  if (until === null && asksFirst(notice, match.from, match.to)) return null;
  if (!isNotice(notice, from, to, until !== null) || (!hasTail && until === null)) return null;
  return { restriction: { ...placeOf(notice, from, to), kind: 'expiry' as const, days: null, until }, to };
}

/** AP's byline title HONS: a handout that may be used for 14 days. */
const HANDOUT_DAYS = 14;

function handouts({ text, reference }: Notice): readonly Restriction[] {
  return [...text.matchAll(/\bHONS\b/g)].map((match) => ({
    field: 'creatorJobTitle',
    start: match.index,
    end: match.index + match[0].length,
    words: match[0],
    kind: 'expiry',
    days: HANDOUT_DAYS,
    until: spanEnd(HANDOUT_DAYS, reference),
  }));
}
