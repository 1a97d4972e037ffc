/** Spellings of names put into groups, and the judgement which spelling of a name is the right one. */
import { grouped } from './grouped.ts';
import { CALENDAR_AND_PEOPLES, TITLES } from './known-words.ts';
import { type NamePhrase, type NameWord, phraseOf } from './name-phrases.ts';
import type { NameUse } from './name-uses.ts';

export interface WrongUse {
  readonly use: NameUse;
  /** What should stand there instead. */
  readonly repair: string;
}

/** One name in a wrong spelling or several, with all their places, and the spelling that the rest of the gallery has. */
export interface Misspelling {
  readonly wrong: readonly WrongUse[];
  readonly rightText: string;
  readonly right: readonly NameUse[];
  readonly because: Reason;
}

/** Why a spelling is held for the right one. */
export type Reason = 'article' | 'majority' | 'even';

/** All uses of one folded spelling. */
export interface Group {
  readonly folded: string;
  readonly words: readonly string[];
  readonly uses: readonly NameUse[];
  /** Which of the letters a-z occur, as bits: far groups are told apart without comparing letter by letter. */
  readonly letters: number;
}

export interface Spelling {
  readonly text: string;
  readonly uses: readonly NameUse[];
}

/** An article that spells a name in one way is believed, unless the captions outnumber it by more than this. */
const OUTNUMBERED = 3;

function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

export function groupUses(uses: readonly NameUse[]): readonly Group[] {
  const groups = grouped(uses, (use) => use.phrase.folded);
  return [...groups].map(([folded, same]) => ({
    folded,
    words: folded.split(' '),
    uses: same,
    letters: letterBits(folded),
  }));
}

/** The use narrowed to some of its words. */
export function part(use: NameUse, words: readonly NameWord[]): NameUse {
  const { phrase } = use;
  const text = phrase.text.slice((words[0]?.start ?? 0) - phrase.start, (words.at(-1)?.end ?? 0) - phrase.start);
  const opens = phrase.opensSentence && words[0] === phrase.words[0];
  const whole: NamePhrase = { ...phraseOf('', words, opens, phrase.sentence), text };
  return { ...use, phrase: whole };
}

/** A phrase, and the same without a title or a role before the name: `Striker Antoine Griezmann`, `Antoine Griezmann`. */
export function readingsOf(use: NameUse): readonly NameUse[] {
  const { words } = use.phrase;
  const all = [use];
  let from = 0;
  while (
    words.length - from > 2 &&
    (TITLES.has(words[from]?.folded ?? '') || CALENDAR_AND_PEOPLES.has(words[from]?.folded ?? ''))
  )
    from += 1;
  if (from > 0) all.push(part(use, words.slice(from)));
  else if (use.phrase.opensSentence && words.length > 2) all.push(part(use, words.slice(1)));
  return all;
}

/** Which of two spellings is right: the article's own where it has only one, else the one used more. */
export function judge(one: Spelling, other: Spelling): { right: Spelling; wrong: Spelling; because: Reason } {
  const count = (spelling: Spelling, ...sources: NameUse['source'][]) =>
    spelling.uses.filter((use) => sources.includes(use.source)).length;
  const [articleOne, articleOther] = [count(one, 'article'), count(other, 'article')];
  const [allOne, allOther] = [count(one, 'article', 'caption'), count(other, 'article', 'caption')];
  const decide = (first: boolean, because: Reason) =>
    first ? { right: one, wrong: other, because } : { right: other, wrong: one, because };
  if (articleOne > 0 && articleOther === 0 && allOther <= articleOne * OUTNUMBERED) return decide(true, 'article');
  if (articleOther > 0 && articleOne === 0 && allOne <= articleOther * OUTNUMBERED) return decide(false, 'article');
  if (allOne !== allOther) return decide(allOne > allOther, 'majority');
  const [fileOne, fileOther] = [count(one, 'metadata'), count(other, 'metadata')];
  if (fileOne !== fileOther) return decide(fileOne > fileOther, 'majority');
  const marks = (text: string) => text.normalize('NFD').replace(/[^\p{M}]/gu, '').length;
  if (marks(one.text) !== marks(other.text)) return decide(marks(one.text) > marks(other.text), 'even');
  // Nothing tells them apart: the one that stands first is shown as the other's measure.
  return decide(firstPicture(one) <= firstPicture(other), 'even');
}

function firstPicture({ uses }: Spelling): number {
  return Math.min(...uses.map((use) => use.picture ?? 0));
}

/** The text that stands most often; headlines in title case and upper case count less. */
export function commonest(uses: readonly NameUse[]): string {
  const counts = new Map<string, number>();
  for (const use of uses) {
    const weight = use.caseCounts ? 2 : 1;
    counts.set(use.phrase.text, (counts.get(use.phrase.text) ?? 0) + weight);
  }
  let best = '';
  for (const [text, count] of counts) if (best === '' || count > (counts.get(best) ?? 0)) best = text;
  return best;
}

export function spellingOf(group: Group): Spelling {
  return { text: commonest(group.uses), uses: group.uses };
}

/** A wrong use with its repair, in capitals where the use shouts. */
export function wrongUse(use: NameUse, repair: string): WrongUse {
  const { text } = use.phrase;
  const shouts = text.length > 1 && text === text.toUpperCase() && repair !== repair.toUpperCase();
  return { use, repair: shouts ? repair.toUpperCase() : repair };
}
