/** One clause of a notice as what its words are about, in order: what no phrase knows is read by these. */

import { aboutOf } from './clause-about.ts';
import type { Concept } from './clause-words.ts';
import { isMonthName } from './moment-day.ts';
import { HOUR_NAMES, JOINING, MONTH_OF, WEEKDAY_OF, words } from './moment-words.ts';
import { isRead, type Notice } from './notice.ts';
import { isSoft, type NoticeToken } from './notice-tokens.ts';

export interface Clause {
  readonly notice: Notice;
  /** First token, and first token behind it. */
  readonly from: number;
  readonly to: number;
  /** Tokens that no phrase has read, with what they are about. */
  readonly words: readonly ClauseWord[];
  /** A phrase has read a part of it. */
  readonly isPartRead: boolean;
}

export interface ClauseWord {
  readonly at: number;
  readonly fold: string;
  readonly about: ReadonlySet<Concept>;
}

const JOINS = words(`${JOINING} ${HOUR_NAMES} am pm gmt utc cet cest bst est edt mez mesz`);

/** Words that say nothing by themselves. */
const PLAIN = words(
  `a an the this that these those it its them they is are be been being was were has have had to of in on for by with and or at all any other
  der die das dem den des ein eine einen einem einer dieses dieser diesem diese diesen es sie ist sind wird werden wurde wurden sein hat
  zu zur zum von vom aus auf mit und oder für im in am an sofort hiermit umgehend
  le la les l un une des du de d ce cet cette ces il elle est sont être été a à au aux en dans sur par pour et ou son sa ses vos tous toute tout
  immédiatement
  el los las lo una unos unas del al es está son ser sido ha han en por para con y o su sus esta este estas estos todo toda hacer tiene
  il gli i uno dei delle della dello di da è sono essere stata stato al alla per con e questa questo queste questi ogni si suo sua
  immediatamente immediate now hereby time times at once do does did wir nous noi queda quedan fixé set gesetzt fijado fissato prévu way circumstances circumstance purpose purposes case form manner keinesfalls umständen circonstance
  circonstances cas caso modo concepto forma fall under sous sotto bajo unter our your we i you as ab sofort`.replace(
    /\s+/g,
    ' ',
  ),
);

/** A spaced dash or slash parts two clauses, as a full stop does. */
function isEnd(tokens: readonly NoticeToken[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'break') return true;
  if (token.kind !== 'mark' || isSoft(token, tokens[at + 1])) return false;
  const next = tokens[at + 1];
  if (/^[;!?|•·*+]$/.test(token.fold)) return true;
  // "01.01.2024 – 31.12.2024" is one span.
  const isSpan = tokens[at - 1]?.kind === 'number' && next?.kind === 'number';
  if (/^[-–—/]$/.test(token.fold)) return token.spaced && next?.spaced !== false && !isSpan;
  if (token.fold !== '.') return false;
  if (next === undefined || next.kind === 'break') return true;
  // "15.00", "4. Oktober", "No. 7".
  if (!next.spaced) return false;
  const before = tokens[at - 1];
  // "UTC on Dec. 17, 2026".
  if (next.kind === 'number' && before?.kind === 'word' && before.fold.length <= 4 && MONTH_OF.has(before.fold))
    return false;
  return !(before?.kind === 'number' && (MONTH_OF.has(next.fold) || next.kind === 'number')) && before?.fold !== 'nr';
}

/** Every clause of the notice in order. */
export function clausesOf(notice: Notice): readonly Clause[] {
  const { tokens } = notice;
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    if (at < tokens.length && (isRead(notice, at) || !isEnd(tokens, at))) continue;
    if (at > from) clauses.push(clauseOf(notice, from, at));
    from = at + 1;
  }
  return clauses;
}

function clauseOf(notice: Notice, from: number, to: number): Clause {
  const found: ClauseWord[] = [];
  let isPartRead = false;
  for (let at = from; at < to; at += 1) {
    const token = notice.tokens[at];
    if (isRead(notice, at)) isPartRead = true;
    // "No. 4711" is a number's name.
    else if (
      token?.kind === 'word' &&
      !(token.fold === 'no' && isNumbered(notice.tokens, at)) &&
      !isMonthName(notice.tokens, at)
    )
      found.push({ at, fold: token.fold, about: aboutOf(notice, at) });
  }
  return { notice, from, to, words: found, isPartRead };
}

function isNumbered(tokens: readonly NoticeToken[], at: number): boolean {
  const next = tokens[at + 1]?.fold === '.' ? tokens[at + 2] : tokens[at + 1];
  return next?.kind === 'number' && tokens[at + 1]?.fold === '.';
}

export function has({ words: all }: Clause, ...concepts: readonly Concept[]): boolean {
  return all.some(({ about }) => concepts.some((concept) => about.has(concept)));
}

/** The words that are about it. */
export function about({ words: all }: Clause, concept: Concept): readonly ClauseWord[] {
  return all.filter((word) => word.about.has(concept));
}

/** A word about `one`, and within so many words behind it a word about `other`. */
export function follows(clause: Clause, one: Concept, other: Concept, within: number): boolean {
  return clause.words.some(
    (word, at) =>
      word.about.has(one) &&
      clause.words
        .slice(at + 1, at + 1 + within)
        .some((next) => next.about.has(other) && isTogether(clause, word, next)),
  );
}

/** The first word that says something. */
export function opening({ words: all }: Clause): ClauseWord | undefined {
  return all.find(({ fold, about: own }) => own.size > 0 || !PLAIN.has(fold));
}

/** Its words without those that say nothing. */
export function saying({ words: all }: Clause): readonly ClauseWord[] {
  return all.filter(({ fold, about: own }) => own.size > 0 || !PLAIN.has(fold));
}

/** Words that no list knows: what a sentence of news is made of. */
export function unknownIn({ words: all }: Clause, isKnown = (_fold: string): boolean => false): number {
  return all.filter(
    ({ fold, about: own }) =>
      own.size === 0 &&
      !isKnown(fold) &&
      !PLAIN.has(fold) &&
      !JOINS.has(fold) &&
      !MONTH_OF.has(fold) &&
      !WEEKDAY_OF.has(fold),
  ).length;
}

/** Every word that is not one of those concepts is an article or a similar small word. */
export function saysOnly({ words: all }: Clause, ...concepts: readonly Concept[]): boolean {
  return all.every(({ fold, about: own }) => PLAIN.has(fold) || concepts.some((concept) => own.has(concept)));
}

/** The rest of the sentence from that token on. */
export function clauseFrom(notice: Notice, from: number): Clause {
  let to = from;
  while (to < notice.tokens.length && !isEnd(notice.tokens, to)) to += 1;
  return clauseOf(notice, from, to);
}

/** There is no comma between the two words. */
export function isTogether({ notice }: Clause, one: ClauseWord, other: ClauseWord): boolean {
  const [from, to] = [Math.min(one.at, other.at), Math.max(one.at, other.at)];
  return notice.tokens.slice(from, to).every(({ fold }) => fold !== ',');
}

/** Every word of it is in capitals, among others that are not. */
export function isLoud({ notice, words: all }: Clause): boolean {
  return notice.hasSmall && all.length > 1 && all.every(({ at }) => notice.tokens[at]?.caps === true);
}
