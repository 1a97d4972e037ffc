/** Pictures of a page that are items of a list or a gallery: like elements one behind the other, each with one image and its words. */
import type { Agency } from '../domain/credit/agencies.ts';
import { splitCaption } from '../domain/credit/split-caption.ts';
import type { Measure } from './html-measure.ts';
import { pictureLines } from './html-pictures.ts';
import { isGalleryBox, isPictureBox } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** A caption whose element has no telling name is at most this long. */
export const LONGEST_LOOSE = 600;
/** Beyond this a text below an image may be the story's. */
const LONGEST_ITEM = 300;

type Of = (element: HtmlElement) => Measure;

/** Every item as a picture of its own; empty where the elements are no such row. */
export function itemsAmong(
  elements: readonly HtmlElement[],
  of: Of,
  agencies: readonly Agency[],
): readonly (readonly HtmlElement[])[] {
  const filled = elements.filter((element) => of(element).worded || of(element).images > 0);
  const isAll = filled.every((element) => isItem(element, of) && element.tagName === filled[0]?.tagName);
  const rows = isAll ? [filled] : rowsIn(filled, of);
  return rows
    .filter((row) => row.length > 1 && !row.some((element) => isPart(element, of)) && isRow(row, of, agencies, isAll))
    .flatMap((row) => row.map((element) => [element]));
}

function isItem(element: HtmlElement, of: Of): boolean {
  return of(element).images === 1 && of(element).worded;
}

/** Two parts of a story, each with a picture of its own, are no items. */
function isPart(element: HtmlElement, of: Of): boolean {
  return of(element).titled || (of(element).captioned && of(element).loose);
}

/** Most have a credit; or one has, or the gallery says its name, and none has more words than a caption or leads to another page. */
function isRow(row: readonly HtmlElement[], of: Of, agencies: readonly Agency[], isAll: boolean): boolean {
  const credited = row.filter((element) => isCredited(element, agencies)).length;
  if (isAll && credited * 2 > row.length) return true;
  const areShort = row.every((element) => !of(element).headed && of(element).letters <= LONGEST_ITEM);
  return areShort && (credited > 0 || row.every(isOfGallery)) && !row.some(isTeaser);
}

function isCredited(element: HtmlElement, agencies: readonly Agency[]): boolean {
  const lines = pictureLines([element], agencies);
  return lines.includes('\nCredit: ') || splitCaption(lines, agencies).credit !== null;
}

function isOfGallery(element: HtmlElement): boolean {
  const parent = element.parentNode;
  return isPictureBox(element) || (parent !== null && 'tagName' in parent && isGalleryBox(parent));
}

/** Unbroken rows of items of one name: of a list, or of one class. */
function rowsIn(elements: readonly HtmlElement[], of: Of): readonly (readonly HtmlElement[])[] {
  const rows: HtmlElement[][] = [];
  let before: HtmlElement | null = null;
  for (const element of elements) {
    const named = /^(?:li|dl)$/.test(element.tagName) || attribute(element, 'class') !== '';
    const fits = named && isItem(element, of);
    const isNext = before?.tagName === element.tagName && attribute(before, 'class') === attribute(element, 'class');
    if (fits && isNext) rows.at(-1)?.push(element);
    else if (fits) rows.push([element]);
    before = fits ? element : null;
  }
  return rows;
}

/** Its words lead to another page: a story that is recommended, not a picture of this one. */
function isTeaser(element: HtmlElement): boolean {
  const isLink = (node: HtmlNode): boolean =>
    isElement(node) && ((node.tagName === 'a' && isWorded(node)) || node.childNodes.some(isLink));
  return isLink(element);
}

function isWorded(node: HtmlNode): boolean {
  return isElement(node) ? node.childNodes.some(isWorded) : 'value' in node && /\S/.test(node.value);
}
