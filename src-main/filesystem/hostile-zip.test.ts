/** Zips that want to write elsewhere, burst, or pass for what they are not: each is refused, and none is unpacked. */
import { createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ZipFile } from 'yazl';
import { failureOf } from '../domain/failure.ts';
import { verifyBundle } from './bundle-verifier.ts';
import { bundleWriter } from './bundle-writer.ts';

const INFO = { identifier: 'day', description: 'A day', date: '2024-08-13', program: 'Picture Desk test' };
let folder = '';
let zipped = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-zip-'));
  const draft = await bundleWriter.begin({ folder, name: 'day', zip: true, replace: false }, 1);
  await draft.add('article.txt', new TextEncoder().encode('words'));
  await draft.add('images/01-day-800.jpg', Uint8Array.of(1, 2, 3));
  zipped = (await draft.finish(INFO)).path;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Entry {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly mode?: number;
}

/** yazl refuses unsafe names, so they are written as safe ones of the same length and then changed in the bytes. */
async function zipOf(name: string, entries: readonly Entry[]): Promise<string> {
  const path = join(folder, name);
  const zip = new ZipFile();
  const output = createWriteStream(path);
  zip.outputStream.pipe(output);
  const safe = (unsafe: string): string => unsafe.replace(/\.\./g, '@@').replace(/^\//, '#').replace(/\\/g, '~');
  for (const entry of entries)
    zip.addBuffer(Buffer.from(entry.bytes ?? Uint8Array.of(1)), safe(entry.name), { mode: entry.mode ?? 0o100644 });
  zip.end();
  await finished(output);
  let bytes = readFileSync(path);
  for (const entry of entries)
    bytes = Buffer.from(bytes.toString('latin1').replaceAll(safe(entry.name), entry.name), 'latin1');
  writeFileSync(path, bytes);
  return path;
}

describe('a hostile zip', () => {
  it.each([
    ['zip-slip', [{ name: 'day/bagit.txt' }, { name: 'day/../../evil' }]],
    ['an absolute path', [{ name: '/etc/passwd' }]],
    ['a backslash', [{ name: 'day/..\\evil' }]],
    ['two folders at the top', [{ name: 'a/bagit.txt' }, { name: 'b/bagit.txt' }]],
    ['files without a folder', [{ name: 'bagit.txt' }]],
    ['nothing', []],
  ])('with %s is refused', async (title, entries) => {
    const failure = await verifyBundle(await zipOf(`${title.replace(/\W/g, '-')}.zip`, entries)).catch(failureOf);
    expect(failure).toMatchObject({ kind: 'unreadable', message: expect.stringMatching(/ is not a bundle: /) });
  });

  it('with a link in it is named', async () => {
    const zip = await zipOf('link.zip', [{ name: 'day/bagit.txt' }, { name: 'day/data/link', mode: 0o120777 }]);
    expect((await verifyBundle(zip)).problems).toContainEqual({
      path: 'data/link',
      problem: 'It is a link, not a plain file.',
    });
  });

  it('with a bomb in it is not unpacked', async () => {
    const zip = await zipOf('bomb.zip', [
      { name: 'day/bagit.txt' },
      { name: 'day/data/bomb', bytes: new Uint8Array(64 * 1024 * 1024) },
    ]);
    expect((await verifyBundle(zip)).problems.find(({ path }) => path === 'data/bomb')?.problem).toMatch(
      /packed \d+ times smaller; 200 times is the most/,
    );
  });

  it('with one name twice is named', async () => {
    const zip = await zipOf('twice.zip', [{ name: 'day/data/a' }, { name: 'day/data/a', bytes: Uint8Array.of(2) }]);
    expect((await verifyBundle(zip)).problems).toContainEqual({
      path: 'data/a',
      problem: 'Two files in the zip have this name.',
    });
  });

  it.each([
    ['nothing there', 'gone'],
    ['no zip', 'text.zip'],
  ])('%s says so', async (_title, name) => {
    writeFileSync(join(folder, 'text.zip'), 'text');
    expect(await verifyBundle(join(folder, name)).catch(failureOf)).toMatchObject({ kind: 'unreadable' });
  });

  it('cut off anywhere never passes', async () => {
    const whole = readFileSync(zipped);
    for (let length = 0; length < whole.length; length += 97) {
      const cut = join(folder, 'cut.zip');
      writeFileSync(cut, whole.subarray(0, length));
      expect(
        await verifyBundle(cut).then(
          ({ ok }) => ok,
          () => false,
        ),
      ).toBe(false);
    }
  });

  it('with one flipped byte in a file never passes', async () => {
    const whole = readFileSync(zipped);
    const at = whole.indexOf(Buffer.from([1, 2, 3]));
    const flipped = Buffer.from(whole);
    flipped[at] = 9;
    const path = join(folder, 'flipped.zip');
    writeFileSync(path, flipped);
    expect((await verifyBundle(path)).problems.map((problem) => problem.path)).toEqual(['data/images/01-day-800.jpg']);
  });
});
