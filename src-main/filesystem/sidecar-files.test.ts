/** What a disk refuses about sidecars is said in an editor's words, and as what can be tried again. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failureOf } from '../domain/failure.ts';
import { sidecarFiles } from './sidecar-files.ts';

let place = '';
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sidecar-files-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

const failure = async (work: Promise<unknown>) =>
  failureOf(await work.then(() => null).catch((error: unknown) => error));

test('a folder that is gone, a sidecar that is gone, and one that is no file', async () => {
  mkdirSync(join(place, 'b.xmp'));
  writeFileSync(join(place, 'file'), '');
  expect(await failure(sidecarFiles.siblings(join(place, 'Match day', 'a.jpg')))).toMatchObject({
    kind: 'not-found',
    message: 'The folder “Match day” is missing.',
    wayOut: expect.stringMatching(/^Connect its disk/),
  });
  expect(await failure(sidecarFiles.siblings(join(place, 'file', 'a.jpg')))).toMatchObject({ kind: 'not-found' });
  expect(await failure(sidecarFiles.read(join(place, 'a.jpg'), 'a.xmp'))).toMatchObject({
    kind: 'not-found',
    message: 'The sidecar a.xmp is missing.',
  });
  expect(await failure(sidecarFiles.read(join(place, 'b.jpg'), 'b.xmp'))).toMatchObject({
    kind: 'unreachable',
    message: 'The sidecar b.xmp cannot be read: its disk does not answer.',
  });
});
