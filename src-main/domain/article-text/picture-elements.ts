/** The paragraphs behind an article's body as elements: what each says of a picture, before it is known of which one. */
import { bareCredit } from '../credit/credit.ts';
import { imageIn } from './image-marks.ts';
import { fileNameIn, isGalleryHeading, isRule, labelOf, numberLabelOf, withoutMarkup } from './labels.ts';
import { isPlainLeadIn } from './lead-in.ts';
import { isCreditLine, type Paragraph } from './paragraphs.ts';
import { isPlacedCredits, placedCreditsAt } from './placed-credits.ts';
import type { Splitter } from './splitter.ts';

export interface PictureElement {
  readonly line: number;
  readonly block: number;
  /** Place of its paragraph among those that were given. */
  readonly at: number;
  /** Words of a caption, its credit with them where it is at their end; empty where there are none. */
  readonly text: string;
  /** `Caption:` or its like is before the words. */
  readonly captioned: boolean;
  /** The words end in their own credit. */
  readonly inline: boolean;
  /** A credit on its own line, null where the line says that there is none; undefined where it is no such line. */
  readonly credit: string | null | undefined;
  /** `Credit:` or a similar label said that it is one. */
  readonly labelled: boolean;
  readonly altText: string | null;
  readonly fileName: string | null;
  readonly number: number | null;
  /** How many images are side by side before the words: more than one have these words together. */
  readonly images: number;
}

type Marks = Pick<PictureElement, 'fileName' | 'number' | 'altText' | 'images'>;
const NO_MARKS: Marks = { fileName: null, number: null, altText: null, images: 0 };

/** Elements in the order of the text. `numbered` takes bare numbers (`3.`) off too; `markdown` removes its marks. */
export function elementsOf(
  paragraphs: readonly Paragraph[],
  numbered: boolean,
  markdown: boolean,
  splitter: Splitter,
): readonly PictureElement[] {
  const elements: PictureElement[] = [];
  for (const [at, paragraph] of paragraphs.entries()) {
    const { text } = paragraph;
    const behind = paragraphs[at + 1];
    if (
      isRule(text) ||
      isGalleryHeading(text) ||
      isSubheading(paragraph, paragraphs[at - 1], behind, splitter) ||
      (elements.length > 0 && isLeadIn(paragraph, behind))
    )
      continue;
    // `## Afternoon` between pictures; over a credit it is the caption.
    if (
      /^#{2,6}\s/.test(text) &&
      behind !== undefined &&
      !isOwnCredit(behind.text, splitter) &&
      numberLabelOf(text.replace(/^#+\s+/, '')) === null
    )
      continue;
    const before = elements.at(-1);
    const element = elementOf(paragraph, at, numbered, markdown, splitter);
    const isBehindLabel = before?.labelled === true && before.credit === null && before.text === '';
    // `Photo credit:` alone on its line names what is on the next.
    if (isBehindLabel && element.credit !== undefined && !element.labelled && before.block === element.block)
      elements[elements.length - 1] = { ...before, credit: element.credit };
    // `Image caption,` alone on its line too.
    else if (before?.captioned === true && before.text === '' && isWords(element))
      elements[elements.length - 1] = { ...before, ...element, captioned: true, images: before.images };
    else elements.push(element);
  }
  return elements;
}

/** Words without a label of their own. */
function isWords({ text, captioned, credit, altText }: PictureElement): boolean {
  return text !== '' && !captioned && credit === undefined && altText === null;
}

/** `More pictures from the town:` between two pictures; nothing ends in a colon that is a caption. */
function isLeadIn({ text, block }: Paragraph, behind: Paragraph | undefined): boolean {
  if (!/[:：]$/u.test(text) || text.length > LONGEST_LEAD_IN || labelOf(text) !== null) return false;
  return isPlainLeadIn(text) || (behind !== undefined && behind.block !== block);
}

const LONGEST_LEAD_IN = 200;

/** `**Sunday**` alone in its block, between pictures: set bold from end to end, a few words, no sentence, no credit below. */
function isSubheading(
  { text, block }: Paragraph,
  before: Paragraph | undefined,
  behind: Paragraph | undefined,
  splitter: Splitter,
): boolean {
  const words = /^(\*\*|__)(?=\S)([^*_]{2,60})(?<=\S)\1$/u.exec(text)?.[2];
  if (words === undefined || before?.block === block || behind === undefined || behind.block === block) return false;
  return !/[.!?…:]$/u.test(words) && words.split(/\s+/u).length <= 4 && !isOwnCredit(behind.text, splitter);
}

function elementOf(
  paragraph: Paragraph,
  at: number,
  numbered: boolean,
  markdown: boolean,
  splitter: Splitter,
): PictureElement {
  const own = labelOf(paragraph.text);
  const { text, ...marks } =
    own?.part === 'caption' || own?.part === 'alt'
      ? { ...NO_MARKS, text: paragraph.text }
      : unlabelled(paragraph.text, numbered, markdown, splitter);
  const base = {
    ...marks,
    line: paragraph.line,
    block: paragraph.block,
    at,
    text: '',
    captioned: false,
    inline: false,
    credit: undefined,
    labelled: false,
  };
  const label = own ?? labelOf(text);
  if (label?.part === 'alt') return { ...base, altText: label.rest === '' ? null : label.rest };
  if (label?.part === 'credit') return { ...base, credit: ownCredit(label.rest), labelled: true };
  if (label === null && isOwnCredit(text, splitter)) return { ...base, credit: ownCredit(text) };
  const placed = label === null ? placedCreditsAt(text, (part) => isCreditLine(part, splitter)) : -1;
  if (placed > 0) return { ...base, text: text.slice(0, placed).trim(), credit: ownCredit(text.slice(placed)) };
  const counted = label?.part === 'caption' ? numberLabelOf(label.rest) : null;
  const isCounted = counted !== null && counted.rest !== '' && (counted.explicit || numbered);
  const caption = isCounted ? counted.rest : label?.part === 'caption' ? label.rest : text;
  return {
    ...base,
    ...(isCounted ? { number: counted.number } : {}),
    text: caption,
    captioned: label?.part === 'caption',
    inline: caption !== '' && splitter.split(caption).credit !== null,
  };
}

/** A line that is a credit and nothing else, its agency known or its `Photo:` saying so. */
export function isOwnCredit(text: string, splitter: Splitter): boolean {
  if (isPlacedCredits(text, (part) => isCreditLine(part, splitter))) return true;
  return isCreditLine(text, splitter) || (text.length <= 80 && /^\p{L}+\s?:/u.test(text) && splitter.isLed(text));
}

/** What people write where there is no credit. */
const NOBODY =
  /^(?:[-–—./]+|n\s?\/\s?a|n\.\s?a\.?|none|nil|no credit|not given|k\.\s?a\.?|keine?r?s?|ohne|sans|aucun|ninguno|nessuno|nenhum|geen)$/iu;

function ownCredit(rest: string): string | null {
  const bare = bareCredit(rest).replace(/\s*\n\s*/g, ' ');
  return bare === '' || NOBODY.test(bare) ? null : bare;
}

function unlabelled(
  paragraph: string,
  numbered: boolean,
  markdown: boolean,
  splitter: Splitter,
): { readonly text: string } & Marks {
  // Taken off before escapes are: a bracket in its alt text does not end it.
  const image = imageIn(paragraph);
  const others = imagesBehind(image?.rest ?? '');
  const written = image === null ? paragraph : others.rest;
  let text = markdown ? unmarked(written) : withoutMarkup(written);
  const number = numberLabelOf(text);
  const isNumber = number !== null && (number.explicit || numbered);
  if (isNumber) text = number.rest;
  const file = image === null ? fileNameIn(text) : null;
  if (file !== null) text = file.rest;
  text = withoutMarkup(text.trim());
  const alt = image === null || image.alt === '' ? null : markdown ? unmarked(image.alt) : image.alt;
  // `![A boat. AP/Jane Doe](boat.jpg)` and nothing else: the words in the brackets are the caption.
  const isCaption = alt !== null && text === '' && splitter.split(alt).credit !== null;
  return {
    text: isCaption ? alt : text,
    altText: isCaption ? null : alt,
    fileName: image?.fileName ?? file?.fileName ?? null,
    number: isNumber ? number.number : null,
    images: image === null ? 0 : others.count + 1,
  };
}

/** Further images right behind the first. */
function imagesBehind(text: string): { readonly count: number; readonly rest: string } {
  let count = 0;
  let rest = text;
  for (let image = imageIn(rest); image !== null; image = imageIn(rest)) {
    count += 1;
    rest = image.rest;
  }
  return { count, rest };
}

/** Markdown's own marks: escapes, and emphasis round the caption, the credit or a file's picture. */
function unmarked(paragraph: string): string {
  return withoutMarkup(paragraph)
    .replace(/(?<=\s|^)(\*{1,2}|_{1,2})(?=[^\s*_])([^*_]+)\1(?=$|[\s.,])/gu, '$2')
    .replace(/\\([\\`*_{}[\]<>#|~&!.()+-])/g, '$1');
}
