// What the library process holds, measured in that process of the built program: while it indexes, over many files, over many rows.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { spliceJpeg } from '../../src-main/metadata/writing/splice-jpeg.ts';
import { writeXmp } from '../../src-main/metadata/writing/write-xmp.ts';
import { bigPhotographs, corpusFolder } from './corpora/photographs.ts';
import { sheetLibrary } from './corpora/sheet.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { memoryOf, type Program, startProgram, untilPictured } from './window/program.ts';

const BIG = 'memory-index: library process while indexing 60 photographs of 24 megapixels, peak';
const FILES = 'memory-files: library process after 30,000 new files against after 3,000, peak';
const ROWS = 'memory-rows: library process with 100,000 photographs in the library, peak';
export const goals: readonly string[] = [BIG, FILES, ROWS];
export const limitSeconds = 200;

const LIMIT = 400;
const FEW = 3_000;
const MANY = 30_000;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants, say, scratch } = context;
  if (wants(BIG)) {
    const { folder, files } = await bigPhotographs(say);
    const peak = await withProgram(context, { folders: [folder] }, (program) => untilIndexed(program, files.length));
    yield megabytes(BIG, peak, null, LIMIT);
  }
  if (wants(FILES)) {
    const few = await withProgram(context, { folders: [await makePrints(FEW, say)] }, (one) => untilIndexed(one, FEW));
    const many = await withProgram(context, { folders: [await makePrints(MANY, say)] }, (one) =>
      untilIndexed(one, MANY),
    );
    yield megabytes(FILES, many, few, 1.5);
  }
  if (wants(ROWS)) {
    const library = await sheetLibrary(100_000, scratch, 'memory', say);
    const peak = await withProgram(context, { library }, async ({ page }) => {
      await untilPictured(page);
      // Its look for changes, and a search, a sort and every facet, as an hour's work asks for them.
      await page.evaluate(async () => {
        const { desk } = window as unknown as { desk: { call(name: string, args: unknown): Promise<unknown> } };
        for (const query of [{ search: 'harbour' }, { sort: 'name' }, { minStars: 2 }, {}]) {
          await desk.call('photos.query', query);
          await desk.call('photos.facets', query);
        }
        await desk.call('library.statistics', null);
      });
    });
    yield megabytes(ROWS, peak, null, LIMIT);
  }
}

function megabytes(goal: string, figure: number, baseline: number | null, target: number): BenchLine {
  return { goal, figure, baseline, unit: 'MB', better: 'lower', target };
}

/** The most that the library process held until `work` was done. */
async function withProgram(
  context: BenchContext,
  options: Parameters<typeof startProgram>[1],
  work: (program: Program) => Promise<void>,
): Promise<number> {
  const program = await startProgram(context, options);
  try {
    await work(program);
    return memoryOf(await program.pid('library')).peak;
  } finally {
    await program.close();
  }
}

/** All rows are there and every thumbnail is made. */
async function untilIndexed({ page }: Program, photographs: number): Promise<void> {
  await page.waitForFunction(
    async (count) => {
      const { desk } = window as unknown as { desk: { call(name: string, args: unknown): Promise<unknown> } };
      const asked = (await desk.call('library.counts', { articleId: null })) as { value?: { photos: number } };
      const tasks = (await desk.call('tasks.list', null)) as { value?: readonly { state: string }[] };
      return asked.value?.photos === count && tasks.value?.every(({ state }) => state !== 'running') === true;
    },
    photographs,
    { polling: 500, timeout: 190_000 },
  );
}

/** Small photographs, each its own: many files, little to decode. */
async function makePrints(files: number, say: (line: string) => void): Promise<string> {
  const folder = corpusFolder(`prints-${files}`);
  if (existsSync(folder)) return folder;
  say(`making ${files} small photographs`);
  const half = `${folder}.part`;
  rmSync(half, { recursive: true, force: true });
  for (let n = 0; n < files; n += 1) {
    const place = join(half, `card ${Math.floor(n / 500)}`);
    if (n % 500 === 0) mkdirSync(place, { recursive: true });
    const colour = { r: n % 256, g: (n >> 8) * 2, b: (n * 7) % 256 };
    const picture = await sharp({ create: { width: 48, height: 32, channels: 3, background: colour } })
      .jpeg()
      .toBuffer();
    const time = new Date(Date.UTC(2024, 7, 12) + n * 7_000).toISOString().slice(0, 19);
    const fields = { headline: `Print ${n}`, description: `Print ${n} of a long day`, dateCreated: time };
    writeFileSync(join(place, `DSC_${n}.jpg`), spliceJpeg(picture, { xmp: writeXmp(fields) }));
  }
  renameSync(half, folder);
  return folder;
}
