/** What each element of a page holds: images, figures, headings, words that markup names and words that it does not. */
import { CAPTION_ATTRIBUTES } from './html-image.ts';
import { type Role, roleOf } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, IMAGES, isElement, isShownImage } from './html-tree.ts';

/** What an element holds, itself included. */
export interface Measure {
  readonly images: number;
  readonly figures: number;
  /** Text that no markup calls a caption or a credit. */
  readonly loose: boolean;
  readonly worded: boolean;
  /** Letters of that text, and whether markup calls something a credit, something a heading. */
  readonly letters: number;
  readonly credited: boolean;
  readonly headed: boolean;
  /** Words that markup calls a caption, and the page's own headline. */
  readonly captioned: boolean;
  readonly titled: boolean;
}
export const NOTHING: Measure = {
  images: 0,
  figures: 0,
  loose: false,
  worded: false,
  letters: 0,
  credited: false,
  headed: false,
  captioned: false,
  titled: false,
};
/** Of all elements below the nodes. */
export function measured(nodes: readonly HtmlNode[]): ReadonlyMap<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (node: HtmlNode, role: Role | null): Measure => {
    if (node.nodeName === '#text') {
      const worded = 'value' in node && /\S/.test(node.value);
      const loose = worded && role === null;
      // A page's own indentation is no words.
      const letters = loose && 'value' in node ? node.value.replace(/\s+/g, ' ').trim().length : 0;
      const credited = worded && role === 'credit';
      const captioned = worded && role === 'caption';
      return { ...NOTHING, loose, worded: worded && role !== 'unread', letters, credited, captioned };
    }
    if (!isElement(node)) return NOTHING;
    const own = roleOf(node) ?? role;
    if (own === 'unread') return NOTHING;
    const inside = node.childNodes.map((child) => measure(child, own));
    const images = inside.reduce((count, each) => count + each.images, isShownImage(node) ? 1 : 0);
    const sum: Measure = {
      images: images === 0 && isPictureToCome(node, inside) ? 1 : images,
      figures: inside.reduce((count, { figures }) => count + figures, node.tagName === 'figure' ? 1 : 0),
      loose: inside.some(({ loose }) => loose),
      worded: inside.some(({ worded }) => worded) || hasOwnWords(node),
      letters: inside.reduce((count, { letters }) => count + letters, 0),
      credited: inside.some(({ credited }) => credited),
      headed: /^h[1-6]$/.test(node.tagName) || inside.some(({ headed }) => headed),
      captioned: inside.some(({ captioned }) => captioned),
      titled: node.tagName === 'h1' || inside.some(({ titled }) => titled),
    };
    measures.set(node, sum);
    return sum;
  };
  for (const node of nodes) measure(node, null);
  return measures;
}

/** A figure with a caption whose image the page's program would have drawn: nothing else is in it. */
function isPictureToCome(node: HtmlElement, inside: readonly Measure[]): boolean {
  if (node.tagName !== 'figure' || inside.some(({ loose }) => loose)) return false;
  const others = node.childNodes.filter(isElement);
  return others.some(({ tagName }) => tagName === 'figcaption') && !others.some(drawsItself);
}

function drawsItself(node: HtmlElement): boolean {
  if (node.tagName === 'figcaption') return false;
  return (
    /^(?:svg|math|pre|code|canvas|iframe|table|blockquote)$/.test(node.tagName) ||
    node.childNodes.filter(isElement).some(drawsItself)
  );
}

/** An image, or the figure round it, that keeps its caption in an attribute. */
function hasOwnWords(node: HtmlElement): boolean {
  return (
    (IMAGES.has(node.tagName) || node.tagName === 'figure') &&
    CAPTION_ATTRIBUTES.some((name) => attribute(node, name) !== '')
  );
}
