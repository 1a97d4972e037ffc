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
}

const NUMBERS = '\\d{1,2}(?:\\s*(?:,|&|and|und|et|y|e|en|i|og|och|[-–])\\s*\\d{1,2}){0,40}';
/** `(1)`, `1:`, `1.`, `1, 3:`, `2-4)`, also `Photo 1:`. */
const HEAD = `[([]?(?:(?:photos?|pictures?|images?|bild(?:er)?|fotos?|imagen|imagem|immagine|afbeelding|n[º°o]\\.?|nr\\.?|no\\.?)\\s*)?#?(${NUMBERS})\\s*[)\\].:]+\\s*`;
const OPENING = new RegExp(`^${HEAD}(?=\\S)`, 'iu');
const ITEMS = new RegExp(`(?:^|[\\s;,./])${HEAD}(?=\\p{L}|©)`, 'giu');

const EMPHASIS: ReadonlySet<string> = new Set('*_');
const BETWEEN: ReadonlySet<string> = new Set(' \t\u00a0;,./');

/** The list, or null where the text has none of two credits at least. */
export function creditListIn(paragraphs: readonly Paragraph[], splitter: Splitter): CreditList | null {
  for (const [from, { text }] of paragraphs.entries()) {
    const rest = listLabel(text);
    if (rest === null) continue;
    if (rest !== '') {
      const credits = itemsOf(rest, splitter);
      if (credits !== null) return { credits, from, to: from + 1 };
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
    if (credits.size >= 2) return { credits, from, to };
  }
  return null;
}

/** What follows `Photo credits:`, `Bildnachweise`; null where the paragraph is no such label. */
function listLabel(text: string): string | null {
  const plain = trimEndOf(text.replace(/^#{1,6}\s+/u, '').replace(/^[*_]+/u, ''), EMPHASIS);
  const label = labelOf(plain) ?? (plain.length <= 40 ? labelOf(`${plain}:`) : null);
  return label?.part === 'credit' ? label.rest : null;
}

function itemsOf(rest: string, splitter: Splitter): ReadonlyMap<number, string> | null {
  const heads = [...rest.matchAll(ITEMS)];
  if (heads.length < 2 || heads[0]?.index !== 0) return null;
  const credits = new Map<number, string>();
  for (const [at, head] of heads.entries()) {
    const credit = trimEndOf(rest.slice(head.index + head[0].length, heads[at + 1]?.index ?? rest.length), BETWEEN);
    if (!isCredit(credit, splitter)) return null;
    for (const number of numbersOf(head[1] ?? '')) credits.set(number, credit);
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
