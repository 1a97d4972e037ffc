/** Draws the sample desk: a folder of photographs of one invented day, and the article about it. */

import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { sampleArticleText } from './article.ts';
import type { Drawn, DrawOrder } from './draw-worker.ts';
import { SHOTS } from './shoot.ts';

export interface SampleDesk {
  /** The folder to index. */
  readonly photos: string;
  /** The article's text. */
  readonly article: string;
  /** Names in `photos`, in the order of the day. */
  readonly files: readonly string[];
  /** False where everything was there already. */
  readonly made: boolean;
}

export interface MakeOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, all: number, file: string) => void;
  /** Only the first so many photographs. @default all */
  readonly count?: number;
}

/** By what the pictures are drawn: from the checkout, or from inside the program. */
export interface Painter {
  /** Changes whenever the pictures would: a folder of another making is drawn again. */
  readonly maker: string;
  /** A thread that takes `DrawOrder`s. */
  readonly startWorker: () => Worker;
}

const STAMP = '.sample-stamp.json';

/** What a finished folder must hold, and of which making. */
interface Stamp {
  readonly maker: string;
  readonly bytes: Readonly<Record<string, number>>;
}

/** Makes what is missing or stale in `outDir`; the same source and the same libvips give the same bytes. */
export async function drawSampleDesk(
  outDir: string,
  { maker, startWorker }: Painter,
  options: MakeOptions = {},
): Promise<SampleDesk> {
  const shots = SHOTS.slice(0, options.count ?? SHOTS.length);
  const files = shots.map(({ file }) => file);
  const desk = { photos: join(outDir, 'photos'), article: join(outDir, 'article.txt'), files };
  if (await isFresh(outDir, desk, maker)) return { ...desk, made: false };

  const partial = await begun(outDir, maker);
  const there = new Set(await readdir(partial));
  const orders = shots
    .map((_, shot) => ({ shot, path: join(partial, files[shot] ?? '') }))
    .filter(({ shot }) => !there.has(files[shot] ?? ''));
  await drawAll(orders, startWorker, options, shots.length);
  for (const name of await readdir(partial)) if (!files.includes(name)) await rm(join(partial, name));
  const bytes: Record<string, number> = {};
  for (const file of [...files].sort()) bytes[file] = (await stat(join(partial, file))).size;
  await rm(desk.photos, { recursive: true, force: true });
  await rename(partial, desk.photos);
  await rm(makerOf(outDir));
  await writeFile(desk.article, sampleArticleText());
  await writeFile(join(outDir, STAMP), `${JSON.stringify({ maker, bytes } satisfies Stamp, null, 2)}\n`);
  return { ...desk, made: true };
}

const makerOf = (outDir: string): string => join(outDir, 'photos.partial.maker');

/** The folder of a drawing under way: one that was stopped goes on where it was, if the same maker began it. */
async function begun(outDir: string, maker: string): Promise<string> {
  const partial = join(outDir, 'photos.partial');
  const before = await readFile(makerOf(outDir), 'utf8').catch(() => null);
  if (before !== maker) await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  await writeFile(makerOf(outDir), maker);
  return partial;
}

async function isFresh(outDir: string, desk: Omit<SampleDesk, 'made'>, maker: string): Promise<boolean> {
  const stamp = await readFile(join(outDir, STAMP), 'utf8').then(
    (text) => JSON.parse(text) as Stamp,
    () => null,
  );
  if (stamp?.maker !== maker) return false;
  const present = await readdir(desk.photos).catch(() => []);
  if (present.length !== desk.files.length) return false;
  for (const file of desk.files) {
    const size = await stat(join(desk.photos, file)).then(
      (found) => found.size,
      () => -1,
    );
    if (size !== stamp.bytes[file]) return false;
  }
  return (await readFile(desk.article, 'utf8').catch(() => '')) === sampleArticleText();
}

/** Spreads the orders over the cores; the first failure or an abort ends all of it. */
async function drawAll(
  orders: readonly DrawOrder[],
  startWorker: Painter['startWorker'],
  { signal, onProgress }: MakeOptions,
  all: number,
): Promise<void> {
  const waiting = [...orders];
  let done = all - orders.length;
  const workers = Array.from({ length: Math.min(orders.length, 4, Math.max(2, availableParallelism())) }, startWorker);
  try {
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise<void>((finish, fail) => {
            const stop = () =>
              fail(signal?.reason instanceof Error ? signal.reason : new Error('The sample desk was not finished.'));
            const next = () => {
              const order = waiting.shift();
              if (order == null) finish();
              else worker.postMessage(order);
            };
            worker.on('error', fail);
            worker.on('message', (drawn: Drawn) => {
              const file = SHOTS[drawn.shot]?.file ?? '';
              if (drawn.error != null) return fail(new Error(`Expected to draw ${file}, found: ${drawn.error}`));
              done += 1;
              onProgress?.(done, all, file);
              next();
            });
            if (signal?.aborted === true) return stop();
            signal?.addEventListener('abort', stop, { once: true });
            next();
          }),
      ),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
