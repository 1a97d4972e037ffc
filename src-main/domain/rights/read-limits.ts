/** Reads what limits a photograph's use in time: embargo, end of use, kill, and words of these that no phrase reads. */
import { momentAt } from './deadline.ts';
import type { Side } from './moment-day.ts';
import { words } from './moment-words.ts';
import {
  consume,
  endsClause,
  isNotice,
  isRead,
  isShouted,
  isWhole,
  longest,
  type Notice,
  placeOf,
  startsClause,
  type Table,
  tableOf,
} from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
import {
  ASK_FIRST,
  EMBARGO_BARE,
  EMBARGO_STRONG,
  EMBARGO_WITH_MOMENT,
  EXPIRY_BY_SPAN,
  EXPIRY_STRONG,
  EXPIRY_WITH_MOMENT,
  KILL_AT_END,
  KILL_ORDERS,
  KILL_STRONG,
  KILL_WORDS,
  LOOKS_LIKE,
  NO_EMBARGO,
  NO_KILL,
  NOT_THE_PHOTOGRAPH,
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
  noKill: tableOf(NO_KILL),
  killStrong: tableOf(KILL_STRONG),
  killAtEnd: tableOf(KILL_AT_END),
  killOrders: tableOf(KILL_ORDERS),
  askFirst: tableOf(ASK_FIRST),
  killWords: tableOf(KILL_WORDS),
};
const LOOKS = LOOKS_LIKE.map(([like, source]) => [like, tableOf([source])] as const);

/** Behind these a moment or another condition is named. */
const UNTIL = words(
  'until till til to before by from at on after beyond past bis ab vor nach zum jusqu à a au avant après hasta antes después fino al alle prima dopo di del',
);
/** Between these and a moment nothing stands where a use is limited. */
const LIMITS = words(
  'until till til before after bis vor nach ab jusqu avant après hasta antes después fino entro prima dopo tot voor até до после från efter innan',
);
/** Behind "do not use" these make it a limit and no kill. */
const CONDITIONS = words(
  'without unless except in on for before after until outside as elsewhere online any if ohne außer sans sauf sin salvo senza tranne with when',
);
const LESSER = words(NOT_THE_PHOTOGRAPH);
const DAY = 86_400_000;

/** A match with its moment, where one follows, and all the words that belong to it. */
export interface Limit extends PhraseMatch {
  readonly until: Deadline | null;
  /** It names a moment or a condition, readable or not. */
  readonly hasTail: boolean;
}

function limitOf(notice: Notice, match: PhraseMatch, side: Side): Limit {
  if ('moment' in match.parts) return { ...match, until: match.parts.moment as Deadline | null, hasTail: true };
  if ('span' in match.parts) {
    return { ...match, until: spanEnd(match.parts.span as number, notice.reference), hasTail: true };
  }
  const moment = momentAt(notice.tokens, match.to, side, notice.reference);
  if (moment !== null) return { ...match, to: moment.end, until: moment.until, hasTail: true };
  const last = notice.tokens[match.to - 1]?.fold ?? '';
  if (notice.kind !== 'rights' || !UNTIL.has(last)) return { ...match, until: null, hasTail: UNTIL.has(last) };
  let to = match.to;
  while (!isBoundary(notice.tokens, to) || notice.tokens[to]?.fold === '’' || notice.tokens[to]?.fold === "'") to += 1;
  return { ...match, to, until: null, hasTail: true };
}

/** So many days after the photograph's own moment; a day without a clock is counted from its end. */
function spanEnd(days: number, reference: string | undefined): Deadline | null {
  const from = /^\d{4}-\d{2}-\d{2}/.exec(reference ?? '');
  if (from === null) return null;
  const start = Date.parse(/T\d{2}:\d{2}/.test(reference ?? '') ? (reference ?? '') : `${from[0]}T23:59:59Z`);
  return Number.isNaN(start) ? null : { at: new Date(start + days * DAY).toISOString(), certain: false };
}

/** Every phrase of the table that `make` takes; it is then read. */
export function readTable(
  notice: Notice,
  table: Table,
  side: Side,
  make: (match: PhraseMatch) => { readonly restriction: Restriction | null; readonly to: number } | null,
): readonly Restriction[] {
  const found: Restriction[] = [];
  for (let at = 0; at < notice.tokens.length; at += 1) {
    const match = longest(notice, table, at, side);
    const made = match === null ? null : make(match);
    if (made === null) continue;
    if (made.restriction !== null) found.push(made.restriction);
    consume(notice, at, made.to);
    at = made.to - 1;
  }
  return found;
}

function isLower(notice: Notice): boolean {
  return notice.kind === 'prose' || notice.kind === 'short';
}

/** Phrases that say outright that a photograph may not be used yet. */
export function readEmbargoes(notice: Notice): readonly Restriction[] {
  const lifted = readTable(notice, TABLES.noEmbargo, 'latest', ({ from, to }) => {
    // "embargo lifted at 6pm on 2 December" names a moment, and may mean it is still to come.
    const strong = longest(notice, TABLES.embargoStrong, from, 'latest');
    const hasMoment = strong !== null && limitOf(notice, strong, 'latest').until !== null;
    return hasMoment ? null : { restriction: null, to };
  });
  return [...lifted, ...readTable(notice, TABLES.embargoStrong, 'latest', (match) => makeEmbargo(notice, match, true))];
}

/** Words that are an embargo only by the moment behind them, and the bare word. */
export function readWeakEmbargoes(notice: Notice): readonly Restriction[] {
  const isNews = isLower(notice) && notice.field !== 'jobId';
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
  // "embargoed" among news may be news; with a moment, or shouted, it is a notice.
  if (isLower(notice) && until === null && !isShouted(notice, from, to) && !isWhole(notice, from, to)) return null;
  const bare = until === null && !hasTail;
  if (bare && !isStrong) return null;
  return { restriction: { ...placeOf(notice, from, to), kind: 'embargo' as const, until, bare }, to };
}

/** In a caption the weak forms count only where they say "embargo". */
function isEmbargoWord({ tokens }: Notice, { from, to }: PhraseMatch): boolean {
  return tokens.slice(from, to).some(({ fold }) => fold.startsWith('embarg'));
}

function bareEmbargo(notice: Notice, { from, to }: PhraseMatch) {
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
    if (isLower(notice) && !(isShouted(notice, from, to) && endsClause(notice, to))) return null;
    const days = parts.span as number;
    const until = spanEnd(days, notice.reference);
    return { restriction: { ...placeOf(notice, from, to), kind: 'expiry' as const, days, until }, to };
  };
  return [
    ...readTable(notice, TABLES.expirySpan, 'earliest', counted),
    ...(isLower(notice)
      ? []
      : readTable(notice, TABLES.expiryMoment, 'earliest', (match) => makeExpiry(notice, match, false))),
  ];
}

function makeExpiry(notice: Notice, match: PhraseMatch, isStrong: boolean) {
  const { from, to, until, hasTail } = limitOf(notice, match, 'earliest');
  if (isLower(notice) && (until === null || !isStrong)) return null;
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

const PROSE_KILLS = words('kill elimination retracted retraction withdrawn');

export function readKills(notice: Notice): readonly Restriction[] {
  if (notice.field === 'copyrightNotice' || notice.field === 'creatorJobTitle') return [];
  const kill = ({ from, to }: PhraseMatch) => ({
    restriction: { ...placeOf(notice, from, to), kind: 'kill' as const },
    to,
  });
  const isConditional = (to: number): boolean => CONDITIONS.has(notice.tokens[to]?.fold ?? '');
  return [
    ...readTable(notice, TABLES.killStrong, 'latest', (match) => {
      if (isConditional(match.to) && /^(?:do|dont|never|not|no)$/.test(notice.tokens[match.from]?.fold ?? ''))
        return null;
      if (notice.tokens.slice(match.from, match.to).some(({ fold }) => LESSER.has(fold))) return null;
      return isNotice(notice, match.from, match.to, false) ? kill(match) : null;
    }),
    ...readTable(notice, TABLES.killOrders, 'latest', (match) =>
      startsClause(notice, match.from) && endsClause(notice, match.to) ? kill(match) : null,
    ),
    ...readTable(notice, TABLES.killAtEnd, 'latest', (match) => {
      if (isLower(notice) || !endsClause(notice, match.to) || isConditional(match.to)) return null;
      return longest(notice, TABLES.askFirst, match.to + 1, 'latest') === null ? kill(match) : null;
    }),
    ...readTable(notice, TABLES.killWords, 'latest', (match) => {
      if (longest(notice, TABLES.noKill, match.from, 'latest') !== null) return null;
      const { from, to } = match;
      const isAlone = startsClause(notice, from) && endsClause(notice, to);
      const word = notice.tokens[from]?.fold ?? '';
      if (notice.kind === 'rights') return isAlone || isCaps(notice, from, to) ? kill(match) : null;
      if (!isCaps(notice, from, to) || notice.field === 'keywords') return null;
      return isWhole(notice, from, to) || (isAlone && PROSE_KILLS.has(word)) ? kill(match) : null;
    }),
  ];
}

function isCaps({ tokens }: Notice, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ kind, caps }) => kind !== 'word' || caps);
}

/** What is left of the words of embargo, kill and end of use: no phrase has read them, so a person must. */
export function readDoubts(notice: Notice): readonly Restriction[] {
  if (notice.kind !== 'rights' || notice.field === 'creatorJobTitle' || notice.field === 'copyrightNotice') return [];
  const looks = LOOKS.flatMap(([like, table]) =>
    readTable(notice, table, 'latest', ({ from, to: behind }) => {
      let to = behind;
      while (!isBoundary(notice.tokens, to)) to += 1;
      return { restriction: { ...placeOf(notice, from, to), kind: 'unread' as const, like }, to };
    }),
  );
  return [...looks, ...readLimitedMoments(notice)];
}

/** "Images to run only after 12 December": a limit with a day still to come from the photograph, in words that no phrase knows. */
function readLimitedMoments(notice: Notice): readonly Restriction[] {
  if (notice.field === 'keywords') return [];
  const found: Restriction[] = [];
  for (let at = 0; at < notice.tokens.length; at += 1) {
    // Behind a phrase that is read already ("UK OUT UNTIL …") it belongs to that.
    if (!LIMITS.has(notice.tokens[at]?.fold ?? '') || isRead(notice, at - 1)) continue;
    const moment = momentAt(notice.tokens, at + 1, 'latest', notice.reference);
    if (moment?.until == null || !isAhead(moment.until, notice.reference)) continue;
    found.push({ ...placeOf(notice, at, moment.end), kind: 'unread', like: 'embargo' });
    consume(notice, at, moment.end);
    at = moment.end - 1;
  }
  return found;
}

/** Later than the photograph's own day, which no line about the event itself is; without that day a person must see. */
function isAhead({ at }: Deadline, reference: string | undefined): boolean {
  const taken = /^\d{4}-\d{2}-\d{2}/.exec(reference ?? '');
  return taken === null || Date.parse(at) > Date.parse(`${taken[0]}T00:00:00Z`) + 2 * DAY;
}
