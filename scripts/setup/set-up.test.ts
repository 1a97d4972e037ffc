// The deciding parts of the set-up, on written cases; what they decide is proved by running it (setup/prove.mjs).
import { mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sameLock } from './packages.mjs';
import { definesIn } from './sqlite.mjs';
import { keyOfFiles, readStamp, writeStamp } from './stamps.mjs';
import { packagesForLibraries } from './system.mjs';

describe('packages installed by hand', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
    'node_modules/a-for-windows': { version: '1.0.0', integrity: 'sha512-w', optional: true },
  };
  const a = { version: '1.0.0', integrity: 'sha512-a' };

  test('are current without the optional ones for other platforms', () => {
    expect(sameLock(wanted, { 'node_modules/a': a })).toBe(true);
  });
  test('are stale with another version, another content, one too few or one too many', () => {
    expect(sameLock(wanted, { 'node_modules/a': { ...a, version: '1.0.1' } })).toBe(false);
    expect(sameLock(wanted, { 'node_modules/a': { ...a, integrity: 'sha512-x' } })).toBe(false);
    expect(sameLock(wanted, {})).toBe(false);
    expect(sameLock(wanted, { 'node_modules/a': a, 'node_modules/b': a })).toBe(false);
  });
});

test("SQLite's own compile options are read whole", () => {
  const gypi = "{\n  'defines': [\n    'HAVE_INT16_T=1',\n    'SQLITE_ENABLE_FTS5',\n    'SQLITE_DQS=0',\n  ],\n}";
  expect(definesIn(gypi)).toEqual(['-DHAVE_INT16_T=1', '-DSQLITE_ENABLE_FTS5', '-DSQLITE_DQS=0']);
});

test('a library that the loader does not know names its Debian package', () => {
  const known = ['libnss3.so', 'libatk-1.0.so.0', 'libatk-bridge-2.0.so.0', 'libcups.so.2', 'libgbm.so.1']
    .concat(['libasound.so.2', 'libXss.so.1'])
    .map((name) => `\t${name} (libc6,x86-64) => /lib/x86_64-linux-gnu/${name}`);
  expect(packagesForLibraries(['9 libs found in cache', ...known].join('\n'))).toEqual(['libgtk-3-0', 'libdrm2']);
});

describe('stamps', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'picture-desk-stamps-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('a key changes with a content, a name or a loss, not with a time', () => {
    const file = join(folder, 'a.ts');
    writeFileSync(file, 'one');
    const key = keyOfFiles([folder]);
    utimesSync(file, 1, 1);
    expect(keyOfFiles([folder])).toBe(key);
    writeFileSync(join(folder, 'b.test.ts'), 'x');
    expect(keyOfFiles([folder], (path) => !path.endsWith('.test.ts'))).toBe(key);
    expect(keyOfFiles([folder])).not.toBe(key);
    writeFileSync(file, 'two');
    expect(keyOfFiles([folder], (path) => !path.endsWith('.test.ts'))).not.toBe(key);
    rmSync(file);
    expect(keyOfFiles([folder], (path) => !path.endsWith('.test.ts'))).not.toBe(key);
  });

  test('what was written is read, and what cannot be read is nothing', () => {
    const file = join(folder, 'deep', 'stamp.json');
    writeStamp(file, { key: 'k' });
    expect(readStamp(file)).toEqual({ key: 'k' });
    writeFileSync(file, '{');
    expect(readStamp(file)).toBeNull();
    expect(readStamp(join(folder, 'none.json'))).toBeNull();
  });
});
