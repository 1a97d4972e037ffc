// Goal 10: from the start of the process to a window that can be used, with a library open, against an empty Electron window.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup/places.mjs';
import { median } from './corpora/desk.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const WINDOW = '10-window: window shown, library open, against an empty window';
export const goals: readonly string[] = [WINDOW];

const ROUNDS = 5;
/** What both apps print when their window is shown. */
const SHOWN = 'bench: window shown';

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const empty = emptyApp(context.scratch);
  const profile = join(context.scratch, 'profile');
  // Once before it counts: a first start makes the library and Chromium's own folders.
  await untilShown(context, [root, '--profile', profile]);
  await untilShown(context, [empty]);
  const ours: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    ours.push(await untilShown(context, [root, '--profile', profile]));
    bare.push(await untilShown(context, [empty]));
  }
  yield { goal: WINDOW, figure: median(ours), baseline: median(bare), unit: 'ms', better: 'lower', target: 1.2 };
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

/** Milliseconds from the start of the process until it says that its window is shown; the process is ended then. */
function untilShown({ runtime, electronArguments }: BenchContext, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(runtime.path, [...electronArguments, ...args], {
      env: { ...process.env, PICTURE_DESK_SAY_SHOWN: SHOWN },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const limit = setTimeout(() => child.kill('SIGKILL'), 60_000);
    let shown: number | null = null;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (shown !== null || !text.includes(SHOWN)) return;
      shown = performance.now() - started;
      child.kill('SIGTERM');
    });
    child.on('error', reject);
    child.on('exit', () => {
      clearTimeout(limit);
      if (shown === null) reject(new Error(`Expected ${args[0]} to show a window, found that it ended without one.`));
      else resolve(shown);
    });
  });
}
