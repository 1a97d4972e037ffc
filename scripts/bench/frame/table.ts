// Turns measured lines into the table that `npm run bench` prints.
import type { BenchLine } from './line.ts';

const HEADINGS = ['goal', 'figure', 'baseline', 'ratio', 'target', 'pass'] as const;

export function ratioOf(line: BenchLine): number | null {
  return line.baseline == null ? null : line.figure / line.baseline;
}

export function passes(line: BenchLine): boolean {
  const measured = ratioOf(line) ?? line.figure;
  return line.better === 'lower' ? measured <= line.target : measured >= line.target;
}

function short(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

function cells(line: BenchLine): readonly string[] {
  const ratio = ratioOf(line);
  const sign = line.better === 'lower' ? '<=' : '>=';
  return [
    line.goal,
    `${short(line.figure)} ${line.unit}`,
    line.baseline == null ? '-' : `${short(line.baseline)} ${line.unit}`,
    ratio == null ? '-' : `${ratio.toFixed(2)}x`,
    ratio == null ? `${sign} ${short(line.target)} ${line.unit}` : `${sign} ${line.target}x`,
    passes(line) ? 'yes' : 'NO',
  ];
}

/** A Markdown table, so that it can stand in the README as it is. */
export function tableOf(lines: readonly BenchLine[]): string {
  const rows = [HEADINGS, ...lines.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [text(HEADINGS), rule, ...rows.slice(1).map(text)].join('\n');
}
