// Turns measured lines into the table that `npm run bench` prints.
import type { BenchLine, MeasuredLine } from './line.ts';

const HEADINGS = ['line', 'goal', 'figure', 'baseline', 'ratio', 'target', 'pass'] as const;

/** `name: what it is`. */
export function partsOf(goal: string): readonly [name: string, words: string] {
  const colon = goal.indexOf(': ');
  return colon < 0 ? ['', goal] : [goal.slice(0, colon), goal.slice(colon + 2)];
}

/** Whether a goal is asked for: by its name or the beginning of it (`12`, `12-fast`), else by words that it holds; all where nothing is asked. */
export function chooser(parts: readonly string[], goals: readonly string[]): (goal: string) => boolean {
  const isNamed = (goal: string, part: string): boolean => {
    const [name] = partsOf(goal);
    return name === part || name.startsWith(part.endsWith('-') ? part : `${part}-`);
  };
  const tests = parts.map((part) =>
    goals.some((goal) => isNamed(goal, part))
      ? (goal: string) => isNamed(goal, part)
      : (goal: string) => goal.includes(part),
  );
  return (goal) => tests.length === 0 || tests.some((isAsked) => isAsked(goal));
}

export function ratioOf(line: MeasuredLine): number | null {
  return line.baseline == null ? null : line.figure / line.baseline;
}

/** What is lacking on this machine is no failure of ours. */
export function passes(line: BenchLine): boolean {
  if ('words' in line) return !line.failed;
  const measured = ratioOf(line) ?? line.figure;
  return line.better === 'lower' ? measured <= line.target : measured >= line.target;
}

/** Three digits; an exact whole number keeps all of its own. */
function short(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US');
  return String(Number(value.toPrecision(3)));
}

/** ` (410 to 520)`: the smallest and the largest of several readings. */
function spreadOf(readings: readonly number[] = []): string {
  return readings.length < 2 ? '' : ` (${short(Math.min(...readings))} to ${short(Math.max(...readings))})`;
}

function cells(line: BenchLine): readonly string[] {
  const [name, words] = partsOf(line.goal);
  if ('words' in line) return [name, words, line.words, '-', '-', '-', line.failed ? 'ERROR' : '-'];
  const ratio = ratioOf(line);
  const sign = line.better === 'lower' ? '<=' : '>=';
  return [
    name,
    line.note === undefined ? words : `${words} (${line.note})`,
    `${short(line.figure)} ${line.unit}${spreadOf(line.readings)}`,
    line.baseline == null ? '-' : `${short(line.baseline)} ${line.unit}${spreadOf(line.baselineReadings)}`,
    ratio == null ? '-' : `${ratio.toFixed(2)}x`,
    ratio == null ? `${sign} ${short(line.target)} ${line.unit}` : `${sign} ${line.target}x`,
    passes(line) ? 'yes' : 'NO',
  ];
}

/** A Markdown table, so that it can go into the README unchanged. */
export function tableOf(lines: readonly BenchLine[]): string {
  const rows = [HEADINGS, ...lines.map(cells)].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = (row: readonly string[]) => `| ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [text(rows[0] ?? []), rule, ...rows.slice(1).map(text)].join('\n');
}
