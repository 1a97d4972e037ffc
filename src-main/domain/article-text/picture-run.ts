/** Finds where the body of an article's text ends and its captions begin. */
import { fileNameIn, isGalleryHeading, isRule, labelOf, numberLabelOf } from './labels.ts';
import { isLeadIn, isPlainLeadIn } from './lead-in.ts';
import { isCreditLine, type Paragraph } from './paragraphs.ts';
import type { Splitter } from './splitter.ts';

export interface Parts {
  readonly body: readonly Paragraph[];
  /** Caption paragraphs, and credits on their own. */
  readonly captions: readonly Paragraph[];
  /** The captions are numbered, with nothing but numbers. */
  readonly numbered: boolean;
  /** What stands behind an end mark (`ENDS`, `___`) and is no caption: notes to editors. */
  readonly notes: readonly Paragraph[];
}

/** The paragraphs behind the header, parted. */
export function partsOf(paragraphs: readonly Paragraph[], splitter: Splitter): Parts {
  const named = paragraphs.flatMap((paragraph): readonly Paragraph[] => {
    const label = labelOf(paragraph.text);
    if (label?.part !== 'body') return [paragraph];
    return label.rest === '' ? [] : [{ ...paragraph, text: label.rest }];
  });
  const start = firstPicture(named, splitter);
  const behind = named.slice(start);
  const mark = behind.findIndex((paragraph) => isRule(paragraph.text));
  const ended = mark >= 0 && !behind.slice(mark).some((paragraph) => isPictureParagraph(paragraph, splitter));
  const captions = (ended ? behind.slice(0, mark) : behind).filter((paragraph) => !isRule(paragraph.text));
  const notes = ended ? behind.slice(mark + 1).filter((paragraph) => !isRule(paragraph.text)) : [];
  const body = named
    .slice(0, start)
    .filter(({ text }) => !isRule(text) && labelOf(text)?.part !== 'pictures' && !isGalleryHeading(text));
  return { body, captions, numbered: isNumbered(captions, splitter), notes };
}

/** Plainly a caption, wherever it stands. */
export function isPictureParagraph({ text }: Paragraph, splitter: Splitter): boolean {
  if (/^#{1,6}\s/.test(text)) return false;
  return fileNameIn(text) !== null || numberLabelOf(text)?.explicit === true || hasCredit(text, splitter);
}

/** Ends in a credit, or in what only a credit looks like. */
function hasCredit(text: string, splitter: Splitter): boolean {
  const split = splitter.split(text);
  return split.credit !== null || (!split.certain && split.faint !== true && !/ [-–—] \S+$/u.test(text.slice(-40)));
}

/** Most captions open with a number, and the numbers run from 1. */
function isNumbered(captions: readonly Paragraph[], splitter: Splitter): boolean {
  const texts = captions.filter(
    ({ text }) => !isCreditLine(text, splitter) && fileNameIn(text)?.rest !== '' && !isGalleryHeading(text),
  );
  const numbers = texts.flatMap(({ text }) => numberOf(text) ?? []);
  return numbers.length * 2 > texts.length && numbers.every((number, index) => number === index + 1);
}

function numberOf(text: string): number | undefined {
  return numberLabelOf(text.replace(/^(\d+)\\(?=[.)])/, '$1'))?.number;
}

/** Index of the first caption paragraph; the list's length where the article has no pictures. */
function firstPicture(paragraphs: readonly Paragraph[], splitter: Splitter): number {
  const marker = paragraphs.findIndex(({ text }) => labelOf(text)?.part === 'pictures' || isGalleryHeading(text));
  if (marker >= 0) return marker + 1;
  const first = paragraphs.findIndex(
    (paragraph) => isPictureParagraph(paragraph, splitter) || isCreditLine(paragraph.text, splitter),
  );
  if (first < 0) return withoutAnyCredit(paragraphs);
  const own =
    isCreditLine(paragraphs[first]?.text ?? '', splitter) && first > 0 && !creditsComeFirst(paragraphs, splitter);
  return announced(paragraphs, own ? first - 1 : first);
}

/** Each credit stands on a line of its own above its caption. */
export function creditsComeFirst(paragraphs: readonly Paragraph[], splitter: Splitter): boolean {
  let credits = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (!isCreditLine(paragraph.text, splitter)) continue;
    credits += 1;
    const [before, after] = [paragraphs[index - 1], paragraphs[index + 1]];
    if (before?.block === paragraph.block || after?.block !== paragraph.block || isCreditLine(after.text, splitter))
      return false;
  }
  return credits > 0;
}

/** Paragraphs between the lead-in and the first credited caption are captions that lack their credit. */
function announced(paragraphs: readonly Paragraph[], first: number): number {
  const numbered = firstNumbered(paragraphs, first);
  if (numbered < first) return numbered;
  for (let at = first - 1; at >= Math.max(0, first - 3); at -= 1) {
    if (isLeadIn(paragraphs[at]?.text ?? '')) return at + 1;
  }
  const lead = paragraphs.slice(0, first).findLastIndex(({ text }) => isPlainLeadIn(text));
  return lead < 0 ? first : lead + 1;
}

/** `1.`, `2.`, … up to the first credited caption. */
function firstNumbered(paragraphs: readonly Paragraph[], first: number): number {
  const own = numberOf(paragraphs[first]?.text ?? '');
  if (own === undefined || own < 2) return first;
  const start = first - own + 1;
  const run = paragraphs.slice(Math.max(0, start), first);
  return start >= 0 && run.every(({ text }, index) => numberOf(text) === index + 1) ? start : first;
}

/** No paragraph has a credit: only a colon or numbers from 1 tell captions from body. */
function withoutAnyCredit(paragraphs: readonly Paragraph[]): number {
  const numbers = paragraphs.map(({ text }) => numberOf(text) ?? null);
  const one = numbers.indexOf(1);
  if (one >= 0 && numbers[one + 1] === 2) return one;
  const colon = paragraphs.findIndex(
    ({ text }, index) => index + 1 < paragraphs.length && /:$/.test(text) && isLeadIn(text),
  );
  if (colon >= 0) return colon + 1;
  const lead = paragraphs.findLastIndex(({ text }) => isPlainLeadIn(text));
  return lead < 0 ? paragraphs.length : lead + 1;
}
