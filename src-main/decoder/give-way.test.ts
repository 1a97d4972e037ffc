/** The decoder of the window gives way with every thread that decodes. */
import { execFileSync } from 'node:child_process';
import { getPriority } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NICENESS } from './give-way.ts';

/** Decodes on threads of the pool after giving way, and says how each thread stands: field 19 of proc(5)'s stat, its niceness. */
const LOOK = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { readFile } from 'node:fs/promises';
  import { giveWay } from ${JSON.stringify(join(import.meta.dirname, 'give-way.ts'))};
  giveWay();
  await Promise.all(Array.from({ length: 8 }, () => readFile('/proc/self/status')));
  const nice = (thread) => Number(readFileSync('/proc/self/task/' + thread + '/stat', 'utf8').split(') ')[1].split(' ')[16]);
  console.log(JSON.stringify(readdirSync('/proc/self/task').map(nice)));
`;

test.runIf(process.platform === 'linux')('threads that are there give way, and those that they start', () => {
  const said = execFileSync(process.execPath, ['--input-type=module', '--eval', LOOK], { encoding: 'utf8' });
  const each = JSON.parse(said) as readonly number[];
  expect(each.length).toBeGreaterThan(4);
  expect(Math.min(...each)).toBeGreaterThanOrEqual(Math.min(19, getPriority() + NICENESS));
});
