/** `check`, `credits` and `verify` of a bundle that somebody changed after it was written. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleWriter } from '../filesystem/bundle-writer.ts';
import { runCommandLine } from './run.ts';

/** A bundle that only its ninjs describes, as another program's would be. */
const NINJS = {
  standard: { name: 'ninjs', version: '3.1' },
  headlines: [{ value: 'Ashby holds its regatta' }],
  bodies: [{ value: 'Boats of every size came to the river in Ashby on Monday.' }],
  associations: [
    {
      type: 'picture',
      descriptions: [{ role: 'caption', value: 'Anna Berg crosses the line in Ashby.' }],
      creditline: 'AP/Jo Hart',
    },
  ],
};

/** Bundles are read by the built decoder: before the first build these tests are skipped. */
const DECODER = join(process.cwd(), 'out', 'main', 'decoder.cjs');
let place = '';
beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'desk-tampered-'));
  mkdirSync(join(place, 'whole'));
  const draft = await bundleWriter.begin({ folder: place, name: 'day', zip: false, replace: false }, 1);
  await draft.add('article.ninjs.json', new TextEncoder().encode(JSON.stringify(NINJS)));
  await draft.finish({ identifier: 'day', description: 'A day', date: '2026-03-02', program: 'Test' });
  cpSync(join(place, 'day'), join(place, 'changed'), { recursive: true });
  const file = join(place, 'changed/data/article.ninjs.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('AP/Jo Hart', 'AP/Jo Hurt'));
  cpSync(join(place, 'day'), join(place, 'opened'), { recursive: true });
  writeFileSync(join(place, 'opened/.DS_Store'), 'Bud1');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function run(...argv: readonly string[]) {
  const out: string[] = [];
  const errors: string[] = [];
  const context = {
    signal: new AbortController().signal,
    workingFolder: place,
    programFolder: process.cwd(),
    programVersion: '0.0.0',
    say: (line: string) => errors.push(line),
  };
  const streams = { out: async (text: string) => void out.push(text), error: (text: string) => void errors.push(text) };
  const exit = await runCommandLine(argv, context, streams);
  return { exit, out: out.join('\n'), errors: errors.join('\n') };
}

const built = test.skipIf(!existsSync(DECODER));

built.each(['check', 'credits'])('%s says first that the bundle was changed, and ends with 1', async (command) => {
  const changed = await run(command, 'changed');
  expect(changed.exit).toBe(1);
  expect(changed.out).toMatch(/^The bundle was changed after it was written \(1 fault\)/);
  expect(changed.out).toContain('data/article.ninjs.json');
  const { exit, out } = await run(command, 'changed', '--json');
  expect(exit).toBe(1);
  expect(JSON.parse(out).faults).toEqual([
    { path: 'data/article.ninjs.json', problem: expect.stringContaining('sha256') },
  ]);
  // Tag and payload are whole: nothing is said of a fault.
  const whole = await run(command, 'day', '--json');
  expect(JSON.parse(whole.out)).not.toHaveProperty('faults');
});

built('credits as a table stays a table, and says it beside', async () => {
  const { exit, out, errors } = await run('credits', 'changed', '--csv');
  expect({ exit, out: out.split('\r\n')[0] }).toEqual({
    exit: 1,
    out: 'picture,credit,agencies,photographer,form,certain',
  });
  expect(errors).toContain('changed after it was written');
});

built('verify says what a system left, and calls the bundle whole', async () => {
  expect(await run('verify', 'opened')).toMatchObject({
    exit: 0,
    out: expect.stringMatching(/^Verified: [\s\S]*\.DS_Store/),
  });
  expect(JSON.parse((await run('verify', 'opened', '--json')).out)).toMatchObject({ ok: true, strays: ['.DS_Store'] });
});
