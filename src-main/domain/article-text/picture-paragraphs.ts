/** The caption paragraphs of an article's text: labels and file names taken off, caption and credit parted. */
import { bareCredit, parseCredit } from '../credit/credit.ts';
import { alternativeSplits } from '../credit/split-alternatives.ts';
import { type CaptionSplit, splitCaption } from '../credit/split-caption.ts';
import { fileNameIn, isGalleryHeading, isRule, labelOf, numberLabelOf, withoutMarkup } from './labels.ts';
import { isCreditLine, type Paragraph } from './paragraphs.ts';
import type { Doubt, ReadPicture } from './parsed-article.ts';

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
): readonly ReadPicture[] {
  const entries: Entry[] = [];
  let waiting: Pick<Entry, 'fileName' | 'number'> = { fileName: null, number: null };
  for (const paragraph of paragraphs) {
    if (isRule(paragraph.text) || isGalleryHeading(paragraph.text)) continue;
    const own = labelOf(paragraph.text);
    const { text, fileName, number } =
      own?.part === 'caption' ? bare(paragraph.text) : unlabelled(paragraph.text, numbered, markdown);
    const label = own ?? labelOf(text);
    const last = entries.at(-1);
    if (label?.part === 'credit' || isCreditLine(text)) {
      const credit = label?.part === 'credit' ? ownCredit(label.rest) : bareCredit(text);
      const open = last !== undefined && last.ownCredit === undefined && splitCaption(last.text).credit === null;
      if (open) entries[entries.length - 1] = { ...last, ownCredit: credit };
      else if (label?.part === 'credit' && last !== undefined && last.ownCredit === undefined)
        entries[entries.length - 1] = { ...last, ownCredit: credit };
      else entries.push({ line: paragraph.line, text: '', ...merged(waiting, fileName, number), ownCredit: credit });
      waiting = { fileName: null, number: null };
      continue;
    }
    if (text === '') {
      waiting = merged(waiting, fileName, number);
      continue;
    }
    const caption = label?.part === 'caption' ? label.rest : text;
    entries.push({ line: paragraph.line, text: caption, ...merged(waiting, fileName, number), ownCredit: undefined });
    waiting = { fileName: null, number: null };
  }
  return entries.map(pictureOf);
}

function merged(
  waiting: Pick<Entry, 'fileName' | 'number'>,
  fileName: string | null,
  number: number | null,
): Pick<Entry, 'fileName' | 'number'> {
  return { fileName: fileName ?? waiting.fileName, number: number ?? waiting.number };
}

function ownCredit(rest: string): string | null {
  const bare = bareCredit(rest);
  return bare === '' || /^[-–—]+$/.test(bare) ? null : bare;
}

/** Behind `Caption:` every word is the caption's. */
function bare(text: string): { readonly text: string } & Pick<Entry, 'fileName' | 'number'> {
  return { text, fileName: null, number: null };
}

function unlabelled(
  paragraph: string,
  numbered: boolean,
  markdown: boolean,
): { readonly text: string } & Pick<Entry, 'fileName' | 'number'> {
  let text = markdown ? unmarked(paragraph) : withoutMarkup(paragraph);
  const number = numberLabelOf(text);
  const isNumber = number !== null && (number.explicit || numbered);
  if (isNumber) text = number.rest;
  const file = fileNameIn(text);
  if (file !== null) text = file.rest;
  return {
    text: withoutMarkup(text.trim()),
    fileName: file?.fileName ?? null,
    number: isNumber ? number.number : null,
  };
}

/** Markdown's own marks: escapes, and emphasis round the caption, the credit or a file's picture. */
function unmarked(paragraph: string): string {
  return withoutMarkup(paragraph)
    .replace(/(?<=\s|^)(\*{1,2}|_{1,2})(?=[^\s*_])([^*_]+)\1(?=$|[\s.,])/gu, '$2')
    .replace(/\\([\\`*_{}[\]<>#|~&!.()+-])/g, '$1');
}

function pictureOf(entry: Entry): ReadPicture {
  const { line, fileName, number } = entry;
  const base = { line, fileName, number };
  if (entry.ownCredit !== undefined) {
    const known = entry.ownCredit === null || parseCredit(entry.ownCredit)?.certain === true;
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
  const split = splitCaption(entry.text);
  const alternatives = split.certain ? [] : alternativeSplits(entry.text, split);
  const confidence = confidenceOf(split);
  return {
    ...base,
    caption: split.caption,
    credit: split.credit,
    confidence,
    certain: split.certain,
    written: entry.text,
    alternatives,
  };
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
