/** Tables in a text whose columns are captions, credits or alt texts: each row as the labelled lines that it stands for. */
import { labelOf } from './labels.ts';

const RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;
const PICTURE_PARTS: ReadonlySet<string> = new Set(['caption', 'credit', 'alt']);

/** A spreadsheet's rows, pasted: the header names captions and credits, marks part the cells. */
function sheetLines(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let header = 0; header < lines.length; header += 1) {
    const line = lines[header] ?? '';
    const mark = ['\t', ';'].find((one) => line.includes(one));
    if (mark === undefined || line.length > 300) continue;
    const heads = line.split(mark).map((cell) => cell.trim());
    const columns = heads.filter((head) => PICTURE_PARTS.has(labelOf(`${head}: x`)?.part ?? ''));
    if (columns.length < 2) continue;
    found.set(header, []);
    for (let row = header + 1; (lines[row] ?? '').includes(mark); row += 1) {
      const cells = (lines[row] ?? '').split(mark).map((cell) => cell.trim().replace(/^"(.*)"$/u, '$1'));
      found.set(row, partsOfRow(columns, heads, cells));
    }
  }
  return found;
}

function partsOfRow(columns: readonly string[], heads: readonly string[], cells: readonly string[]): readonly string[] {
  return columns.flatMap((head) => {
    const cell = cells[heads.indexOf(head)] ?? '';
    return cell === '' ? [] : [`${head}: ${cell}`];
  });
}

/** By the number of the line from 0; the header and its rule stand for nothing. */
export function tableLines(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>(sheetLines(lines));
  for (let rule = 1; rule < lines.length; rule += 1) {
    if (!RULE.test((lines[rule] ?? '').trim())) continue;
    const heads = cellsOf(lines[rule - 1] ?? '');
    const columns = heads.filter((head) => PICTURE_PARTS.has(labelOf(`${head}: x`)?.part ?? ''));
    if (columns.length < 2) continue;
    found.set(rule - 1, []).set(rule, []);
    for (let row = rule + 1; (lines[row] ?? '').trim().startsWith('|'); row += 1) {
      const cells = cellsOf(lines[row] ?? '');
      found.set(row, partsOfRow(columns, heads, cells));
    }
  }
  return found;
}

function cellsOf(line: string): readonly string[] {
  const plain = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return plain.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}
