/** Which of a batch is to blame where the decoder died of it: the file, or a disk that did not give it. */
import { expect, test } from 'vitest';
import type { DecoderClient } from '../../decoder/client.ts';
import { DecoderDied } from '../../decoder/running-jobs.ts';
import type { PhotoToDecode } from '../../usecases/indexing/decode-ports.ts';
import type { FactsRequest } from '../../usecases/indexing/disk-ports.ts';
import { decoderFacts, decoderThumbnails } from './decoder-adapters.ts';
import { homeAt } from './picture-home.ts';

test('one poisonous file in a batch costs only itself', async () => {
  const given: number[] = [];
  const decoder = {
    run: async (_job: string, requests: readonly FactsRequest[]) => {
      given.push(requests.length);
      if (requests.some(({ path }) => path === 'poison')) throw new DecoderDied('It crashed the decoder twice.');
      return requests.map(() => ({ kind: 'gone' }));
    },
    close: () => undefined,
  } as unknown as DecoderClient;
  const requests = ['a', 'b', 'poison', 'c', 'd'].map((path) => ({ path, sidecars: [], identify: false }));
  const answers = await decoderFacts(decoder).read(requests, new AbortController().signal);
  expect(answers.map((answer) => answer.kind)).toEqual(['gone', 'gone', 'unreadable', 'gone', 'gone']);
  expect(given[0]).toBe(5);
});

test('a disk that keeps a batch back is asked for no more of it once one file did not come', async () => {
  const given: string[] = [];
  const decoder = {
    run: async (job: string, args: readonly FactsRequest[] | FactsRequest) => {
      const paths = [args].flat().map(({ path }) => path);
      given.push(`${job} ${paths.join(' ')}`);
      if (paths.some((path) => path > 'b')) throw new DecoderDied('Decoding it took more than 60 seconds.', true);
      return paths.map(() => ({ kind: 'gone' }));
    },
    close: () => undefined,
  } as unknown as DecoderClient;
  const requests = ['a', 'b', 'c', 'd', 'e', 'f'].map((path) => ({ path, sidecars: [], identify: false }));
  const answers = await decoderFacts(decoder).read(requests, new AbortController().signal);
  expect(answers.map((answer) => answer.kind)).toEqual(['gone', 'gone', ...Array(4).fill('unreadable')]);
  for (const answer of answers.slice(2))
    expect(answer).toMatchObject({ passing: true, reason: 'The disk takes too long to read this file.' });
  expect(given).toEqual(['facts a b c d e f', 'facts a', 'facts b', 'facts c', 'readThrough c']);
});

test('one file that keeps the decoder though its disk gives it costs only itself', async () => {
  const decoder = {
    run: async (job: string, args: readonly FactsRequest[] | FactsRequest) => {
      const paths = [args].flat().map(({ path }) => path);
      if (job === 'facts' && paths.includes('endless'))
        throw new DecoderDied('Decoding it took more than 60 seconds.', true);
      return job === 'facts' ? paths.map(() => ({ kind: 'gone' })) : null;
    },
    close: () => undefined,
  } as unknown as DecoderClient;
  const requests = ['a', 'endless', 'c'].map((path) => ({ path, sidecars: [], identify: false }));
  const answers = await decoderFacts(decoder).read(requests, new AbortController().signal);
  expect(answers.map((answer) => answer.kind)).toEqual(['gone', 'unreadable', 'gone']);
});

/** A decoder that is kept too long by every thumbnail; `reading` is how reading the file through ends. */
function overrunning(reading: () => Promise<unknown>): DecoderClient {
  const run = (job: string): Promise<unknown> =>
    job === 'readThrough'
      ? reading()
      : Promise.reject(new DecoderDied('Decoding it took more than 120 seconds.', true));
  return { run, close: () => undefined } as unknown as DecoderClient;
}

const PHOTO = { photoId: 1, path: '/cards/a.jpg' } as PhotoToDecode;

const TOO_LATE = new DecoderDied('Decoding it took more than 60 seconds.', true);

test.each<readonly [what: string, reading: () => Promise<unknown>, reason: RegExp]>([
  ['every byte comes', async () => null, /^Decoding it took/],
  [
    'the disk reports an error',
    async () => ({ gone: false, passing: true, reason: 'The disk reports an error.', wayOut: null }),
    /^The disk reports an error/,
  ],
  [
    'the bytes do not come in time either',
    () => Promise.reject(TOO_LATE),
    /^The disk takes too long to read this file/,
  ],
])('a photograph that takes too long, where %s', async (_what, reading, reason) => {
  const made = await decoderThumbnails(overrunning(reading), homeAt('cache')).make(PHOTO, new AbortController().signal);
  expect(made).toMatchObject({ readState: 'unreadable', reason: expect.stringMatching(reason) });
});
