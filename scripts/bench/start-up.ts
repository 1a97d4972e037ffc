// Goal 10: from the start of the process to a window with its first frame, and to the library's first answer, against an empty Electron window.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/places.mjs';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { medianLine } from './frame/spread.ts';

const WINDOW = '10-window: window shown, bar and panes drawn as they were left, against an empty window';
const OPEN = '10-open: library open and its first answer given to the window, against an empty window';
export const goals: readonly string[] = [WINDOW, OPEN];

const ROUNDS = 5;
/** What both apps print when their window is shown, ours also when its library has answered. */
const SAY = 'bench: ';
const SHOWN = `${SAY}window shown`;
const ANSWERED = `${SAY}library open`;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const empty = emptyApp(context.scratch);
  const ours = [root, '--profile', join(context.scratch, 'profile')];
  // Once before it counts: a first start makes the library and Chromium's own folders.
  await started(context, ours, [SHOWN, ANSWERED]);
  await started(context, [empty], [SHOWN]);
  const times: Record<'shown' | 'open' | 'bare', number[]> = { shown: [], open: [], bare: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    await left(join(context.scratch, 'profile', 'library.sqlite.owner'));
    const [shown = 0, open = 0] = await started(context, ours, [SHOWN, ANSWERED]);
    times.shown.push(shown);
    // The program can be used when both are there, whichever was first.
    times.open.push(Math.max(shown, open));
    times.bare.push(...(await started(context, [empty], [SHOWN])));
  }
  const against = { bare: times.bare, unit: 'ms', better: 'lower' } as const;
  if (context.wants(WINDOW)) yield medianLine({ goal: WINDOW, ours: times.shown, ...against, target: 1.2 });
  if (context.wants(OPEN)) yield medianLine({ goal: OPEN, ours: times.open, ...against, target: 1.75 });
}

/** The library of a program that was killed closes by itself, and keeps the next start waiting meanwhile: that is no start. */
async function left(ownerFile: string): Promise<void> {
  const { pid } = existsSync(ownerFile) ? (JSON.parse(readFileSync(ownerFile, 'utf8')) as { pid: number }) : { pid: 0 };
  while (pid > 0 && isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The least that shows a window: what no program on this runtime can be faster than. */
function emptyApp(scratch: string): string {
  const folder = join(scratch, 'empty-window');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty-window', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Empty</title>');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     const { join } = require('node:path');
     app.setPath('userData', ${JSON.stringify(join(scratch, 'empty-profile'))});
     app.whenReady().then(() => {
       const window = new BrowserWindow({ width: 1440, height: 900, show: false });
       window.once('ready-to-show', () => { window.show(); console.log('${SHOWN}'); });
       window.loadFile(join(__dirname, 'page.html'));
     });`,
  );
  return folder;
}

/** Milliseconds from the start of the process until it has said each of these words; then the process is ended. */
function started(
  { runtime, electronArguments }: BenchContext,
  args: readonly string[],
  words: readonly string[],
): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const child = spawn(runtime.path, [...electronArguments, ...args], {
      env: { ...process.env, PICTURE_DESK_SAY_START: SAY },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    const said = new Map<string, number>();
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      for (const word of words) {
        if (!said.has(word) && text.includes(word)) said.set(word, performance.now() - begun);
      }
      // At once: the program would take its leave, and the next start is not to wait for it.
      if (said.size === words.length) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(limit);
      const lacking = words.find((word) => !said.has(word));
      if (lacking === undefined) resolve(words.map((word) => said.get(word) ?? 0));
      else reject(new Error(`Expected ${args[0]} to say "${lacking}", found that it ended before.`));
    });
  });
}
