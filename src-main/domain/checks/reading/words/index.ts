/** REGISTRY: the words of each language that the caption rules know besides English. */
import type { CaptionWords } from './caption-words.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { SPANISH } from './spanish.ts';

const WORDS: Readonly<Record<string, CaptionWords>> = { de: GERMAN, fr: FRENCH, es: SPANISH, it: ITALIAN };

/** `english` for English and for an article without a language, null for a language that the rules have no words of. */
export function captionWords(tag: string): CaptionWords | 'english' | null {
  const primary = tag.split('-')[0]?.toLowerCase() ?? '';
  return primary === '' || primary === 'en' ? 'english' : (WORDS[primary] ?? null);
}
