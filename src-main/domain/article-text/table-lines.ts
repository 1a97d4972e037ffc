/** Tables in a text whose columns are captions, credits or alt texts: each row as the labelled lines that it means. */
import type { Agency } from '../credit/agencies.ts';
import { parseCredit } from '../credit/credit.ts';
import { fileNameIn, labelOf } from './labels.ts';
import { pictureGrid } from './picture-grids.ts';

const RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;
type Column = 'caption' | 'credit' | 'alt' | 'file' | 'number';
const PICTURE_PARTS: ReadonlySet<string> = new Set(['caption', 'credit', 'alt']);
const FILE_HEAD =
  /^(?:file(?: ?name)?|image(?: file)?|picture|photo|dateiname|datei|bild(?:datei)?|fichier|nom du fichier|archivo|nombre de archivo|nome file)$/iu;
const CREDIT_HEAD = /^(?:photo(?:grapher)?|foto|fotograf|photographe|fotógrafo|fotografo|source|quelle)$/iu;
const PHOTO_HEAD = /^(?:photo|foto|picture|bild|image|imagen|immagine)$/iu;
const NUMBER_HEAD = /^(?:#|no\.?|nr\.?|n[º°o]\.?|number|pos\.?)$/iu;
const NAMES: Readonly<Record<'caption' | 'credit' | 'alt', string>> = {
  caption: 'Caption',
  credit: 'Credit',
  alt: 'Alt text',
};

/** By the number of the line from 0; the header and its rule give no line. A column without heading is one of credits by `agencies`. */
export function tableLines(
  lines: readonly string[],
  agencies: readonly Agency[],
): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let rule = 1; rule < lines.length; rule += 1) {
    if (!RULE.test((lines[rule] ?? '').trim())) continue;
    const columns = headColumns(cellsOf(lines[rule - 1] ?? ''));
    if (columns === null) {
      grid(lines, rule, found, agencies);
      continue;
    }
    found.set(rule - 1, []).set(rule, []);
    for (let row = rule + 1; (lines[row] ?? '').trim().startsWith('|'); row += 1)
      found.set(row, linesOfRow(cellsOf(lines[row] ?? ''), columns));
  }
  for (const mark of ['\t', ';', ',']) separated(lines, mark, found, agencies);
  return found;
}

/** A table of pictures side by side: its columns, one a line of the table from its first, as far as they reach; the rest is empty. */
function grid(
  lines: readonly string[],
  rule: number,
  found: Map<number, readonly string[]>,
  agencies: readonly Agency[],
): void {
  let to = rule + 1;
  while ((lines[to] ?? '').trim().startsWith('|')) to += 1;
  const rows = [lines[rule - 1] ?? '', ...lines.slice(rule + 1, to)].map(cellsOf);
  const pictures = pictureGrid(rows, agencies);
  if (pictures === null) return;
  for (let at = rule - 1; at < to; at += 1) found.set(at, pictures[at - rule + 1] ?? []);
  const more = pictures.slice(to - rule + 1);
  if (more.length > 0) found.set(to - 1, [...(found.get(to - 1) ?? []), ...more.flat()]);
}

/** The headings of a table name two parts of a picture at least. */
export function namesPictures(heads: readonly string[]): boolean {
  return headColumns(heads) !== null;
}

/** What each column holds by its heading; null where the headings do not name two parts of a picture. */
function headColumns(heads: readonly string[]): readonly (Column | null)[] | null {
  const named = heads.map(columnOf);
  const credits = named.filter((column) => column === 'credit').length;
  // `Photo` beside `Credit` is the file; `Photographer` and `Agency` are one credit.
  const columns = named.map((column, at) => (credits > 1 && PHOTO_HEAD.test(heads[at] ?? '') ? 'file' : column));
  const pictures = columns.filter((column) => column !== null && column !== 'credit' && PICTURE_PARTS.has(column));
  const isEnough = pictures.length + (columns.includes('credit') ? 1 : 0) >= 2;
  return isEnough && new Set(pictures).size === pictures.length ? columns : null;
}

function columnOf(head: string): Column | null {
  const part = labelOf(`${head}: x`)?.part ?? '';
  if (PICTURE_PARTS.has(part)) return part as Column;
  if (CREDIT_HEAD.test(head)) return 'credit';
  if (FILE_HEAD.test(head)) return 'file';
  return NUMBER_HEAD.test(head) ? 'number' : null;
}

function linesOfRow(cells: readonly string[], columns: readonly (Column | null)[]): readonly string[] {
  const cell = (column: Column): string => {
    const filled = cells.filter((words, at) => columns[at] === column && words !== '');
    return column === 'credit' ? filled.join('/') : (filled[0] ?? '');
  };
  const file = columns.includes('file') ? cell('file') : '';
  const parts = (['caption', 'credit', 'alt'] as const).filter((part) => columns.includes(part) && cell(part) !== '');
  return [...(file === '' ? [] : [file]), ...parts.map((part) => `${NAMES[part]}: ${cell(part)}`)];
}

/** Rows copied from a spreadsheet: with headings, or, parted by tabs, with one column that holds nothing but credits. */
function separated(
  lines: readonly string[],
  mark: string,
  found: Map<number, readonly string[]>,
  agencies: readonly Agency[],
): void {
  for (let from = 0; from < lines.length; from += 1) {
    if (!(lines[from] ?? '').includes(mark)) continue;
    const heads = fieldsOf(lines[from] ?? '', mark);
    // All its marks are inside quotation marks: `"A boat, at sea"` is a sentence.
    if (heads.length < 2) continue;
    const named = heads.some((head) => head.length > 40) ? null : headColumns(heads);
    let to = named === null ? from : from + 1;
    while (to < lines.length && fieldsOf(lines[to] ?? '', mark).length === heads.length) to += 1;
    const rows = lines.slice(named === null ? from : from + 1, to).map((line) => fieldsOf(line, mark));
    const columns = named ?? (mark === '\t' ? guessedColumns(rows, agencies) : null);
    if (columns !== null && rows.length > 0) {
      if (named !== null) found.set(from, []);
      const first = named === null ? from : from + 1;
      for (const [at, cells] of rows.entries()) found.set(first + at, linesOfRow(cells, columns));
    }
    from = Math.max(from, to - 1);
  }
}

/** By what is in them: every cell a credit, a file, a number; the one that is left is the caption. */
function guessedColumns(rows: readonly (readonly string[])[], agencies: readonly Agency[]): readonly Column[] | null {
  if (rows.length < 2) return null;
  const columns = (rows[0] ?? []).map((_cell, at): Column => {
    const cells = rows.map((row) => row[at] ?? '').filter((cell) => cell !== '');
    if (cells.length > 0 && cells.every((cell) => /^\d{1,3}\.?$/.test(cell))) return 'number';
    if (cells.length > 0 && cells.every((cell) => fileNameIn(cell)?.rest === '')) return 'file';
    return cells.length > 0 && cells.every((cell) => parseCredit(cell, agencies)?.caseIgnored === false)
      ? 'credit'
      : 'caption';
  });
  const count = (column: Column): number => columns.filter((one) => one === column).length;
  return count('caption') === 1 && count('credit') === 1 && count('file') <= 1 ? columns : null;
}

/** The fields of a row; inside quotation marks the mark is a part of the words. */
function fieldsOf(line: string, mark: string): readonly string[] {
  if (!line.includes(mark)) return [line.trim()];
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const letter = line[at] ?? '';
    if (letter === '"' && quoted && line[at + 1] === '"') {
      field += letter;
      at += 1;
    } else if (letter === '"' && (quoted || field.trim() === '')) quoted = !quoted;
    else if (letter === mark && !quoted) {
      fields.push(field.trim());
      field = '';
    } else field += letter;
  }
  return [...fields, field.trim()];
}

function cellsOf(line: string): readonly string[] {
  const plain = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return plain.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}
