// `npm run dev`: the program with the window reloading as its sources change; arguments after `--` are the program's own.
import { sandboxArguments, withDisplay } from './setup/display.mjs';
import { childEnvironment, inPackages, node24 } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

await endWith(async () => {
  const runtime = await setUp();
  if (runtime === null) return 1;
  const vite = inPackages('electron-vite', 'bin', 'electron-vite.js');
  const args = [vite, 'dev', '--', ...sandboxArguments(), ...process.argv.slice(2)];
  return withDisplay({ ...childEnvironment(), ELECTRON_EXEC_PATH: runtime.path }, (env) =>
    runInTheOpen(node24, args, { env }),
  );
});
