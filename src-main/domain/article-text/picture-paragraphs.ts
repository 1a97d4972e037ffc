/** The pictures of an article's text: from the elements of each, its caption and credit parted, and what is in doubt. */
import { alternativeSplits } from '../credit/split-alternatives.ts';
import { type CaptionSplit, pictureWords } from '../credit/split-caption.ts';
import type { Doubt, ParsedPicture, ReadPicture } from './parsed-article.ts';
import type { PictureElement } from './picture-elements.ts';
import { type ChosenReading, captionsByCredit, type PictureGroup } from './picture-readings.ts';
import { isPlacedCredits } from './placed-credits.ts';
import type { Splitter } from './splitter.ts';

const EITHER_WAY = 'the text does not tell which of two captions the credit belongs to';
const ONE_FOR_SEVERAL = 'its caption is under several images at once';
const SIDE_BY_SIDE = 'its credit names several photographs by their place';
const MAY_BE_SEEN = 'the name before the brackets may be of who is seen, or of who took it';
const MAY_BE_HEADING = 'it may be a heading between pictures';
const MAY_BE_STORY = 'it has no credit where the others have one: it may be a part of the story';
const MAY_HAVE_LOST = 'it has no credit where the others have theirs on lines of their own';

/** Pictures in the order of the text. */
export function picturesOf({ groups, rival }: ChosenReading, splitter: Splitter): readonly ReadPicture[] {
  const pairs = rival === null ? null : pairsOf(rival);
  const strewn = groups.some(isApart);
  const credited = groups.filter((group) => group.some(({ credit, inline }) => inline || credit != null)).length;
  const isCredited = credited > 0;
  const isCreditedMostly = credited * 2 >= groups.length;
  return groups
    .filter((group) => group.some(({ text, credit }) => text !== '' || credit !== undefined))
    .map((group) => {
      const picture = pictureOf(group, splitter);
      if (group.some(({ images }) => images > 1)) return inDoubt(picture, ONE_FOR_SEVERAL, []);
      const other = pairs === null ? null : otherPair(group, pairs, splitter);
      if (other !== null) return inDoubt(picture, EITHER_WAY, [other]);
      if (isLikeHeading(group, picture) && isCreditedMostly) return inDoubt(picture, MAY_BE_HEADING, []);
      // What is already in doubt for its own words says more: where the name of a photographer begins.
      if (isBare(group) && picture.credit === null && picture.certain && isCredited)
        return inDoubt(picture, MAY_BE_STORY, []);
      return strewn && picture.credit === null && group.every(({ labelled }) => !labelled)
        ? inDoubt(picture, MAY_HAVE_LOST, [])
        : picture;
    });
}

/** Its credit is in another block than its caption: nothing but the order says that the two belong together. */
function isApart(group: PictureGroup): boolean {
  const caption = group.find(({ text }) => text !== '');
  return group.some(({ credit, block }) => credit !== undefined && block !== caption?.block);
}

/** Nothing marks it as a caption: no label, image, number or line of its own for the credit. */
function isBare(group: PictureGroup): boolean {
  return group.every(
    ({ captioned, inline, credit, fileName, number, images, altText }) =>
      !captioned &&
      !inline &&
      credit === undefined &&
      fileName === null &&
      number === null &&
      images === 0 &&
      altText === null,
  );
}

/** `Afternoon` alone in its block, no credit, no file, no number. */
function isLikeHeading(group: PictureGroup, { caption, credit }: ReadPicture): boolean {
  const [element] = group;
  const isBare =
    group.length === 1 && element?.fileName === null && element.number === null && element.altText === null;
  return isBare && credit === null && caption.split(/\s+/u).length <= 4 && !/[.!?…:]["'”’)]*$/u.test(caption);
}

interface Pairs {
  readonly byCredit: ReadonlyMap<PictureElement, PictureElement | null>;
  readonly byCaption: ReadonlyMap<PictureElement, PictureElement>;
}

function pairsOf(groups: readonly PictureGroup[]): Pairs {
  const byCredit = captionsByCredit(groups);
  const byCaption = new Map<PictureElement, PictureElement>();
  for (const [credit, caption] of byCredit)
    if (caption !== null && !byCaption.has(caption)) byCaption.set(caption, credit);
  return { byCredit, byCaption };
}

/** What the rival reading makes of this picture; null where it says the same. */
function otherPair(group: PictureGroup, { byCredit, byCaption }: Pairs, splitter: Splitter): ParsedPicture | null {
  const caption = group.find(({ text }) => text !== '') ?? null;
  const credit = group.find((element) => element.credit !== undefined) ?? null;
  if (caption === null) return credit !== null && byCredit.get(credit) != null ? { caption: '', credit: null } : null;
  const other = byCaption.get(caption) ?? null;
  return other === credit ? null : { caption: caption.text, credit: other === null ? null : bareOf(other, splitter) };
}

function inDoubt(picture: ReadPicture, reason: string, others: readonly ParsedPicture[]): ReadPicture {
  const alternatives = [...others, ...picture.alternatives].filter(
    ({ caption, credit }) => caption !== picture.caption || credit !== picture.credit,
  );
  return { ...picture, certain: false, confidence: Math.min(picture.confidence, 0.5), reason, alternatives };
}

/** Its credit without what binds the desk: a person who chooses it must not print that. */
function bareOf({ credit }: PictureElement, splitter: Splitter): string | null {
  return credit == null ? null : splitter.part(credit).credit;
}

function pictureOf(group: PictureGroup, splitter: Splitter): ReadPicture {
  const text = group.flatMap((element) => (element.text === '' ? [] : [element.text])).join(' ');
  const base = {
    line: (group.find((element) => element.text !== '') ?? group[0])?.line ?? 1,
    fileName: group.find(({ fileName }) => fileName !== null)?.fileName ?? null,
    number: group.find(({ number }) => number !== null)?.number ?? null,
    altText: group.find(({ altText }) => altText !== null)?.altText ?? null,
  };
  const own = group.filter(({ credit }) => credit !== undefined);
  const named = namedBefore(text, group, splitter);
  if (named !== null)
    return inDoubt(bySplit(text, named, base, splitter), MAY_BE_SEEN, [{ caption: '', credit: text }]);
  const split = splitter.split(text);
  // A credit that only says again what the caption ends in leaves the caption as it is read without it.
  const again = own.every(({ labelled, credit }) => !labelled && credit === split.credit);
  const [first] = own;
  if (first === undefined || again) return bySplit(text, split, base, splitter);
  const { credit, restrictions } =
    first.credit == null ? { credit: null, restrictions: '' } : splitter.part(first.credit);
  const certain =
    (credit === null || (splitter.isKnown(credit) && !isSideBySide(credit, splitter))) && own.length === 1;
  return {
    ...base,
    caption: text,
    credit,
    restrictions,
    confidence: certain ? 1 : 0.8,
    certain,
    reason: own.length > 1 ? EITHER_WAY : isSideBySide(credit ?? '', splitter) ? SIDE_BY_SIDE : null,
    written: [text, first.credit ?? ''].filter((part) => part !== '').join(' '),
    alternatives: own.slice(1).map((other) => ({ caption: text, credit: bareOf(other, splitter) })),
  };
}

const NAME_AND_BRACKET = /^(?<name>[^/:：©()（）]+?)\s*[(（](?<credit>[^()（）]+)[)）]\.?$/u;

/** `Caption: Jane Doe (AP)`: who is seen, not who took it; that a label or markup calls it a caption is no proof. */
function namedBefore(text: string, group: PictureGroup, splitter: Splitter): CaptionSplit | null {
  if (group.some(({ credit }) => credit !== undefined)) return null;
  const split = splitter.split(text);
  const found = split.caption === '' && group.some(({ captioned }) => captioned) ? NAME_AND_BRACKET.exec(text) : null;
  const { name = '', credit = '' } = found?.groups ?? {};
  if (found === null || splitter.split(credit).caption !== '') return null;
  return { ...split, caption: name, credit, certain: false, start: name.length };
}

function isSideBySide(credit: string, splitter: Splitter): boolean {
  return isPlacedCredits(credit, (part) => splitter.split(part).caption === '');
}

function bySplit(
  text: string,
  found: CaptionSplit,
  base: Pick<ReadPicture, 'line' | 'fileName' | 'number' | 'altText'>,
  splitter: Splitter,
): ReadPicture {
  const split = { ...found, certain: found.certain && (found.credit === null || splitter.isKnown(found.credit)) };
  return {
    ...base,
    ...pictureWords(split),
    confidence: confidenceOf(split),
    certain: split.certain,
    reason: null,
    written: text,
    alternatives: split.certain ? [] : alternativeSplits(text, split),
  };
}

function confidenceOf(split: CaptionSplit): number {
  if (split.certain) return split.credit === null ? 0.9 : 1;
  return split.credit === null ? 0.3 : 0.6;
}

/** A doubt for every split that a person should look at. */
export function doubtsOf(pictures: readonly ReadPicture[], splitter: Splitter): readonly Doubt[] {
  return pictures.flatMap((picture, index): Doubt[] => {
    const place = { about: 'picture', picture: index + 1, line: picture.line } as const;
    if (picture.certain) {
      return picture.credit === null ? [{ ...place, message: `Picture ${index + 1} has no credit in the text.` }] : [];
    }
    const reason =
      picture.reason ?? splitter.split(picture.written).reason ?? 'its credit names no agency that the desk knows';
    return [{ ...place, message: `Picture ${index + 1}: ${reason}.` }];
  });
}
