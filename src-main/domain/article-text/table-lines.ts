/** Tables in a text whose columns are captions, credits or alt texts: each row as the labelled lines that it stands for. */
import { labelOf } from './labels.ts';

const RULE = /^\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?\s*)?$/;
const PICTURE_PARTS: ReadonlySet<string> = new Set(['caption', 'credit', 'alt']);

/** By the number of the line from 0; the header and its rule stand for nothing. */
export function tableLines(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let rule = 1; rule < lines.length; rule += 1) {
    if (!RULE.test((lines[rule] ?? '').trim())) continue;
    const heads = cellsOf(lines[rule - 1] ?? '');
    const columns = heads.filter((head) => PICTURE_PARTS.has(labelOf(`${head}: x`)?.part ?? ''));
    if (columns.length < 2) continue;
    found.set(rule - 1, []).set(rule, []);
    for (let row = rule + 1; (lines[row] ?? '').trim().startsWith('|'); row += 1) {
      const cells = cellsOf(lines[row] ?? '');
      found.set(
        row,
        columns.flatMap((head) => {
          const cell = cells[heads.indexOf(head)] ?? '';
          return cell === '' ? [] : [`${head}: ${cell}`];
        }),
      );
    }
  }
  return found;
}

function cellsOf(line: string): readonly string[] {
  const plain = line.trim().replace(/^\||(?<!\\)\|$/g, '');
  return plain.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').trim());
}
