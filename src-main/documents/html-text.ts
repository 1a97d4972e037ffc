/** Turns HTML into the paragraphs a reader would see: blocks apart, line breaks kept, pictures with caption and credit. */

import { isPageLeftover } from '../domain/article-text/page-leftovers.ts';
import { pictureGrid } from '../domain/article-text/picture-grids.ts';
import { namesPictures } from '../domain/article-text/table-lines.ts';
import { AGENCIES, type Agency } from '../domain/credit/agencies.ts';
import { LEAD } from '../domain/credit/credit.ts';
import { splitCaption } from '../domain/credit/split-caption.ts';
import { arrangedText } from './arrange-blocks.ts';
import { datedBlocks } from './html-dateline.ts';
import { imageLine, imagesIn } from './html-image.ts';
import { EDGE, endCredit, INLINE } from './html-inline.ts';
import { type PagePictures, picturesOfPage } from './html-page.ts';
import { pictureLines } from './html-pictures.ts';
import { isMailQuote, opensMailQuote, roleOf } from './html-roles.ts';
import { storyOfPage } from './html-story.ts';
import { attribute, type HtmlElement, type HtmlNode, htmlTree, isElement, isShownImage } from './html-tree.ts';
import { type PageBlock, withImagesJoined, withoutButtons, withoutQuoted } from './page-blocks.ts';
import { pageCredits } from './page-credits.ts';

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
  const { nodes, headline, title, published } = storyOfPage(tree);
  const { pictures, parts, beside } = picturesOfPage(nodes, agencies);
  const credits = pageCredits(tree);
  const blocks: PageBlock[] = [];
  let line = '';
  let images: string[] = [];
  let isSetOff = true;
  let setOff = 0;
  let quoted = 0;
  let head = -1;
  const close = (mark = ''): void => {
    const [words, credit] = endCredit(line, agencies);
    const text = (credit === '' ? words : words + BREAK + credit)
      .replaceAll(EDGE, '')
      .replace(/[ \t\r\n]+/g, ' ')
      .replace(/ ?\u2028[ \u2028]*/g, '\n')
      .trim();
    const base = { isSetOff: isSetOff && text !== '', isQuoted: quoted > 0 };
    // Short codes of one line are a picture each.
    const parts = text.split(/(?=\[caption\b)|(?<=\[\/caption\])/iu).map((each) => each.trim());
    for (const part of parts)
      if (part !== '' || images.length > 0) {
        const isPicture = part.startsWith('[caption');
        blocks.push({ ...base, text: part === '' ? '' : mark + part, isPicture, images: isPicture ? [] : images });
        images = [];
      }
    line = '';
    images = [];
    isSetOff = true;
  };
  const add = (text: string): void => {
    blocks.push({
      text,
      isPicture: text.startsWith('![') || text.startsWith('Caption: '),
      ...ALONE,
      isQuoted: quoted > 0,
    });
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeName === '#text') {
      if (!('value' in node)) return;
      line += node.value;
      if (setOff === 0 && /\S/.test(node.value)) isSetOff = false;
      return;
    }
    if (!isElement(node) || parts.has(node) || roleOf(node) === 'unread') return;
    if (node === headline) {
      close();
      head = blocks.length;
      if (title !== null && title !== '') add(`# ${title}`);
      return;
    }
    if (node.tagName === 'br') line += BREAK;
    if (isShownImage(node)) {
      if (line.lastIndexOf('[caption') > line.lastIndexOf('[/caption]')) line += imageMark(node);
      else if (imageLine(node, '') !== '') images.push(imageLine(node, ''));
    }
    const isBlock = BLOCKS.has(node.tagName);
    const isInline = INLINE.has(node.tagName);
    if (isBlock) close();
    if (isInline) line += EDGE;
    const picture = pictures.get(node);
    if (picture !== undefined) {
      close();
      const text = pictureLines(picture, agencies, credits);
      if (text !== '') blocks.push({ text, isPicture: true, ...ALONE, isQuoted: quoted > 0 });
      return;
    }
    const sheet = node.tagName === 'table' ? tableOfSheet(node, wordsOf) : null;
    if (sheet !== null) {
      add(sheet);
      return;
    }
    if (isMailQuote(node)) quoted += 1;
    if (SET_OFF.has(node.tagName)) setOff += 1;
    for (const child of node.childNodes) walk(child);
    if (SET_OFF.has(node.tagName)) setOff -= 1;
    if (isInline) line += EDGE;
    if (node.tagName === 'td' || node.tagName === 'th') line += BREAK;
    // A heading stays one, as Markdown says it: the first is the headline.
    if (isBlock) close(isPageLeftover(line.trim()) ? '' : markOf(node, beside.has(node)));
    if (node.tagName === 'figcaption' && isOfSeveral(node, pictures)) shareLast(blocks, agencies);
    if (isMailQuote(node)) quoted -= 1;
    if (opensMailQuote(node)) quoted += 1;
  };
  for (const node of nodes) walk(node);
  close();
  if (head < 0 && title !== null) {
    head = 0;
    blocks.unshift({ text: `# ${title}`, isPicture: false, ...ALONE, isQuoted: false });
  }
  const story = withoutButtons(datedBlocks(blocks, head, published));
  return arrangedText(withImagesJoined(withoutQuoted(story, agencies), agencies));
}

const ALONE = { images: [], isSetOff: false } as const;
const SET_OFF: ReadonlySet<string> = new Set(['em', 'i', 'small', 'cite']);

function wordsOf(node: HtmlNode): string {
  if (!isElement(node)) return 'value' in node ? node.value : '';
  if (roleOf(node) === 'unread') return '';
  return node.childNodes.map(wordsOf).join(BLOCKS.has(node.tagName) || node.tagName === 'br' ? ' ' : '');
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
function shareLast(blocks: PageBlock[], agencies: readonly Agency[]): void {
  const last = blocks.at(-1);
  const split = last === undefined || last.isPicture ? null : splitCaption(last.text, agencies);
  if (split?.credit == null || !split.certain) return;
  blocks.pop();
  const base = { ...ALONE, isPicture: false, isQuoted: last?.isQuoted === true };
  if (split.caption !== '') blocks.push({ ...base, text: split.caption });
  blocks.push({ ...base, text: `All photos: ${split.credit.replace(LEAD, '')}` });
}

/** Of an image inside a short code. */
function imageMark(image: HtmlElement): string {
  return `![${attribute(image, 'alt').replace(/[[\]\s]+/g, ' ')}](<${attribute(image, 'src').replace(/[<>\s]+/g, ' ')}>) `;
}

/** The table as Markdown, where its first row names captions and credits; null for any other. */
function tableOfSheet(table: HtmlElement, textOf: (cell: HtmlElement) => string): string | null {
  const rows = rowsOf(table);
  const [head = [], ...rest] = rows;
  if (rest.length === 0 || head.length < 2 || rows.some((row) => row.length !== head.length)) return null;
  if (!namesPictures(head.map((cell) => oneLine(textOf(cell))))) return gridOf(rows, textOf);
  const lines = rows.map((row) => `| ${row.map((cell) => oneLine(textOf(cell))).join(' | ')} |`);
  return [lines[0], `|${head.map(() => ' --- |').join('')}`, ...lines.slice(1)].join('\n');
}

/** Images, captions and credits row by row, each column a picture: as the blocks that they are. */
function gridOf(rows: readonly (readonly HtmlElement[])[], textOf: (cell: HtmlElement) => string): string | null {
  const cells = rows.map((row) =>
    row.map((cell) => {
      const [image, ...others] = imagesIn(cell);
      const words = textOf(cell).replace(/\s+/g, ' ').trim();
      return image === undefined || others.length > 0 || words !== '' ? words : imageLine(image, '') || '![]()';
    }),
  );
  return (
    pictureGrid(cells, AGENCIES)
      ?.map((block) => block.join('\n'))
      .join('\n\n') ?? null
  );
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|');
}

function rowsOf(node: HtmlNode): readonly (readonly HtmlElement[])[] {
  if (!isElement(node)) return [];
  if (node.tagName === 'tr')
    return [node.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'td' || tagName === 'th')];
  return node.childNodes.flatMap(rowsOf);
}
