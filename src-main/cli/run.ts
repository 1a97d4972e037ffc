/** One command line from words to exit code: what is printed where, and which failure ends with which code. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DeskError, type Failure, failureOf } from '../domain/failure.ts';
import { readArguments } from './arguments.ts';
import { type CliCommand, type CommandContext, EXIT, type ExitCode } from './command.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT_WORDS, optionDoes, optionsOf, optionUse } from './option-words.ts';

const EXIT_OF: Readonly<Record<Failure['kind'], ExitCode>> = {
  'wrong-use': EXIT.wrongUse,
  'not-found': EXIT.inputUnreadable,
  unreadable: EXIT.inputUnreadable,
  unreachable: EXIT.inputUnreadable,
  'newer-library': EXIT.inputUnreadable,
  'damaged-library': EXIT.inputUnreadable,
  busy: EXIT.inputUnreadable,
  'cannot-write': EXIT.outputUnwritable,
  'no-space': EXIT.outputUnwritable,
  blocked: EXIT.blocked,
  cancelled: EXIT.outputUnwritable,
  unexpected: EXIT.inputUnreadable,
};

/** Where words go: standard output for answers, standard error for all that is about the run. */
export interface Streams {
  out(text: string): Promise<void>;
  error(text: string): void;
}

export async function runCommandLine(
  argv: readonly string[],
  context: CommandContext,
  streams: Streams,
): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    streams.error(usage());
    return EXIT.wrongUse;
  }
  if (name === 'help' || name === '--help') {
    await streams.out(usage());
    return EXIT.done;
  }
  if (name === '--version') {
    await streams.out(`Picture Desk ${context.programVersion}`);
    return EXIT.done;
  }
  const asJson = rest.includes('--json');
  try {
    const command = COMMANDS.find((known) => known.name === name);
    if (command === undefined) {
      const known = COMMANDS.map((one) => one.name).join(', ');
      throw new DeskError('wrong-use', `There is no command ${name}; there are ${known}.`);
    }
    if (rest.includes('--schema')) {
      await streams.out(schemaOf(command.name, context.programFolder));
      return EXIT.done;
    }
    if (rest.includes('--help')) {
      await streams.out(helpOf(command));
      return EXIT.done;
    }
    const result = await command.run(readArguments(command, rest), { ...context, command: name });
    await streams.out(asJson ? JSON.stringify(result.json) : result.text);
    return result.exit;
  } catch (error) {
    const failure = failureOf(error);
    const { message, wayOut } = failure;
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    streams.error(failure.kind === 'unexpected' ? words : `${message}${wayOut === null ? '' : `\n${wayOut}`}`);
    if (asJson) await streams.out(JSON.stringify({ error: failure }));
    return EXIT_OF[failure.kind];
  }
}

/** JSON Schema (draft 7) of what the command prints with `--json`; it ships with the program. */
function schemaOf(name: string, programFolder: string): string {
  return readFileSync(join(programFolder, 'resources', 'schemas', `${name}.schema.json`), 'utf8').trim();
}

function helpOf(command: CliCommand): string {
  const options = optionsOf(command).map((name) => [optionUse(name), optionDoes(name)] as const);
  const width = Math.max(...options.map(([use]) => use.length));
  const lines = options.map(([use, does]) => `  ${use.padEnd(width)}  ${does}`);
  return [`picture-desk ${command.usage}`, command.summary, '', ...lines].join('\n');
}

function usage(): string {
  const lines = COMMANDS.map((command) => `  ${command.usage}\n      ${command.summary}`);
  return [
    'picture-desk COMMAND … [--json]',
    'picture-desk COMMAND --help      what its options do',
    'picture-desk COMMAND --schema    the JSON Schema of what it prints with --json',
    'picture-desk --version           which version this is',
    '',
    ...lines,
    '',
    `Exit codes: ${EXIT_WORDS.map(([code, meaning]) => `${code} ${meaning}`).join('; ')}.`,
  ].join('\n');
}
