/** Tells a use that is denied from a day on ("No use from 1 May"), which ends there, from one that begins there. */
import { type Concept, conceptsOf } from './clause-words.ts';
import { isMonthName } from './moment-day.ts';
import { isBoundary, type NoticeToken } from './notice-tokens.ts';

/** "From 5 December and not earlier"; folded. */
const EARLIER = /^(?:earlier|sooner|fruher|vorher|zuvor|eher|tot|auparavant)$/;

/** "Utilisation interdite à partir du 1er mai": tokens [from, to) say from when, and their clause denies the use. */
export function isDeniedFrom(
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
