/** HTML as a tree, for pages that nest no deeper than a page does: deeper ones would cost the square of their size. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { DeskError } from '../domain/failure.ts';
import { withoutInvisible } from '../domain/text/invisible.ts';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export const IMAGES: ReadonlySet<string> = new Set(['img', 'amp-img']);

/** The deepest pages of content management systems have about 60. */
const DEEPEST = 500;
/** They have no inside, or end by themselves where the next one begins. */
const NEVER_NEST = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option optgroup thead tbody tfoot colgroup rp rt html head body'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style', 'textarea', 'title', 'template']);

/** The nodes of the page. Throws `unreadable` where elements are nested beyond all reason. */
export function htmlTree(html: string): readonly HtmlNode[] {
  if (isTooDeep(html)) {
    const message = `The page has elements inside one another, more than ${DEEPEST} deep: no article is written so.`;
    throw new DeskError('unreadable', message, { wayOut: 'Save the article as plain text (UTF-8) and open that.' });
  }
  const { childNodes } = parse(html, { scriptingEnabled: false });
  for (const node of childNodes) {
    openNoscript(node, null);
    removeInvisible(node);
  }
  return childNodes;
}

/** Before any white space is folded: a byte order mark inside a word counts as a space there, and would part the word. */
function removeInvisible(node: HtmlNode): void {
  if (node.nodeName === '#text' && 'value' in node) node.value = withoutInvisible(node.value);
  if (!isElement(node)) return;
  for (const attr of node.attrs) attr.value = withoutInvisible(attr.value);
  for (const child of node.childNodes) removeInvisible(child);
}

/** Pages that load their images late keep each in a `noscript` too: the only one that a saved page has is read as if it stood there. */
function openNoscript(node: HtmlNode, figure: HtmlElement | null): void {
  if (!isElement(node)) return;
  const around = node.tagName === 'figure' ? node : figure;
  const place = around ?? node.parentNode;
  if (
    node.tagName === 'noscript' &&
    place !== null &&
    'tagName' in place &&
    !holdsImage(place) &&
    holdsImage(node, true)
  )
    node.tagName = 'span';
  for (const child of node.childNodes) openNoscript(child, around);
}

function holdsImage(element: HtmlElement, isOpen = false): boolean {
  return element.childNodes.some(
    (node) =>
      isElement(node) && (isOpen || node.tagName !== 'noscript') && (isShownImage(node) || holdsImage(node, isOpen)),
  );
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function attribute(element: HtmlElement, name: string): string {
  return element.attrs.find((attr) => attr.name === name)?.value ?? '';
}

/** The file that is drawn until the picture is there. */
const STAND_IN =
  /(?:^|[/_-])(?:placeholder|spacer|transparent|blank|1x1|pixel)(?:[-_]?(?:\d+x\d+|image|img|large|small))?\.(?:png|gif|svg|jpe?g|webp)(?:[?#]|$)/i;

/** The sign of a button over the picture. */
const ENLARGES =
  /^(?:(?:bild|foto|image|photo|picture)\s)?(?:vergrößern|enlarge|zoom(?: in)?|expand|agrandir|ampliar|ingrandisci|full ?screen|play|close|caret|arrow)(?:\s(?:des bildes|image|icon|photo))?$|^vergrößern des bildes$/iu;

/** An image that is the picture: no blurred stand-in, no tracker, icon, logo or portrait of the author. */
export function isShownImage(node: HtmlElement): boolean {
  if (!IMAGES.has(node.tagName)) return false;
  const isStandIn = attribute(node, 'src').startsWith('data:') || STAND_IN.test(attribute(node, 'src'));
  if (isStandIn && !node.attrs.some(({ name }) => /^data-(?:src|original|lazy)/.test(name))) return false;
  if (/^[01](?:px)?$/.test(attribute(node, 'width')) || /^[01](?:px)?$/.test(attribute(node, 'height'))) return false;
  if (attribute(node, 'aria-label') === 'image unavailable' || ENLARGES.test(attribute(node, 'alt'))) return false;
  return !/(?:^|[\s_-])(?:placeholder|blur|lqip|avatar|icon|logo|emoji)(?:$|[\s_-])/i.test(attribute(node, 'class'));
}

/** Counts open elements without building anything: one pass over the characters. */
function isTooDeep(html: string): boolean {
  const tag = /<(?:(!--)|(\/?)([a-z][a-z\d-]{0,30}))/giu;
  let depth = 0;
  for (let match = tag.exec(html); match !== null; match = tag.exec(html)) {
    const [, comment, close, name = ''] = match;
    const lower = name.toLowerCase();
    if (comment !== undefined || (close === '' && RAW.has(lower))) {
      const end = html.indexOf(comment === undefined ? `</${name}` : '-->', tag.lastIndex);
      if (end < 0) return false;
      tag.lastIndex = end;
    } else if (!NEVER_NEST.has(lower) && !RAW.has(lower)) {
      depth = Math.max(0, depth + (close === '' ? 1 : -1));
      if (depth > DEEPEST) return true;
    }
  }
  return false;
}
