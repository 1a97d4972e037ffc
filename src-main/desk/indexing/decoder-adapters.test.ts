import { expect, test } from 'vitest';
import type { DecoderClient } from '../../decoder/client.ts';
import { DecoderDied } from '../../decoder/running-jobs.ts';
import type { FactsRequest } from '../../usecases/indexing/index-ports.ts';
import { decoderFacts } from './decoder-adapters.ts';

test('one poisonous file in a batch costs only itself', async () => {
  const given: number[] = [];
  const decoder = {
    run: async (_job: string, requests: readonly FactsRequest[]) => {
      given.push(requests.length);
      if (requests.some(({ path }) => path === 'poison')) throw new DecoderDied('It brought the decoder down twice.');
      return requests.map(() => ({ kind: 'gone' }));
    },
    close: () => undefined,
  } as unknown as DecoderClient;
  const requests = ['a', 'b', 'poison', 'c', 'd'].map((path) => ({ path, sidecars: [], identify: false }));
  const answers = await decoderFacts(decoder).read(requests, new AbortController().signal);
  expect(answers.map((answer) => answer.kind)).toEqual(['gone', 'gone', 'unreadable', 'gone', 'gone']);
  expect(given[0]).toBe(5);
});
