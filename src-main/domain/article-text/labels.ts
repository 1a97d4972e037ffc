/** Labels that name the parts of an article's text (`Headline:`, `Pictures:`, `Photo 3:`), and lines that only part it. */

import { PHOTOGRAPH_ENDINGS } from '../photo-type.ts';
import { imageIn } from './image-marks.ts';
import { LABEL_WORDS, type PartLabel } from './label-words.ts';

export type { PartLabel } from './label-words.ts';

export interface Label {
  readonly part: PartLabel;
  /** What follows the label on its line. */
  readonly rest: string;
}

const PARTS = Object.keys(LABEL_WORDS) as readonly PartLabel[];
const wordsOf = (part: PartLabel): string => LABEL_WORDS[part].join('|').replaceAll(' ', '\\s+');
const LABEL = new RegExp(`^(?:${PARTS.map((part) => `(${wordsOf(part)})`).join('|')})\\s*:(?=\\s|$)\\s*(.*)$`, 'isu');

/** The label that opens the line, or null. `Pictures:` with words behind it is a sentence, not a label. */
export function labelOf(line: string): Label | null {
  const match = LABEL.exec(line);
  if (match === null) return null;
  const at = PARTS.findIndex((_, index) => match[index + 1] !== undefined);
  const part = PARTS[at];
  const rest = match[PARTS.length + 1] ?? '';
  if (part === undefined || /^(?:in|en)\s/iu.test(line)) return null;
  if (part === 'pictures' && rest !== '') return null;
  if (part === 'body' && rest !== '' && !/^(?:body|story)\b/iu.test(line)) return null;
  return { part, rest };
}

const PICTURE_LABELS = new RegExp(
  `(?<=^|[.!?)\\]”"]\\s+|[|]\\s*)(?:${wordsOf('caption')}|${wordsOf('credit')}|${wordsOf('alt')})\\s*:(?=\\s)`,
  'giu',
);
const MOST_LABELLED = 20_000;

/** `Caption: … Credit: … Caption: …` on one line: each label begins its own line. */
export function labelledParts(line: string): readonly string[] {
  if (!line.includes(':') || line.length > MOST_LABELLED) return [line];
  const starts = [...line.matchAll(PICTURE_LABELS)].map((match) => match.index);
  if (starts.length < 2 || starts[0] !== 0) return [line];
  return starts.map((start, at) => line.slice(start, starts[at + 1]).replace(/[\s|]+$/u, ''));
}

const GALLERY = new RegExp(`^(?:the\\s+)?(?:${wordsOf('pictures')})$`, 'iu');

/** `## Pictures`, `In pictures`, `GALLERY` alone on its line. */
export function isGalleryHeading(text: string): boolean {
  if (text.length > 80) return false;
  const plain = text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^[*_]+|[*_]+$/g, '')
    .replace(/\s*:$/, '')
    .trim();
  if (/^the\s.*:$/isu.test(text)) return false;
  // `In pictures:`, `The pictures:` without a heading's mark is the lead-in itself.
  return GALLERY.test(plain) && (text.startsWith('#') || (/^\p{Lu}/u.test(plain) && !/^(?:in|en) /iu.test(plain)));
}

/** `ENDS`, `-30-`, `###`, `* * *`, `---`, `[PHOTO]` where one belongs: parts of a text, no words. */
export function isRule(text: string): boolean {
  if (/^<\/?gallery[^<>]{0,100}>$/iu.test(text)) return true;
  if (
    /^[[({<]{1,2}\s*(?:photo|picture|image|img|foto|bild|imagen|imagem|immagine|afbeelding)\s*[\])}>]{1,2}$/iu.test(
      text,
    )
  )
    return true;
  return /^(?:[-–—*_=#~•\s]{3,}|\*|#|-\s*30\s*-|-?\s*ends?\s*-?|\(ends\)|\(end\))$/iu.test(text);
}

const NUMBERED =
  /^(?:[[({<]{0,2}(?:photo(?:graph)?|picture|pic|image|img|slide|caption|frame|foto|bild|abbildung|abb\.|figure|fig\.|imagen|imagem|figura|immagine|afbeelding)\s*(?:no\.?\s*|nr\.?\s*|n[º°o]\s*|number\s+)?#?(\d{1,3})(?:\s*(?:of|von|sur|de|di|van|\/)\s*\d{1,3})?\s*(?:[.:)\]}>–—-]+\s*|$)|(?:photo(?:graph)?|picture|image|slide|foto|bild|figure|imagen|imagem|figura|immagine|afbeelding)\s+(\d{1,3})\s+(?=\p{L})|[[(](\d{1,3})(?:\s*(?:\/|of|von|sur|de|di|van)\s*\d{1,3})?[\])][.:]?\s*|#(\d{1,3})[.:)]?\s+|(\d{1,3})\s*\/\s*\d{1,3}\s*[.:)]?\s+(?=\p{Lu})|(\d{1,3})\s*(?:[.)]\s+|[:–—]\s+|$)|(\d{1,3})\s+(?=[\p{Lu}“"]))/iu;

/** `3/24`, `3 of 24` and nothing else: a slide show's counter. */
const COUNTER = /^[[(]?(\d{1,3})\s*(?:\/|of|von|sur|de|di|van|av|af|из|z)\s*\d{1,3}[\])]?\.?$/iu;

export interface NumberLabel {
  readonly number: number;
  readonly rest: string;
  /** `Photo 3:` says so itself; `3.` and `Photo 3 Studios` may be the beginning of a sentence. */
  readonly explicit: boolean;
}

/** The number that a caption opens with, or null. */
export function numberLabelOf(text: string): NumberLabel | null {
  // `**1.** A boat`: the number alone is set off.
  const plain = text.replace(/^(\*{1,2}|_{1,2})([^*_]{0,12}\d{1,3}[.:)]{0,2})\1\s+/u, '$2 ');
  const counter = COUNTER.exec(plain)?.[1];
  if (counter !== undefined) return { number: Number(counter), rest: '', explicit: true };
  const match = NUMBERED.exec(plain);
  if (match === null) return null;
  const number = Number(match.slice(1).find((digits) => digits !== undefined));
  return { number, rest: plain.slice(match[0].length), explicit: match[1] !== undefined };
}

const FILE = `([^\\s/\\\\:*?"<>|()[\\]]{1,120}\\.(?:${PHOTOGRAPH_ENDINGS}))`;
const FILE_FIRST = new RegExp(
  `^[[(]?(?:file|photo|picture|image)?\\s*:?\\s*${FILE}[\\])]?\\s*(?:[:–—|-]\\s*|\\s+(?=["“'‘\\p{Lu}])|$)`,
  'iu',
);
const FILE_LAST = new RegExp(`(?<!\\s)\\s*[[(](?:file|photo|picture|image)?\\s*:?\\s*${FILE}[\\])]$`, 'iu');
/** In brackets between the caption's last sentence and its credit; within a sentence it is part of the words. */
const FILE_INSIDE = new RegExp(
  `(?<=[.!?…"”’»])\\s*[[(](?:file|photo|picture|image)?\\s*:?\\s*${FILE}[\\])](?=\\s)`,
  'iu',
);
/** A line that is nothing but a name, with spaces in it. */
const FILE_ALONE = new RegExp(`^[^\\n/\\\\:*?"<>|]{1,120}\\.(?:${PHOTOGRAPH_ENDINGS})$`, 'iu');
/** A name without its ending before a colon or a dash: one that a camera gives, which is no word. */
const CAMERA_FIRST =
  /^[[(]?((?:DSC[FN]?|_?DSC|IMG|_MG|PXL|GOPR|DJI|P\d{3})_?\d{4,8}|\p{Lu}{2,4}_\d{4,8}(?:[-_]\d{1,4})?)[\])]?\s*(?:[:–—|]\s*|-\s+|$)/u;
/** The file name next to the caption, and the text without it. */
export function fileNameIn(text: string): { readonly fileName: string; readonly rest: string } | null {
  const image = imageIn(text);
  if (image?.fileName != null) return { fileName: image.fileName, rest: image.rest };
  const first = FILE_FIRST.exec(text);
  if (first?.[1] !== undefined) return { fileName: first[1], rest: text.slice(first[0].length) };
  const last = FILE_LAST.exec(text);
  if (last?.[1] !== undefined) return { fileName: last[1], rest: text.slice(0, last.index) };
  if (FILE_ALONE.test(text)) return { fileName: text, rest: '' };
  const inside = FILE_INSIDE.exec(text);
  if (inside?.[1] !== undefined) {
    const rest = `${text.slice(0, inside.index)}${text.slice(inside.index + inside[0].length)}`;
    return { fileName: inside[1], rest };
  }
  const camera = CAMERA_FIRST.exec(text);
  return camera?.[1] === undefined ? null : { fileName: camera[1], rest: text.slice(camera[0].length) };
}

/** Emphasis round the whole paragraph, list and quotation marks before it. */
export function withoutMarkup(text: string): string {
  const plain = text.replace(/^(?:[-*•+>]\s+)+/u, '');
  const wrapped = /^(\*{1,3}|_{1,3})(?=\S)(.+?)(?<=\S)\1$/su.exec(plain);
  return wrapped?.[2] !== undefined && !wrapped[2].includes(wrapped[1] ?? '*') ? wrapped[2] : plain;
}
