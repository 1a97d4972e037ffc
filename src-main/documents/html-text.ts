/** Turns HTML into the paragraphs a reader would see: blocks apart, line breaks kept, pictures with caption and credit. */
import { AGENCIES, type Agency } from '../domain/credit/agencies.ts';
import { LEAD } from '../domain/credit/credit.ts';
import { splitCaption } from '../domain/credit/split-caption.ts';
import { arrangedText, type TextBlock } from './arrange-blocks.ts';
import { EDGE, endCredit, INLINE } from './html-inline.ts';
import { type PagePictures, picturesOfPage } from './html-page.ts';
import { pictureLines } from './html-pictures.ts';
import { roleOf } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, htmlTree, isElement } from './html-tree.ts';

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** A line break that stays one while white space is folded. */
const BREAK = '\u2028';

/** Paragraphs joined by blank lines; markup in the text never survives as markup, and credits are told by the desk's agencies. Throws `unreadable` for hopeless nesting. */
export function htmlToText(html: string, agencies: readonly Agency[] = AGENCIES): string {
  const tree = htmlTree(html);
  const { pictures, parts, beside } = picturesOfPage(tree, agencies);
  const blocks: TextBlock[] = [];
  let line = '';
  const close = (mark = ''): void => {
    const [words, credit] = endCredit(line, agencies);
    const text = (credit === '' ? words : words + BREAK + credit)
      .replaceAll(EDGE, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/ ?\u2028[ \u2028]*/g, '\n')
      .trim();
    // Short codes of one line are a picture each.
    for (const part of text.split(/(?=\[caption\b)|(?<=\[\/caption\])/iu).map((each) => each.trim()))
      if (part !== '') blocks.push({ text: mark + part, isPicture: part.startsWith('[caption') });
    line = '';
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeName === '#text') {
      if ('value' in node) line += node.value;
      return;
    }
    if (!isElement(node) || parts.has(node) || roleOf(node) === 'unread') return;
    if (node.tagName === 'br') line += BREAK;
    if (node.tagName === 'img' && line.lastIndexOf('[caption') > line.lastIndexOf('[/caption]'))
      line += imageMark(node);
    const isBlock = BLOCKS.has(node.tagName);
    const isInline = INLINE.has(node.tagName);
    if (isBlock) close();
    if (isInline) line += EDGE;
    const picture = pictures.get(node);
    if (picture !== undefined) {
      close();
      const text = pictureLines(picture, agencies);
      if (text !== '') blocks.push({ text, isPicture: true });
      return;
    }
    for (const child of node.childNodes) walk(child);
    if (isInline) line += EDGE;
    if (node.tagName === 'td' || node.tagName === 'th') line += BREAK;
    // A heading stays one, as Markdown says it: the first is the headline.
    if (isBlock) close(markOf(node, beside.has(node)));
    if (node.tagName === 'figcaption' && isOfSeveral(node, pictures)) shareLast(blocks, agencies);
  };
  for (const node of tree) walk(node);
  close();
  return arrangedText(blocks);
}

/** The pictures of a piece of a page as lines of an article's text, a blank line between two. */
export function htmlPictures(html: string, agencies: readonly Agency[]): string {
  const { pictures } = picturesOfPage(htmlTree(html), agencies);
  return [...pictures.values()]
    .map((picture) => pictureLines(picture, agencies))
    .filter((lines) => lines !== '')
    .join('\n\n');
}

function markOf(element: HtmlElement, isBesidePicture: boolean): string {
  if (element.tagName === 'h1') return '# ';
  if (/^h[2-6]$/.test(element.tagName)) return '## ';
  return isBesidePicture && roleOf(element) === 'credit' ? 'Credit: ' : '';
}

function isOfSeveral(caption: HtmlElement, pictures: PagePictures['pictures']): boolean {
  const figure = caption.parentNode;
  return figure !== null && 'tagName' in figure && figure.tagName === 'figure' && holdsSeveral(figure, pictures);
}

function holdsSeveral(figure: HtmlElement, pictures: PagePictures['pictures']): boolean {
  const count = (node: HtmlNode): number =>
    !isElement(node) ? 0 : pictures.has(node) ? 1 : node.childNodes.reduce((sum, child) => sum + count(child), 0);
  return count(figure) > 1;
}

/** The caption of a gallery of captioned pictures: a credit at its end is that of them all. */
function shareLast(blocks: TextBlock[], agencies: readonly Agency[]): void {
  const last = blocks.at(-1);
  const split = last === undefined || last.isPicture ? null : splitCaption(last.text, agencies);
  if (split?.credit == null || !split.certain) return;
  blocks.pop();
  if (split.caption !== '') blocks.push({ text: split.caption, isPicture: false });
  blocks.push({ text: `All photos: ${split.credit.replace(LEAD, '')}`, isPicture: false });
}

/** Of an image inside a short code. */
function imageMark(image: HtmlElement): string {
  return `![${attribute(image, 'alt').replace(/[[\]\s]+/g, ' ')}](<${attribute(image, 'src').replace(/[<>\s]+/g, ' ')}>) `;
}
