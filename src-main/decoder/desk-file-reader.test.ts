/** Presets, codes, agencies and bundles through a real decoder process: hostile ones are refused in words, quickly, and the process reads the next. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { failureOf } from '../domain/failure.ts';
import { createDecoderClient, type DecoderClient } from './client.ts';
import { type DeskFileReader, deskFileReader } from './desk-file-reader.ts';
import { forkedDecoder } from './fork.ts';

/** A busy machine is no fault of the file; quadratic reading of these takes hours. */
const AMPLE_MS = 60_000;
let folder = '';
let decoder: DecoderClient;
let files: DeskFileReader;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-files-'));
  decoder = createDecoderClient(forkedDecoder(join(import.meta.dirname, 'index.ts')));
  files = deskFileReader(decoder, AMPLE_MS);
  // From its sources the process takes seconds to start, which is no part of reading.
  await decoder.run('article', { text: 'Rowers', agencies: [] }, { limitMs: 110_000 });
}, 120_000);
afterAll(() => {
  decoder.close();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}
const said = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'read',
    (error: unknown) => failureOf(error).message,
  );
const times = (count: number, text: string): string => text.repeat(count);

test('each kind is read', async () => {
  expect(await files.preset(file('front.json', '{"id":"front","label":"Front page"}'))).toMatchObject({ id: 'front' });
  expect(await files.codes(file('codes.txt', 'a4\tAnna Berg'))).toBe('a4\tAnna Berg');
  expect((await files.agencies(file('own.tsv', 'Ashby Press\tAP'))).agencies).toHaveLength(1);
});

test('what is far too large, nested beyond reason, of another kind or not there is refused with its name', async () => {
  const large = file('large.json', new Uint8Array(3 * 1024 * 1024));
  for (const read of [files.preset, files.codes, files.agencies])
    expect(await said(read(large))).toMatch(/large\.json is not .*: it has 3 MB/);
  expect(await said(files.preset(file('deep.json', times(900_000, '['))))).not.toBe('read');
  expect(await said(files.agencies(file('deep.json', times(900_000, '['))))).toMatch(/its JSON is broken/);
  expect(await said(files.codes(join(folder, 'none.txt')))).toMatch(/none\.txt is not .*: there is no such file/);
  expect(await said(files.preset(folder))).toMatch(/it is no file/);
  expect(await said(files.bundle(join(folder, 'none.zip')))).toMatch(/none\.zip/);
});

test('two megabytes of one line, of a line twice, of doubts and of claims are read in time', async () => {
  const half = 500_000;
  expect(await said(files.codes(file('one.txt', `a\t${times(half, 'b\t')}`)))).toBe('read');
  expect(await said(files.codes(file('quotes.txt', `a\t"${times(half, '""')}`)))).toBe('read');
  expect(await said(files.codes(file('doubts.txt', `a\tb\n${times(half, 'x\n')}`)))).toBe('read');
  const names = Array.from({ length: 1_900 }, (_, at) => `Agency ${at}`).join('\n');
  expect(await said(files.agencies(file('twice.tsv', `${names}\n${times(100_000, 'Agency 1899\n')}`)))).toBe('read');
  expect(await said(files.agencies(file('claims.tsv', times(50_000, 'Agency a\tb\tc\td\te\tf\n'))))).toBe('read');
}, 240_000);

function bundle(name: string, write: (at: string) => void): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'data'), { recursive: true });
  writeFileSync(join(at, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  write(at);
  return at;
}

test('a bundle of faults is answered with the first of them, and one whose article swells is refused', async () => {
  const faulty = bundle('faulty', (at) =>
    writeFileSync(join(at, 'manifest-sha256.txt'), times(200_000, 'no checksum here\n')),
  );
  const { verification } = await files.bundle(faulty, { onlyVerify: true });
  expect(verification.ok).toBe(false);
  expect(verification.problems).toHaveLength(1_001);
  expect(verification.problems.at(-1)?.problem).toMatch(/more faults are not listed/);
  const swollen = bundle('swollen', (at) =>
    writeFileSync(join(at, 'data', 'decisions.json'), `[${times(9_000_000, '{},')}{}]`),
  );
  expect(await said(files.bundle(swollen))).toMatch(/decisions.json in the bundle is too large: /);
  const nested = bundle('nested', (at) => writeFileSync(join(at, 'data', 'decisions.json'), times(4_000_000, '[')));
  expect(await said(files.bundle(nested))).not.toBe('read');
  expect((await files.preset(file('next.json', '{"id":"next","label":"Next"}'))).id).toBe('next');
}, 120_000);

test('one that takes too long is given up in words', async () => {
  const slow = deskFileReader(decoder, 1);
  expect(await said(slow.agencies(file('slow.tsv', times(50_000, 'Agency a\tb\tc\td\te\tf\n'))))).toBe(
    'slow.tsv took longer than 1 s to read and was cancelled.',
  );
  expect(await said(files.codes(file('after.txt', 'a\tb')))).toBe('read');
}, 120_000);
