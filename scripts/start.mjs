// `npm start`: sets up what is missing, then opens the program; arguments after `--` are the program's own.
//
// With --sample, or where there is no display, it drives the sample desk through the program instead, on a virtual
// display if need be.
import { hasNoDisplay, sandboxArguments, withDisplay } from './setup/display.mjs';
import { childEnvironment, inRoot, node24, root, userFolder } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

const args = process.argv.slice(2);
const sample = args.includes('--sample') || hasNoDisplay();

await endWith(async () => {
  const runtime = await setUp();
  if (runtime === null) return 1;
  if (sample) {
    const others = args.filter((argument) => argument !== '--sample');
    return withDisplay(childEnvironment(), (env) =>
      runInTheOpen(node24, [inRoot('scripts', 'sample', 'run.ts'), ...others], { env }),
    );
  }
  const env = childEnvironment();
  return runInTheOpen(runtime.path, [root, ...sandboxArguments(), ...args], { env, cwd: userFolder() });
});
