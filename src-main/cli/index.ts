/** The command line: arguments to use case to text or one JSON document; exit codes as product.md says. No window, no Electron. */
import { join } from 'node:path';
import { DeskError, type Failure, failureOf } from '../domain/failure.ts';
import { readArguments } from './arguments.ts';
import { type CommandContext, EXIT, type ExitCode } from './command.ts';
import { COMMANDS } from './commands/index.ts';

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

function usage(): string {
  const lines = COMMANDS.map((command) => `  ${command.usage}\n      ${command.summary}`);
  return [
    'picture-desk COMMAND … [--json]',
    '',
    ...lines,
    '',
    'Exit codes: 0 done, 1 blocked by findings, 2 wrong use, 3 input could not be read, 4 output could not be written.',
  ].join('\n');
}

async function main(argv: readonly string[]): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    (name === undefined ? process.stderr : process.stdout).write(`${usage()}\n`);
    return name === undefined ? EXIT.wrongUse : EXIT.done;
  }
  const asJson = rest.includes('--json');
  const abort = new AbortController();
  process.once('SIGINT', () => abort.abort());
  process.once('SIGTERM', () => abort.abort());
  const context: CommandContext = {
    signal: abort.signal,
    workingFolder: process.cwd(),
    programFolder: join(__dirname, '..', '..'),
    programVersion: PROGRAM_VERSION,
    say: (line) => process.stderr.write(`${line}\n`),
  };
  try {
    const command = COMMANDS.find((known) => known.name === name);
    if (command === undefined)
      throw new DeskError(
        'wrong-use',
        `Expected one of ${COMMANDS.map((known) => known.name).join(', ')}, found ${name}.`,
      );
    if (rest.includes('--help')) {
      process.stdout.write(`picture-desk ${command.usage}\n${command.summary}\n`);
      return EXIT.done;
    }
    const result = await command.run(readArguments(command, rest), context);
    await print(asJson ? JSON.stringify(result.json) : result.text);
    return result.exit;
  } catch (error) {
    const failure = failureOf(error);
    if (failure.kind === 'unexpected')
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    else process.stderr.write(`${failure.message}${failure.wayOut === null ? '' : `\n${failure.wayOut}`}\n`);
    if (asJson) await print(JSON.stringify({ error: failure }));
    return EXIT_OF[failure.kind];
  }
}

/** Waits until the last byte has left: a pipe may be slower than the end of the process. */
function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}

/** Written in by the build from package.json. */
declare const PROGRAM_VERSION: string;

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
  // Helper processes that are still closing must not hold the answer back.
  setTimeout(() => process.exit(code), 500).unref();
});
