/** The other ways in which a doubtful caption paragraph could be split, for a person to choose from by one key. */
import { bareCredit } from './credit.ts';
import { isNameWord, isParticle } from './names.ts';
import type { CaptionSplit } from './split-caption.ts';

export interface SplitChoice {
  readonly caption: string;
  readonly credit: string | null;
}

const MOST = 6;

/** Up to six choices, none equal to the current split, the longest plausible name last. */
export function alternativeSplits(
  paragraph: string,
  split: Pick<CaptionSplit, 'caption' | 'credit'>,
): readonly SplitChoice[] {
  const text = paragraph.trim();
  const choices: SplitChoice[] = [];
  const add = (caption: string, credit: string | null) => {
    const known = [split, ...choices].some((choice) => choice.caption === caption && choice.credit === credit);
    if (!known && choices.length < MOST) choices.push({ caption, credit });
  };
  for (const start of nameStarts(text)) add(text.slice(0, start).trimEnd(), bareCredit(text.slice(start)));
  if (split.credit !== null) add(text, null);
  return choices;
}

/** Where each word of the capitalised run before the last slash or `via` begins, shortest name first but two words preferred. */
function nameStarts(text: string): readonly number[] {
  const tail = text.slice(-160);
  const offset = text.length - tail.length;
  const mark = /\s*\/|,?\s+via\s|\s[-–—]\s/iu.exec(tail);
  const words = [...tail.slice(0, mark?.index ?? tail.length).matchAll(/\S+/gu)];
  const starts: number[] = [];
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined || !(isNameWord(word[0]) || isParticle(word[0]))) break;
    if (isNameWord(word[0])) starts.push(offset + word.index);
  }
  const [one, two, ...more] = starts;
  return [two, one, ...more].filter((start) => start !== undefined);
}
