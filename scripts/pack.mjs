// `npm run pack`: makes what people install, in dist/, from the runtime of this machine; `--quick` compresses less.
import { childEnvironment, inRoot, node24 } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

await endWith(async () => {
  if ((await setUp()) === null) return 1;
  return runInTheOpen(node24, [inRoot('scripts', 'pack', 'run.ts'), ...process.argv.slice(2)], {
    env: childEnvironment(),
  });
});
