// Proves once, by running it, that SQLite and sharp work in Node 24 and in the chosen Electron on this machine.
import { sandboxArguments, withDisplay } from './display.mjs';
import { childEnvironment, inRoot, inRuntime, node24 } from './places.mjs';
import { mustRun, run } from './run.mjs';
import { SetupFailure, say } from './say.mjs';
import { keyOf, keyOfFiles, readStamp, writeStamp } from './stamps.mjs';

const folder = inRoot('scripts', 'setup', 'proof');
const stampFile = inRuntime('proved.json');

/** @param {import('./electron.mjs').Runtime} runtime */
function wantedKey(runtime) {
  const { key } = readStamp(inRoot('node_modules', '.picture-desk.json')) ?? {};
  return keyOf([String(key), runtime.kind, runtime.version, runtime.path, keyOfFiles([folder])]);
}

/** @param {import('./electron.mjs').Runtime} runtime */
export const isProved = (runtime) => readStamp(stampFile)?.key === wantedKey(runtime);

/** A user without root rights needs what the system may deny: say how to allow it. */
function sandboxAdvice(/** @type {string} */ said, /** @type {string} */ path) {
  if (!/sandbox/i.test(said)) return 'look at the lines below.';
  const helper = path.replace(/electron$/, 'chrome-sandbox');
  return (
    'this system keeps Chromium from making its sandbox; run this line, then start again.\n' +
    `  sudo chown root:root "${helper}" && sudo chmod 4755 "${helper}"`
  );
}

/** @param {import('./electron.mjs').Runtime} runtime */
export async function prove(runtime) {
  if (isProved(runtime)) return;
  const inNode = await mustRun(node24, [inRoot('scripts', 'setup', 'proof', 'natives.cjs')], {
    env: childEnvironment(),
    what: 'SQLite and sharp in Node 24',
    otherwise: 'delete node_modules and .runtime, then start again.',
  });
  say(`works: ${inNode.trim()}`);
  const inElectron = await withDisplay(childEnvironment(), (env) =>
    run(runtime.path, [folder, ...sandboxArguments()], { env, timeoutSeconds: 60 }),
  );
  if (inElectron.code !== 0) {
    throw new SetupFailure(
      `Expected SQLite and sharp to work in ${runtime.path}, found exit code ${inElectron.code}: ` +
        `${sandboxAdvice(inElectron.all, runtime.path)}\n${inElectron.all.trim()}`,
    );
  }
  say(`works: ${inElectron.out.trim().split('\n').at(-1)}`);
  writeStamp(stampFile, { key: wantedKey(runtime) });
}
