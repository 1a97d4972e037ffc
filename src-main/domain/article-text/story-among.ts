/** Paragraphs of the story among its pictures: where the text marks its captions, what it does not mark is none. */
import { sentences } from '../text/sentences.ts';
import type { PictureElement } from './picture-elements.ts';

/** The elements that are of pictures, and the places of the paragraphs that are of the story; behind a heading that announces pictures few are. */
export function withoutStory(
  elements: readonly PictureElement[],
  isAnnounced: boolean,
): {
  readonly pictures: readonly PictureElement[];
  readonly story: ReadonlySet<number>;
  /** Of these the places of those that nothing but their length and number tells. */
  readonly guessed: readonly number[];
} {
  const isMarked = storyTest(elements);
  const isTold = tellingTest(elements, isAnnounced);
  const isStory: Test = (element) => isMarked(element) || isTold(element);
  const story = new Set(elements.filter(isStory).map(({ at }) => at));
  const guessed = elements.filter((element) => isTold(element) && !isMarked(element)).map(({ at }) => at);
  return { pictures: elements.filter(({ at }) => !story.has(at)), story, guessed };
}

type Test = (element: PictureElement) => boolean;

/** Words without a mark, a label or a credit. */
const isPlain: Test = ({ text, captioned, inline, credit, fileName, number, images, altText }) =>
  text !== '' &&
  !captioned &&
  !inline &&
  credit === undefined &&
  fileName === null &&
  number === null &&
  images === 0 &&
  altText === null;
const isCreditLine: Test = ({ credit }) => credit !== undefined;
const isCaption: Test = ({ text, captioned, inline }) => text !== '' && (captioned || inline);
const NEVER: Test = () => false;

function storyTest(elements: readonly PictureElement[]): Test {
  const plain = elements.filter(isPlain);
  if (plain.length === 0) return NEVER;
  const credits = elements.filter(isCreditLine);
  const labelled = elements.filter(({ captioned }) => captioned);
  // `Caption: …` again and again, and no more credits than captions.
  if (labelled.length > 0 && labelled.length >= credits.length) {
    const isAmong = others(elements, isCaption);
    return (element) => isPlain(element) && isAmong(element);
  }
  const marks = elements.filter(({ images, fileName }) => images > 0 || fileName !== null);
  const captions = elements.filter(isCaption);
  const blocks = new Set(marks.map(({ block }) => block));
  if (credits.length > 0) {
    // Image, caption and credit of each picture in one block, as in the row of a table.
    const isWhole = marks.length > 0 && credits.every(({ block }) => blocks.has(block) && hasWords(elements, block));
    return isWhole ? (element) => isPlain(element) && !blocks.has(element.block) : NEVER;
  }
  if (marks.length > 0 && captions.length > 0 && marks.length >= captions.length)
    return (element) => isPlain(element) && !blocks.has(element.block) && !isBetweenImages(elements, element);
  const numbered = elements.filter(({ number }) => number !== null);
  const isCounted = numbered.length > 1 && numbered.every(({ number, text }, at) => number === at + 1 && text !== '');
  const own = new Set(numbered.map(({ block, line }) => `${block} ${line}`));
  return isCounted
    ? (element) => isPlain(element) && !own.has(`${element.block} ${element.line}`) && isApart(element, numbered)
    : NEVER;
}

const LONGEST_BARE = 200;

/** Without a credit a caption is at most so long, and has few sentences: longer words are of the story. */
export function isBareCaption(text: string, mostSentences = 1): boolean {
  return text.length <= LONGEST_BARE && sentences(text).length <= mostSentences;
}

/** Alone between an image and the next one, of which others have credited captions: a caption that lacks its credit. */
function isBetweenImages(elements: readonly PictureElement[], element: PictureElement): boolean {
  const at = elements.indexOf(element);
  const isImage = (one: PictureElement | undefined): boolean =>
    one !== undefined && one.text === '' && (one.images > 0 || one.fileName !== null);
  const isRow = elements.some((one, place) => isImage(one) && isCaption(elements[place + 1] ?? element));
  const isAlone = isImage(elements[at - 1]) && (elements[at + 1] === undefined || isImage(elements[at + 1]));
  return isRow && isAlone && isBareCaption(element.text);
}

function hasWords(elements: readonly PictureElement[], block: number): boolean {
  return elements.some((element) => element.block === block && element.text !== '');
}

/** No counted caption is before it in its block: there it would be a second line of that. */
function isApart(element: PictureElement, numbered: readonly PictureElement[]): boolean {
  return !numbered.some(({ block, line }) => block === element.block && line < element.line);
}

/** Alone in its block, or in one without a caption. */
function others(elements: readonly PictureElement[], test: Test): Test {
  const blocks = new Set(elements.filter(test).map(({ block }) => block));
  const marked = new Set(
    elements.filter(({ images, fileName }) => images > 0 || fileName !== null).map(({ block }) => block),
  );
  return ({ block }) => !blocks.has(block) && !marked.has(block);
}

/** `“We were told nothing,” said a teacher.`: it begins with what somebody said, and goes on. */
const isSpoken: Test = ({ text }) => text.length >= LEAST_SPOKEN && /^[“„«"‘]/u.test(text);
const LEAST_SPOKEN = 100;

/** A paragraph of the story between captions: longer than they are, and of several sentences. */
const LEAST_TELLING = 160;
const LONGER_THAN_CAPTIONS = 1.3;
/** So many paragraphs without a credit, for each caption with one, are no captions. */
const OUTNUMBERED = 3;
const LEAST_PARAGRAPHS = 5;
const LEAST_TOLD = 140;
/** No caption is as long; a whole page has such paragraphs, and any number of short pieces between. */
const LEAST_STORY = 350;

/** Of texts that mark nothing: what tells more than captions do, and everything plain where only a few paragraphs have a credit. */
function tellingTest(elements: readonly PictureElement[], isAnnounced: boolean): Test {
  const plain = elements.filter(isPlain);
  const credited = elements.filter((element) => isCaption(element) || isCreditLine(element));
  if (plain.length === 0 || credited.length === 0) return NEVER;
  const longest = Math.max(0, ...elements.filter(isCaption).map(({ text }) => text.length));
  const isTelling: Test = (element) =>
    isPlain(element) &&
    longest > 0 &&
    sentences(element.text).length > 1 &&
    (element.text.length >= Math.max(LEAST_TELLING, longest * LONGER_THAN_CAPTIONS) || isSpoken(element));
  const told = plain.filter(({ text }) => text.length >= LEAST_TOLD).length;
  const long = plain.filter(
    ({ text }) => text.length >= Math.max(LEAST_STORY, longest * LONGER_THAN_CAPTIONS) && sentences(text).length > 1,
  );
  const isOutnumbered =
    !isAnnounced &&
    (told >= Math.max(LEAST_PARAGRAPHS, credited.length * OUTNUMBERED) ||
      long.length >= Math.max(OUTNUMBERED, credited.length));
  const isBeside = (element: PictureElement): boolean => {
    const at = elements.indexOf(element);
    return [elements[at - 1], elements[at + 1]].some((other) => other !== undefined && isCreditLine(other));
  };
  const beside = new Set(elements.filter((element) => isPlain(element) && isBeside(element)));
  return (element) =>
    (isTelling(element) || (isOutnumbered && isPlain(element))) &&
    !(beside.has(element) && element.text.length < LEAST_TELLING * 2);
}
