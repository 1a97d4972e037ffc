/** Reads words of embargo, kill and end of use that no phrase reads: a person must. */
import { conceptsOf } from './clause-words.ts';
import { momentAt } from './deadline.ts';
import { words } from './moment-words.ts';
import { consume, isRead, type Notice, placeOf, readTable, tableOf } from './notice.ts';
import { isNotice, isShouted } from './notice-standing.ts';
import { LOOKS_LIKE, OF_CONTACT, OF_EVENTS, USE_STEMS } from './notice-tables.ts';
import { HIDE_IDENTITY } from './notice-tables-identity.ts';
import { FOR_A_PERSON } from './notice-tables-use.ts';
import { isBoundary } from './notice-tokens.ts';
import { asksFirst } from './read-embargoes.ts';
import type { Deadline, Restriction } from './restriction.ts';

const LOOKS = LOOKS_LIKE.map(([like, source]) => [like, tableOf([source])] as const);
const IDENTITY = tableOf(HIDE_IDENTITY);
const LIMITED = tableOf(FOR_A_PERSON);
/** Nothing comes between these and a moment where a use is limited. */
const LIMITS = words(
  'until till til before after bis vor nach ab jusqu avant après hasta antes después fino entro prima dopo tot voor até до после från efter innan',
);
const EVENTS = words(OF_EVENTS);
const CONTACT = words(OF_CONTACT);
/** Beginnings of words, folded, that speak of using a photograph or of ending that. */
const USE = new RegExp(`^(?:${USE_STEMS.replaceAll(' ', '|')})`, 'u');
const DAY = 86_400_000;

/** What is left of the words of embargo, kill and end of use: no phrase has read them, so a person must. */
export function readDoubts(notice: Notice): readonly Restriction[] {
  if (notice.kind !== 'rights' || notice.field === 'creatorJobTitle' || notice.field === 'copyrightNotice') return [];
  const looks = LOOKS.flatMap(([like, table]) =>
    readTable(notice, table, 'latest', ({ from, to: behind }) => {
      if (like === 'expiry' && (asksFirst(notice, from, behind) || isPartRead(notice, from))) return null;
      let to = behind;
      while (!isBoundary(notice.tokens, to)) to += 1;
      return { restriction: { ...placeOf(notice, from, to), kind: 'unread' as const, like }, to };
    }),
  );
  return [...looks, ...readLimitedMoments(notice)];
}

/** Another phrase of the same clause says when it ends. */
function isPartRead(notice: Notice, from: number): boolean {
  const isEnd = (at: number): boolean => isBoundary(notice.tokens, at) && !isRead(notice, at);
  for (let at = from; at >= 0 && !isEnd(at); at -= 1) if (isRead(notice, at)) return true;
  for (let at = from; at < notice.tokens.length && !isEnd(at); at += 1) if (isRead(notice, at)) return true;
  return false;
}

/** "No use on social media", "one-time use": told to the desk, and no rule's matter. */
export function readLimitsForAPerson(notice: Notice): readonly Restriction[] {
  if (notice.field !== 'instructions' && notice.field !== 'usageTerms' && notice.field !== 'restrictions') return [];
  return readTable(notice, LIMITED, 'latest', ({ from, to }) => ({
    restriction: { ...placeOf(notice, from, to), kind: 'unread', like: null },
    to,
  }));
}

/** "Faces must be pixelated": in a caption only in capitals that are set apart, as news tells of the same. */
export function readIdentity(notice: Notice): readonly Restriction[] {
  if (notice.field === 'creatorJobTitle' || notice.field === 'copyrightNotice') return [];
  return readTable(notice, IDENTITY, 'latest', ({ from, to }) => {
    if (notice.kind !== 'rights' && !(isShouted(notice, from, to) && isNotice(notice, from, to, false))) return null;
    return { restriction: { ...placeOf(notice, from, to), kind: 'unread' as const, like: 'identity' as const }, to };
  });
}

/**
 * "Images to run only after 12 December": a day still to come from the photograph, behind a word that limits or in one clause with a
 * word of use, which no phrase has read.
 */
function readLimitedMoments(notice: Notice): readonly Restriction[] {
  if (notice.field === 'keywords') return [];
  const found: Restriction[] = [];
  for (let at = 0; at < notice.tokens.length; at += 1) {
    const { fold, kind } = notice.tokens[at] ?? { fold: '', kind: 'mark' };
    // Behind a phrase that is read already ("UK OUT UNTIL …") it belongs to that.
    const isLimit = LIMITS.has(fold) && !isRead(notice, at - 1) && !isOfSpan(notice, at);
    if (!isLimit && (kind !== 'number' || at === 0) && kind !== 'word') continue;
    const moment = momentAt(notice.tokens, isLimit ? at + 1 : at, 'latest', notice.reference);
    if (moment === null) continue;
    if (moment.until === null || !isAhead(moment.until, notice.reference)) {
      at = Math.max(at, moment.end - 1);
      continue;
    }
    if (isLimit && isOfContact(notice, at, moment.end)) continue;
    if (isLimit && isOfEvent(notice, at)) {
      at = moment.end - 1;
      continue;
    }
    const start = isLimit ? at : startOfUse(notice, at);
    const to = isLimit ? moment.end : endOfUse(notice, moment.end);
    if (!isLimit && start === at && to === moment.end) continue;
    found.push({ ...placeOf(notice, start, to), kind: 'unread', like: 'embargo' });
    consume(notice, start, to);
    at = to - 1;
  }
  return found;
}

/** "vom 10. bis 12. Dezember", "5 December to …", "la prima del 7 dicembre": the days of what is shown, and no limit. */
function isOfSpan({ tokens, reference }: Notice, at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]?.fold === 'prima') return /^(?:la|alla|della|dalla|una)$/.test(before?.fold ?? '');
  if (before === undefined || tokens[at]?.fold !== 'bis') return false;
  return before.kind === 'number' || before.fold === '.' || momentAt(tokens, at - 1, 'latest', reference)?.end === at;
}

/** "For interviews after 10 December call …": somebody is asked then, and nothing in the clause speaks of use. */
function isOfContact({ tokens }: Notice, at: number, end: number): boolean {
  let from = at;
  while (from > 0 && !isBoundary(tokens, from - 1)) from -= 1;
  let to = end;
  while (!isBoundary(tokens, to)) to += 1;
  const clause = [...tokens.slice(from, at), ...tokens.slice(end, to)].map(({ fold }) => fold);
  return clause.some((fold) => CONTACT.has(fold)) && !clause.some((fold) => USE.test(fold));
}

/** "The exhibition runs until …": what is on until then is no photograph. */
function isOfEvent({ tokens }: Notice, at: number): boolean {
  let isEvent = false;
  for (let index = at - 1; index >= 0 && !/^[.;!?]$/.test(tokens[index]?.fold ?? ''); index -= 1) {
    const about = conceptsOf(tokens[index]?.fold ?? '');
    if (about.has('use') || about.has('rights')) return false;
    if (about.has('event') || about.has('way')) isEvent = true;
  }
  return isEvent;
}

/** Where in the clause before that token a word of use is; the token itself where there is none. */
function startOfUse({ tokens }: Notice, at: number): number {
  for (let index = at - 1; index >= 0 && (!isBoundary(tokens, index) || tokens[index]?.fold === ','); index -= 1) {
    const fold = tokens[index]?.fold ?? '';
    if (EVENTS.has(fold)) return at;
    if (USE.test(fold)) return index;
  }
  return at;
}

function endOfUse({ tokens }: Notice, end: number): number {
  for (let index = end; !isBoundary(tokens, index); index += 1)
    if (USE.test(tokens[index]?.fold ?? '')) return index + 1;
  return end;
}

/** Later than the photograph's own day, which no line about the event itself is; without that day a person must see. */
function isAhead({ at }: Deadline, reference: string | undefined): boolean {
  const taken = /^\d{4}-\d{2}-\d{2}/.exec(reference ?? '');
  return taken === null || Date.parse(at) > Date.parse(`${taken[0]}T00:00:00Z`) + 2 * DAY;
}
