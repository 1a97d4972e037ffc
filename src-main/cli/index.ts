/** The command line: arguments to use case to text or one JSON document; exit codes as product.md says. No window, no Electron. */
import { join } from 'node:path';
import { endOnBrokenPipe } from './broken-pipe.ts';
import { EXIT } from './command.ts';
import { runCommandLine } from './run.ts';

/** Written in by the build from package.json. */
declare const PROGRAM_VERSION: string;

const abort = new AbortController();
process.once('SIGINT', () => abort.abort());
process.once('SIGTERM', () => abort.abort());

const context = {
  signal: abort.signal,
  workingFolder: process.cwd(),
  programFolder: join(__dirname, '..', '..'),
  programVersion: PROGRAM_VERSION,
  say: (line: string) => process.stderr.write(`${line}\n`),
};
const streams = {
  /** Waits until the last byte has left: a pipe may be slower than the end of the process. */
  out: (text: string) => new Promise<void>((resolve) => process.stdout.write(`${text}\n`, () => resolve())),
  error: (text: string) => {
    process.stderr.write(`${text}\n`);
  },
};

for (const stream of [process.stdout, process.stderr])
  endOnBrokenPipe(stream, () => process.exit(EXIT.outputUnwritable));

void runCommandLine(process.argv.slice(2), context, streams).then((code) => {
  process.exitCode = code;
  // Helper processes that are still closing must not hold the answer back.
  setTimeout(() => process.exit(code), 500).unref();
});
