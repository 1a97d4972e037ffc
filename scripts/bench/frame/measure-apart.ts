// Measures one file of goals in its own process: no file's memory counts in another's figures, and a fault or a standstill ends that file alone.
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot } from '../../setup/places.mjs';
import type { BenchLine } from './line.ts';

export interface ApartWork {
  readonly path: string;
  readonly goals: readonly string[];
  readonly scratch: string;
  readonly limitSeconds?: number;
}

/** What the process of a file says: a line, that all are measured, or why it stopped. */
export type FromFile =
  | { readonly kind: 'line'; readonly line: BenchLine }
  /** It has said a word: a corpus that is being made is no standstill, however slow the machine. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string };

const LIMIT_SECONDS = 300;
const GOODBYE = 5_000;

/** Lines as they are measured; then a line in words for each goal that none came for. */
export async function* measureApart({
  path,
  goals,
  scratch,
  limitSeconds = LIMIT_SECONDS,
}: ApartWork): AsyncGenerator<BenchLine> {
  const folder = join(scratch, basename(path, '.ts'));
  mkdirSync(folder, { recursive: true });
  const order = JSON.stringify({ path, goals, scratch: folder });
  // Its own group, so that what it has started can be ended with it.
  const child = fork(inRoot('scripts', 'bench', 'frame', 'one-file.ts'), [order], { detached: true });
  const messages = inbox(child);
  const open = new Set(goals);
  let reason = 'The measurement ended without this line.';
  try {
    for (;;) {
      const message = await messages.next(limitSeconds * 1000);
      if (message !== 'late' && message.kind === 'alive') continue;
      if (message === 'late') reason = `Stopped: no line and no word came within ${limitSeconds} s.`;
      if (message !== 'late' && message.kind === 'failed') reason = message.message;
      if (message === 'late' || message.kind !== 'line') break;
      open.delete(message.line.goal);
      yield message.line;
    }
  } finally {
    await end(child);
  }
  for (const goal of open) yield { goal, words: reason, failed: true };
}

/** Messages one after the other, however fast they come; `late` when none came in time. */
function inbox(child: ChildProcess): { next(limit: number): Promise<FromFile | 'late'> } {
  const arrived: FromFile[] = [];
  let wake: (() => void) | null = null;
  const take = (message: FromFile): void => {
    arrived.push(message);
    wake?.();
  };
  child.on('message', (message) => take(message as FromFile));
  child.on('error', (error) => take({ kind: 'failed', message: error.message }));
  child.on('exit', (code, signal) =>
    take({ kind: 'failed', message: `The measuring process ended (${signal ?? code}).` }),
  );
  return {
    next: (limit) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => answer('late'), limit);
        const answer = (message: FromFile | 'late'): void => {
          clearTimeout(timer);
          wake = null;
          resolve(message);
        };
        wake = () => {
          const message = arrived.shift();
          if (message !== undefined) answer(message);
        };
        wake();
      }),
  };
}

/** Asks first, so that a driver can end the windows it has opened; then ends the whole group. */
async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const timer = setTimeout(() => endGroup(child.pid ?? 0), GOODBYE);
  await gone;
  clearTimeout(timer);
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It went meanwhile.
  }
}
