/** Blocks of a page that belong together: an image and the credited text next to it, a mail and what it quotes. */
import { isBareCaption } from '../domain/article-text/story-among.ts';
import type { Agency } from '../domain/credit/agencies.ts';
import { splitCaption } from '../domain/credit/split-caption.ts';

export interface PageBlock {
  readonly text: string;
  /** Markup said that this is a picture with its words. */
  readonly isPicture: boolean;
  /** `![alt](file)` of the images in the block, in order. */
  readonly images: readonly string[];
  /** All its words are set off (`<em>`, `<small>`), as captions are. */
  readonly isSetOff: boolean;
  /** It is in what a mail answers or sends on. */
  readonly isQuoted: boolean;
}

/** An image, and the words right behind it that end in a credit or are set off, are a picture; where every image has its words before it, those. */
export function withImagesJoined(blocks: readonly PageBlock[], agencies: readonly Agency[]): readonly PageBlock[] {
  if (!blocks.some(({ images }) => images.length > 0)) return blocks.filter(({ text }) => text !== '');
  const whole = withLoosePictures(blocks, agencies);
  if (whole !== null) return withImagesJoined(whole, agencies);
  const isWords = (block: PageBlock | undefined): boolean =>
    block !== undefined &&
    !block.isPicture &&
    block.text !== '' &&
    !/^(?:#|>|\|)/u.test(block.text) &&
    (isCredited(block.text, agencies) || (block.isSetOff && block.text.length <= LONGEST_CAPTION));
  const isImage = (block: PageBlock | undefined): boolean =>
    block !== undefined && !block.isPicture && block.text === '' && block.images.length === 1;
  const behind = blocks.filter((block, at) => isImage(block) && isWords(blocks[at + 1])).length;
  const before = blocks.filter((block, at) => isImage(block) && isWords(blocks[at - 1])).length;
  const step = before > behind ? -1 : 1;
  // Alone between two images of which others have credited captions: a caption that lacks its credit.
  const isBetween = (at: number): boolean => {
    const [block, next] = [blocks[at], blocks[at + step]];
    return (
      Math.max(before, behind) > 0 &&
      isImage(blocks[at - step]) &&
      (next === undefined || isImage(next) || next.isPicture) &&
      block !== undefined &&
      isLikeCaption(block, next === undefined ? 1 : 2)
    );
  };
  const joined: PageBlock[] = [];
  const taken = new Set<PageBlock>();
  for (const [at, block] of blocks.entries()) {
    const beside = blocks[at - step];
    const own = block.images.length === 1 ? block.images : [];
    const near = beside !== undefined && isImage(beside) && !taken.has(beside) ? beside.images : [];
    if ((own.length > 0 || near.length > 0) && (isWords(block) || isBetween(at))) {
      if (own.length === 0 && beside !== undefined) taken.add(beside);
      const mark = own[0] ?? near[0] ?? '';
      joined.push({ ...block, text: lines(mark, block.text), isPicture: true });
    } else if (block.text !== '') joined.push(block);
  }
  return joined;
}

const LONGEST_CAPTION = 400;

type Kind = 'image' | 'words' | 'credit' | '';

/**
 * `<img><p>caption</p><p>credit</p>` again and again, in any order of the three: each image has its words where most have them, and one
 * that lacks its credit, before the next image, has its caption there. Null where the page has no two of one order.
 */
function withLoosePictures(blocks: readonly PageBlock[], agencies: readonly Agency[]): readonly PageBlock[] | null {
  if (blocks.filter((block) => kindOf(block, agencies) === 'image').length < 2) return null;
  const kinds = blocks.map((block) => kindOf(block, agencies));
  const starts = new Map<string, number[]>();
  for (let at = 0; at + 2 < kinds.length; at += 1) {
    const three = kinds.slice(at, at + 3);
    if (new Set(three).size < 3 || three.includes('')) continue;
    const key = three.join(' ');
    const found = starts.get(key) ?? [];
    if (at - (found.at(-1) ?? -3) >= 3) starts.set(key, [...found, at]);
  }
  const order = LOOSE_ORDERS.map((key) => starts.get(key) ?? []).reduce((a, b) => (b.length > a.length ? b : a), []);
  if (order.length < 2) return null;
  const isImageFirst = kinds[order[0] ?? 0] === 'image';
  const joined: PageBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const three = order.includes(at) ? blocks.slice(at, at + 3) : null;
    const isLacking = isImageFirst && kinds[at] === 'image' && kinds[at + 1] === 'words' && kinds[at + 2] === 'image';
    const own = three ?? (isLacking ? blocks.slice(at, at + 2) : null);
    if (own === null) {
      joined.push(blocks[at]!);
      continue;
    }
    const part = (kind: Kind): string => own.find((block) => kindOf(block, agencies) === kind)?.text ?? '';
    const image = own.find(({ images }) => images.length > 0)?.images[0] ?? '';
    const credit = part('credit') === '' ? '' : `Credit: ${part('credit').replace(/^Credit:\s*/u, '')}`;
    const text = [image, `Caption: ${part('words')}`, credit].filter((line) => line !== '').join('\n');
    joined.push({ ...own[0]!, text, isPicture: true, images: [] });
    at += own.length - 1;
  }
  return joined;
}

/** The usual one first: of orders that fit as often, it is taken. */
const LOOSE_ORDERS = [
  'image words credit',
  'image credit words',
  'words credit image',
  'words image credit',
  'credit image words',
  'credit words image',
];

function kindOf(block: PageBlock, agencies: readonly Agency[]): Kind {
  if (block.isPicture) return '';
  const isOneImage = block.images.length === 1;
  if (block.text === '') return isOneImage ? 'image' : '';
  if (/^(?:#|>|\|)/u.test(block.text) || block.text.length > LONGEST_CAPTION || block.images.length > 0) return '';
  const split = splitCaption(block.text, agencies);
  if (/^Credit:\s/u.test(block.text) || (split.credit !== null && split.caption === '')) return 'credit';
  return split.credit === null ? 'words' : '';
}

function isLikeCaption({ text, isPicture, images }: PageBlock, most: number): boolean {
  const isLine = text !== '' && isBareCaption(text, most) && !/^(?:#|>|\||[“"„«‘])|[:…]$/u.test(text);
  return isLine && !isPicture && images.length === 0;
}

function lines(mark: string, text: string): string {
  return [mark, `Caption: ${text}`].filter((line) => line !== '').join('\n');
}

function isCredited(text: string, agencies: readonly Agency[]): boolean {
  const split = splitCaption(text, agencies);
  if (split.credit !== null) return split.caption !== '';
  // The caption, and its credit on the line below.
  const below = text.slice(text.lastIndexOf('\n') + 1);
  return below !== text && splitCaption(below, agencies).caption === '';
}

/** Without what a mail quotes, or, where only that has captions, without the note that sends it on. */
export function withoutQuoted(blocks: readonly PageBlock[], agencies: readonly Agency[]): readonly PageBlock[] {
  const own = blocks.filter(({ isQuoted }) => !isQuoted);
  const quoted = blocks.filter(({ isQuoted }) => isQuoted);
  if (quoted.length === 0 || own.length === 0) return blocks;
  const count = (among: readonly PageBlock[]): number =>
    among.filter(({ text, isPicture }) => isPicture || isCredited(text, agencies)).length;
  if (count(own) > 0) return own;
  return count(quoted) > 0 ? quoted : own.length >= LEAST_STORY ? own : blocks;
}

/** A note above what is sent on has fewer paragraphs. */
const LEAST_STORY = 4;

/** The names of what a page is shared by, one a button. */
const SHARED_BY =
  /^(?:facebook|twitter|x|linkedin|whatsapp|telegram|pinterest|reddit|flipboard|pocket|messenger|bluesky|threads|mastodon|xing|viber|vk|line|tumblr|e-?mail|mail|copy(?: link)?|link cop(?:ied|ié)|print|share|teilen|drucken|imprimer|partager|compartir|condividi|stampa)$/iu;

/** Without the buttons by which a page is shared: two of them at least, next to each other; one alone may be who gave a picture. */
export function withoutButtons(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isButton = (block: PageBlock | undefined): boolean =>
    block !== undefined && !block.isPicture && SHARED_BY.test(block.text);
  return blocks.filter((block, at) => !isButton(block) || !(isButton(blocks[at - 1]) || isButton(blocks[at + 1])));
}
