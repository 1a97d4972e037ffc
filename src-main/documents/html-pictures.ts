/** The words of one picture of a page: which of them are its caption and which its credit. */
import { labelOf } from '../domain/article-text/labels.ts';
import { isOtherCaption, withoutLeftover } from '../domain/article-text/page-leftovers.ts';
import { plainLabel } from '../domain/article-text/text-lines.ts';
import type { Agency } from '../domain/credit/agencies.ts';
import { bareCredit } from '../domain/credit/credit.ts';
import { splitCaption } from '../domain/credit/split-caption.ts';
import { fold } from '../domain/text/fold.ts';
import { trimEndOf } from '../domain/text/trim.ts';
import { creditOfImage, imageLine, imagesIn, imageWords, isWholeCredit, LONGEST_CREDIT, NOISE } from './html-image.ts';
import { EDGE, endCredit, INLINE } from './html-inline.ts';
import { isForTheEar, type Role, roleOf } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement } from './html-tree.ts';
import { fileOf, type PageCredits } from './page-credits.ts';

const SET_OFF: ReadonlySet<string> = new Set(' \u00a0-–—|•·/');

/** What a page says to those who hear it, before the words themselves: `Image source,`, `Credit...`. */
const ANNOUNCED =
  /^(?:(?:photo|picture|image)\s)?(?:(?:credits?|copyright)\s*(?:\.{3}|…|[:,])?|sources?\s*[:,]|(?:bild|foto)(?:quelle|nachweis|credit)\s*[:,]?|crédit(?:\sphoto)?\s*[:,]?)$/iu;
interface Piece {
  readonly role: Role | null;
  readonly text: string;
  /** Nothing but an inline element's edge parts it from the piece before. */
  readonly touches: boolean;
}

/**
 * The picture, in the elements that make it up, as lines of an article's text: its image, `Caption:` and `Credit:`. Empty where it has
 * no words.
 */
export function pictureLines(
  picture: readonly HtmlElement[],
  agencies: readonly Agency[],
  described: PageCredits = new Map(),
): string {
  const captions: string[] = [];
  const credits: string[] = [];
  let isAnnounced = false;
  let mayBeCaption = '';
  for (const { role, text: written, touches } of picture.flatMap((element) => piecesOf(element, agencies))) {
    const text = withoutLeftover(written);
    if (NOISE.test(text)) continue;
    if (ANNOUNCED.test(text)) {
      isAnnounced = true;
      continue;
    }
    const label = labelOf(plainLabel(text));
    const words = label !== null && label.part !== 'caption' && label.part !== 'credit' ? text : (label?.rest ?? text);
    const isCredit = isAnnounced || label?.part === 'credit' || role === 'credit' || isWholeCredit(words, agencies);
    isAnnounced = false;
    // Said twice, once to be seen and once to be read out.
    if (words === '' || captions.some((other) => fold(other) === fold(words))) continue;
    if (isCredit) {
      credits.push(words);
      if (role === 'caption') mayBeCaption = words;
    } else if (touches && captions.length > 0) captions.push(joined(captions.pop() ?? '', words));
    else captions.push(words);
  }
  // `Jane Doe (AP)` alone under an image is who is seen on it as likely as who took it.
  if (captions.length === 0 && credits.length === 1 && NAME_BEFORE_BRACKET.test(mayBeCaption))
    captions.push(...credits.splice(0));
  const images = picture.flatMap(imagesIn);
  const [image = null] = images;
  const holders = [...(image === null ? [] : [image]), ...picture];
  if (captions.length === 0 && credits.length === 0) captions.push(...holders.flatMap(imageWords).slice(0, 1));
  if (credits.length === 0) credits.push(...holders.flatMap((each) => creditOfImage(each, agencies)).slice(0, 1));
  const written = captions.join(' ');
  // What sets a credit off from its caption belongs to neither.
  const caption = credits.length === 0 ? written : trimEndOf(written, SET_OFF);
  if (isOtherCaption(caption)) return '';
  const unlike: string[] = credits.filter(
    (credit, at) => credits.findIndex((other) => fold(other) === fold(credit)) === at,
  );
  if (caption === '' && unlike.length === 0) return '';
  const marks = images.map((each) => imageLine(each, caption)).filter((mark, at, all) => all.indexOf(mark) === at);
  const lines = [marks.length > 1 ? marks.map((mark) => mark || '![]()').join(' ') : (marks[0] ?? '')];
  if (caption !== '') lines.push(`Caption: ${caption}`);
  if (unlike.length === 0 && splitCaption(caption, agencies).credit === null)
    unlike.push(...[describedCredit(described, caption, image)].filter((credit) => credit !== ''));
  // `(Jane Doe)` and `(AFP)`, each in its element: the brackets set them off, and are no part of either.
  if (unlike.length > 0) lines.push(`Credit: ${(unlike.length > 1 ? unlike.map(bareCredit) : unlike).join('/')}`);
  return lines.filter((line) => line !== '').join('\n');
}

const NAME_BEFORE_BRACKET = /^[^/:：©()（）]+\s*[(（][^()（）]+[)）]\s*$/u;

function describedCredit(described: PageCredits, caption: string, image: HtmlElement | null): string {
  if (described.size === 0) return '';
  const addresses = image === null ? [] : ['src', 'data-src', 'data-lazy-src'].map((name) => attribute(image, name));
  const files = addresses.map((address) => fold(fileOf(address))).filter((name) => name !== '');
  return [...files, fold(caption)].map((key) => described.get(key) ?? '').find((credit) => credit !== '') ?? '';
}

/** `im` and `possible` are one word, `river.` and `Rain fell` are not. */
function joined(before: string, behind: string): string {
  return /[\p{L}\p{N}(“‘-]$/u.test(before) || /^[\p{Ll}\p{P}]/u.test(behind) ? before + behind : `${before} ${behind}`;
}

function piecesOf(picture: HtmlElement, agencies: readonly Agency[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = '';
  let role: Role | null = null;
  const close = (): void => {
    const [words, credit] = endCredit(line, agencies);
    const plain = words.replace(/(?:\u0001*\s)+\u0001*/g, ' ').replace(/^[\u0001 ]+|[\u0001 ]+$/g, '');
    if (plain !== '')
      for (const [at, text] of plain.split(/\u0001+/).entries()) pieces.push({ role, text, touches: at > 0 });
    if (credit !== '') pieces.push({ role, text: credit, touches: false });
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
    const isInline =
      INLINE.has(node.tagName) &&
      (named === null || named === own) &&
      !isForTheEar(node) &&
      !isLabelledCredit(node, agencies);
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

/** `<span>Foto: Jane Doe | dpa</span>`: set off, and plainly a credit. */
function isLabelledCredit(node: HtmlElement, agencies: readonly Agency[]): boolean {
  const words = textOf(node).trim();
  return words.length <= LONGEST_CREDIT && /^[^:：]{2,30}[:：]/u.test(words) && isWholeCredit(words, agencies);
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}
