/** Trimming in one pass: a regular expression anchored at the end takes quadratic time over long runs of spaces. */
import { hasInvisible } from './invisible.ts';

/** The text without characters of `set` at its end. */
export function trimEndOf(text: string, set: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && set.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** The text without white space and invisible characters at its ends. */
export function trimAll(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && isBlank(text.charAt(from))) from += 1;
  while (to > from && isBlank(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

function isBlank(character: string): boolean {
  return character.trim() === '' || hasInvisible(character);
}
