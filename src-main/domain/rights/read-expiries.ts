/** Reads when the use of a photograph ends: by a moment, by a span of time, by AP's byline title of handouts. */
import { conceptsOf } from './clause-words.ts';
import { endOfSpan, isNothingElse, limitOf, spanEnd } from './limit.ts';
import { type Notice, placeOf, readTable, tableOf } from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
import { spanAt } from './notice-span.ts';
import { endsClause, isNotice, isProse, isShouted } from './notice-standing.ts';
import { LINKS_EXPIRE } from './notice-tables.ts';
import { EXPIRY_BY_SPAN, EXPIRY_STRONG, EXPIRY_WITH_MOMENT } from './notice-tables-expiry.ts';
import { asksFirst } from './read-embargoes.ts';
import type { Restriction } from './restriction.ts';

const TABLES = {
  expiryStrong: tableOf(EXPIRY_STRONG),
  expiryMoment: tableOf(EXPIRY_WITH_MOMENT),
  expirySpan: tableOf(EXPIRY_BY_SPAN),
  links: tableOf(LINKS_EXPIRE),
};

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
    let end = from;
    for (let at = from; at < to && end === from; at += 1) end = spanAt(notice.tokens, at)?.end ?? from;
    const limit = endOfSpan(notice, parts.span as number, end);
    return { restriction: { ...placeOf(notice, from, to), kind: 'expiry' as const, ...limit }, to };
  };
  readTable(notice, TABLES.links, 'earliest', ({ to }) => ({ restriction: null, to }));
  return [
    ...readTable(notice, TABLES.expirySpan, 'earliest', counted),
    ...readTable(notice, TABLES.expiryMoment, 'earliest', (match) =>
      isProse(notice) && !isNothingElse(notice, match, 'earliest') ? null : makeExpiry(notice, match, false),
    ),
  ];
}

function makeExpiry(notice: Notice, match: PhraseMatch, isStrong: boolean) {
  const { from, to, until, hasTail } = limitOf(notice, match, 'earliest');
  // "must not be used beyond 30 days": counted, as "for 30 days" is.
  const span = until === null && notice.kind === 'rights' ? spanAt(notice.tokens, match.to) : null;
  if (span !== null) {
    const place = placeOf(notice, from, Math.max(to, span.end));
    return {
      restriction: { ...place, kind: 'expiry' as const, ...endOfSpan(notice, span.value as number, span.end) },
      to: Math.max(to, span.end),
    };
  }
  if (isProse(notice) && until === null) return null;
  if (!isStrong && isOfWay(notice, match.from)) return null;
  if (until === null && asksFirst(notice, match.from, match.to)) return null;
  if (!isNotice(notice, from, to, until !== null) || (!hasTail && until === null)) return null;
  return { restriction: { ...placeOf(notice, from, to), kind: 'expiry' as const, days: null, until }, to };
}

/** "Flown under permit 12/2036, valid until …": the permit ends, or the link, and no use. */
function isOfWay({ tokens }: Notice, at: number): boolean {
  for (let index = at - 1; index >= 0 && !/^[.;!?]$/.test(tokens[index]?.fold ?? ''); index -= 1)
    if (conceptsOf(tokens[index]?.fold ?? '').has('way')) return true;
  return false;
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
