/** Article texts through a real decoder process: read, refused, given up; and the process lives, or lives again. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordDocument } from '../documents/testing/word-fixture.ts';
import { AGENCIES } from '../domain/credit/agencies.ts';
import { DeskError } from '../domain/failure.ts';
import { articleReader } from './article-reader.ts';
import { createDecoderClient, type DecoderClient } from './client.ts';
import { forkedDecoder } from './fork.ts';

/** A busy machine is no fault of the text. */
const AMPLE_MS = 60_000;
const PICTURES =
  'Rowers open the season\n\nNine clubs met.\n\nIt is the oldest regatta.\n\nA rower. AP/Jo Bloggs\n\nA boat. AP/Ann Poe';

let folder = '';
let decoder: DecoderClient;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'picture-desk-texts-'));
  decoder = createDecoderClient(forkedDecoder(join(import.meta.dirname, 'index.ts')));
  // From its sources the process takes seconds to start, which is no part of reading.
  await decoder.run('article', { text: PICTURES, agencies: [] }, { limitMs: 110_000 });
}, 120_000);
afterAll(() => {
  decoder.close();
  rmSync(folder, { recursive: true, force: true });
});

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

async function refusal(
  path: string,
  limitMs?: number,
): Promise<{ readonly message: string; readonly wayOut: string | null }> {
  try {
    await articleReader(decoder, limitMs).file(path, AGENCIES);
  } catch (error) {
    if (error instanceof DeskError) return error.failure;
    throw error;
  }
  throw new Error('It was read.');
}

describe('the decoder reads article texts', () => {
  it('of Word files and of pasted words, with the credits parted', async () => {
    const reader = articleReader(decoder, AMPLE_MS);
    const word = await reader.file(file('a.docx', wordDocument(PICTURES.split('\n\n'))), AGENCIES);
    expect(word.article.pictures.map(({ credit }) => credit)).toEqual(['AP/Jo Bloggs', 'AP/Ann Poe']);
    expect(word.text).toBe(PICTURES);
    expect((await reader.text(PICTURES, AGENCIES)).pictures).toEqual(word.article.pictures);
  });

  it('and refuses a page nested beyond all reason in plain words', async () => {
    const page = file('deep.html', `<!doctype html><html><body>${'<div>'.repeat(95_000)}</div>`);
    expect(await refusal(page)).toMatchObject({
      message: expect.stringMatching(/^deep\.html cannot be read: .*500 deep/),
      wayOut: expect.stringContaining('plain text'),
    });
  });

  it('and a Word file that swells', async () => {
    const bomb = file('bomb.docx', wordDocument([' '.repeat(100 * 1024 * 1024)], { deflated: true }));
    expect((await refusal(bomb)).message).toBe('bomb.docx unpacks to far more than an article has, and was not read.');
  });

  it('and says what is not there or no text', async () => {
    expect((await refusal(join(folder, 'none.txt'))).message).toBe('There is no file none.txt.');
    expect((await refusal(folder)).message).toMatch(/is a folder/);
    expect((await refusal(file('big.txt', new Uint8Array(11 * 1024 * 1024).fill(65)))).message).toMatch(/11\.0 MB/);
  });

  it('gives one up that takes too long, once, and reads the next in a fresh process', async () => {
    // Two megabytes of pictures take longer than a tenth of a second anywhere.
    const long = file('long.txt', `Rowers\n\nText.\n\nText.\n\n${'A rower. AP/Jo Bloggs\n\n'.repeat(80_000)}`);
    expect((await refusal(long, 100)).message).toBe('long.txt took longer than 1 s to read and was cancelled.');
    const next = await articleReader(decoder, AMPLE_MS).file(file('next.txt', PICTURES), AGENCIES);
    expect(next.article.pictures).toHaveLength(2);
  });
});
