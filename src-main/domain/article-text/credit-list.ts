/** Credits listed apart from their captions by number: `Photo credits: (1) Jane Doe/AP (2) John Roe/Reuters`, or one a line. */
import { trimEndOf } from '../text/trim.ts';
import { labelOf } from './labels.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Splitter } from './splitter.ts';

export interface CreditList {
  /** By the number of the picture, from 1. */
  readonly credits: ReadonlyMap<number, string>;
  /** Its paragraphs among those that were given: from, and behind the last. */
  readonly from: number;
  readonly to: number;
  /** Its numbers may be how many each made: it is a list of numbers where every picture has one. */
  readonly mayCount: boolean;
}

const NUMBERS = '\\d{1,2}(?:\\s*(?:,|&|and|und|et|y|e|en|i|og|och|[-–])\\s*\\d{1,2}){0,40}';
/** `(1)`, `1:`, `1.`, `1, 3:`, `2-4)`, also `Photo 1:`. */
const HEAD = `[([]?(?:(?:photos?|pictures?|images?|bild(?:er)?|fotos?|imagen|imagem|immagine|afbeelding|n[º°o]\\.?|nr\\.?|no\\.?)\\s*)?#?(${NUMBERS})\\s*[)\\].:]+\\s*`;
const OPENING = new RegExp(`^${HEAD}(?=\\S)`, 'iu');
const ITEMS = new RegExp(`(?:^|[\\s;,./])${HEAD}(?=\\p{L}|©)`, 'giu');
/** `1, 3 Jane Doe/AP; 2 John Roe/Reuters`: numbers without a mark behind them. */
const BARE_ITEMS = new RegExp(`(?:^|[;,.]\\s*)(${NUMBERS})\\s+(?=\\p{Lu}|©)`, 'giu');
/** `Jane Doe/AP (1, 3), John Roe/Reuters (2)`: numbers behind. */
const ITEMS_BEFORE = new RegExp(
  `\\s*[([](?:(?:photos?|bild(?:er)?|fotos?)\\s*)?(${NUMBERS})[)\\]]\\s*(?:[,;.]\\s*|(?:and|und|et|y|e)\\s+|$)`,
  'giu',
);
/** `Photos: 1, 3 …`: the label of pictures, with a number behind it. */
const NUMBERED_LABEL =
  /^(?:photos?|pictures?|images?|photographs?|fotos?|bilder|foto['’]s|imágenes|immagini|imagens|beelden|zdjęcia)\s*[:：]\s*(?=.*\d)/iu;

const EMPHASIS: ReadonlySet<string> = new Set('*_');
const BETWEEN: ReadonlySet<string> = new Set(' \t\u00a0;,./');

/** The list, or null where the text has none of two credits at least. */
export function creditListIn(paragraphs: readonly Paragraph[], splitter: Splitter): CreditList | null {
  for (const [from, { text }] of paragraphs.entries()) {
    const rest = listLabel(text);
    if (rest === null) continue;
    if (rest !== '') {
      const found = itemsOf(rest, splitter);
      if (found !== null) return { ...found, from, to: from + 1 };
      continue;
    }
    const credits = new Map<number, string>();
    let to = from + 1;
    for (; to < paragraphs.length; to += 1) {
      const line = paragraphs[to]?.text ?? '';
      const head = OPENING.exec(line);
      const credit = head === null ? '' : line.slice(head[0].length).trim();
      if (head === null || !isCredit(credit, splitter)) break;
      for (const number of numbersOf(head[1] ?? '')) credits.set(number, credit);
    }
    if (credits.size >= 2) return { credits, from, to, mayCount: false };
  }
  return null;
}

/** What follows `Photo credits:`, `Bildnachweise`; null where the paragraph is no such label. */
function listLabel(text: string): string | null {
  const plain = trimEndOf(text.replace(/^#{1,6}\s+/u, '').replace(/^[*_]+/u, ''), EMPHASIS);
  const label = labelOf(plain) ?? (plain.length <= 40 ? labelOf(`${plain}:`) : null);
  if (label?.part === 'credit') return label.rest;
  const numbered = plain.length <= LONGEST_LIST ? NUMBERED_LABEL.exec(plain) : null;
  return numbered === null ? null : plain.slice(numbered[0].length);
}

const LONGEST_LIST = 2000;

function itemsOf(rest: string, splitter: Splitter): Pick<CreditList, 'credits' | 'mayCount'> | null {
  const listed = itemsBehind(rest, ITEMS, splitter) ?? itemsBehind(rest, BARE_ITEMS, splitter);
  const credits = listed ?? itemsBefore(rest, splitter);
  return credits === null ? null : { credits, mayCount: listed === null };
}

function itemsBehind(rest: string, pattern: RegExp, splitter: Splitter): ReadonlyMap<number, string> | null {
  const heads = [...rest.matchAll(pattern)];
  // One credit for several numbers is a list too.
  const isEnough = heads.length > 1 || numbersOf(heads[0]?.[1] ?? '').length > 1;
  if (!isEnough || heads[0]?.index !== 0) return null;
  return creditsOf(
    heads.map((head, at) => [
      head[1] ?? '',
      rest.slice(head.index + head[0].length, heads[at + 1]?.index ?? rest.length),
    ]),
    splitter,
  );
}

function itemsBefore(rest: string, splitter: Splitter): ReadonlyMap<number, string> | null {
  const tails = [...rest.matchAll(ITEMS_BEFORE)];
  const last = tails.at(-1);
  if (tails.length < 2 || last === undefined || last.index + last[0].length < rest.trimEnd().length) return null;
  const items = tails.map((tail, at): readonly [string, string] => {
    const before = tails[at - 1];
    return [tail[1] ?? '', rest.slice(before === undefined ? 0 : before.index + before[0].length, tail.index)];
  });
  const numbers = items.flatMap(([words]) => numbersOf(words));
  // `dpa (2), Reuters (1)` counts them, and says nothing of any one.
  const isList =
    numbers.length > items.length ||
    (numbers.every((number, at) => number === at + 1) && items.every(([, words]) => /[/|]|\svia\s/u.test(words)));
  return isList ? creditsOf(items, splitter) : null;
}

/** Null where one of them is no credit, or one number has two. */
function creditsOf(
  items: readonly (readonly [numbers: string, words: string])[],
  splitter: Splitter,
): ReadonlyMap<number, string> | null {
  const credits = new Map<number, string>();
  for (const [numbers, words] of items) {
    const credit = trimEndOf(words, BETWEEN).trim();
    if (!isCredit(credit, splitter)) return null;
    for (const number of numbersOf(numbers)) {
      if (credits.has(number)) return null;
      credits.set(number, credit);
    }
  }
  return credits;
}

function isCredit(text: string, splitter: Splitter): boolean {
  const split = splitter.split(text);
  return (split.credit !== null && split.caption === '') || splitter.isKnown(text);
}

/** `1, 3` are two, `2-4` are three. */
function numbersOf(text: string): readonly number[] {
  return text.split(/[^\d\s–-]+/u).flatMap((part) => {
    const [first = 0, last = first] = (part.match(/\d+/gu) ?? []).map(Number);
    return Array.from({ length: Math.max(0, Math.min(last - first, 50)) + 1 }, (_, at) => first + at);
  });
}
