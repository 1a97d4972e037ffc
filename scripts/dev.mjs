// `npm run dev`: the program, built and opened again whenever a source changes; arguments after `--` are the program's own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { sandboxArguments, withDisplay } from './setup/display.mjs';
import { childEnvironment, inRoot, root, userFolder } from './setup/places.mjs';
import { SetupFailure, say } from './setup/say.mjs';
import { endWith, setUp } from './setup/set-up.mjs';

/** An editor that saves writes more than once. */
const QUIET_MILLISECONDS = 200;

/**
 * Resolves once a source has changed and then been left alone for a moment.
 * @param {AbortSignal} [signal] ends the watching
 */
function change(signal) {
  return new Promise((changed) => {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    const watchers = ['src-main', 'src-renderer', 'resources'].map((folder) =>
      watch(inRoot(folder), { recursive: true, ...(signal === undefined ? {} : { signal }) }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          for (const watcher of watchers) watcher.close();
          changed('changed');
        }, QUIET_MILLISECONDS);
      }),
    );
  });
}

/** Builds what has changed; a source that does not build yet is said and waited for. */
async function buildNext() {
  for (;;) {
    try {
      return await setUp();
    } catch (error) {
      if (!(error instanceof SetupFailure)) throw error;
      process.stderr.write(`${error.message}\n`);
      await change();
    }
  }
}

await endWith(() =>
  withDisplay(childEnvironment(), async (env) => {
    for (;;) {
      const runtime = await buildNext();
      if (runtime === null) return 1;
      const args = [root, ...sandboxArguments(), ...process.argv.slice(2)];
      const program = spawn(runtime.path, args, { stdio: 'inherit', cwd: userFolder(), env });
      const ended = once(program, 'exit');
      const watching = new AbortController();
      const first = await Promise.race([change(watching.signal), ended]);
      watching.abort();
      // Closing the window ends the watching too.
      if (first !== 'changed') return program.exitCode ?? 1;
      say('a source has changed');
      program.kill();
      await ended;
    }
  }),
);
