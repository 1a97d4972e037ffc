// The process that measures one file of goals; started by measure-apart.ts, to which it says every line as soon as it has it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sandboxArguments } from '../../setup/display.mjs';
import { inRoot } from '../../setup/places.mjs';
import type { BenchFile, BenchRuntime } from './line.ts';
import type { FromFile } from './measure-apart.ts';

const order = JSON.parse(process.argv[2] ?? '{}') as {
  readonly path: string;
  readonly goals: readonly string[];
  readonly scratch: string;
};
const tell = (message: FromFile): Promise<void> =>
  new Promise((resolve) => {
    if (process.send === undefined) resolve();
    else process.send(message, () => resolve());
  });

// Nobody hears the lines any more: the bench itself was ended.
process.on('disconnect', () => process.exit(1));

try {
  const file = (await import(order.path)) as BenchFile;
  const lines = file.lines({
    runtime: JSON.parse(readFileSync(inRoot('.runtime', 'runtime.json'), 'utf8')) as BenchRuntime,
    electronArguments: sandboxArguments(),
    scratch: order.scratch,
    wants: (goal) => order.goals.includes(goal),
    say: (line) => {
      process.stderr.write(`bench: ${basename(order.path, '.ts')}: ${line}\n`);
      void tell({ kind: 'alive' });
    },
  });
  for await (const line of lines) await tell({ kind: 'line', line });
  await tell({ kind: 'done' });
} catch (error) {
  console.error(error);
  await tell({
    kind: 'failed',
    message: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '',
  });
}
process.exit();
