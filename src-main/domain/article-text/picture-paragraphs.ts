/** The caption paragraphs of an article's text: labels and file names taken off, caption and credit parted. */
import { bareCredit } from '../credit/credit.ts';
import { alternativeSplits } from '../credit/split-alternatives.ts';
import { bindingAsides, type CaptionSplit, splitCaption } from '../credit/split-caption.ts';
import { fileNameIn, isGalleryHeading, isRule, labelOf, numberLabelOf, withoutMarkup } from './labels.ts';
import { isCreditLine, type Paragraph } from './paragraphs.ts';
import type { Doubt, ReadPicture } from './parsed-article.ts';
import { creditsComeFirst } from './picture-run.ts';
import type { Splitter } from './splitter.ts';

interface Entry {
  readonly line: number;
  readonly text: string;
  readonly fileName: string | null;
  readonly number: number | null;
  /** A credit on a line of its own; undefined where there is none. */
  readonly ownCredit: string | null | undefined;
}

/** Pictures in the order of the text. `numbered` takes bare numbers (`3.`) off too; `markdown` removes its marks. */
export function picturesOf(
  paragraphs: readonly Paragraph[],
  numbered: boolean,
  markdown: boolean,
  splitter: Splitter,
): readonly ReadPicture[] {
  const entries: Entry[] = [];
  const above = creditsComeFirst(paragraphs, splitter);
  let waiting: Waiting = NOTHING;
  for (const paragraph of paragraphs) {
    if (isRule(paragraph.text) || isGalleryHeading(paragraph.text)) continue;
    const own = labelOf(paragraph.text);
    const { text, ...marks } =
      own?.part === 'caption' ? { ...NOTHING, text: paragraph.text } : unlabelled(paragraph.text, numbered, markdown);
    const label = own ?? labelOf(text);
    const known = { fileName: marks.fileName ?? waiting.fileName, number: marks.number ?? waiting.number };
    if (label?.part === 'credit' || isCreditLine(text, splitter)) {
      const credit = ownCredit(label?.part === 'credit' ? label.rest : text);
      const last = entries.at(-1);
      if (above) waiting = { ...known, ownCredit: credit };
      else if (last !== undefined && takesCredit(last, label !== null, splitter))
        entries[entries.length - 1] = { ...last, ownCredit: credit };
      else entries.push({ line: paragraph.line, text: '', ...known, ownCredit: credit });
      if (!above) waiting = NOTHING;
    } else if (text === '') {
      waiting = { ...waiting, ...known };
    } else {
      const caption = label?.part === 'caption' ? label.rest : text;
      entries.push({ line: paragraph.line, text: caption, ...known, ownCredit: waiting.ownCredit });
      waiting = NOTHING;
    }
  }
  return entries.map((entry) => pictureOf(entry, splitter));
}

/** Marks on a line of their own wait for the caption that follows. */
type Waiting = Pick<Entry, 'fileName' | 'number' | 'ownCredit'>;
const NOTHING: Waiting = { fileName: null, number: null, ownCredit: undefined };

/** A credit under a caption is that caption's, unless it has one; `Credit:` has the last word. */
function takesCredit(last: Entry, labelled: boolean, splitter: Splitter): boolean {
  return last.ownCredit === undefined && (labelled || splitter.split(last.text).credit === null);
}

function ownCredit(rest: string): string | null {
  const bare = bareCredit(rest).replace(/\s*\n\s*/g, ' ');
  return bare === '' || /^[-–—]+$/.test(bare) ? null : bare;
}

function unlabelled(
  paragraph: string,
  numbered: boolean,
  markdown: boolean,
): { readonly text: string } & Pick<Entry, 'fileName' | 'number'> {
  // Taken off before escapes are: a bracket in its alt text does not end it.
  const image = paragraph.startsWith('![') ? fileNameIn(paragraph) : null;
  const written = image?.rest ?? paragraph;
  let text = markdown ? unmarked(written) : withoutMarkup(written);
  const number = numberLabelOf(text);
  const isNumber = number !== null && (number.explicit || numbered);
  if (isNumber) text = number.rest;
  const file = image === null ? fileNameIn(text) : null;
  if (file !== null) text = file.rest;
  return {
    text: withoutMarkup(text.trim()),
    fileName: (image ?? file)?.fileName ?? null,
    number: isNumber ? number.number : null,
  };
}

/** Markdown's own marks: escapes, and emphasis round the caption, the credit or a file's picture. */
function unmarked(paragraph: string): string {
  return withoutMarkup(paragraph)
    .replace(/(?<=\s|^)(\*{1,2}|_{1,2})(?=[^\s*_])([^*_]+)\1(?=$|[\s.,])/gu, '$2')
    .replace(/\\([\\`*_{}[\]<>#|~&!.()+-])/g, '$1');
}

function pictureOf(entry: Entry, splitter: Splitter): ReadPicture {
  const { line, fileName, number } = entry;
  const base = { line, fileName, number };
  if (entry.ownCredit !== undefined) {
    const known = entry.ownCredit === null || splitter.isKnown(entry.ownCredit);
    const written = [entry.text, entry.ownCredit ?? ''].filter((part) => part !== '').join(' ');
    return {
      ...base,
      caption: entry.text,
      credit: entry.ownCredit,
      confidence: known ? 1 : 0.8,
      certain: known,
      written,
      alternatives: [],
    };
  }
  const found = splitter.split(entry.text);
  const split = { ...found, certain: found.certain && (found.credit === null || splitter.isKnown(found.credit)) };
  const alternatives = split.certain ? [] : alternativeSplits(entry.text, split);
  const confidence = confidenceOf(split);
  return {
    ...base,
    caption: split.caption,
    credit: printedWith(split),
    confidence,
    certain: split.certain,
    written: entry.text,
    alternatives,
  };
}

/** What binds the desk stays with the credit, where the rights rules find it: taken out in silence it would be lost. */
function printedWith(split: CaptionSplit): string | null {
  if (split.credit === null) return null;
  return [split.credit, ...bindingAsides(split)].join(' ').replace(/\s*\n\s*/g, ' ');
}

function confidenceOf(split: CaptionSplit): number {
  if (split.certain) return split.credit === null ? 0.9 : 1;
  return split.credit === null ? 0.3 : 0.6;
}

/** A doubt for every split that a person should look at. */
export function doubtsOf(pictures: readonly ReadPicture[]): readonly Doubt[] {
  return pictures.flatMap((picture, index): Doubt[] => {
    const place = { about: 'picture', picture: index + 1, line: picture.line } as const;
    if (picture.certain) {
      return picture.credit === null ? [{ ...place, message: `Picture ${index + 1} has no credit in the text.` }] : [];
    }
    const reason = splitCaption(picture.written).reason ?? 'its credit names no agency that the desk knows';
    return [{ ...place, message: `Picture ${index + 1}: ${reason}.` }];
  });
}
