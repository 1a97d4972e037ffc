// Gives a window a display: the user's own, or a virtual one for as long as the work takes.
import { spawn } from 'node:child_process';
import { SetupFailure } from './say.mjs';

/** Whether windows need a virtual display on this machine. */
export const hasNoDisplay = () => process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/**
 * Starts Xvfb on a display number that it finds free itself and says on its own pipe, when it is ready to be used.
 * @returns {Promise<{ name: string, end: () => void }>}
 */
function startVirtualDisplay() {
  return new Promise((started, failed) => {
    // Not reset when the last window closes: the next one may be about to open.
    const screen = ['-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-noreset', '-displayfd', '3'];
    const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    const failure = (/** @type {string} */ found) =>
      new SetupFailure(`Expected a virtual display from Xvfb, found ${found}: install xvfb, or set DISPLAY.\n${said}`);
    server.on('error', (error) => failed(failure(error.message)));
    server.on('exit', (code) => failed(failure(`exit code ${code}`)));
    server.stdio[3]?.once('data', (/** @type {Buffer} */ number) => {
      const end = () => {
        server.kill();
      };
      process.once('exit', end);
      server.unref();
      started({ name: `:${number.toString().trim()}`, end });
    });
  });
}

/**
 * @template T
 * @param {NodeJS.ProcessEnv} environment
 * @param {(environment: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplay(environment, work) {
  if (!hasNoDisplay()) return work(environment);
  const display = await startVirtualDisplay();
  try {
    return await work({ ...environment, DISPLAY: display.name });
  } finally {
    display.end();
  }
}

/**
 * Several virtual displays, so that windows next to each other never take each other's focus; their names in PICTURE_DESK_DISPLAYS.
 * The user's own display stays the only one where there is one.
 * @template T
 * @param {number} count
 * @param {NodeJS.ProcessEnv} environment
 * @param {(environment: NodeJS.ProcessEnv) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withDisplays(count, environment, work) {
  if (!hasNoDisplay()) return work(environment);
  const displays = await Promise.all(Array.from({ length: count }, startVirtualDisplay));
  const names = displays.map(({ name }) => name);
  try {
    return await work({ ...environment, DISPLAY: names[0], PICTURE_DESK_DISPLAYS: names.join(' ') });
  } finally {
    for (const display of displays) display.end();
  }
}

/** Chromium refuses its sandbox to a root user (and only to that one); everybody else keeps it. */
export const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
