// The built program in its real window, without Playwright: what watches the network keeps every picture that was answered, and
// counts it in the window's memory. Asked and pressed through Chromium's debugging protocol, with nothing of it switched on.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup/places.mjs';
import type { BenchContext } from '../frame/line.ts';
import { memoryOf, type ProgramOptions, picturedInPage } from './program.ts';

export interface Unwatched {
  /** Runs a function of no surroundings in the page. */
  evaluate<A, R>(work: (given: A) => R, given: A): Promise<Awaited<R>>;
  /** Asks ten times a second until the page says yes; throws after a minute. */
  until(question: () => boolean): Promise<void>;
  press(key: string): Promise<void>;
  click(selector: string): Promise<void>;
  /** Megabytes of the window's own process. */
  memory(): { readonly now: number; readonly peak: number };
  close(): void;
}

type Send = (method: string, parameters?: object) => Promise<Record<string, unknown>>;

const LONGEST_MS = 60_000;
let started = 0;

/** Until every cell in view shows its photograph; a new profile every time. */
export async function startUnwatched(
  { runtime, electronArguments, scratch }: BenchContext,
  { library, folders = [] }: ProgramOptions,
): Promise<Unwatched> {
  started += 1;
  const profile = join(scratch, `unwatched-${process.pid}-${started}`);
  const own = [
    '--remote-debugging-port=0',
    '--profile',
    profile,
    ...(library === undefined ? [] : ['--library', library]),
  ];
  const child = spawn(runtime.path, [...electronArguments, root, ...own, ...folders], { stdio: 'ignore' });
  const end = (): boolean => child.kill('SIGKILL');
  try {
    const program = await windowOf(child, profile);
    await program.until(picturedInPage);
    return { ...program, close: end };
  } catch (error) {
    end();
    throw error;
  }
}

async function windowOf(child: ChildProcess, profile: string): Promise<Omit<Unwatched, 'close'>> {
  const port = await soon(() => {
    if (child.exitCode !== null)
      throw new Error(`Expected a window, found that the program ended (${child.exitCode}).`);
    return readFileSync(join(profile, 'window', 'DevToolsActivePort'), 'utf8').split('\n')[0];
  });
  const at = async (path: string): Promise<unknown> => (await fetch(`http://127.0.0.1:${port}/json/${path}`)).json();
  const page = await soon(async () =>
    ((await at('list')) as { url: string; webSocketDebuggerUrl: string }[]).find(({ url }) =>
      url.includes('index.html'),
    ),
  );
  const send = await connected(page.webSocketDebuggerUrl);
  const browser = await connected(((await at('version')) as { webSocketDebuggerUrl: string }).webSocketDebuggerUrl);
  const { processInfo } = await browser('SystemInfo.getProcessInfo');
  const pid = (processInfo as { type: string; id: number }[]).find(({ type }) => type === 'renderer')?.id;
  if (pid === undefined) throw new Error('Expected the process of the window, found none.');

  const evaluate: Unwatched['evaluate'] = async (work, given) => {
    const expression = `(${work})(${JSON.stringify(given)})`;
    const found = await send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (found.exceptionDetails !== undefined) throw new Error(JSON.stringify(found.exceptionDetails));
    return (found.result as { value: never }).value;
  };
  return {
    evaluate,
    until: async (question) => void (await soon(async () => (await evaluate(question, null)) || undefined)),
    async press(key) {
      const text = key.length === 1 ? { text: key } : {};
      await send('Input.dispatchKeyEvent', { type: 'keyDown', key, code: key, ...text });
      await send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key });
    },
    async click(selector) {
      const middle = await evaluate((wanted: string) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      }, selector);
      if (middle === null) throw new Error(`Expected ${selector} in the page, found none.`);
      for (const type of ['mousePressed', 'mouseReleased'])
        await send('Input.dispatchMouseEvent', { type, ...middle, button: 'left', clickCount: 1 });
    },
    memory: () => memoryOf(pid),
  };
}

/** Asks until there is an answer; what throws meanwhile is not there yet. */
async function soon<T>(ask: () => T | undefined | Promise<T | undefined>): Promise<T> {
  let trouble: unknown = 'no answer';
  for (const began = performance.now(); performance.now() - began < LONGEST_MS; ) {
    try {
      const found = await ask();
      if (found !== undefined) return found;
    } catch (error) {
      trouble = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Expected the program's window to answer within a minute, found: ${trouble}`);
}

async function connected(address: string): Promise<Send> {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`Expected a connection to ${address}, found none.`)));
  });
  const waiting = new Map<number, (answer: Record<string, unknown>) => void>();
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id?: number; result?: Record<string, unknown> };
    if (id !== undefined) waiting.get(id)?.(result ?? {});
  });
  let asked = 0;
  return (method, parameters = {}) => {
    asked += 1;
    const id = asked;
    socket.send(JSON.stringify({ id, method, params: parameters }));
    return new Promise((resolve) => waiting.set(id, resolve));
  };
}
