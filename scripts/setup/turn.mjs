// One set-up at a time in one project folder: a second one waits for the first and then finds its work done.
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { inRuntime, runtimeFolder } from './places.mjs';
import { say } from './say.mjs';

const lock = inRuntime('set-up.lock');

function take() {
  mkdirSync(runtimeFolder, { recursive: true });
  try {
    const file = openSync(lock, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    return false;
  }
}

/** Longer than any set-up takes: by then a process of that number is another one. */
const STALE_MINUTES = 30;

/** A lock whose process has died (killed, machine switched off) binds nobody. */
function dropDead() {
  try {
    const stale = Date.now() - statSync(lock).mtimeMs > STALE_MINUTES * 60_000;
    if (stale) rmSync(lock, { force: true });
    else process.kill(Number(readFileSync(lock, 'utf8')), 0);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH') rmSync(lock, { force: true });
  }
}

/**
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(work) {
  let told = false;
  while (!take()) {
    if (!told) say('another set-up is at work in this folder; waiting for it');
    told = true;
    dropDead();
    await new Promise((resume) => setTimeout(resume, 300));
  }
  const leave = () => rmSync(lock, { force: true });
  process.once('exit', leave);
  try {
    return await work();
  } finally {
    leave();
    process.off('exit', leave);
  }
}
