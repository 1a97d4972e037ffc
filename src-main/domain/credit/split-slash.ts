/** `Two storks fly over the vineyards / Jane Doe/AP`: a slash between the caption and its credit, as lists of captions have it. */
import type { Agency } from './agencies.ts';
import { type CaptionSplit, cut, isPlain, TAIL } from './caption-split.ts';
import { parseWords } from './credit.ts';
import { isName, isParticle } from './names.ts';
import { nameAtEnd } from './split-unmarked.ts';

/** Name and agency behind a slash with spaces, and before it words that are no name. */
export function afterSlash(text: string, agencies: readonly Agency[]): CaptionSplit | null {
  const offset = Math.max(0, text.length - TAIL);
  for (const match of text.slice(offset).matchAll(/\s[/|]\s+(?=\p{L})/gu)) {
    const start = offset + match.index + match[0].length;
    const before = text.slice(0, offset + match.index);
    const rest = text.slice(start);
    const parsed = parseWords(rest, agencies);
    if (parsed === null || !isPlain(parsed) || parsed.caseIgnored || parsed.photographer === null) continue;
    if (parsed.separators.length === 0) continue;
    // Inside the credit the slash has no spaces: the one before it is no part of it.
    const isOther = !/\s\/|\/\s/u.test(rest);
    if (isOther ? isWords(before) : isSentence(before) && !nameAtEnd(before).includes(' '))
      return cut(text, start, parsed);
  }
  return null;
}

function isWords(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length >= 3 && words.some((word) => /^\p{Ll}/u.test(word)) && !isName(text.trim());
}

/** Three words, one of them in small letters and no particle of a name. */
function isSentence(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  return words.length >= 3 && words.some((word) => /^\p{Ll}{2}/u.test(word) && !isParticle(word));
}
