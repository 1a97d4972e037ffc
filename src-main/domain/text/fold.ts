/** Text made comparable: `norm` and `fold` of the desk rules; for comparing only, stored text is never changed. */
import { withoutAnyInvisible, withoutInvisible } from './invisible.ts';
import { HYPHENS, plainLetters } from './plain-letters.ts';

/** NFC, without what nobody sees, runs of white space (no-break spaces too) to one space, trimmed. */
export function norm(text: string): string {
  return withoutInvisible(text.normalize('NFC')).replace(/\s+/gu, ' ').trim();
}

/** The same few thousand names are folded again at every keystroke; long texts are not kept. */
const KNOWN = new Map<string, string>();
const MOST_KNOWN = 8192;
const LONGEST_KNOWN = 80;

/** Accents, apostrophes and case removed, hyphens to spaces: equal for two spellings that an ear cannot tell apart. */
export function fold(text: string): string {
  if (text.length > LONGEST_KNOWN) return folded(text);
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  if (KNOWN.size >= MOST_KNOWN) KNOWN.clear();
  const result = folded(text);
  KNOWN.set(text, result);
  return result;
}

function folded(text: string): string {
  return plainLetters(norm(withoutAnyInvisible(text)))
    .replaceAll("'", '')
    .replace(HYPHENS, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}
