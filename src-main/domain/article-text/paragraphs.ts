/** Lines joined into paragraphs: blank lines part them, and so do line ends that no wrapping program would have made. */

import { isUnlistedCredit } from '../credit/split-unmarked.ts';
import { labelOf } from './labels.ts';
import type { Splitter } from './splitter.ts';
import type { Line } from './text-lines.ts';

export interface Paragraph {
  readonly text: string;
  /** Line of its beginning, from 1. */
  readonly line: number;
  readonly block: number;
}

/** Lines longer than this were not wrapped by a program. */
const WIDEST = 110;
const SENTENCE_END = /[.!?…:]["'”’»)\]]*$/u;
/** A line that ends so goes on in the next. */
const OPEN_END =
  /(?:[,;–—/(&-]|\b(?:a|an|the|of|in|on|at|to|for|from|with|by|and|or|via|near|as|his|her|their|its|is|are|was|were)|\b(?:Mr|Mrs|Ms|Dr|St|Photo|Picture|Getty))$/u;
/** The small words of German, French, Spanish and Italian at which no sentence ends. */
const OPEN_ELSEWHERE =
  /(?<![\p{L}\p{N}’'-])(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|von|vom|zum|zur|mit|auf|für|bei|nach|aus|über|unter|am|im|le|la|les|du|de|un|une|et|ou|au|aux|dans|sur|pour|par|avec|el|los|las|una|del|y|con|por|para|al|il|lo|gli|di|della|dello|dei|delle|da|dal|dalla|nel|nella|sul|sulla|per|tra)$/u;
/** The credit began on the line above. */
const OPEN_CREDIT = /(?:\b(?:Photo|Picture|Image|Photograph)(?:\sby|:)|\bvia|[/([]|\bAP Photo\/|\bGetty)$/u;
const TAIL = 320;

/** All paragraphs in order. The first two are headline and standfirst more often than not: those never join by width. */
export function paragraphsOf(lines: readonly Line[], splitter: Splitter): readonly Paragraph[] {
  const width = wrapWidth(lines);
  const paragraphs: { parts: string[]; line: number; block: number }[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const together = current !== undefined && previous?.block === line.block;
    const how =
      together && previous !== undefined
        ? joint(current.parts, previous, line, { width, count: paragraphs.length, splitter })
        : null;
    if (how === null || current === undefined)
      paragraphs.push({ parts: [line.text], line: line.number, block: line.block });
    else current.parts.push(how, line.text);
    previous = line;
  }
  return paragraphs.map(({ parts, line, block }) => ({ text: parts.join(''), line, block }));
}

/** What is between the two lines in one paragraph (a space or a meant line break), or null where a new one begins. */
function joint(
  parts: readonly string[],
  previous: Line,
  line: Line,
  { width, count, splitter }: { readonly width: number | null; readonly count: number; readonly splitter: Splitter },
): string | null {
  if (isOpenBracket(parts.slice(-4).join(''))) return ' ';
  if (labelOf(line.text) !== null || /^(?:#{1,6}\s|[-*•]\s|!\[|\d{1,3}[.)]\s)/u.test(line.text)) return null;
  if (labelOf(previous.text) !== null && parts.length === 1 && labelOf(previous.text)?.rest === '') return null;
  if (/^#{1,6}\s|^!\[/.test(previous.text)) return null;
  const tail = parts.slice(-8).join('').slice(-TAIL);
  const before = splitter.split(tail);
  if (before.credit !== null && goesOn(tail, line.text, before.caption, splitter)) return ' ';
  if (before.credit !== null && before.certain) return null;
  if (previous.hardBreak) return '\n';
  const isHeader = count <= 2;
  const filled = width !== null && previous.text.length + 1 + firstWord(line.text) > width;
  // Wrapped: whatever the next line looks like by itself, the program that broke them made two of one.
  if (filled && !isHeader) return ' ';
  if (OPEN_CREDIT.test(previous.text)) return ' ';
  if (isCreditLine(line.text, splitter)) return openName(tail, line.text, splitter) ? ' ' : null;
  if (/^[\p{Ll}/,;)\]]/u.test(line.text) || OPEN_END.test(previous.text) || OPEN_ELSEWHERE.test(previous.text))
    return ' ';
  if (width === null) return null;
  if (filled) return !SENTENCE_END.test(previous.text) && previous.text.length < width * 0.8 ? null : ' ';
  return !isHeader && !SENTENCE_END.test(previous.text) && previous.text.length > width * 0.6 ? ' ' : null;
}

/** `… out of the water. (Photo: Tobias`: the bracket closes on the next line. */
function isOpenBracket(text: string): boolean {
  return /[([][^()[\]]{0,60}$/u.test(text) && !/^!?\[/u.test(text);
}

/** The credit itself was wrapped: with the next line it is still the credit of the same caption. */
function goesOn(tail: string, next: string, caption: string, splitter: Splitter): boolean {
  if (next.length > 60) return false;
  const longer = splitter.split(`${tail} ${next}`);
  return longer.credit !== null && longer.certain && longer.caption === caption;
}

/** `…waits alone. Alastair` above `Grant-Shaw/AP`: with the end of the line above, the credit is a longer one. */
function openName(tail: string, next: string, splitter: Splitter): boolean {
  if (!/[.!?…]["'”’)]*\s+(?:\p{Lu}\S*\s*){1,3}$/u.test(tail.slice(-60))) return false;
  const longer = splitter.split(`${tail} ${next}`);
  return longer.credit !== null && longer.certain && longer.start < tail.length;
}

/** A line that is a credit and nothing else, readable or not. */
export function isCreditLine(text: string, splitter: Splitter): boolean {
  if (text.length > 120) return false;
  const split = splitter.split(text);
  if (split.credit === null) return isUnlistedCredit(text) && /\/|\svia\s/iu.test(text);
  return split.caption === '' && !split.caseIgnored;
}

/** The width at which a program broke this text's lines, or null where every line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next === undefined || next.block !== line.block ? [] : [{ line, next }];
  });
  const widest = Math.max(0, ...pairs.map(({ line }) => line.text.length));
  if (pairs.length < 2 || widest > WIDEST) return null;
  const inside = pairs.filter(({ next }) => /^\p{Ll}/u.test(next.text));
  if (inside.length / pairs.length >= 0.3) return widest;
  // Captions of one line and credits below them are no wrapping: sentences that go on behind a full line are.
  const isFull = ({ line, next }: (typeof pairs)[number]): boolean =>
    line.text.length + 1 + firstWord(next.text) > widest;
  const full = inside.filter(isFull).length;
  const open = pairs.filter(({ line }) => !SENTENCE_END.test(line.text));
  const isMost = (some: number, all: number): boolean => some * 5 >= all * 4;
  if (full >= 2 && isMost(full, inside.length)) return widest;
  return full === 1 &&
    inside.length === 1 &&
    open.filter(isFull).length >= 3 &&
    isMost(open.filter(isFull).length, open.length)
    ? widest
    : null;
}

function firstWord(text: string): number {
  return /^\S+/u.exec(text)?.[0].length ?? 0;
}
