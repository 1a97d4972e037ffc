// Measures the goals of every file in scripts/bench and prints one table. Arguments: --list, or parts of goals' names.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { sandboxArguments } from '../../setup/display.mjs';
import { inRoot } from '../../setup/places.mjs';
import type { BenchContext, BenchFile, BenchLine, BenchRuntime } from './line.ts';
import { passes, tableOf } from './table.ts';

const folder = inRoot('scripts', 'bench');
const chosen = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const wants = (goal: string) => chosen.length === 0 || chosen.some((part) => goal.includes(part));

async function loadFiles(): Promise<readonly BenchFile[]> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  return Promise.all(names.sort().map((name) => import(join(folder, name)) as Promise<BenchFile>));
}

async function measure(files: readonly BenchFile[], context: BenchContext): Promise<readonly BenchLine[]> {
  const lines: BenchLine[] = [];
  // One after the other: two measurements at once would measure each other.
  for (const file of files) {
    if (!file.goals.some(wants)) continue;
    for await (const line of file.lines(context)) {
      context.say(`${line.goal}: ${passes(line) ? 'reached' : 'missed'}`);
      lines.push(line);
    }
  }
  return lines;
}

function machine(runtime: BenchRuntime): string {
  const processors = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const electron = `${runtime.kind === 'stand-in' ? 'stand-in ' : ''}Electron ${runtime.version}`;
  return `${processors.length} x ${processors[0]?.model.trim()}, ${memory} GiB, ${process.platform}, Node ${process.version}, ${electron}`;
}

const files = await loadFiles();
if (process.argv.includes('--list')) {
  for (const goal of files.flatMap((file) => file.goals)) console.log(goal);
} else if (!files.some((file) => file.goals.some(wants))) {
  console.error(`Expected a goal named like "${chosen.join(' ')}", found none: see npm run bench -- --list`);
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'picture-desk-bench-'));
  const runtime = JSON.parse(readFileSync(inRoot('.runtime', 'runtime.json'), 'utf8')) as BenchRuntime;
  const say = (line: string) => process.stderr.write(`bench: ${line}\n`);
  try {
    const lines = await measure(files, { runtime, electronArguments: sandboxArguments(), scratch, wants, say });
    console.log(`${machine(runtime)}\n\n${tableOf(lines)}`);
    process.exitCode = lines.every(passes) ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
