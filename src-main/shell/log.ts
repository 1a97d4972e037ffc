/** The program's log: a file next to the library's, rotated by size, written by the shell alone; other processes send their lines. */
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type LogEntry, logLine } from '../domain/log-entry.ts';

/** One file at most; with the ones before it two megabytes in all. */
const MOST_BYTES = 512 * 1024;
const KEPT_BEFORE = 3;
/** What repeats without end must not write the disk full: more than this in a minute is only counted. */
const MOST_IN_A_MINUTE = 300;
const LAST_TROUBLES = 20;
/** A call of the library that takes longer is worth a line. */
const SLOW_MS = 500;

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
  /** The newest lines of warnings and errors, also of earlier starts, as they were written. */
  lastTroubles(): readonly string[];
}

export interface LogOptions {
  /** Also the words of failures, which name files. @default false */
  readonly details?: boolean;
  readonly now?: () => Date;
}

/** Opens the log in `folder`; a log that cannot be written is never a reason to stop. */
export function openLog(folder: string, { details = false, now = () => new Date() }: LogOptions = {}): Log {
  const file = join(folder, 'picture-desk.log');
  const before = (number: number): string => join(folder, `picture-desk.${number}.log`);
  const timings = new Map<string, number[]>();
  let bytes = sizeOf(file);
  let minute = 0;
  let inMinute = 0;

  function rotate(): void {
    // Where another program holds it, this fails before an older log is given up.
    const full = `${file}.full`;
    renameSync(file, full);
    rmSync(before(KEPT_BEFORE), { force: true });
    for (let number = KEPT_BEFORE - 1; number >= 1; number -= 1)
      if (sizeOf(before(number)) > 0) renameSync(before(number), before(number + 1));
    renameSync(full, before(1));
    bytes = 0;
  }

  function put(line: string): void {
    try {
      mkdirSync(folder, { recursive: true });
      if (bytes > 0 && bytes + line.length > MOST_BYTES) rotate();
      appendFileSync(file, line);
      bytes += Buffer.byteLength(line);
    } catch {
      // A full disk is told by whoever needs it for more than a log.
    }
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
      [before(1), file]
        .flatMap((one) => linesOf(one))
        .filter((line) => /^\S+ (?:warn|error) /.test(line))
        // Words that name files stay here, whoever asks.
        .map((line) => line.replace(/ details=".*$/, ''))
        .slice(-LAST_TROUBLES),
  };
}

function timingOf(call: string, ms: readonly number[]): CallTiming {
  const sorted = [...ms].sort((a, b) => a - b);
  const medianMs = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { call, count: ms.length, medianMs, mostMs: sorted.at(-1) ?? 0 };
}

/** 0 for what is not there, or cannot be asked about. */
function sizeOf(file: string): number {
  try {
    return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}
