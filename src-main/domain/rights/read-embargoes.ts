/** Reads before when a photograph may not be used, with the moment. */
import { clauseFrom } from './clause.ts';
import { embargoEnd } from './clause-moment.ts';
import { type Concept, conceptsOf } from './clause-words.ts';
import { momentAt } from './deadline.ts';
import { isLast, isNothingElse, limitOf } from './limit.ts';
import { isMonthName } from './moment-day.ts';
import { NEAR_DAYS, words } from './moment-words.ts';
import { longest, type Notice, placeOf, readTable, tableOf } from './notice.ts';
import type { PhraseMatch } from './notice-phrase.ts';
import { endsClause, isNotice, isProse, isShouted, isWhole, startsClause } from './notice-standing.ts';
import {
  EMBARGO_BARE,
  EMBARGO_STRONG,
  EMBARGO_WITH_MOMENT,
  NO_EMBARGO,
  NONE_AT_ALL,
  PERMISSION,
} from './notice-tables.ts';
import { isBoundary, type NoticeToken } from './notice-tokens.ts';
import type { Deadline, Restriction } from './restriction.ts';

const TABLES = {
  noEmbargo: tableOf(NO_EMBARGO),
  embargoStrong: tableOf(EMBARGO_STRONG),
  embargoMoment: tableOf(EMBARGO_WITH_MOMENT),
  embargoBare: tableOf(EMBARGO_BARE),
};
const UNTIL_WORDS = words('until till til bis jusqu hasta fino');
const ASKED = words(PERMISSION);
const NONE = words(NONE_AT_ALL);
const SLUG_WITHIN = 3;
const AT_ONCE =
  /^\s*(?:(?:for|pour|para|per|zur)\s+)?(?:diffusion\s+|difusi[oó]n\s+|diffusione\s+|publication\s+)?(?:immediate|immédiate|inmediata|immediata|sofort)/iu;
/** So many words behind a limit may be before the one that makes it a term of permission. */
const ASKED_WITHIN = 4;
/** Folded. */
const LIFTED =
  /^(?:lifted|over|expired|ended|passed|removed|off|levee?|aufgehoben|beendet|abgelaufen|levantado|rimosso|revocato|tolto|terminato|scaduto)$/;

/** Phrases that say outright that a photograph may not be used yet. */
export function readEmbargoes(notice: Notice): readonly Restriction[] {
  const lifted = readTable(notice, TABLES.noEmbargo, 'latest', ({ from, to }) => {
    // "embargo lifted at 6pm on 2 December" names a moment, and may mean it is still to come.
    const strong = longest(notice, TABLES.embargoStrong, from, 'latest');
    const hasMoment = strong !== null && limitOf(notice, strong, 'latest').until !== null;
    if (hasMoment) return null;
    // "Embargo levé le 9 décembre": in every language the day on which it is lifted is the moment.
    const lift = LIFTED.test(notice.tokens[to - 1]?.fold ?? '')
      ? momentAt(notice.tokens, to, 'latest', notice.reference)
      : null;
    const isTold =
      notice.kind === 'rights' || (lift !== null && startsClause(notice, from) && isLast(notice, lift.end));
    if (isTold && lift?.until != null) {
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
      endsUse(notice, match.from) ||
      isDeniedFrom(notice.tokens, match) ||
      (isNews &&
        !(
          startsClause(notice, match.from) &&
          (isEmbargoWord(notice, match) || isToTheMinute(notice, match) || isNothingElse(notice, match, 'latest'))
        ))
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
  // "Sperrfrist für Onlinemedien: Freitag, 5 Uhr".
  const behind = until === null && !hasTail && notice.kind === 'rights' ? momentBehind(notice, to) : null;
  if (behind !== null)
    return {
      restriction: { ...placeOf(notice, from, behind.end), kind: 'embargo' as const, until: behind.until, bare: false },
      to: behind.end,
    };
  const bare = until === null && !hasTail;
  if (bare && !isStrong) return null;
  return { restriction: { ...placeOf(notice, from, to), kind: 'embargo' as const, until, bare }, to };
}

/** "Embargo: none", "EMBARGO: FOR IMMEDIATE RELEASE". */
function isDenied(notice: Notice, at: number): boolean {
  const { tokens, text } = notice;
  if (tokens[at]?.kind !== 'mark') return false;
  return (
    AT_ONCE.test(text.slice(tokens[at]?.end)) || (NONE.has(tokens[at + 1]?.fold ?? '') && endsClause(notice, at + 2))
  );
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

/** "For release at 6 p.m. UTC on 3 November 2026": news tell of no moment with its zone in a sentence of nothing else. */
function isToTheMinute(notice: Notice, { from, to, parts }: PhraseMatch): boolean {
  if ((parts.moment as Deadline | null | undefined)?.certain !== true || !endsClause(notice, to)) return false;
  return !notice.tokens.slice(from, to).some(({ fold }) => NEAR_DAYS[fold] !== undefined);
}

/** "Usable until the release on 12 December": behind a word that ends a use no embargo begins. */
function endsUse({ tokens }: Notice, at: number): boolean {
  let isEnd = false;
  for (let index = at - 1; index >= 0 && !isBoundary(tokens, index); index -= 1) {
    const fold = tokens[index]?.fold ?? '';
    if (conceptsOf(fold).has('not') && !isMonthName(tokens, index)) return false;
    if (UNTIL_WORDS.has(fold)) isEnd = true;
  }
  return isEnd;
}

function bareEmbargo(notice: Notice, { from, to }: PhraseMatch) {
  if (isOfSlug(notice, from)) return { restriction: null, to };
  if (isDenied(notice, to)) return { restriction: null, to: to + 2 };
  const behind = notice.kind === 'rights' ? momentBehind(notice, to) : null;
  if (behind !== null)
    return {
      restriction: { ...placeOf(notice, from, behind.end), kind: 'embargo' as const, until: behind.until, bare: false },
      to: behind.end,
    };
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

/** "Use with the story slugged EMBARGO-CUBA": the name of a story. */
function isOfSlug({ tokens }: Notice, at: number): boolean {
  return tokens.slice(Math.max(0, at - SLUG_WITHIN), at).some(({ fold }) => /^slug(?:ged|s|line)?$/.test(fold));
}

/** The moment in the same sentence, however far behind: "Embargo informativo: lunes 2 de diciembre, 23 h". */
function momentBehind(notice: Notice, from: number): { readonly until: Deadline; readonly end: number } | null {
  const rest = clauseFrom(notice, from);
  const until = embargoEnd(rest);
  return until === null ? null : { until, end: rest.to };
}

/** "From 5 December and not earlier"; folded. */
const EARLIER = /^(?:earlier|sooner|fruher|vorher|zuvor|eher|tot|auparavant)$/;

/** "Utilisation interdite à partir du 1er mai": tokens [from, to) say from when, and their clause denies the use. */
function isDeniedFrom(
  tokens: readonly NoticeToken[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  // Without its accent "dès" is "des".
  if (!tokens.slice(from, to).some((token) => isAbout(token, 'from') || token.fold === 'des')) return false;
  let first = from;
  while (first > 0 && !isBoundary(tokens, first - 1)) first -= 1;
  let end = to;
  while (!isBoundary(tokens, end)) end += 1;
  const clause = tokens.slice(first, end);
  const isOther = clause.some((token) => isAbout(token, 'before', 'only', 'except') || EARLIER.test(token.fold));
  return !isOther && clause.some((token, at) => isAbout(token, 'not') && !isMonthName(tokens, first + at));
}

function isAbout({ fold }: NoticeToken, ...concepts: readonly Concept[]): boolean {
  const about = conceptsOf(fold);
  return concepts.some((concept) => about.has(concept));
}
