/** How a phrase is set in its text: apart, shouted, alone, in quotes; by that a notice is told from news. */
import { isRead, type Notice } from './notice.ts';
import { isBoundary, isSoft, type NoticeToken } from './notice-tokens.ts';

/** News that may contain a phrase: a caption, a headline, a keyword. */
export function isProse({ kind }: Notice): boolean {
  return kind === 'prose' || kind === 'short';
}

/** A full stop, bracket, spaced dash or line end is before it, or nothing: not a comma. */
export function startsClause(notice: Notice, at: number): boolean {
  const { tokens } = notice;
  let before = at - 1;
  while (before >= 0 && /^["“”„«»*]$/.test(tokens[before]?.fold ?? '')) before -= 1;
  const token = tokens[before];
  if (token === undefined || token.kind === 'break') return true;
  return (
    token.kind === 'mark' &&
    (isRead(notice, before) || /^[.;:!?|*()[\]–—\-/+•·]$/.test(token.fold)) &&
    !isSoft(token, tokens[before + 1])
  );
}

export function endsClause({ tokens }: Notice, to: number): boolean {
  return (
    isBoundary(tokens, to) ||
    (tokens[to] !== undefined && isSoft(tokens[to] as NoticeToken, tokens[to + 1]) && isBoundary(tokens, to + 1))
  );
}

/** Every word of it is in capitals, and there are other words that are not. */
export function isShouted({ tokens, hasSmall }: Notice, from: number, to: number): boolean {
  const words = tokens.slice(from, to).filter(({ kind }) => kind === 'word');
  return hasSmall && words.length > 0 && words.every(({ caps }) => caps);
}

/** It is all that the text says; in a job id or keyword figures may be beside it ("Sperrfrist 051236"). */
export function isWhole({ tokens, kind: of, field }: Notice, from: number, to: number): boolean {
  const isCode = of === 'short' && field !== 'headline' && field !== 'title';
  return tokens.every(
    ({ kind }, at) => (at >= from && at < to) || kind === 'mark' || kind === 'break' || (isCode && kind === 'number'),
  );
}

function isQuote(token: NoticeToken | undefined): boolean {
  return token?.kind === 'mark' && /^["“”„«»‘’']$/.test(token.fold);
}

/**
 * True where a phrase in this text is a notice and not news. Outside the fields for restrictions it must be set apart:
 * in capitals among other words, or as its own clause.
 */
export function isNotice(notice: Notice, from: number, to: number, hasMoment: boolean): boolean {
  if (notice.kind === 'rights' || notice.kind === 'credit') return true;
  if (isWhole(notice, from, to)) return true;
  // A sign, a banner, a speaker says it.
  if (isQuote(notice.tokens[from - 1]) && isQuote(notice.tokens[to])) return false;
  const next = notice.tokens[to];
  const words = notice.tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
  if (isShouted(notice, from, to) && (words > 1 || startsClause(notice, from)))
    return startsClause(notice, from) || next?.caps !== true || endsClause(notice, to);
  if (!startsClause(notice, from)) return false;
  // "Embargo until December 2, 2036 on grain …" goes on as a sentence.
  const goesOn = next?.kind === 'word' && next.fold === notice.text.slice(next.start, next.end);
  return endsClause(notice, to) || (hasMoment && !goesOn);
}
