/** Puts the blocks of a page in the order of an article's text: what is read, then its pictures. */
import { sharedCreditOf } from '../domain/article-text/shared-credit.ts';
import { splitterFor } from '../domain/article-text/splitter.ts';
import { parseCredit } from '../domain/credit/credit.ts';
import { splitCaption } from '../domain/credit/split-caption.ts';

export interface TextBlock {
  readonly text: string;
  /** Markup said that this is a picture with its words. */
  readonly isPicture: boolean;
}

/**
 * Where markup tells pictures from the story, pictures may be anywhere in it. Where captions or credits are outside,
 * only their place tells whose they are: then everything stays where it is.
 */
export function arrangedText(blocks: readonly TextBlock[]): string {
  const isKept = !blocks.some(({ isPicture }) => isPicture) || isMixed(blocks);
  if (isKept) return blocks.map(({ text }) => text).join('\n\n');
  const marked = blocks.map((block) =>
    isCaptioned(block) ? { text: `Caption: ${block.text}`, isPicture: true } : block,
  );
  const words = marked.filter(({ isPicture }) => !isPicture);
  const pictures = marked.filter(({ isPicture }) => isPicture);
  return [...words, { text: 'Pictures:' }, ...pictures].map(({ text }) => text).join('\n\n');
}

/** A paragraph that ends in who took it and for whom: a caption whose image is lost. */
function isCaptioned({ text, isPicture }: TextBlock): boolean {
  if (isPicture || text.length > LONGEST_CAPTION || /^[#>|]/u.test(text)) return false;
  const split = splitCaption(text);
  const credit = split.credit === null || split.caption === '' || !split.certain ? null : parseCredit(split.credit);
  return credit?.photographer != null && credit.agencies.length > 0;
}

const LONGEST_CAPTION = 600;

/** A credit outside the pictures is of one of them where it is next to one that lacks it, or where most of the credits are there. */
function isMixed(blocks: readonly TextBlock[]): boolean {
  const words = blocks.flatMap((block, at) => (!block.isPicture && !isByline(block.text) ? [{ ...block, at }] : []));
  const lacking = (block: TextBlock | undefined): boolean => block?.isPicture === true && !isCredited(block.text);
  if (words.some(({ text, at }) => isCredited(text) && (lacking(blocks[at - 1]) || lacking(blocks[at + 1]))))
    return true;
  const own = blocks.filter((block) => block.isPicture && isCredited(block.text)).length;
  return words.filter(({ text }) => isCertain(text)).length >= Math.max(2, own * 2);
}

/** `By Jane Doe and AP` under the lead picture. */
function isByline(text: string): boolean {
  return /^(?:by|von|par|por|di|door|av|af)\s/iu.test(text);
}

const SPLITTER = splitterFor([]);

function isCredited(text: string): boolean {
  // A credit for all pictures may be anywhere.
  if (sharedCreditOf(text, SPLITTER)?.isSaid === true) return false;
  return /(?:^|\n)Credit: /u.test(text) || splitCaption(text).credit !== null;
}

function isCertain(text: string): boolean {
  if (sharedCreditOf(text, SPLITTER)?.isSaid === true) return false;
  const split = splitCaption(text);
  return text.startsWith('Credit: ') || (split.credit !== null && split.certain);
}
