/** The words of one picture of a page: which of them are its caption and which its credit. */
import { labelOf } from '../domain/article-text/labels.ts';
import { plainLabel } from '../domain/article-text/text-lines.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { fold } from '../domain/text/fold.ts';
import { isForTheEar, type Role, roleOf } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, IMAGES, isElement } from './html-tree.ts';

const INLINE = new Set('a abbr b bdi bdo cite code em font i ins mark q s small span strong sub sup time u'.split(' '));
const LONGEST_CREDIT = 120;

/** What a page says to those who hear it, before the words themselves: `Image source,`, `Credit...`. */
const ANNOUNCED =
  /^(?:(?:photo|picture|image)\s)?(?:(?:credits?|copyright)\s*(?:\.{3}|…|[:,])?|sources?\s*[:,]|(?:bild|foto)(?:quelle|nachweis|credit)\s*[:,]?|crédit(?:\sphoto)?\s*[:,]?)$/iu;
/** The same, and they announce no credit: `Image`, `Image caption,`, `Image 3 of 9`, `Open image in gallery`. */
const NOISE =
  /^(?:\d{1,3}\s*(?:of|von|sur|de|di|\/)\s*\d{1,3}|(?:image|photo|picture|bild|foto|imagen|immagine)\s*(?:caption\s*[:,]?|\d{1,3}\s*(?:of|von|sur|de|di|\/)\s*\d{1,3})?|(?:open|view|enlarge|expand|show)\s(?:this\s)?(?:image|photo|picture)(?:\s(?:in|on)\s\p{L}+)?|bild vergrößern|agrandir|ampliar(?: foto)?)$/iu;

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
export function pictureLines(picture: readonly HtmlElement[]): string {
  const captions: string[] = [];
  const credits: string[] = [];
  let isAnnounced = false;
  for (const { role, text, touches } of picture.flatMap(piecesOf)) {
    if (NOISE.test(text)) continue;
    if (ANNOUNCED.test(text)) {
      isAnnounced = true;
      continue;
    }
    const label = labelOf(plainLabel(text));
    const words = label !== null && label.part !== 'caption' && label.part !== 'credit' ? text : (label?.rest ?? text);
    const isCredit = isAnnounced || label?.part === 'credit' || role === 'credit' || isWholeCredit(words);
    isAnnounced = false;
    // Said twice, once for the eye and once for the ear.
    if (words === '' || captions.some((other) => fold(other) === fold(words))) continue;
    if (isCredit) credits.push(words);
    else if (touches && captions.length > 0) captions.push(joined(captions.pop() ?? '', words));
    else captions.push(words);
  }
  if (credits.length === 0) credits.push(...creditOfImage(picture));
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
    const isInline =
      INLINE.has(node.tagName) && (named === null || named === own) && !isForTheEar(node) && !isLabelledCredit(node);
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
function isLabelledCredit(node: HtmlElement): boolean {
  const words = textOf(node).trim();
  return words.length <= LONGEST_CREDIT && /^[^:：]{2,30}[:：]/u.test(words) && isWholeCredit(words);
}

function textOf(node: HtmlNode): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  return isElement(node) ? node.childNodes.map(textOf).join('') : '';
}

const CREDIT_ATTRIBUTES = [
  'data-credit',
  'data-photo-credit',
  'data-copyright',
  'data-photographer',
  'data-attribution',
  'data-author',
];

/** A credit that stands in the image element itself; its title may be one. */
function creditOfImage(picture: readonly HtmlElement[]): readonly string[] {
  const image = picture.map(imageIn).find((found) => found !== null);
  if (image === undefined || image === null) return [];
  const said = CREDIT_ATTRIBUTES.map((name) => attribute(image, name).trim()).find(
    (words) => words !== '' && words.length <= LONGEST_CREDIT,
  );
  const title = attribute(image, 'title').trim();
  return said !== undefined ? [said] : isWholeCredit(title) ? [title] : [];
}

/** `![alt](file)` of the picture's image, empty where it has neither. */
function imageLine(picture: readonly HtmlElement[], caption: string): string {
  const image = picture.map(imageIn).find((found) => found !== null);
  if (image === undefined) return '';
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
