// `npm run -s cli -- COMMAND …`: the command line of the program. Only the program itself writes to stdout.
import { childEnvironment, inRoot, node24, userFolder } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

await endWith(async () => {
  await setUp({ window: false });
  const args = ['--enable-source-maps', inRoot('out', 'main', 'cli.cjs'), ...process.argv.slice(2)];
  return runInTheOpen(node24, args, { env: childEnvironment(), cwd: userFolder() });
});
