/** What an image of a page says of itself in its attributes: alt text, file, and the caption and credit that a program shows later. */
import type { Agency } from '../domain/credit/agencies.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { fold } from '../domain/text/fold.ts';
import { roleOf } from './html-roles.ts';
import { attribute, type HtmlElement, type HtmlNode, isElement, isShownImage } from './html-tree.ts';
import { fileOf } from './page-credits.ts';

export const LONGEST_CREDIT = 120;

/** What a page says to those who hear it, and no words of a picture: `Image`, `Image caption,`, `Image 3 of 9`, `Open image in gallery`. */
export const NOISE =
  /^(?:\d{1,3}\s*(?:of|von|sur|de|di|\/)\s*\d{1,3}|(?:image|photo|picture|bild|foto|imagen|immagine)\s*(?:caption\s*[:,]?|\d{1,3}\s*(?:of|von|sur|de|di|\/)\s*\d{1,3})?|(?:open|view|enlarge|expand|show)\s(?:this\s)?(?:image|photo|picture)(?:\s(?:in|on)\s\p{L}+)?|bild vergrößern|agrandir|ampliar(?: foto)?|(?:share|tweet|pin)(?:\s(?:this|on|via)(?:\s\p{L}+){1,2})?|teilen|partager|compartir|condividi|download|(?:buy|order)\s(?:now|(?:this\s|a\s)?(?:photo|print|reprint)s?))$/iu;

/** Where a page keeps the words of an image that its programs show later. */
export const CAPTION_ATTRIBUTES = [
  'data-caption',
  'data-image-caption',
  'data-description',
  'data-sub-html',
  'data-desc',
  'data-cap',
];

/** The first of these attributes that has words, without markup of its own. */
export function imageWords(image: HtmlElement): readonly string[] {
  for (const name of CAPTION_ATTRIBUTES) {
    const words = attribute(image, name)
      .replace(/<[^<>]{0,500}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    if (words !== '') return [words];
  }
  return [];
}

const CREDIT_ATTRIBUTES = [
  'data-credit',
  'data-photo-credit',
  'data-copyright',
  'data-photographer',
  'data-attribution',
  'data-author',
  'data-source',
  'data-image-credit',
  'data-credits',
];

/** A credit that is in the image element itself, or in the figure round it; its title may be one, or end in one behind a bar. */
export function creditOfImage(element: HtmlElement, agencies: readonly Agency[]): readonly string[] {
  const said = CREDIT_ATTRIBUTES.map((name) => attribute(element, name).trim()).find(
    (words) => words !== '' && words.length <= LONGEST_CREDIT,
  );
  if (said !== undefined) return [said];
  const title = attribute(element, 'title').trim();
  const last = title.split(/\s+\|\s+/u).at(-1) ?? '';
  return [title, last].filter((words) => words !== '' && isWholeCredit(words, agencies)).slice(0, 1);
}

/** `![alt](file)` of the picture's image, empty where it has neither. */
export function imageLine(image: HtmlElement, caption: string): string {
  const alt = attribute(image, 'alt')
    .replace(/[[\]\\\s]+/g, ' ')
    .trim();
  const address = attribute(image, 'src') || attribute(image, 'data-src');
  const name = address.startsWith('data:') ? '' : fileOf(address);
  const words = isWords(alt) && fold(alt) !== fold(caption) ? alt : '';
  return words === '' && name === '' ? '' : `![${words}](<${name.replace(/[<>\s]+/g, ' ')}>)`;
}

/** `Reeds` says what is seen; `IMG_2211`, `hero-2` and `Image` do not. */
function isWords(alt: string): boolean {
  if (/\s/u.test(alt)) return /\p{L}{2,}/u.test(alt);
  return /^\p{L}[\p{L}\p{M}’'-]{2,}[.!?]?$/u.test(alt) && !NOISE.test(alt) && !NO_WORDS.test(alt);
}

/** What a system writes where nobody wrote an alt text. */
const NO_WORDS =
  /^(?:images?|photos?|pictures?|thumbnail|featured|hero|header|banner|default|untitled|null|undefined|bild|foto|imagen?|imagem|immagine)$/iu;

export function imagesIn(node: HtmlNode): readonly HtmlElement[] {
  if (!isElement(node) || roleOf(node) === 'unread') return [];
  return isShownImage(node) ? [node] : node.childNodes.flatMap(imagesIn);
}

/** The text is a credit and nothing else. */
export function isWholeCredit(text: string, agencies: readonly Agency[]): boolean {
  const credit = text.length > LONGEST_CREDIT ? null : parseCredit(text, agencies);
  return credit !== null && !credit.caseIgnored;
}
