/** Finds where the body of an article's text ends and its captions begin. */

import { sentences } from '../text/sentences.ts';
import { imageIn } from './image-marks.ts';
import { fileNameIn, isGalleryHeading, isRule, labelOf, numberLabelOf } from './labels.ts';
import { isLeadIn, isPlainLeadIn, isSureLeadIn } from './lead-in.ts';
import { isCreditLine, type Paragraph } from './paragraphs.ts';
import { elementsOf, isOwnCredit, type PictureElement } from './picture-elements.ts';
import { type ChosenReading, chooseReading, readingsOf } from './picture-readings.ts';
import type { Splitter } from './splitter.ts';
import { withoutStory } from './story-among.ts';

export interface Parts {
  readonly body: readonly Paragraph[];
  /** The pictures as the whole text gives them. */
  readonly reading: ChosenReading;
  /** What follows an end mark (`ENDS`, `___`) and is no caption: notes to editors. */
  readonly notes: readonly Paragraph[];
  /** Behind the first picture, and read as the story because they are longer or more than captions. */
  readonly told: readonly Paragraph[];
  /** Nothing but the credit of all says that there are pictures: where they begin is a guess. */
  readonly guessed: boolean;
}

/**
 * The paragraphs behind the header, parted. `sharedLine`: where a credit for all pictures was, which is removed; `listed`: how many
 * pictures a list of credits counts.
 */
export function partsOf(
  paragraphs: readonly Paragraph[],
  markdown: boolean,
  splitter: Splitter,
  { sharedLine = null, listed = 0 }: { readonly sharedLine?: number | null; readonly listed?: number } = {},
): Parts {
  const named = paragraphs.flatMap((paragraph): readonly Paragraph[] => {
    const label = labelOf(paragraph.text);
    if (label?.part !== 'body') return [paragraph];
    return label.rest === '' ? [] : [{ ...paragraph, text: label.rest }];
  });
  const { starts, guessed } = startsOf(named, splitter, sharedLine, listed);
  const [first = named.length] = starts;
  const behind = named.slice(first);
  const mark = behind.findIndex((paragraph) => isRule(paragraph.text));
  const ended = mark >= 0 && !behind.slice(mark).some((paragraph) => isPictureParagraph(paragraph, splitter));
  const run = ended ? behind.slice(0, mark) : behind;
  const notes = ended ? behind.slice(mark + 1).filter((paragraph) => !isRule(paragraph.text)) : [];
  const {
    pictures,
    story,
    guessed: told,
  } = withoutStory(
    elementsOf(run, isNumbered(run, splitter), markdown, splitter),
    named.slice(0, first).some(({ text }) => isAnnouncement(text)),
  );
  const { reading, start } = readFrom(
    pictures,
    starts.map((index) => index - first),
  );
  const body = [...named.slice(0, first + start), ...run.filter((_, at) => at >= start && story.has(at))].filter(
    ({ text }) => !isRule(text) && labelOf(text)?.part !== 'pictures' && !isGalleryHeading(text),
  );
  return { body, reading, notes, guessed, told: told.flatMap((at) => (at >= start ? (run[at] ?? []) : [])) };
}

/** `Pictures:`, `## Gallery`, `See the best photographs below.` */
function isAnnouncement(text: string): boolean {
  return labelOf(text)?.part === 'pictures' || isGalleryHeading(text) || isPlainLeadIn(text);
}

/** The best of all readings from all places where the pictures may begin, and the place. */
function readFrom(
  elements: readonly PictureElement[],
  starts: readonly number[],
): { readonly reading: ChosenReading; readonly start: number } {
  const readings = starts.flatMap((start) => readingsOf(elements.filter(({ at }) => at >= start)));
  const reading = chooseReading(readings);
  const from = reading.groups[0]?.[0]?.at ?? 0;
  return { reading, start: starts.findLast((start) => start <= from) ?? starts[0] ?? 0 };
}

/** Plainly a caption, wherever it is. */
export function isPictureParagraph({ text }: Paragraph, splitter: Splitter): boolean {
  if (/^#{1,6}\s/.test(text)) return false;
  const part = labelOf(text)?.part;
  if (part === 'caption' || part === 'alt' || (part === 'credit' && text.length <= 200)) return true;
  if (isOwnCredit(text, splitter)) return true;
  if (imageIn(text) !== null) return true;
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
  if (bareNumbers(captions) >= 0) return true;
  const numbers = texts.flatMap(({ text }) => numberOf(text) ?? []);
  const isMost = numbers.length * 2 > texts.length || (numbers.length > 1 && numbers.length * 2 === texts.length);
  return isMost && numbers.every((number, index) => number === index + 1);
}

/** Where `1` is alone on its line, and `2` behind it, before the captions that they count; -1 where nothing is counted so. */
function bareNumbers(paragraphs: readonly Paragraph[]): number {
  const bare = paragraphs.flatMap(({ text }, at) =>
    /^\d{1,3}[.):]?$/.test(text) ? [{ at, number: Number.parseInt(text, 10) }] : [],
  );
  const isCount = bare.length > 1 && bare.every(({ number }, index) => number === index + 1);
  const isApart = bare.every(({ at }, index) => at + 1 < (bare[index + 1]?.at ?? paragraphs.length));
  return isCount && isApart ? (bare[0]?.at ?? -1) : -1;
}

function numberOf(text: string): number | undefined {
  const label = labelOf(text);
  const words = label?.part === 'caption' ? label.rest : text;
  return numberLabelOf(words.replace(/^(\d+)\\(?=[.)])/, '$1'))?.number;
}

/** Where the pictures may begin, with the help of a credit for all of them: what follows it is captions, where nothing else tells. */
function startsOf(
  paragraphs: readonly Paragraph[],
  splitter: Splitter,
  sharedLine: number | null,
  listed: number,
): { readonly starts: readonly number[]; readonly guessed: boolean } {
  const starts = firstPictures(paragraphs, splitter);
  const [first = paragraphs.length] = starts;
  // Nothing tells the captions but how many they are.
  if (sharedLine === null && listed > 1 && first === paragraphs.length && listed <= first)
    return { starts: [first - listed], guessed: true };
  if (sharedLine === null) return { starts, guessed: false };
  const behind = paragraphs.findIndex(({ line }) => line > sharedLine);
  const isAnnounced = paragraphs.some(
    ({ text }) => isPlainLeadIn(text) || isGalleryHeading(text) || labelOf(text)?.part === 'pictures',
  );
  if (behind > 0 && behind < first && !isAnnounced) return { starts: [behind], guessed: false };
  // The story has longer paragraphs than the captions behind it.
  const story = paragraphs.slice(0, first).findLastIndex(({ text }) => text.length > 250 || sentences(text).length > 1);
  const start = Math.max(story, 0) + 1;
  if (first < paragraphs.length)
    return start < first && behind < 0 && !isAnnounced
      ? { starts: [start], guessed: true }
      : { starts, guessed: false };
  return { starts: [start < paragraphs.length ? start : 0], guessed: true };
}

/** Where the pictures may begin, earliest first; the list's length where the article has none. */
function firstPictures(paragraphs: readonly Paragraph[], splitter: Splitter): readonly number[] {
  const marker = paragraphs.findIndex(({ text }) => labelOf(text)?.part === 'pictures' || isGalleryHeading(text));
  if (marker >= 0) return [marker + 1];
  const first = paragraphs.findIndex((paragraph) => isPictureParagraph(paragraph, splitter));
  if (first < 0) return [withoutAnyCredit(paragraphs)];
  const counted = bareNumbers(paragraphs);
  if (counted >= 0 && counted < first) return [counted];
  const before = paragraphs[first - 1]?.text;
  const isAlone = isBesideCaption(paragraphs[first]?.text ?? '', splitter);
  // The lines above a credit in its block are its caption, however many they are.
  const block = paragraphs.findIndex((paragraph) => paragraph.block === paragraphs[first]?.block);
  if (isAlone && block < first - 1 && block > 0) return [announced(paragraphs, block)];
  // What only speaks of photographs (`A photographer runs from the wave.`) may be the caption: the whole text decides.
  if (!isAlone || before === undefined || isSureLeadIn(before) || /^#{1,6}\s/.test(before))
    return [announced(paragraphs, first)];
  const start = announced(paragraphs, first - 1);
  // Behind a plain lead-in everything is a picture; else the paragraph before the first credit may be the story's last.
  const isAnnounced = /:$/.test(paragraphs[start - 1]?.text ?? '') || isPlainLeadIn(paragraphs[start - 1]?.text ?? '');
  return start < first - 1 || isAnnounced || isOwnCaption(paragraphs, first - 1) ? [start] : [first - 1, first];
}

/** The paragraph and the credit line behind it are a block of two, or it opens a count that goes on. */
function isOwnCaption(paragraphs: readonly Paragraph[], at: number): boolean {
  const [before, caption, credit, behind] = [at - 1, at, at + 1, at + 2].map((place) => paragraphs[place]);
  const isBlock =
    caption?.block === credit?.block && behind?.block !== credit?.block && before?.block !== caption?.block;
  return isBlock || (numberOf(caption?.text ?? '') === 1 && numberOf(behind?.text ?? '') === 2);
}

/** A credit or an alt text on its own line: its caption is before or behind it. */
function isBesideCaption(text: string, splitter: Splitter): boolean {
  const part = labelOf(text)?.part;
  return part === 'credit' || part === 'alt' || (part === undefined && isOwnCredit(text, splitter));
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
