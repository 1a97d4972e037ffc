/** The client against decoders that die, hang and answer as the test says; and against the real process. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { FactsRequest } from '../usecases/indexing/disk-ports.ts';
import { createDecoderClient, type DecoderSource } from './client.ts';
import { forkedDecoder } from './fork.ts';
import type { FromDecoder, ToDecoder } from './protocol.ts';
import { DecoderDied } from './running-jobs.ts';

type Behaviour = (
  job: Extract<ToDecoder, { kind: 'job' }>,
  answer: (message: FromDecoder) => void,
  die: () => void,
) => void;

/** Decoders in this process, as many as are opened; `log` tells what each was given. */
function fakeDecoders(behave: Behaviour): {
  readonly source: DecoderSource;
  readonly log: { decoder: number; seq: number }[];
  readonly opened: () => number;
} {
  let opened = 0;
  const log: { decoder: number; seq: number }[] = [];
  const source: DecoderSource = {
    open: async () => {
      opened += 1;
      const decoder = opened;
      let receive: (message: FromDecoder) => void = () => undefined;
      let closed: () => void = () => undefined;
      let dead = false;
      const die = (): void => {
        if (dead) return;
        dead = true;
        setImmediate(() => closed());
      };
      return {
        post: (message) => {
          if (message.kind !== 'job' || dead) return;
          log.push({ decoder, seq: message.seq });
          setImmediate(() => {
            if (!dead) behave(message, (answer) => setImmediate(() => (dead ? undefined : receive(answer))), die);
          });
        },
        onMessage: (listener) => {
          receive = listener;
        },
        onClosed: (listener) => {
          closed = listener;
        },
        kill: die,
      };
    },
  };
  return { source, log, opened: () => opened };
}

const request = (path: string): readonly FactsRequest[] => [{ path, sidecars: [], identify: false }];
const gone = [{ kind: 'gone' as const }];
const pathOf = (job: { args: unknown }): string => (job.args as FactsRequest[])[0]!.path;

test('a job for which a decoder has no room is done by a fresh one, and nobody is blamed', async () => {
  const { source, opened } = fakeDecoders((job, answer) => {
    if (pathOf(job) === 'large' && !job.insists) answer({ kind: 'full', seq: job.seq });
    else answer({ kind: 'done', seq: job.seq, value: gone });
  });
  const client = createDecoderClient(source);
  const large = client.run('facts', request('large'), { once: true });
  const others = Array.from({ length: 6 }, (_, n) => client.run('facts', request(`good ${n}`)));
  expect(await large).toEqual(gone);
  await Promise.all(others);
  expect(opened()).toBe(2);
  client.close();
});

test('a job that takes the decoder down is tried once more alone, then refused; all others are done', async () => {
  const { source, opened } = fakeDecoders((job, answer, die) => {
    if (pathOf(job) === 'poison') die();
    else answer({ kind: 'done', seq: job.seq, value: gone });
  });
  const client = createDecoderClient(source);
  const poison = client.run('facts', request('poison'));
  const others = Array.from({ length: 10 }, (_, n) => client.run('facts', request(`good ${n}`)));
  await expect(poison).rejects.toBeInstanceOf(DecoderDied);
  expect(await Promise.all(others)).toHaveLength(10);
  expect(opened()).toBe(3);
  client.close();
});

test('a suspect that is cancelled while it waits for its attempt alone is let go at once', async () => {
  const { source, log, opened } = fakeDecoders((_job, _answer, die) => {
    if (opened() === 1) die();
  });
  const client = createDecoderClient(source);
  const abort = new AbortController();
  const first = client.run('facts', request('first'));
  const second = client.run('facts', request('second'), { signal: abort.signal });
  // The first is tried again, alone, and never ends: the second is behind it.
  await expect.poll(() => log.filter(({ decoder }) => decoder === 2)).toHaveLength(1);
  abort.abort();
  await expect(second).rejects.toMatchObject({ name: 'AbortError' });
  client.close();
  await expect(first).rejects.toMatchObject({ name: 'AbortError' });
});

test('a job that hangs is ended by its time limit, and the innocent one beside it goes on', async () => {
  const { source } = fakeDecoders((job, answer) => {
    if (pathOf(job) !== 'hangs') answer({ kind: 'done', seq: job.seq, value: gone });
  });
  const client = createDecoderClient(source);
  const hangs = client.run('facts', request('hangs'), { limitMs: 40 });
  const fine = client.run('facts', request('fine'));
  await expect(hangs).rejects.toThrow(/more than 0 seconds/);
  expect(await fine).toEqual(gone);
  client.close();
});

test('a job of many files that goes on is not ended, however long all of them take', async () => {
  const { source, opened } = fakeDecoders((job, answer) => {
    let told = 0;
    const timer = setInterval(() => {
      told += 1;
      if (told < 20) return answer({ kind: 'alive', seq: job.seq });
      clearInterval(timer);
      answer({ kind: 'done', seq: job.seq, value: gone });
    }, 50);
  });
  const client = createDecoderClient(source);
  expect(await client.run('facts', request('slow'), { limitMs: 400 })).toEqual(gone);
  expect(opened()).toBe(1);
  client.close();
});

test('urgent jobs come first, cancelled ones never begin', async () => {
  const order: string[] = [];
  const { source } = fakeDecoders((job, answer) => {
    order.push(pathOf(job));
    answer({ kind: 'done', seq: job.seq, value: gone });
  });
  const client = createDecoderClient(source, 1);
  const abort = new AbortController();
  const jobs = [
    client.run('facts', request('a')),
    client.run('facts', request('b'), { signal: abort.signal }),
    client.run('facts', request('c')),
  ];
  jobs.push(client.run('facts', request('urgent'), { urgent: true }));
  abort.abort();
  await Promise.allSettled(jobs);
  expect(order).not.toContain('b');
  expect(order.indexOf('urgent')).toBeLessThan(order.indexOf('c'));
  client.close();
});

test('a decoder that has grown is started afresh between two jobs; every job is done once, and nobody is suspected', async () => {
  const { source, log, opened } = fakeDecoders((job, answer) =>
    answer({ kind: 'done', seq: job.seq, value: gone, hasGrown: true }),
  );
  const client = createDecoderClient(source);
  const all = await Promise.all(Array.from({ length: 250 }, (_, n) => client.run('facts', request(`${n}`))));
  expect(all).toHaveLength(250);
  expect(new Set(log.map(({ seq }) => seq)).size).toBe(250);
  expect(log).toHaveLength(250);
  expect(opened()).toBe(3);
  client.close();
});

test('a decoder that cannot run at all is said so, not started for ever', async () => {
  const { source, opened } = fakeDecoders((_job, _answer, die) => die());
  const client = createDecoderClient(source);
  const all = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => client.run('facts', request(`${n}`))));
  expect(all.every((one) => one.status === 'rejected')).toBe(true);
  expect(opened()).toBeLessThan(60);
  client.close();
});

test('the real process answers, is killed, and answers again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-decoder-'));
  writeFileSync(join(folder, 'letter.jpg'), 'no photograph');
  const source = forkedDecoder(resolve(import.meta.dirname, 'index.ts'));
  let kill: () => void = () => undefined;
  const client = createDecoderClient({
    open: async () => {
      const port = await source.open();
      kill = port.kill;
      return port;
    },
  });
  const read = () => client.run('facts', [{ path: join(folder, 'letter.jpg'), sidecars: [], identify: true }]);
  expect(await read()).toMatchObject([
    { kind: 'facts', facts: { type: 'unknown' }, identity: { contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) } },
  ]);
  const pending = read();
  kill();
  expect(await pending).toMatchObject([{ kind: 'facts' }]);
  client.close();
  rmSync(folder, { recursive: true });
  // Three processes of Node begin one after the other, and machines are busy.
}, 90_000);
