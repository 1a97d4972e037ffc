/** Makes the sample desk from the checkout. Run by Node or imported; inside the program `inside.ts` does the same. */

import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import sharp from 'sharp';
import { drawSampleDesk, type MakeOptions, type SampleDesk } from './draw-desk.ts';
import { ROOM } from './room.ts';

/** Makes what is missing or stale in `outDir`; the same source and the same libvips give the same bytes. */
export async function makeSampleDesk(outDir: string, options: MakeOptions = {}): Promise<SampleDesk> {
  const startWorker = () => new Worker(new URL('./draw-worker.ts', import.meta.url), { resourceLimits: ROOM });
  return drawSampleDesk(outDir, { maker: await makerStamp(), startWorker }, options);
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
