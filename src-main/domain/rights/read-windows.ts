/** Reads a window of use ("usable from 5 December to 31 January"): an embargo to its first day, and an end of use with its last. */
import { type Clause, clausesOf, has } from './clause.ts';
import { type MomentRead, momentAt } from './deadline.ts';
import { isDay } from './moment-day.ts';
import { words } from './moment-words.ts';
import { type Notice, placeOf } from './notice.ts';
import type { NoticeToken } from './notice-tokens.ts';
import type { Restriction } from './restriction.ts';

/** Between the two days. */
const TO = words('to until till through thru bis au al hasta fino and und et y e');
/** Before the first of two days they say that it is one: "between 5 and 10 December". */
const AND = words('and und et y e');
const BETWEEN = words('between zwischen entre tra fra');
const BESIDE_TO = words('the zum dem den le la el il l à a');
/** A colon may be between the words of use and the days, and no more words than these. */
const WITHIN = 6;

/** Both ends of every window; in captions such days are those of an exhibition. */
export function readWindows(notice: Notice): readonly Restriction[] {
  if (notice.kind !== 'rights' || notice.field === 'copyrightNotice' || notice.field === 'creatorJobTitle') return [];
  return clausesOf(notice).flatMap((clause) => windowIn(clause) ?? []);
}

function windowIn(clause: Clause): readonly Restriction[] | null {
  const { notice, from, to } = clause;
  if (!has(clause, 'use', 'rights', 'allowed')) return null;
  // The days of what is shown, the time of a use that is denied, and how to get the file are no window.
  if (has(clause, 'not', 'except', 'way', 'occasion', 'withdraw')) return null;
  for (let at = from; at < to; at += 1) {
    const days = windowAt(notice, at);
    if (days === null || !isOfUse(clause, at)) continue;
    const first = clause.words[0]?.at ?? at;
    const place = placeOf(notice, Math.min(first, at), days.end);
    return [
      { ...place, kind: 'embargo', until: days.opens, bare: false },
      { ...place, kind: 'expiry', days: null, until: days.closes },
    ];
  }
  return null;
}

/** Use is spoken of shortly before the days, and nothing between that has days of its own ("of the exhibition (5 to 9 May)"). */
function isOfUse({ words: all }: Clause, at: number): boolean {
  const before = all.filter((word) => word.at < at).slice(-WITHIN);
  const said = before.findLastIndex(({ about }) => about.has('use') || about.has('rights') || about.has('allowed'));
  return said >= 0 && !before.slice(said).some(({ about }) => about.has('event'));
}

interface Window {
  readonly opens: MomentRead['until'];
  readonly closes: MomentRead['until'];
  readonly end: number;
}

/** Two days at that token, the first of which may leave out what the second says ("5. bis 31. Dezember 2036"). */
function windowAt({ tokens, reference }: Notice, at: number): Window | null {
  const isBetween = BETWEEN.has(tokens[at - 1]?.fold ?? '');
  const opens = momentAt(tokens, at, 'latest', reference);
  if (opens?.until != null) {
    const second = behindTo(tokens, opens.end, isBetween);
    const closes = second === null ? null : momentAt(tokens, second, 'earliest', reference);
    if (closes?.until == null || closes.until.at <= opens.until.at) return null;
    return { opens: opens.until, closes: closes.until, end: closes.end };
  }
  return shortWindow(tokens, at, isBetween, reference);
}

function shortWindow(
  tokens: readonly NoticeToken[],
  at: number,
  isBetween: boolean,
  reference: string | undefined,
): Window | null {
  if (!/^\d{1,2}$/.test(tokens[at]?.fold ?? '')) return null;
  const day = Number(tokens[at]?.fold);
  const hasMark = /^(?:\.|st|nd|rd|th|er|º|°)$/.test(tokens[at + 1]?.fold ?? '') && tokens[at + 1]?.spaced === false;
  const second = behindTo(tokens, hasMark ? at + 2 : at + 1, isBetween);
  const closes = second === null ? null : momentAt(tokens, second, 'earliest', reference);
  const last = second === null ? null : momentAt(tokens, second, 'latest', reference);
  if (closes?.until == null || last?.until == null) return null;
  const month = /^(\d{4})-(\d{2})/.exec(new Date(Date.parse(closes.until.at) - 1).toISOString());
  const [year, number] = [Number(month?.[1]), Number(month?.[2])];
  if (!isDay(year, number, day)) return null;
  // Without a zone an embargo lasts until that day has begun everywhere.
  const opens = new Date(Date.UTC(year, number - 1, day, 12)).toISOString();
  return opens < closes.until.at
    ? { opens: { at: opens, certain: false }, closes: closes.until, end: closes.end }
    : null;
}

/** The token behind "to", "bis", "au", a dash; null where none of them is there. */
function behindTo(tokens: readonly NoticeToken[], at: number, isBetween: boolean): number | null {
  const token = tokens[at];
  const isDash = /^[-–—]$/.test(token?.fold ?? '');
  if (!isDash && !(TO.has(token?.fold ?? '') && (isBetween || !AND.has(token?.fold ?? '')))) return null;
  let next = at + 1;
  while (BESIDE_TO.has(tokens[next]?.fold ?? '') || /^['’]$/.test(tokens[next]?.fold ?? '')) next += 1;
  return next;
}
