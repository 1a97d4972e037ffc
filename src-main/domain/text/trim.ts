/** Trimming in one pass: a regular expression anchored at the end takes quadratic time over long runs of spaces. */

/** The text without characters of `set` at its end. */
export function trimEndOf(text: string, set: ReadonlySet<string>): string {
  let end = text.length;
  while (end > 0 && set.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const INVISIBLE: ReadonlySet<string> = new Set(['\u200b', '\ufeff', '\u2060']);

/** The text without white space and invisible characters at its ends. */
export function trimAll(text: string): string {
  let plain = text.trim();
  for (;;) {
    const before = plain.length;
    plain = trimEndOf(plain, INVISIBLE);
    while (INVISIBLE.has(plain.charAt(0))) plain = plain.slice(1);
    plain = plain.trim();
    if (plain.length === before) return plain;
  }
}
