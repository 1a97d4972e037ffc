/** What killed programs leave is removed at the next start; what belongs to living ones, or to somebody else, is not. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftOvers, takeInHand, workFolder } from './left-overs.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'left-overs-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Another process takes these in hand and is killed. */
function killedWith(work: string): string {
  const script = `import { takeInHand, workFolder } from ${JSON.stringify(join(import.meta.dirname, 'left-overs.ts'))};
    ${work}; process.kill(process.pid, 'SIGKILL');`;
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script]);
  expect(signal).toBe('SIGKILL');
  return stdout.toString().trim();
}

test('an export and a temporary folder of a killed program go, those of a living one stay', () => {
  const dead = join(place, 'harbour.partial');
  const mine = join(place, 'regatta.partial');
  for (const folder of [dead, mine]) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'data'), 'half');
  }
  const done = takeInHand(mine);
  const own = workFolder();
  const temporary = killedWith(
    `takeInHand(${JSON.stringify(dead)}); (await import('node:fs')).writeSync(1, workFolder().path)`,
  );
  expect(existsSync(temporary)).toBe(true);
  expect(removeLeftOvers()).toEqual(expect.arrayContaining([dead, temporary]));
  expect([dead, temporary, mine, own.path].map((path) => existsSync(path))).toEqual([false, false, true, true]);
  own.remove();
  done();
  expect(existsSync(own.path)).toBe(false);
});

test('a bundle that a killed export had put aside stands in its place again', () => {
  const bundle = join(place, 'harbour');
  mkdirSync(`${bundle}.replaced.partial`);
  writeFileSync(join(`${bundle}.replaced.partial`, 'bagit.txt'), 'the old one');
  mkdirSync(`${bundle}.partial`);
  killedWith(`takeInHand(${JSON.stringify(`${bundle}.partial`)})`);
  removeLeftOvers();
  expect(readFileSync(join(bundle, 'bagit.txt'), 'utf8')).toBe('the old one');
  expect(existsSync(`${bundle}.partial`)).toBe(false);
});

test('nothing but our own kinds of folders is removed, whatever the register says', () => {
  const photographs = join(place, 'Match day');
  mkdirSync(photographs);
  killedWith(`takeInHand(${JSON.stringify(photographs)})`);
  removeLeftOvers();
  expect(existsSync(photographs)).toBe(true);
});

test('a folder of the XMP writer goes when it is a day old', () => {
  const [old, fresh] = ['a', 'b'].map(() => mkdtempSync(join(tmpdir(), 'picture-desk-xmp-')));
  const longAgo = Date.now() / 1000 - 25 * 3600;
  utimesSync(old!, longAgo, longAgo);
  removeLeftOvers();
  expect([existsSync(old!), existsSync(fresh!)]).toEqual([false, true]);
  rmSync(fresh!, { recursive: true });
});
