// Runs other programs: quietly, with what they said as the answer, or in the open, in the user's own terminal.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './places.mjs';
import { SetupFailure } from './say.mjs';

/**
 * @typedef {{ code: number, out: string, all: string }} Ran `code` is 1 for a signal, a time-out or a missing program
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutSeconds?: number, shell?: boolean }} RunOptions
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<Ran>}
 */
export function run(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: options.shell ?? false,
      windowsHide: true,
    });
    let out = '';
    let all = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      out += text;
      all += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      all += text;
    });
    let late = false;
    const timer =
      options.timeoutSeconds === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            child.kill('SIGKILL');
          }, options.timeoutSeconds * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      done({ code: 1, out, all: `${all}${error.message}\n` });
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      done({ code: code ?? 1, out, all: late ? `${all}no end within ${options.timeoutSeconds} s\n` : all });
    });
  });
}

/**
 * Like `run`, for a program that must succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { what: string, otherwise: string }} options
 * @returns {Promise<string>} what it wrote to stdout
 */
export async function mustRun(command, args, options) {
  const ran = await run(command, args, options);
  if (ran.code === 0) return ran.out;
  const said = stripVTControlCharacters(ran.all).trim().split('\n').slice(-40).join('\n');
  throw new SetupFailure(
    `Expected success for ${options.what}, found exit code ${ran.code}: ${options.otherwise}\n${said}`,
  );
}

/**
 * Runs a program in the user's terminal and answers with its exit code (1 for a signal or a missing program).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>}
 */
export function runInTheOpen(command, args, options = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: options.cwd ?? root, env: options.env ?? process.env, stdio: 'inherit' });
    // Ctrl-C reaches the child by itself; we stay to pass on how it ended and to clean up after it.
    const stay = () => {};
    const passOn = () => {
      child.kill('SIGTERM');
    };
    process.on('SIGINT', stay);
    process.on('SIGTERM', passOn);
    const end = (/** @type {number} */ code) => {
      process.off('SIGINT', stay);
      process.off('SIGTERM', passOn);
      done(code);
    };
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}
