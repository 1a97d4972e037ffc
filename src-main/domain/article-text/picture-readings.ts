/**
 * Which caption and which credit are of one picture. A text says it by its order, and every order is a reading: a block is a picture,
 * or each picture opens (or closes) with its caption, its credit, its file or number, its alt text. Every reading is tried on the
 * whole text and costs what it leaves wrong; the cheapest one is taken, and a near one that pairs otherwise makes a doubt.
 */
import { fold } from '../text/fold.ts';
import type { PictureElement } from './picture-elements.ts';

/** Elements of one picture, in the order of the text. */
export type PictureGroup = readonly PictureElement[];

export interface Reading {
  readonly groups: readonly PictureGroup[];
  /** 0 where every picture has one caption and one credit. */
  readonly cost: number;
}

export interface ChosenReading {
  readonly groups: readonly PictureGroup[];
  /** The reading that is as good or nearly so and gives a credit to another caption; null where the text tells. */
  readonly rival: readonly PictureGroup[] | null;
}

const SECOND_CAPTION = 2;
const ACROSS_BLOCKS = 1;
/** What follows the last picture: seldom, but it happens, and most of all on pages. */
const STORY_END = 0.5;
/** One block has a caption of several lines, and no other. */
const ONE_OF_SEVERAL_LINES = 0.25;
/** A picture lacks an alt text, a file or a number that others have. */
const LACKS_MARK = 0.25;
/** With something wrong in the best reading, one that is worse by less than this may still be the right one. */
const NEAR = 2;

type Test = (element: PictureElement) => boolean;
const isCaption: Test = ({ text }) => text !== '';
const hasCredit: Test = ({ credit, inline }) => credit !== undefined || inline;
const isImage: Test = ({ fileName, images }) => fileName !== null || images > 0;
const isMark: Test = (element) => isImage(element) || element.number !== null;
const isAlt: Test = ({ altText }) => altText !== null;
const KINDS: readonly Test[] = [isMark, isCaption, hasCredit, isAlt];

/** All readings of the elements, the usual ones first. */
export function readingsOf(elements: readonly PictureElement[]): readonly Reading[] {
  const groupings = [
    byBlock(elements),
    ...KINDS.filter((kind) => elements.some(kind)).flatMap((kind) => [
      opening(elements, kind),
      closing(elements, kind),
    ]),
  ];
  const kinds = { marks: elements.some(isMark), alts: elements.some(isAlt) };
  const lines = linesOfBlocks(groupings[0] ?? []);
  return groupings.map((groups, at) => ({
    groups,
    cost: costOf(groups, kinds) - endOf(groups) - (at === 0 ? lines : 0),
  }));
}

/**
 * Blocks that all have their one credit at the same end: what else is in a block are the lines of its caption. What of the cost of
 * second captions that takes back; a little is left where one block alone has several lines.
 */
function linesOfBlocks(blocks: readonly PictureGroup[]): number {
  const plain = blocks.map((block) => block.filter((element) => isCaption(element) || hasCredit(element)));
  const isCreditLine: Test = ({ credit }) => credit !== undefined;
  const several = plain.filter((block) => block.filter(isCaption).length > 1);
  const isEach = (isAtEnd: (block: PictureGroup) => boolean): boolean =>
    plain.every(
      (block) =>
        block.filter(isCreditLine).length <= 1 &&
        (block.some(isCreditLine) ? isAtEnd(block) : block.filter(isCaption).length < 2) &&
        !block.some(({ inline, number }) => inline || number !== null),
    );
  const first = isEach((block) => block[0] !== undefined && isCreditLine(block[0]));
  const last = isEach((block) => block.at(-1) !== undefined && isCreditLine(block.at(-1)!));
  if (several.length === 0 || plain.filter((block) => block.some(isCreditLine)).length < 2 || !(first || last))
    return 0;
  const seconds = several.reduce((sum, block) => sum + block.filter(isCaption).length - 1, 0);
  return seconds * SECOND_CAPTION - (several.length === 1 ? ONE_OF_SEVERAL_LINES : 0);
}

/** The cheapest of the readings; of equally cheap ones the first. */
export function chooseReading(readings: readonly Reading[]): ChosenReading {
  const sorted = [...readings].sort((a, b) => a.cost - b.cost);
  const [best] = sorted;
  if (best === undefined) return { groups: [], rival: null };
  // `Caption:` and `Credit:` in one block of their own: nothing else can be meant.
  if (best.groups.every(isLabelledBlock)) return { groups: best.groups, rival: null };
  const near = best.cost > 0 ? NEAR : 1;
  const captions = captionsByCredit(best.groups);
  const rival = sorted.find(
    ({ groups, cost }) => cost - best.cost < near && differs(captions, captionsByCredit(groups)),
  );
  return { groups: best.groups, rival: rival?.groups ?? null };
}

/** All of one block, with one labelled caption and no credit but a labelled one. */
function isLabelledBlock(group: PictureGroup): boolean {
  const credits = group.filter(({ credit }) => credit !== undefined);
  return (
    group.every(({ block }) => block === group[0]?.block) &&
    group.filter(({ captioned }) => captioned).length === 1 &&
    credits.length <= 1 &&
    credits.every(({ labelled }) => labelled)
  );
}

/** The last paragraph may be the story's end, as the one before the first credit may be its beginning. */
function endOf(groups: readonly PictureGroup[]): number {
  const last = groups.at(-1) ?? [];
  const [element] = last;
  const isParagraph = last.length === 1 && element !== undefined && isCaption(element) && !isMark(element);
  const isEnd = isParagraph && groups.length > 1 && !hasCredit(element) && !isAlt(element);
  // Where no picture has a credit, the last one is like the others.
  return isEnd && groups.some((group) => group.some(hasCredit)) ? 1 - STORY_END : 0;
}

function byBlock(elements: readonly PictureElement[]): readonly PictureGroup[] {
  return grouped(elements, (element, before) => element.block !== before.block);
}

function opening(elements: readonly PictureElement[], opens: Test): readonly PictureGroup[] {
  return grouped(
    elements,
    (element, before, group) =>
      opens(element) && !goesOn(element, before) && group.some((one) => opens(one) || isCaption(one) || hasCredit(one)),
  );
}

function closing(elements: readonly PictureElement[], closes: Test): readonly PictureGroup[] {
  return grouped(elements, (element, before) => closes(before) && !goesOn(element, before));
}

/** File and number on lines of their own are one mark; a credit said twice is one credit. */
function goesOn(element: PictureElement, before: PictureElement): boolean {
  const marks = isMark(element) && isMark(before) && !isCaption(before);
  return (marks && isImage(before) !== isImage(element)) || isSameCredit(element, before);
}

function isSameCredit(element: PictureElement, before: PictureElement): boolean {
  return (
    !isCaption(element) &&
    typeof element.credit === 'string' &&
    fold(before.credit ?? before.text).endsWith(fold(element.credit))
  );
}

function grouped(
  elements: readonly PictureElement[],
  parts: (element: PictureElement, before: PictureElement, group: PictureGroup) => boolean,
): readonly PictureGroup[] {
  const groups: PictureElement[][] = [];
  let before: PictureElement | null = null;
  for (const element of elements) {
    const group = groups.at(-1);
    if (group === undefined || before === null || parts(element, before, group)) groups.push([element]);
    else group.push(element);
    before = element;
  }
  return groups;
}

function costOf(groups: readonly PictureGroup[], kinds: { readonly marks: boolean; readonly alts: boolean }): number {
  const blocks = blocksOfCaptions(groups);
  return groups.reduce((sum, group) => sum + costOfGroup(group, kinds, blocks), 0);
}

function costOfGroup(
  group: PictureGroup,
  kinds: { readonly marks: boolean; readonly alts: boolean },
  blocks: ReadonlyMap<number, number>,
): number {
  const captions = group.filter(isCaption).length;
  const credits = creditsOf(group);
  const files = group.filter(isImage).length;
  const numbers = group.filter(({ number }) => number !== null).length;
  const alts = group.filter(isAlt).length;
  const several = Math.max(0, files - 1) + Math.max(0, numbers - 1) + Math.max(0, alts - 1);
  // A logo, a counter at the end: no picture, and none is lost.
  if (captions === 0 && credits.length === 0 && alts === 0) return several + LACKS_MARK;
  const own = group.filter(isCaption).map(({ block }) => block);
  const torn = group.filter(
    (element) =>
      (element.credit !== undefined || isMark(element) || isAlt(element)) &&
      (blocks.get(element.block) ?? 0) > 0 &&
      !own.includes(element.block),
  ).length;
  return (
    several +
    (captions === 0 ? 1 : (captions - 1) * SECOND_CAPTION) +
    Math.abs(credits.length - 1) +
    torn * ACROSS_BLOCKS +
    (kinds.marks && files + numbers === 0 ? LACKS_MARK : 0) +
    (kinds.alts && alts === 0 ? LACKS_MARK : 0)
  );
}

/** The credits of a group; one that a label gives takes the place of one at the caption's end. */
function creditsOf(group: PictureGroup): readonly PictureElement[] {
  const own = group.filter(({ credit }) => credit !== undefined);
  const inline = group.filter(({ inline }) => inline);
  const isReplaced =
    own.some(({ labelled }) => labelled) ||
    (inline[0] !== undefined && own.every((one) => isSameCredit(one, inline[0]!)));
  return own.length > 0 && isReplaced && inline.length === 1 ? own : [...own, ...inline];
}

/** How many captions each block has. */
function blocksOfCaptions(groups: readonly PictureGroup[]): ReadonlyMap<number, number> {
  const blocks = new Map<number, number>();
  for (const element of groups.flat())
    if (isCaption(element)) blocks.set(element.block, (blocks.get(element.block) ?? 0) + 1);
  return blocks;
}

/** For each credit on its own line the caption that it is with; null where it has none. */
export function captionsByCredit(groups: readonly PictureGroup[]): ReadonlyMap<PictureElement, PictureElement | null> {
  const captions = new Map<PictureElement, PictureElement | null>();
  for (const group of groups) {
    const caption = group.find(isCaption) ?? null;
    for (const element of group) if (element.credit !== undefined) captions.set(element, caption);
  }
  return captions;
}

function differs(
  some: ReadonlyMap<PictureElement, PictureElement | null>,
  others: ReadonlyMap<PictureElement, PictureElement | null>,
): boolean {
  return [...some].some(([credit, caption]) => others.has(credit) && others.get(credit) !== caption);
}
