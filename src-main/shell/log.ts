/** The program's log: a file next to the library's, rotated by size, written by the shell alone and never waited for; other processes send their lines. */
import { join } from 'node:path';
import { type LogEntry, logLine } from '../domain/log-entry.ts';
import { logFile } from './log-file.ts';

/** What repeats without end must not write the disk full: more than this in a minute is only counted. */
const MOST_IN_A_MINUTE = 300;
const LAST_TROUBLES = 20;
/** A call of the library that takes longer is worth a line. */
const SLOW_MS = 500;
/** Nobody waits longer for a disk that keeps the log back. */
const LONGEST_READING_MS = 2_000;

export interface CallTiming {
  readonly call: string;
  readonly count: number;
  readonly medianMs: number;
  readonly mostMs: number;
}

export interface Log {
  /** Where the newest file is. */
  readonly file: string;
  write(entry: LogEntry): void;
  /** How long the library took to answer. */
  answered(call: string, ms: number): void;
  /** The calls that took longest, slowest first. */
  slowest(count: number): readonly CallTiming[];
  /** The newest lines of warnings and errors, also of earlier starts, as they were written; none where their disk keeps them back. */
  lastTroubles(): Promise<readonly string[]>;
  /** Resolves when every line is in the file, or cannot be written. */
  written(): Promise<void>;
  /** For the last moment of the process: what waits is written at once, unless the disk keeps a line back already. */
  writeNow(): void;
}

export interface LogOptions {
  /** Also the words of failures, which name files. @default false */
  readonly details?: boolean;
  readonly now?: () => Date;
}

/** Opens the log in `folder`; a log that cannot be written is never a reason to stop. */
export function openLog(folder: string, { details = false, now = () => new Date() }: LogOptions = {}): Log {
  const file = join(folder, 'picture-desk.log');
  const files = logFile(file, (number) => join(folder, `picture-desk.${number}.log`));
  const timings = new Map<string, number[]>();
  let leftOut = 0;
  let minute = 0;
  let inMinute = 0;

  function put(line: string): void {
    const lost = leftOut === 0 ? '' : `${now().toISOString()} info shell lines left out count=${leftOut}\n`;
    leftOut = files.put(lost + line) ? 0 : leftOut + 1;
  }

  const write = (entry: LogEntry): void => {
    const at = now();
    const thisMinute = Math.floor(at.getTime() / 60_000);
    if (thisMinute !== minute) {
      if (inMinute > MOST_IN_A_MINUTE)
        put(`${at.toISOString()} info shell lines left out count=${inMinute - MOST_IN_A_MINUTE}\n`);
      minute = thisMinute;
      inMinute = 0;
    }
    inMinute += 1;
    if (inMinute <= MOST_IN_A_MINUTE) put(`${logLine(at.toISOString(), entry, details)}\n`);
  };

  return {
    file,
    write,
    answered(call, ms) {
      const known = timings.get(call) ?? [];
      known.push(ms);
      // The newest thousand of each say how it is now.
      if (known.length > 1_000) known.shift();
      timings.set(call, known);
      if (ms >= SLOW_MS) write({ level: 'info', part: 'library', what: 'slow call', facts: { call, ms } });
    },
    slowest: (count) =>
      [...timings]
        .map(([call, ms]) => timingOf(call, ms))
        .sort((a, b) => b.mostMs - a.mostMs)
        .slice(0, count),
    lastTroubles: () =>
      Promise.race([
        files.lines().then(troublesIn),
        new Promise<readonly string[]>((resolve) => setTimeout(resolve, LONGEST_READING_MS, [])),
      ]),
    written: files.written,
    writeNow: files.writeNow,
  };
}

function troublesIn(lines: readonly string[]): readonly string[] {
  return (
    lines
      .filter((line) => /^\S+ (?:warn|error) /.test(line))
      // Words that name files stay here, whoever asks.
      .map((line) => line.replace(/ details=".*$/, ''))
      .slice(-LAST_TROUBLES)
  );
}

function timingOf(call: string, ms: readonly number[]): CallTiming {
  const sorted = [...ms].sort((a, b) => a - b);
  const medianMs = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { call, count: ms.length, medianMs, mostMs: sorted.at(-1) ?? 0 };
}
