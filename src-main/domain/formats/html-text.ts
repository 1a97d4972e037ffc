/** Makes text harmless in HTML: everything an editor, a file or an agency wrote shows as text, never as markup. */
import { MONTHS } from '../text/dates.ts';
import { codeOf, replaceInvisible } from '../text/invisible.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// HTML cannot hold these at all, not even as character references.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/** For element content and for attribute values in quotes. */
export function html(text: string): string {
  return text.replace(UNWRITABLE, '').replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** For a reviewer: characters that hide or turn text round are shown by their numbers. */
export function revealed(text: string): string {
  return replaceInvisible(html(text), (character) => `<span class="hidden-character">${codeOf(character)}</span>`);
}

/** JSON that can be inside a script element: it holds no `<`, so neither `</script>` nor `<!--`. */
export function scriptJson(value: unknown): string {
  const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, 1).replace(/[<>&\u2028\u2029]/g, escaped);
}

/** A language tag that is safe and plausible, else `en`. */
export function languageTag(language: string): string {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en';
}

/** `12 August 2024` for `2024-08-12` in an English article; other languages keep the figures, which all can read. */
export function readableDate(date: string, language: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date);
  const month = MONTHS[Number(match?.[2]) - 1];
  if (match == null || month == null || !/^en\b/i.test(language)) return date;
  return `${Number(match[3])} ${month} ${match[1]}`;
}
