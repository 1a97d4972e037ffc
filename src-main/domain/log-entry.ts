/** One line of the program's log, made so that captions, names and paths have no place in it. */
import { failureOf } from './failure.ts';

export const LOG_LEVELS = ['info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
export const LOG_PARTS = ['shell', 'library', 'decoder', 'window'] as const;
export type LogPart = (typeof LOG_PARTS)[number];

/** What is known next to the words: numbers, and words of our own (`ms`, `state`, `code`). Never what an editor or a file wrote. */
export type LogFacts = Readonly<Record<string, number | string | boolean | null>>;

export interface LogEntry {
  readonly level: LogLevel;
  readonly part: LogPart;
  /** Fixed words of the program: `call failed`, `task ended`. */
  readonly what: string;
  readonly facts: LogFacts;
  /** In the program's own words, with file names: written only where the editor turned details on. */
  readonly details?: string;
}

const MOST_FRAMES = 6;
/** `    at name (/any/folder/library.cjs:12:34)`, `at async file:///…/shell.cjs:1:2`: file, line and column without the folder. */
const FRAME = /^\s*at\s.*?([\w.-]+\.[cm]?[jt]sx?):(\d+):(\d+)\)?$/;
/** Codes of the system and of SQLite: `ENOENT`, `SQLITE_BUSY`. */
const CODE = /^[A-Z][A-Z0-9_]{1,40}$/;

/** What went wrong as facts: kind, type, code and where in our code. The message is left to `details`, because it names files. */
export function troubleEntry(part: LogPart, what: string, error: unknown, more: LogFacts = {}): LogEntry {
  const failure = failureOf(error);
  const { code } = (error ?? {}) as { readonly code?: unknown };
  const facts = {
    ...more,
    kind: failure.kind,
    type: error instanceof Error ? error.constructor.name : typeof error,
    code: typeof code === 'string' && CODE.test(code) ? code : null,
    at: framesOf(error).join(' < '),
  };
  const level = failure.kind === 'unexpected' || failure.kind === 'damaged-library' ? 'error' : 'warn';
  return { level, part, what, facts, details: failure.message };
}

/** Where in our own files, innermost first; the message, which may say anything, is cut off before. */
export function framesOf(error: unknown): readonly string[] {
  if (!(error instanceof Error) || error.stack === undefined) return [];
  const after = error.message === '' ? 0 : error.stack.indexOf(error.message) + error.message.length;
  return error.stack
    .slice(after)
    .split('\n')
    .flatMap((line) => {
      const [, file, row, column] = FRAME.exec(line) ?? [];
      return file === undefined ? [] : [`${file}:${row}:${column}`];
    })
    .slice(0, MOST_FRAMES);
}

/** `2026-11-29T12:00:00.000Z warn library call failed call=photos.get kind=not-found at=library.cjs:1:2` */
export function logLine(at: string, { level, part, what, facts, details }: LogEntry, withDetails: boolean): string {
  const known = Object.entries(facts).filter(([, value]) => value !== null && value !== '');
  const words = known.map(
    ([name, value]) => `${name}=${typeof value === 'number' ? Math.round(value) : quoted(value)}`,
  );
  const more = withDetails && details !== undefined ? [`details=${JSON.stringify(details)}`] : [];
  return [at, level, part, what, ...words, ...more].join(' ');
}

const quoted = (value: string | boolean | null): string =>
  typeof value === 'string' && /[\s"=]/.test(value) ? JSON.stringify(value) : String(value);
