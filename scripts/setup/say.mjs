// Says what the set-up does, in short lines on stderr: stdout belongs to the command that is being prepared.

/** A failure whose message is all that the user needs: it is printed without a stack. */
export class SetupFailure extends Error {}

/** @param {string} line */
export function say(line) {
  process.stderr.write(`set-up: ${line}\n`);
}

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function sayTimed(what, work) {
  say(`${what} …`);
  const start = Date.now();
  const result = await work();
  say(`${what}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
