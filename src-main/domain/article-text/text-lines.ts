/** An article's text as lines: every kind of line end, byte order marks, front matter; refuses what is not text. */
import type { Agency } from '../credit/agencies.ts';
import { splitCaption } from '../credit/split-caption.ts';
import { DeskError } from '../failure.ts';
import { withoutInvisible } from '../text/invisible.ts';
import { trimAll } from '../text/trim.ts';
import { frontMatter } from './front-matter.ts';
import { linesOfMarks, titleOf, withoutTitle } from './image-marks.ts';
import { labelledParts, labelOf } from './labels.ts';
import { withoutMail } from './mail-lines.ts';
import { markdownLines } from './markdown-lines.ts';
import { isButtonLine, withoutLeftover } from './page-leftovers.ts';
import { tableLines } from './table-lines.ts';

/** A gallery of 200 captions has a tenth of a megabyte; more than this is another kind of file. */
export const LONGEST_TEXT = 2_000_000;
/** Controls that no text has (tab and line ends apart), and the mark of bytes that could not be decoded. */
const NOT_TEXT = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g;

/** Object replacement character: what copying leaves in the place of a picture. */
const PASTED_PICTURE = '\ufffc';

/** So many spaces inside a line are layout, not words. */
const WIDE_GAP = /\s{20,}/gu;

export interface Line {
  /** Without white space at its ends. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Counts up at every blank line. */
  readonly block: number;
  /** The line ends in two spaces: its break is meant. */
  readonly hardBreak: boolean;
}

export interface TextLines {
  readonly lines: readonly Line[];
  /** Front matter fields, keys in lower case. */
  readonly fields: ReadonlyMap<string, string>;
  /** Written in Markdown: front matter or a `#` headline. */
  readonly markdown: boolean;
  /** When the mail was sent that the text came in, and the line that says so; null where it is none. */
  readonly sent: { readonly iso: string; readonly line: number } | null;
}

/** Throws a DeskError `unreadable` for an empty, binary or oversized text. */
export function readLines(text: string, agencies: readonly Agency[]): TextLines {
  refuse(text);
  const mail = withoutMail(withoutInvisible(text).split(/\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/));
  const all = withWholeTags(mail.lines);
  const { fields, from, gallery } = frontMatter(all);
  const tables = tableLines(all, agencies);
  const shown = markdownLines(all);
  const lines: Line[] = [];
  let block = 0;
  let blank = true;
  for (let index = from; index < all.length; index += 1) {
    const raw = all[index] ?? '';
    const row = tables.get(index);
    if (row !== undefined) {
      // Each row is its own block.
      block += 1;
      blank = true;
      lines.push(...row.map((part): Line => ({ text: part, number: index + 1, block, hardBreak: true })));
      continue;
    }
    for (const each of shown[index] ?? [raw]) {
      const plain = trimAll(each.replaceAll(PASTED_PICTURE, '')).replace(WIDE_GAP, '   ');
      if (plain === '') {
        blank ||= !raw.includes(PASTED_PICTURE);
        continue;
      }
      if (lines.length > 1 && isButtonLine(plain)) continue;
      if (blank) block += 1;
      blank = false;
      const title = titleOf(plain);
      const isTooltip = title !== null && isCaptionBelow(all, index) && splitCaption(title, agencies).credit === null;
      const own = isTooltip ? withoutTitle(plain) : plain;
      for (const part of linesOfMarks(withoutLeftover(own)).flatMap(labelledParts))
        lines.push({ text: plainLabel(part), number: index + 1, block, hardBreak: /\S {2,}$/.test(raw) });
    }
  }
  if (gallery.length > 0) {
    block += 1;
    lines.push({ text: 'Pictures:', number: from, block, hardBreak: true });
  }
  for (const item of gallery) {
    block += 1;
    lines.push(...item.map((part): Line => ({ text: part, number: from, block, hardBreak: true })));
  }
  if (lines.length === 0 && fields.size === 0) throw empty();
  // Nobody means a break before a blank line: then a program padded the lines.
  const padded = lines.some((line, at) => line.hardBreak && lines[at + 1]?.block !== line.block);
  const markdown = fields.size > 0 || /^#\s+\S/.test(lines[0]?.text ?? '') || /^#\s+\S/.test(lines[1]?.text ?? '');
  const sent = mail.sent === null ? null : { iso: mail.sent, line: mail.sentLine };
  return { lines: padded ? lines.map((line) => ({ ...line, hardBreak: false })) : lines, fields, markdown, sent };
}

/** Words right below the image, or below one blank line and in emphasis: its caption. */
function isCaptionBelow(lines: readonly string[], index: number): boolean {
  const [below = '', second = ''] = lines.slice(index + 1, index + 3).map((line) => line.trim());
  return below === '' ? /^[*_][^*_].{0,2000}[*_]$/u.test(second) : !below.startsWith('![');
}

/** `**Date:** 2 May` is `Date: 2 May`; `Image source, AP` and `Image caption, …`, as the BBC's pages are copied, are labels too. */
export function plainLabel(line: string): string {
  const bare = unset(line)
    .replace(ALT_SET_OFF, (_whole, label: string, bracketed = '', dashed = '') => `${label}: ${bracketed}${dashed}`)
    .replace(/^(\*{1,2}|_{1,2})([^*_:]{3,24}:)\1\s*/u, '$2 ')
    .replace(/^(\p{L}[\p{L} -]{1,24}?)\s+#?\d{1,3}\s?:\s+/u, (label, word: string) => unnumbered(label, word))
    .replace(/^image source,\s*/iu, 'Credit: ')
    .replace(/^image caption,\s*/iu, 'Caption: ');
  return bare !== line && labelOf(bare) !== null ? bare : unset(line);
}

/** `[Alt text: a baker]`, `ALT TEXT – a baker`. */
const ALT_SET_OFF =
  /^(?:[[(]\s*(?=alt|bildbeschr|texte alt|texto alt|testo alt|image desc))?((?:alt|alternativ)[\p{L} -]{0,16}?|bildbeschreibung|texte alternatif|texto alternativo|testo alternativo|image description)\s*(?:[:：]\s*(.+?)\s*[\])]|\s[-–—]\s+(.+?)[\])]?)$/iu;

/** `Credit 2: ` and `Alt text 2: ` are labels; `Caption 2:` and `Photo 2:` count the pictures themselves. */
function unnumbered(label: string, word: string): string {
  const part = labelOf(`${word}: x`)?.part;
  return part === 'credit' || part === 'alt' ? `${word}: ` : label;
}

/** `**Caption.** *Credit*`: both are set off, from each other. */
function unset(line: string): string {
  return line.replace(/^(\*\*|__)(?=\S)((?:(?!\1).){2,2000})\1\s+([*_])(?=\S)([^*_]{2,200})\3$/u, '$2 $4');
}

function refuse(text: string): void {
  if (text.length > LONGEST_TEXT) {
    const found = `${(text.length / 1_000_000).toFixed(1)} million characters`;
    const message = `The text is too long for an article: ${found}, and ${LONGEST_TEXT / 1_000_000} million are the most.`;
    throw new DeskError('unreadable', message, { wayOut: 'Choose the article’s own text file.' });
  }
  const other = /^\s*\{\\rtf/.test(text) ? 'Rich Text (RTF)' : /^\s*%PDF-\d/.test(text) ? 'a PDF' : null;
  if (other !== null) {
    const message = `The file is ${other}, not an article’s text: save it as plain text, Markdown, HTML or Word.`;
    throw new DeskError('unreadable', message, { wayOut: 'Save the article as plain text in UTF-8.' });
  }
  const odd = text.match(NOT_TEXT)?.length ?? 0;
  if (text.includes('\u0000') || odd > text.length / 50) {
    const message = `The file is not text (${odd} characters that no text has): save the article as plain text or Markdown in UTF-8.`;
    throw new DeskError('unreadable', message, { wayOut: 'Save the article as plain text in UTF-8.' });
  }
}

function empty(): DeskError {
  const message = 'The file is empty: choose a file with a headline and captions.';
  return new DeskError('unreadable', message, { wayOut: 'Choose a file with a headline and captions.' });
}

const OPENS: readonly (readonly [opens: RegExp, closes: RegExp])[] = [
  [/^<(?:[A-Z]\w*|img|amp-img)\b[^<>]*$/u, /\/?>\s*$/u],
  [/^\{\{[<%]\s*figure\b(?:(?![>%]\}\}).)*$/iu, /[>%]\}\}\s*$/u],
  [/^\{%-?\s*(?:include|figure|image)\b(?:(?!%\}).)*$/iu, /%\}\s*$/u],
];
const MOST_LINES = 16;

/** Short codes and components that are written over several lines, each on one: `<Figure` … `/>`, `{{< figure` … `>}}`; those that were joined to the first of their tag empty, so that the others keep their numbers. */
function withWholeTags(lines: readonly string[]): readonly string[] {
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
