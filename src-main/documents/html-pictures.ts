/** The pictures of a page: which part of it is one picture with its words, and which of these are caption and credit. */
import { labelOf } from '../domain/article-text/labels.ts';
import { plainLabel } from '../domain/article-text/text-lines.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { fold } from '../domain/text/fold.ts';
import { type Role, roleOf } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';

const INLINE = new Set('a abbr b bdi bdo cite code em font i ins mark q s small span strong sub sup time u'.split(' '));
const IMAGES = new Set(['img', 'amp-img']);
const LONGEST_CREDIT = 120;

const NOTHING: Measure = { images: 0, figures: 0, loose: false, worded: false };

/** What an element holds, itself included. */
interface Measure {
  readonly images: number;
  readonly figures: number;
  /** Text that no markup calls a caption or a credit. */
  readonly loose: boolean;
  readonly worded: boolean;
}

export interface PagePictures {
  /** Every element that is one picture with its words. */
  readonly pictures: ReadonlySet<HtmlElement>;
  /** Their next neighbours, before and behind. */
  readonly beside: ReadonlySet<HtmlElement>;
}

export function picturesOfPage(nodes: readonly HtmlNode[]): PagePictures {
  const pictures = new Set<HtmlElement>();
  const beside = new Set<HtmlElement>();
  const measures = new Map<HtmlElement, Measure>();
  const measure = (node: HtmlNode, role: Role | null): Measure => {
    if (node.nodeName === '#text') {
      const worded = 'value' in node && /\S/.test(node.value);
      return { images: 0, figures: 0, loose: worded && role === null, worded: worded && role !== 'unread' };
    }
    if (!isElement(node)) return NOTHING;
    const own = roleOf(node) ?? role;
    if (own === 'unread') return NOTHING;
    const inside = node.childNodes.map((child) => measure(child, own));
    const sum: Measure = {
      images: inside.reduce((count, { images }) => count + images, IMAGES.has(node.tagName) ? 1 : 0),
      figures: inside.reduce((count, { figures }) => count + figures, node.tagName === 'figure' ? 1 : 0),
      loose: inside.some(({ loose }) => loose),
      worded: inside.some(({ worded }) => worded),
    };
    measures.set(node, sum);
    return sum;
  };
  for (const node of nodes) measure(node, null);
  const seek = (node: HtmlNode): void => {
    if (!isElement(node)) return;
    const { images = 0, figures = 0, loose = true, worded = false } = measures.get(node) ?? {};
    const isOne = images === 1 && (!loose || (node.tagName === 'figure' && figures === 1));
    if (isOne && worded) pictures.add(node);
    else if (images > 0) seekIn(node.childNodes);
  };
  const seekIn = (among: readonly HtmlNode[]): void => {
    const elements = among.filter(isElement);
    elements.forEach(seek);
    for (const [at, element] of elements.entries()) {
      if (!pictures.has(element)) continue;
      for (const other of [elements[at - 1], elements[at + 1]]) if (other !== undefined) beside.add(other);
    }
  };
  seekIn(nodes);
  return { pictures, beside };
}

interface Piece {
  readonly role: Role | null;
  readonly text: string;
  /** Nothing but an inline element's edge parts it from the piece before. */
  readonly touches: boolean;
}

/** The picture as lines of an article's text: its image, `Caption:` and `Credit:`. Empty where it has no words. */
export function pictureLines(picture: HtmlElement): string {
  const captions: string[] = [];
  const credits: string[] = [];
  let isAnnounced = false;
  for (const { role, text, touches } of piecesOf(picture)) {
    if (/^(?:(?:photo|picture|image)\s)?credits?\s*(?:\.{3}|…|:)?$/iu.test(text)) {
      isAnnounced = true;
      continue;
    }
    const label = labelOf(plainLabel(text));
    const words = label !== null && label.part !== 'caption' && label.part !== 'credit' ? text : (label?.rest ?? text);
    const isCredit = isAnnounced || label?.part === 'credit' || role === 'credit' || isWholeCredit(words);
    isAnnounced = false;
    if (words === '') continue;
    if (isCredit) credits.push(words);
    else if (touches && captions.length > 0) captions.push(joined(captions.pop() ?? '', words));
    else captions.push(words);
  }
  const caption = captions.join(' ');
  const unlike = credits.filter((credit, at) => credits.findIndex((other) => fold(other) === fold(credit)) === at);
  if (caption === '' && unlike.length === 0) return '';
  const lines = [imageLine(picture, caption)];
  if (caption !== '') lines.push(`Caption: ${caption}`);
  if (unlike.length > 0) lines.push(`Credit: ${unlike.join('/')}`);
  return lines.filter((line) => line !== '').join('\n');
}

function isWholeCredit(text: string): boolean {
  const credit = text.length > LONGEST_CREDIT ? null : parseCredit(text);
  return credit !== null && !credit.caseIgnored;
}

/** `im` and `possible` are one word, `river.` and `Rain fell` are not. */
function joined(before: string, behind: string): string {
  return /[\p{L}\p{N}(“‘-]$/u.test(before) || /^[\p{Ll}\p{P}]/u.test(behind) ? before + behind : `${before} ${behind}`;
}

/** Where an inline element begins or ends: its text may touch what stands beside it. */
const EDGE = '\u0001';

function piecesOf(picture: HtmlElement): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = '';
  let role: Role | null = null;
  const close = (): void => {
    const plain = line.replace(/(?:\u0001*\s)+\u0001*/g, ' ').replace(/^[\u0001 ]+|[\u0001 ]+$/g, '');
    if (plain !== '')
      for (const [at, text] of plain.split(/\u0001+/).entries()) pieces.push({ role, text, touches: at > 0 });
    line = '';
  };
  const walk = (node: HtmlNode, own: Role | null): void => {
    if (node.nodeName === '#text') {
      if ('value' in node) line += node.value;
      return;
    }
    if (!isElement(node)) return;
    const named = roleOf(node);
    if (named === 'unread') return;
    const isInline = INLINE.has(node.tagName) && (named === null || named === own);
    if (isInline) line += EDGE;
    else close();
    role = named ?? own;
    for (const child of node.childNodes) walk(child, role);
    if (isInline) line += EDGE;
    else close();
    role = own;
  };
  walk(picture, null);
  close();
  return pieces;
}

/** `![alt](file)` of the picture's image, empty where it has neither. */
function imageLine(picture: HtmlElement, caption: string): string {
  const image = imageIn(picture);
  if (image === null) return '';
  const alt = attribute(image, 'alt')
    .replace(/[[\]\\\s]+/g, ' ')
    .trim();
  const address = attribute(image, 'src') || attribute(image, 'data-src');
  const name = address.startsWith('data:')
    ? ''
    : (/([^/\\?#:]{1,120}\.[a-z\d]{3,4})(?:[?#].*)?$/iu.exec(address)?.[1] ?? '');
  const words = /\p{L}{2,}.*\s.*\p{L}{2,}/u.test(alt) && fold(alt) !== fold(caption) ? alt : '';
  return words === '' && name === '' ? '' : `![${words}](<${name.replace(/[<>\s]+/g, ' ')}>)`;
}

function imageIn(node: HtmlNode): HtmlElement | null {
  if (!isElement(node)) return null;
  if (IMAGES.has(node.tagName)) return node;
  for (const child of node.childNodes) {
    const image = imageIn(child);
    if (image !== null) return image;
  }
  return null;
}
