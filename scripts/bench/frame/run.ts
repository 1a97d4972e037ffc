// Measures the goals of every file in scripts/bench and prints one table. Arguments: --list, or parts of goals' names.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { inRoot } from '../../setup/places.mjs';
import type { BenchFile, BenchLine, BenchRuntime } from './line.ts';
import { measureApart } from './measure-apart.ts';
import { chooser, passes, tableOf } from './table.ts';

const folder = inRoot('scripts', 'bench');
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

interface Loaded extends BenchFile {
  readonly path: string;
}

async function loadFiles(): Promise<readonly Loaded[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return Promise.all(
    names.sort().map(async (name) => {
      const path = join(folder, name);
      return { ...((await import(path)) as BenchFile), path };
    }),
  );
}

async function measure(
  files: readonly Loaded[],
  wants: (goal: string) => boolean,
  scratch: string,
): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = [];
  // One after the other: two measurements at once would measure each other.
  for (const file of files) {
    const goals = file.goals.filter(wants);
    if (goals.length === 0) continue;
    for await (const line of measureApart({ ...file, goals, scratch })) {
      say(`${line.goal}: ${'words' in line ? line.words : passes(line) ? 'reached' : 'missed'}`);
      lines.push(line);
    }
  }
  return lines;
}

function say(line: string): void {
  process.stderr.write(`bench: ${line}\n`);
}

function machine(): string {
  const runtime = JSON.parse(readFileSync(inRoot('.runtime', 'runtime.json'), 'utf8')) as BenchRuntime;
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const electron = `${runtime.kind === 'stand-in' ? 'stand-in ' : ''}Electron ${runtime.version}`;
  return `${processors.length} x ${processors[0]?.model.trim()}, ${memory} GiB, ${process.platform}, Node ${process.version}, ${electron}`;
}

const files = await loadFiles();
const wants = chooser(
  chosen,
  files.flatMap((file) => file.goals),
);
if (process.argv.includes('--list')) {
  for (const goal of files.flatMap((file) => file.goals)) console.log(goal);
} else if (!files.some((file) => file.goals.some(wants))) {
  console.error(`Expected a goal named like "${chosen.join(' ')}", found none: see npm run bench -- --list`);
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'picture-desk-bench-'));
  try {
    const lines = await measure(files, wants, scratch);
    console.log(`${machine()}\n\n${tableOf(lines)}`);
    process.exitCode = lines.every(passes) ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
