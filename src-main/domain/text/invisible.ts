/** Characters that no reader sees: the one table by which reading, comparing, searching and exporting know them. */

/**
 * Soft hyphen, zero-width spaces and joiners, marks and overrides of direction, byte order mark, the stand-in for an object.
 * Variation selectors and the tags of flags are not among them: emoji and scripts are drawn by them.
 */
const TABLE =
  '\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u206F\\uFEFF\\uFFF9-\\uFFFC';
const ANY = new RegExp(`[${TABLE}]`, 'u');
const EVERY = new RegExp(`[${TABLE}]`, 'gu');
/** Marks that turn the direction of what follows, and can make a name read as another. */
const TURNING = /[\u202A-\u202E\u2066-\u2069]/u;
/** Those and the marks that only say which way a neighbour is written. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Letters of scripts whose words change when a joiner or non-joiner is taken out: Arabic (Persian, Urdu) and those of India and around. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}]$/u;
const JOINING_NEXT = new RegExp(JOINING.source.replace(/\$$/, '').replace(/^/, '^'), 'u');
const EMOJI = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;
const EMOJI_NEXT = /^\p{Extended_Pictographic}/u;

/** True where the text holds at least one of them, needed or not. */
export function hasInvisible(text: string): boolean {
  return ANY.test(text);
}

/** True where a mark in the text turns the direction of writing. */
export function turnsDirection(text: string): boolean {
  return TURNING.test(text);
}

/** A joiner inside a word of a joining script, or one that makes several emoji a single one. */
function isNeeded(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 0x200c && code !== 0x200d) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(at + 1, at + 3);
  if (JOINING.test(before) && JOINING_NEXT.test(behind)) return true;
  return code === 0x200d && EMOJI.test(before) && EMOJI_NEXT.test(behind);
}

/** The text as it is printed and exported: without them, joiners that a script or an emoji needs kept. */
export function withoutInvisible(text: string): string {
  return replaceInvisible(text, () => '');
}

/** For comparing only: without any of them. */
export function withoutAnyInvisible(text: string): string {
  return ANY.test(text) ? text.replace(EVERY, '') : text;
}

export interface VisibleText {
  readonly text: string;
  /** The place in the original text of a place in `text`: before characters that were taken out there. */
  originAt(index: number): number;
  /** The same for the end of a range: behind its last character, before what is invisible there. */
  originEnd(index: number): number;
}

/** The text as it is read, with the way back to the places of the original; null where nothing had to be taken out. `all` takes joiners too. */
export function visibleText(text: string, all = false): VisibleText | null {
  if (!ANY.test(text)) return null;
  const origins: number[] = [];
  let visible = '';
  for (let at = 0; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (ANY.test(one) && (all || !isNeeded(text, at))) continue;
    origins.push(at);
    visible += one;
  }
  if (visible.length === text.length) return null;
  const originAt = (index: number) => origins[index] ?? text.length;
  return {
    text: visible,
    originAt,
    originEnd: (index) => (index === 0 ? 0 : (origins[index - 1] ?? text.length - 1) + 1),
  };
}

/** The text with each of them replaced, joiners that are needed apart. */
export function replaceInvisible(text: string, by: (character: string) => string): string {
  if (!ANY.test(text)) return text;
  return text.replace(EVERY, (found, at: number) => (isNeeded(text, at) ? found : by(found)));
}

/** For names that must not deceive: each of them by its number between angle quotes, so that `‹U+202E›gpj.exe` is seen as what it is. */
export function revealedName(name: string): string {
  return replaceInvisible(name, (character) => `‹${codeOf(character)}›`);
}

/** Runs of them that no script needs; `turns` where a run holds a mark of direction. */
export function invisibleRuns(
  text: string,
): readonly { readonly start: number; readonly end: number; readonly turns: boolean }[] {
  const runs: { start: number; end: number; turns: boolean }[] = [];
  if (!ANY.test(text)) return runs;
  for (const { index, 0: found } of text.matchAll(EVERY)) {
    if (isNeeded(text, index)) continue;
    const turns = DIRECTION.test(found);
    const last = runs.at(-1);
    if (last !== undefined && last.end === index && last.turns === turns) last.end = index + 1;
    else runs.push({ start: index, end: index + 1, turns });
  }
  return runs;
}

/** `U+202E`. */
export function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
