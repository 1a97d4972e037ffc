// `npm run bench`: measures the goals against bare baselines of the same run; arguments after `--` choose goals.
import { withDisplay } from './setup/display.mjs';
import { childEnvironment, inRoot, node24 } from './setup/places.mjs';
import { runInTheOpen } from './setup/run.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

await endWith(async () => {
  await setUp();
  const frame = inRoot('scripts', 'bench', 'frame', 'run.ts');
  return withDisplay(childEnvironment(), (env) => runInTheOpen(node24, [frame, ...process.argv.slice(2)], { env }));
});
