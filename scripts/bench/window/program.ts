// The built program in its real window, for one measurement: started, waited for, and asked what its processes hold.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { type RunningDesk, startDesk } from '../../../e2e/desk.ts';
import type { BenchContext } from '../frame/line.ts';

export interface ProgramOptions {
  readonly library?: string;
  readonly folders?: readonly string[];
}

export interface Program extends RunningDesk {
  /** Process ids of the library process and of the window's own process. */
  pid(who: 'library' | 'window'): Promise<number>;
}

let started = 0;

/** A new profile every time, so that no window remembers another's. */
export async function startProgram({ scratch }: BenchContext, { library, folders }: ProgramOptions): Promise<Program> {
  started += 1;
  const desk = await startDesk({
    profile: join(scratch, `profile-${process.pid}-${started}`),
    arguments: library === undefined ? [] : ['--library', library],
    ...(folders === undefined ? {} : { folders }),
  });
  return {
    ...desk,
    pid: async (who) => {
      const pids = await desk.electron.evaluate(({ app }) =>
        app.getAppMetrics().map(({ pid, type, name }) => ({ pid, type: String(type), name: name ?? '' })),
      );
      const found = pids.find(({ type, name }) =>
        who === 'window' ? type === 'Tab' : name === 'Picture Desk library',
      );
      if (found === undefined) throw new Error(`Expected the process of the ${who}, found none.`);
      return found.pid;
    },
  };
}

/** Megabytes that a process holds now, and the most it ever held; Linux says both. */
export function memoryOf(pid: number): { readonly now: number; readonly peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  return { now: of('VmRSS'), peak: of('VmHWM') };
}

/** Lets what runs in the page write `call(name, args)` for a call of the library; it resolves to the answer's value. */
export const letCall = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { desk } = window as unknown as {
      desk: { call(name: string, args: unknown): Promise<{ readonly value: unknown }> };
    };
    Object.assign(window, { call: async (name: string, args: unknown) => (await desk.call(name, args)).value });
  });

/** Waits until every cell in view shows its photograph. */
export async function untilPictured(page: Page): Promise<void> {
  await page.waitForFunction(picturedInPage, null, { timeout: 60_000 });
}

/** Runs in the page. */
export function picturedInPage(): boolean {
  const cells = [...document.querySelectorAll('.sheet .cell')];
  return cells.length > 6 && cells.every((cell) => (cell.querySelector('img')?.naturalWidth ?? 0) > 0);
}

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ts: number;
}

/** How often Chromium decoded a picture's file between two `performance.mark`s that `work` sets in the page. */
export async function decodesBetween(
  page: Page,
  [from, to]: readonly [string, string],
  work: () => Promise<unknown>,
): Promise<number> {
  const client: CDPSession = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  client.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'],
    },
  });
  await work();
  const complete = new Promise<void>((resolve) => client.once('Tracing.tracingComplete', () => resolve()));
  await client.send('Tracing.end');
  await complete;
  await client.detach();
  const at = (mark: string): number | undefined =>
    events.find(({ name, cat }) => name === mark && cat.includes('user_timing'))?.ts;
  const [begin, end] = [at(from), at(to)];
  if (begin === undefined || end === undefined) throw new Error('Expected two marks in the trace, found fewer.');
  return events.filter(({ name, ts }) => name === 'Decode Image' && ts >= begin && ts <= end).length;
}
