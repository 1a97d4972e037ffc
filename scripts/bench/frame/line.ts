// What a file of scripts/bench exports: `goals`, what it can measure, and `lines`, which measures the chosen ones.

/** The Electron of this machine, as .runtime/runtime.json names it. */
export interface BenchRuntime {
  readonly kind: 'electron' | 'stand-in';
  readonly version: string;
  readonly path: string;
}

export interface BenchContext {
  readonly runtime: BenchRuntime;
  /** What Electron must be started with here besides the app: `--no-sandbox` for a root user, else nothing. */
  readonly electronArguments: readonly string[];
  /** An empty folder of this file's run, removed afterwards. */
  readonly scratch: string;
  /** Whether this goal is to be measured; goals that nobody asked for must cost nothing. */
  readonly wants: (goal: string) => boolean;
  /** Says on stderr what is being made or measured; as long as something is said, the bench waits. */
  readonly say: (line: string) => void;
}

export interface MeasuredLine {
  /** `name: what it is`; the name is short, so that the line can be run alone. */
  readonly goal: string;
  /** Ours, and the bare baseline measured in the same run; without a baseline the figure itself meets the target. */
  readonly figure: number;
  readonly baseline: number | null;
  readonly unit: string;
  readonly better: 'lower' | 'higher';
  /** The limit of the ratio figure / baseline, or of the figure where there is no baseline. */
  readonly target: number;
  /** Each reading that the figure, and the baseline, is the median of; the table prints the smallest and the largest. */
  readonly readings?: readonly number[];
  readonly baselineReadings?: readonly number[];
  /** What the figure says no word of: of what it was made, what bounds it. */
  readonly note?: string;
}

/** A goal without a figure, in words: what is lacking here (`failed` false), or what went wrong. */
export interface SpokenLine {
  readonly goal: string;
  readonly words: string;
  readonly failed: boolean;
}

export type BenchLine = MeasuredLine | SpokenLine;

export interface BenchFile {
  readonly goals: readonly string[];
  readonly lines: (context: BenchContext) => AsyncIterable<BenchLine>;
  /** Most seconds without a line or a word; after them the file's processes are ended and the bench goes on. @default 300 */
  readonly limitSeconds?: number;
}
