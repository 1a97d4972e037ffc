/** Code replacements as Photo Mechanic keeps them: tab-separated text of a code and one or more replacements, and their use in a text. */

import { plural } from '../counts.ts';

/** A file of codes that the desk has taken in. */
export interface CodeList {
  readonly id: number;
  /** The file's name. */
  readonly name: string;
  readonly text: string;
}

/** Code, exactly as it is written (codes are case-sensitive), to its replacements in the order of the columns. */
export type Codes = ReadonlyMap<string, readonly string[]>;

export interface ReadCodes {
  readonly codes: Codes;
  /** Lines that say nothing or say something twice, in words. */
  readonly doubts: readonly string[];
}

export const DEFAULT_DELIMITER = '=';

/** The sign before and after a code, as the desk set it. */
export function delimiterOf(remembered: unknown): string {
  return typeof remembered === 'string' && remembered !== '' ? remembered : DEFAULT_DELIMITER;
}

const LONGEST_CODE = 60;

/** A spreadsheet puts quotes round what holds a quote or a tab, and doubles the quotes inside. */
function unquoted(column: string): string {
  const text = column.trim();
  return /^".*"$/s.test(text) && text.length > 1 ? text.slice(1, -1).replace(/""/g, '"') : text;
}

/** Reads one file. Blank lines and lines that begin with `//` are passed over; of a code that occurs twice the later line counts. */
export function readCodes(text: string): ReadCodes {
  const codes = new Map<string, readonly string[]>();
  const doubts: string[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .forEach((line, at) => {
      if (line.trim() === '' || line.trimStart().startsWith('//')) return;
      const [code = '', ...rest] = line.split('\t').map(unquoted);
      const replacements = rest.slice(0, rest.findLastIndex((one) => one !== '') + 1);
      if (code === '' || replacements.length === 0) {
        doubts.push(`Line ${at + 1} is not a code, a tab and its replacement: “${line.trim().slice(0, 40)}”.`);
        return;
      }
      if (codes.has(code)) doubts.push(`Line ${at + 1}: the code ${code} appears twice; this line is used.`);
      codes.set(code, replacements);
    });
  return { codes, doubts };
}

/** The codes of several files; where two files have the same code, the one taken in later counts. */
export function codesOf(lists: readonly CodeList[]): Codes {
  return new Map([...lists].sort((a, b) => a.id - b.id).flatMap(({ text }) => [...readCodes(text).codes]));
}

export type Replacement =
  | { readonly known: true; readonly text: string }
  /** `why` is one sentence for the editor. */
  | { readonly known: false; readonly why: string };

/** What `gb94` or `gb94#2` (its second replacement) means. */
export function replacementOf(written: string, codes: Codes): Replacement {
  const [, code = written, column = '1'] = /^(.+)#(\d{1,2})$/s.exec(written) ?? [];
  // A code may itself contain a number sign; then the whole of it is the code.
  const found = codes.get(written)?.[0] ?? codes.get(code)?.[Number(column) - 1];
  if (found !== undefined && found !== '') return { known: true, text: found };
  const columns = codes.get(code)?.length;
  const why =
    columns === undefined
      ? `There is no code ${code}.`
      : `The code ${code} has ${plural(columns, 'one replacement', `${columns} replacements`)}, not a number ${column}.`;
  return { known: false, why };
}

export interface WrittenCode {
  /** Offset of the opening delimiter. */
  readonly start: number;
  /** What is between the delimiters. */
  readonly code: string;
}

/** The code that the delimiter right before `caret` closes; null where it closes none. */
export function codeClosedAt(text: string, caret: number, delimiter: string): WrittenCode | null {
  if (delimiter === '' || text.slice(caret - delimiter.length, caret) !== delimiter) return null;
  const end = caret - delimiter.length;
  const start = end <= 0 ? -1 : text.lastIndexOf(delimiter, end - 1);
  if (start < 0) return null;
  const code = text.slice(start + delimiter.length, end);
  return isCode(code) ? { start, code } : null;
}

function isCode(text: string): boolean {
  return text !== '' && text.length <= LONGEST_CODE && !/\s/.test(text);
}

export interface ExpandedText {
  readonly text: string;
  /** Why something stayed as it was written, in words, each once. */
  readonly stayed: readonly string[];
}

/** Replaces every code of a whole text; what is unknown stays. */
export function expandCodes(text: string, codes: Codes, delimiter: string): ExpandedText {
  const stayed = new Set<string>();
  if (delimiter === '' || codes.size === 0) return { text, stayed: [] };
  let out = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf(delimiter, at);
    const close = open < 0 ? -1 : text.indexOf(delimiter, open + delimiter.length);
    if (close < 0) break;
    const code = text.slice(open + delimiter.length, close);
    const found = isCode(code) ? replacementOf(code, codes) : null;
    if (found?.known === true) {
      out += text.slice(at, open) + found.text;
      at = close + delimiter.length;
      continue;
    }
    if (found !== null) stayed.add(found.why);
    // The closing delimiter may open the next code.
    out += text.slice(at, close);
    at = close;
  }
  return { text: out + text.slice(at), stayed: [...stayed] };
}
