/** The seam for commands: one command is one file that satisfies `Command` and one line in `commands/index.ts`. */

/** Exit codes of every command. */
export const EXIT = { done: 0, blocked: 1, wrongUse: 2, inputUnreadable: 3, outputUnwritable: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command may use of the outside: three streams' worth of words, and a signal that ends long work. */
export interface CommandContext {
  readonly signal: AbortSignal;
  readonly workingFolder: string;
  /** Where fonts, dictionaries and the program's scripts lie. */
  readonly programFolder: string;
  readonly programVersion: string;
  /** The command's own name, told to others who want the same library. */
  readonly command?: string;
  /** One line of progress, to stderr. */
  readonly say: (line: string) => void;
}

/** A command's answer: the JSON for scripts and the same for people. */
export interface CommandResult {
  readonly exit: ExitCode;
  readonly json: unknown;
  readonly text: string;
}

export interface CommandArguments {
  readonly words: readonly string[];
  /** Options that take a value, in the order given. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

export interface CliCommand {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Options that take a value, without their dashes. */
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** Fewest and most plain words. */
  readonly words: readonly [number, number];
  run(args: CommandArguments, context: CommandContext): Promise<CommandResult>;
}
