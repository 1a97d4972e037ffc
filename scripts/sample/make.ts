/** Makes the sample desk: a folder of drawn photographs of one invented day, and the article about it. Run by Node or imported. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
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

const STAMP = '.sample-stamp.json';

/** What a finished folder must hold, and of which making. */
interface Stamp {
  readonly maker: string;
  readonly bytes: Readonly<Record<string, number>>;
}

/** Makes what is missing or stale in `outDir`; the same source and the same libvips give the same bytes. */
export async function makeSampleDesk(outDir: string, options: MakeOptions = {}): Promise<SampleDesk> {
  const shots = SHOTS.slice(0, options.count ?? SHOTS.length);
  const files = shots.map(({ file }) => file);
  const desk = { photos: join(outDir, 'photos'), article: join(outDir, 'article.txt'), files };
  const maker = await makerStamp();
  if (await isFresh(outDir, desk, maker)) return { ...desk, made: false };

  const partial = join(outDir, 'photos.partial');
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true });
  try {
    const bytes = await drawAll(
      shots.map((_, shot) => ({ shot, path: join(partial, files[shot] ?? '') })),
      options,
    );
    await rm(desk.photos, { recursive: true, force: true });
    await rename(partial, desk.photos);
    await writeFile(desk.article, sampleArticleText());
    await writeFile(join(outDir, STAMP), `${JSON.stringify({ maker, bytes } satisfies Stamp, null, 2)}\n`);
  } catch (reason) {
    await rm(partial, { recursive: true, force: true });
    throw reason;
  }
  return { ...desk, made: true };
}

/** Digest of everything that the pictures depend on: our own source, the metadata writers, and the image library. */
async function makerStamp(): Promise<string> {
  const digest = createHash('sha256').update(JSON.stringify(sharp.versions));
  const writers = new URL('../../src-main/metadata/writing/', import.meta.url);
  for (const folder of [new URL('./', import.meta.url), new URL('./scenes/', import.meta.url), writers]) {
    const path = fileURLToPath(folder);
    const names = (await readdir(path)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));

    for (const name of names.sort()) digest.update(name).update(await readFile(join(path, name)));
  }
  return digest.digest('hex');
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
  { signal, onProgress }: MakeOptions,
): Promise<Record<string, number>> {
  const waiting = [...orders];
  const bytes: Record<string, number> = {};
  let done = 0;
  const workers = Array.from(
    { length: Math.min(orders.length, 4, Math.max(2, availableParallelism())) },
    // Room for the short-lived numbers of the noise, or the collector runs hundreds of times a picture.
    () =>
      new Worker(new URL('./draw-worker.ts', import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: 64 } }),
  );
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
              bytes[file] = drawn.bytes;
              done += 1;
              onProgress?.(done, orders.length, file);
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
  return Object.fromEntries(Object.entries(bytes).sort(([left], [right]) => (left < right ? -1 : 1)));
}

async function main(args: readonly string[]): Promise<number> {
  const at = args.indexOf('--count');
  const count = at < 0 ? undefined : Number(args[at + 1]);
  const [outDir, ...more] = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  if (outDir == null || more.length > 0 || (count != null && !(Number.isInteger(count) && count > 0))) {
    process.stderr.write('Usage: node scripts/sample/make.ts OUTDIR [--count N]\n');
    return 2;
  }
  const started = performance.now();
  const desk = await makeSampleDesk(resolve(outDir), {
    count,
    onProgress: (done, all, file) => process.stderr.write(`${done}/${all} ${file}\n`),
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${desk.files.length} photographs in ${desk.photos}, article in ${desk.article} (${desk.made ? `made in ${seconds} s` : 'up to date'})\n`,
  );
  return 0;
}

if (process.argv[1] != null && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2));
}
