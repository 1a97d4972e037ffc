/** Inline elements of a page: where one begins or ends, and the credit that one sets off at the end of a line. */
import type { Agency } from '../domain/credit/agencies.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { BY, LABEL, LEAD } from '../domain/credit/credit-leads.ts';
import { trimEndOf } from '../domain/text/trim.ts';

export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code em font i ins mark q s small span strong sub sup time u'.split(' '),
);
/** Where an inline element begins or ends: its text may touch what is next to it. */
export const EDGE = '\u0001';

const BLANKS: ReadonlySet<string> = new Set(` \t\r\n\u00a0\u2028${EDGE}`);
const LONGEST_CREDIT = 120;
const OPEN = new RegExp(`(?:[:：©(|/,–—-]|(?<!\\p{L})(?:${BY}))[\\s${EDGE}]*$`, 'iu');
const LIKE_CREDIT = new RegExp(`[/©:：]|\\s(?:${BY}|for)\\s`, 'iu');

/** The line's words, and the credit in its own element that ends it, empty where there is none: name and supplier, or a label. */
export function endCredit(line: string, agencies: readonly Agency[]): readonly [words: string, credit: string] {
  const end = trimEndOf(line, BLANKS);
  const edge = end.lastIndexOf(EDGE);
  const credit = end.slice(edge + 1).trim();
  const words = end.slice(0, Math.max(0, edge));
  if (edge < 0 || credit.length > LONGEST_CREDIT || !LIKE_CREDIT.test(credit)) return [line, ''];
  // `Foto: <b>Jane Doe/AP</b>`: the credit begins before its element.
  if (!/[\p{L}\p{N}]/u.test(words) || OPEN.test(words) || !isSurely(credit, agencies)) return [line, ''];
  return [words, credit];
}

function isSurely(text: string, agencies: readonly Agency[]): boolean {
  const credit = parseCredit(text, agencies);
  if (credit === null || credit.caseIgnored) return false;
  return credit.photographer !== null ? credit.agencies.length > 0 : LABEL.test(text) || LEAD.test(text);
}
