/** Finds the pictures of a page: by one element round image and words, by neighbours that name themselves, by a list of like items. */
import type { Agency } from '../domain/credit/agencies.ts';
import { itemsAmong, LONGEST_LOOSE } from './html-items.ts';
import { learnCredits } from './html-learned.ts';
import { type Measure, measured, NOTHING } from './html-measure.ts';
import { pictureLines } from './html-pictures.ts';
import { isNamedForPicture, isPictureBox, roleOf } from './html-roles.ts';
import { type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

/** One whose box has no telling name either. */
const LONGEST_UNNAMED = 300;

/** The elements of one picture, in the order of the page. */
export type PagePicture = readonly HtmlElement[];

export interface PagePictures {
  /** By their first elements. */
  readonly pictures: ReadonlyMap<HtmlElement, PagePicture>;
  /** Elements of a picture behind its first. */
  readonly parts: ReadonlySet<HtmlElement>;
  /** Next neighbours of pictures, before and behind. */
  readonly beside: ReadonlySet<HtmlElement>;
}

/** Credits are told by `agencies`, the desk's own list. */
export function picturesOfPage(nodes: readonly HtmlNode[], agencies: readonly Agency[]): PagePictures {
  const pictures = new Map<HtmlElement, PagePicture>();
  const beside = new Set<HtmlElement>();
  learnCredits(nodes, agencies);
  const measures = measured(nodes);
  const of = (element: HtmlElement): Measure => measures.get(element) ?? NOTHING;
  const isOne = (element: HtmlElement): boolean => {
    const { images, figures, loose, letters, credited, headed } = of(element);
    // Several images over one caption.
    if (images > 1) return element.tagName === 'figure' && !loose && isCaptionedOnce(element, of);
    if (images !== 1) return false;
    if (!loose || (element.tagName === 'figure' && figures === 1)) return true;
    if (headed || letters > LONGEST_LOOSE) return false;
    if (!isPictureBox(element)) return credited && letters <= LONGEST_UNNAMED && isInnermost(element, of);
    return credited || pictureLines([element], agencies).includes('\nCredit: ');
  };
  const seekIn = (among: readonly HtmlNode[]): void => {
    const elements = among.filter(isElement);
    const grouped = new Set<HtmlElement>();
    for (const picture of [...neighbours(elements, isOne, of), ...itemsAmong(elements, of, agencies)]) {
      const [first] = picture;
      if (first === undefined || grouped.has(first)) continue;
      pictures.set(first, picture);
      for (const element of picture) grouped.add(element);
    }
    for (const element of elements) {
      if (grouped.has(element)) continue;
      if (isOne(element) && of(element).worded) pictures.set(element, [element]);
      else if (of(element).images > 0) seekIn(element.childNodes);
    }
    for (const [at, element] of elements.entries()) {
      if (!pictures.has(element)) continue;
      for (const other of [elements[at - 1], elements[at + 1]]) if (other !== undefined) beside.add(other);
    }
  };
  seekIn(nodes);
  const parts = new Set([...pictures.values()].flatMap((picture) => picture.slice(1)));
  return { pictures, parts, beside };
}

/** No element inside holds the image together with words. */
function isInnermost(element: HtmlElement, of: (element: HtmlElement) => Measure): boolean {
  return element.childNodes.filter(isElement).every((child) => of(child).images === 0 || !of(child).worded);
}

/** The caption of a figure of figures, or of several images: it is of no single one. */
function isOfGallery(element: HtmlElement, of: (element: HtmlElement) => Measure): boolean {
  const parent = element.parentNode;
  if (element.tagName !== 'figcaption' || parent === null || !('tagName' in parent)) return false;
  return parent.tagName === 'figure' && of(parent).images > 1;
}

/** All words of the figure are in its own caption. */
function isCaptionedOnce(figure: HtmlElement, of: (element: HtmlElement) => Measure): boolean {
  return figure.childNodes.filter(isElement).every((child) => child.tagName === 'figcaption' || !of(child).worded);
}

/**
 * `<figure/><p class="credit"/>` again and again: an unbroken row of images and of words that name themselves. A row that begins with
 * an image has each picture's words behind it, one that ends with an image before it; a row that does both does not tell.
 */
function neighbours(
  elements: readonly HtmlElement[],
  isOne: (element: HtmlElement) => boolean,
  of: (element: HtmlElement) => Measure,
): readonly PagePicture[] {
  const isWords = (element: HtmlElement): boolean =>
    of(element).images === 0 &&
    of(element).worded &&
    !of(element).loose &&
    isNamedForPicture(element) &&
    !isOfGallery(element, of);
  const found: PagePicture[] = [];
  for (let from = 0; from < elements.length; from += 1) {
    let to = from;
    while (elements[to] !== undefined && (isOne(elements[to]!) || isWords(elements[to]!))) to += 1;
    const row = elements.slice(from, to);
    const [first, last] = [row[0], row.at(-1)];
    const period = first !== undefined && !isOne(first) ? periodOf(row, isOne) : 0;
    if (period > 0) {
      for (let at = 0; at < row.length; at += period) found.push(row.slice(at, at + period));
    } else if (first !== undefined && last !== undefined && isOne(first) !== isOne(last)) {
      const segments: HtmlElement[][] = [];
      for (const [at, element] of row.entries()) {
        const before = row[at - 1];
        const begins = before === undefined || (isOne(first) ? isOne(element) : isOne(before));
        if (begins) segments.push([element]);
        else segments.at(-1)?.push(element);
      }
      found.push(...segments);
    }
    from = Math.max(from, to);
  }
  return found;
}

/** `credit, image, caption, credit, image, caption`: how many elements a picture has, where all have the same in the same order; 0 where not. */
function periodOf(row: readonly HtmlElement[], isOne: (element: HtmlElement) => boolean): number {
  const kinds = row.map((element) => (isOne(element) ? 'image' : (roleOf(element) ?? '')));
  const images = kinds.filter((kind) => kind === 'image').length;
  const period = images === 0 ? 0 : row.length / images;
  const isTold = images > 1 && period > 2 && kinds.every((kind, at) => kind === kinds[at % period]);
  return isTold && new Set(kinds.slice(0, period)).size === period ? period : 0;
}
