/** Short codes and components that are written over several lines, each on one: `<Figure` … `/>`, `{{< figure` … `>}}`. */

const OPENS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^<(?:[A-Z]\w*|img|amp-img)\b[^<>]*$/u, /\/?>\s*$/u],
  [/^\{\{[<%]\s*figure\b(?:(?![>%]\}\}).)*$/iu, /[>%]\}\}\s*$/u],
  [/^\{%-?\s*(?:include|figure|image)\b(?:(?!%\}).)*$/iu, /%\}\s*$/u],
];
const MOST_LINES = 16;

/** The lines, those that were joined to the first of their tag empty, so that the others keep their numbers. */
export function withWholeTags(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => /^\s*(?:<|\{[{%])/u.test(line))) return lines;
  const whole = [...lines];
  for (let at = 0; at < whole.length; at += 1) {
    const line = (whole[at] ?? '').trim();
    const pair = OPENS.find(([opens]) => opens.test(line));
    if (pair === undefined) continue;
    const end = whole.slice(at + 1, at + MOST_LINES).findIndex((other) => pair[1].test(other));
    if (end < 0) continue;
    whole[at] = [line, ...whole.slice(at + 1, at + end + 2).map((other) => other.trim())].join(' ');
    whole.fill('', at + 1, at + end + 2);
    at += end + 1;
  }
  return whole;
}
