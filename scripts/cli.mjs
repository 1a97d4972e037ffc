// `npm run -s cli -- COMMAND …`: the command line of the program. Only the program itself writes to stdout.
import { realpathSync } from 'node:fs';
import nodeModule from 'node:module';
import { childEnvironment, inRoot, inRuntime, node24, userFolder } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

const program = inRoot('out', 'main', 'cli.cjs');
const args = process.argv.slice(2);

await endWith(async () => {
  await setUp({ window: false });
  if (realpathSync(process.execPath) !== realpathSync(node24)) {
    return runInTheOpen(node24, [program, ...args], { env: childEnvironment(), cwd: userFolder() });
  }
  // From the second call on this is Node 24 already, and the program runs in this process: it decides the exit code.
  nodeModule.enableCompileCache(inRuntime('compiled'));
  process.chdir(userFolder());
  process.argv = [process.execPath, program, ...args];
  nodeModule.createRequire(program)(program);
  return undefined;
});
