/** Puts the blocks of a page in the order of an article's text: what is read, then its pictures. */
import { sharedCreditOf } from '../domain/article-text/shared-credit.ts';
import { type Splitter, splitterFor } from '../domain/article-text/splitter.ts';
import { parseCredit } from '../domain/credit/credit.ts';

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
  // Each text is split once, however often it is asked about.
  const splitter = splitterFor([]);
  const isKept = !blocks.some(({ isPicture }) => isPicture) || isMixed(blocks, splitter);
  if (isKept) return blocks.map(({ text }) => text).join('\n\n');
  const marked = blocks.map((block) =>
    isCaptioned(block, splitter) ? { text: `Caption: ${block.text}`, isPicture: true } : block,
  );
  const words = marked.filter(({ isPicture }) => !isPicture);
  const pictures = marked.filter(({ isPicture }) => isPicture);
  return [...words, { text: 'Pictures:' }, ...pictures].map(({ text }) => text).join('\n\n');
}

/** A paragraph that ends in who took it and for whom: a caption whose image is lost. */
function isCaptioned({ text, isPicture }: TextBlock, splitter: Splitter): boolean {
  if (isPicture || text.length > LONGEST_CAPTION || /^[#>|]/u.test(text)) return false;
  const split = splitter.split(text);
  const credit = split.credit === null || split.caption === '' || !split.certain ? null : parseCredit(split.credit);
  return credit?.photographer != null && credit.agencies.length > 0;
}

const LONGEST_CAPTION = 600;

/** A credit outside the pictures is of one of them where it is next to one that lacks it, or where most of the credits are there. */
function isMixed(blocks: readonly TextBlock[], splitter: Splitter): boolean {
  const isCredited = (text: string): boolean => hasCredit(text, splitter);
  const words = blocks.flatMap((block, at) => (!block.isPicture && !isByline(block.text) ? [{ ...block, at }] : []));
  const lacking = (block: TextBlock | undefined): boolean => block?.isPicture === true && !isCredited(block.text);
  if (words.some(({ text, at }) => isCredited(text) && (lacking(blocks[at - 1]) || lacking(blocks[at + 1]))))
    return true;
  const own = blocks.filter((block) => block.isPicture && isCredited(block.text)).length;
  return words.filter(({ text }) => isCertain(text, splitter)).length >= Math.max(2, own * 2);
}

/** `By Jane Doe and AP` under the lead picture. */
function isByline(text: string): boolean {
  return /^(?:by|von|par|por|di|door|av|af)\s/iu.test(text);
}

function hasCredit(text: string, splitter: Splitter): boolean {
  // A credit for all pictures may be anywhere.
  if (sharedCreditOf(text, splitter)?.isSaid === true) return false;
  return /(?:^|\n)Credit: /u.test(text) || splitter.split(text).credit !== null;
}

function isCertain(text: string, splitter: Splitter): boolean {
  if (sharedCreditOf(text, splitter)?.isSaid === true) return false;
  const split = splitter.split(text);
  return text.startsWith('Credit: ') || (split.credit !== null && split.certain);
}
