/** Puts the blocks of a page in the order of an article's text: what is read, then its pictures. */
import { sharedCreditOf } from '../domain/article-text/shared-credit.ts';
import { splitterFor } from '../domain/article-text/splitter.ts';
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
  const pictures = blocks.filter(({ isPicture }) => isPicture);
  const words = blocks.filter(({ isPicture }) => !isPicture);
  const first = blocks.findIndex(({ isPicture }) => isPicture);
  const isMixed = first < 0 || words.some(({ text }) => isCredited(text));
  const ordered = isMixed
    ? blocks.map(({ text }) => text)
    : [...words.map(({ text }) => text), 'Pictures:', ...pictures.map(({ text }) => text)];
  return ordered.join('\n\n');
}

const SPLITTER = splitterFor([]);

function isCredited(text: string): boolean {
  // A credit for all pictures may be anywhere.
  if (sharedCreditOf(text, SPLITTER)?.isSaid === true) return false;
  return text.startsWith('Credit: ') || splitCaption(text).credit !== null;
}
