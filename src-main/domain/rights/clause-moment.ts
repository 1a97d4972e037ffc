/** When a clause says that a use begins or ends: its span of time, its moments, and which of them may lift an embargo. */
import { type Clause, unknownIn } from './clause.ts';
import type { Concept } from './clause-words.ts';
import { type MomentRead, momentAt } from './deadline.ts';
import type { Side } from './moment-day.ts';
import { MIDNIGHT_NAMES, MONTH_OF, NAMED_DAYS, NEAR_DAYS, NOON_NAMES, WEEKDAY_OF, words } from './moment-words.ts';
import { isRead } from './notice.ts';
import { spanAt } from './notice-span.ts';
import type { NoticeToken } from './notice-tokens.ts';
import type { Deadline } from './restriction.ts';

const BEGINNINGS = new Set([
  ...words(`${NOON_NAMES} ${MIDNIGHT_NAMES} one a eine une un uno`),
  ...Object.keys(NEAR_DAYS),
  ...Object.keys(NAMED_DAYS).map((name) => name.split(' ', 1)[0] ?? ''),
]);

/** The span of time that the clause names, in days, and the token behind it; or null. */
export function spanIn({ notice, from, to }: Clause): { readonly days: number; readonly end: number } | null {
  for (let at = from; at < to; at += 1) {
    // "À 9 h" is a time of day.
    const isClock =
      Number(notice.tokens[at]?.fold) <= 24 &&
      /^(?:a|at|um|ore|las|alle|dalle)$/.test(notice.tokens[at - 1]?.fold ?? '');
    const read = isRead(notice, at) || isClock ? null : spanAt(notice.tokens, at);
    if (read !== null) return { days: read.value as number, end: read.end };
  }
  return null;
}

/** What a clause says of when: the moment that counts on that side (null where it names none, or one without a day), and whether it names one. */
export function momentIn(
  { notice, from, to }: Clause,
  side: Side,
  which: 'safest' | 'last' = 'safest',
): { readonly until: Deadline | null; readonly named: boolean } {
  let best: MomentRead | null = null;
  let named = false;
  for (let at = from; at < to; at += 1) {
    const read =
      isRead(notice, at) || !mayBegin(notice.tokens[at]) ? null : momentAt(notice.tokens, at, side, notice.reference);
    if (read === null) continue;
    named = true;
    if (
      read.until !== null &&
      (best?.until == null || which === 'last' || read.until.at > best.until.at === (side === 'latest'))
    )
      best = read;
    at = Math.max(at, read.end - 1);
  }
  return { until: best?.until ?? null, named };
}

/** Cheap, and without asking for the photograph's day: nearly every word begins no moment. */
function mayBegin(token: NoticeToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === 'number' || BEGINNINGS.has(token.fold) || MONTH_OF.has(token.fold) || WEEKDAY_OF.has(token.fold))
  );
}

/**
 * The moment at which an embargo ends: one that is right behind the word that limits ("before 5 May"), or in a clause
 * that names nothing else. Of an event on a day ("until the verdict on 5 May") nobody knows when it is over.
 */
export function embargoEnd(clause: Clause): Deadline | null {
  const { notice, words: all, to } = clause;
  const isDirect = all.some(({ at, about: own }) => {
    if (!LIMITING.some((one) => own.has(one))) return false;
    const read = momentAt(notice.tokens, at + 1, 'latest', notice.reference);
    return read?.until != null && read.end <= to;
  });
  if (!isDirect && unknownIn(clause) > 0) return null;
  for (let at = clause.from; at < to; at += 1) {
    const read = momentAt(notice.tokens, at, 'latest', notice.reference);
    if (read === null) continue;
    // "On 5 May, about 10.30": a time that is set apart is of something else, or of the same day.
    if (read.until === null && read.hasClock) return null;
    at = Math.max(at, read.end - 1);
  }
  return momentIn(clause, 'latest').until;
}

const LIMITING: readonly Concept[] = ['before', 'after', 'from', 'embargo'];
