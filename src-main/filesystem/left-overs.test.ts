/** What killed programs leave is removed at the next start; what belongs to living ones, or to somebody else, is not. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeLeftOvers, takeInHand, workFolder } from './left-overs.ts';
import { sidecarFiles } from './sidecar-files.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'left-overs-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

/** Another process begins these and is killed. */
function killedWith(work: string): string {
  const script = `import { takeInHand, workFolder } from ${JSON.stringify(join(import.meta.dirname, 'left-overs.ts'))};
    ${work}; process.kill(process.pid, 'SIGKILL');`;
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module-typescript', '-e', script]);
  expect(signal).toBe('SIGKILL');
  return stdout.toString().trim();
}

test('an export and a temporary folder of a killed program go, those of a living one stay', async () => {
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
  expect(await removeLeftOvers()).toEqual(expect.arrayContaining([dead, temporary]));
  expect([dead, temporary, mine, own.path].map((path) => existsSync(path))).toEqual([false, false, true, true]);
  own.remove();
  done();
  expect(existsSync(own.path)).toBe(false);
});

test('a place that another export has begun anew since is theirs, whatever the killed one left in the register', async () => {
  const bundle = join(place, 'harbour');
  const partial = `${bundle}.partial`;
  killedWith(`takeInHand(${JSON.stringify(partial)})`);
  const done = takeInHand(partial);
  mkdirSync(partial);
  // Between its two renames: the old bundle is aside, the new one not there yet.
  mkdirSync(`${bundle}.replaced.partial`);
  expect(await removeLeftOvers()).toEqual([]);
  expect(readdirSync(place).sort()).toEqual(['harbour.partial', 'harbour.replaced.partial']);
  done();
});

test('a bundle that a killed export had put aside stands in its place again', async () => {
  const bundle = join(place, 'harbour');
  mkdirSync(`${bundle}.replaced.partial`);
  writeFileSync(join(`${bundle}.replaced.partial`, 'bagit.txt'), 'the old one');
  mkdirSync(`${bundle}.partial`);
  killedWith(`takeInHand(${JSON.stringify(`${bundle}.partial`)})`);
  await removeLeftOvers();
  expect(readFileSync(join(bundle, 'bagit.txt'), 'utf8')).toBe('the old one');
  expect(existsSync(`${bundle}.partial`)).toBe(false);
});

test('nothing but our own kinds of folders is removed, whatever the register says', async () => {
  const photographs = join(place, 'Match day');
  mkdirSync(photographs);
  killedWith(`takeInHand(${JSON.stringify(photographs)})`);
  await removeLeftOvers();
  expect(existsSync(photographs)).toBe(true);
});

test('a draft whose writer was killed before its renaming goes at the next start; the file is as it was', async () => {
  writeFileSync(join(place, 'a.xmp'), 'before');
  const writer = JSON.stringify(join(import.meta.dirname, 'write-whole.ts'));
  const killed = `const { default: fs } = await import('node:fs/promises');
    fs.rename = () => process.kill(process.pid, 'SIGKILL');
    (await import('node:module')).syncBuiltinESMExports();
    await (await import(${writer})).writeWhole(${JSON.stringify(join(place, 'a.xmp'))}, Buffer.from('after'))`;
  killedWith(killed);
  const draft = readdirSync(place).find((name) => name.endsWith('.partial'));
  expect(draft).toMatch(/^\.[0-9a-f-]{36}\.partial$/);
  expect(await removeLeftOvers()).toContain(join(place, draft!));
  expect(readdirSync(place)).toEqual(['a.xmp']);
  expect(readFileSync(join(place, 'a.xmp'), 'utf8')).toBe('before');
});

test('a draft of another machine goes when it is a day old and a sidecar is written beside it; what only looks like one stays', async () => {
  const name = (at: number): string => `.0000000${at}-0000-4000-8000-000000000000.partial`;
  const names = [name(1), name(2), 'notes.partial', '.mine.partial'];
  for (const one of names) writeFileSync(join(place, one), 'half');
  const longAgo = Date.now() / 1000 - 25 * 3600;
  for (const one of names.filter((one) => one !== name(2))) utimesSync(join(place, one), longAgo, longAgo);
  await sidecarFiles.siblings(join(place, 'a.jpg'));
  expect(readdirSync(place).sort()).toEqual([name(2), '.mine.partial', 'notes.partial'].sort());
});

test('a folder of the XMP writer goes when it is a day old', async () => {
  const [old, fresh] = ['a', 'b'].map(() => mkdtempSync(join(tmpdir(), 'picture-desk-xmp-')));
  const longAgo = Date.now() / 1000 - 25 * 3600;
  utimesSync(old!, longAgo, longAgo);
  await removeLeftOvers();
  expect([existsSync(old!), existsSync(fresh!)]).toEqual([false, true]);
  rmSync(fresh!, { recursive: true });
});
