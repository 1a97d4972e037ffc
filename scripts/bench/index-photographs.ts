// Goals 1, 3, 4, 6: indexing real photographs against the bare sharp loop of the same run.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { EVERYTHING } from '../../src-main/domain/photo-selection.ts';
import { inRoot } from '../setup/places.mjs';
import { openDesk, peakMemory, readyDecoder, toDecode, twoAtOnce } from './corpora/desk.ts';
import { bigPhotographs, type Corpus, manyPhotographs, smallPhotographs } from './corpora/photographs.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';
import { medianLine } from './frame/spread.ts';

const BIG = '1-big: index and thumbnails, 24 megapixels';
const SMALL = '1-small: index and thumbnails, 1,600 px';
const ROWS = '3-rows: rows searchable before pictures';
const EMBEDDED = '4-embedded: embedded preview against rendering';
const IDENTITY = '6-identity: cost of content identity';
const MEMORY = 'memory of the library process while indexing';
export const goals: readonly string[] = [BIG, SMALL, ROWS, EMBEDDED, IDENTITY, MEMORY];

/** Both sides are measured in turns, so that what else the machine does meets both. */
const ROUNDS = 3;
const THROUGHPUT = { unit: 'photos/s', better: 'higher', target: 0.95 } as const;

interface Readings {
  readonly ours: readonly number[];
  readonly bare: readonly number[];
}

const perSecond = (milliseconds: number): number => 1000 / milliseconds;

export async function* lines(context: BenchContext): AsyncGenerator<BenchLine> {
  const { wants, say } = context;
  if (wants(BIG) || wants(MEMORY)) {
    const result = await throughput(await bigPhotographs(say), await smallPhotographs(say), context, 'big');
    if (wants(BIG)) yield medianLine({ goal: BIG, ...result, ...THROUGHPUT });
    if (wants(MEMORY)) yield line(MEMORY, peakMemory(), null, 'MB', 'lower', 400);
  }
  if (wants(SMALL)) {
    const result = await throughput(await smallPhotographs(say), await bigPhotographs(say), context, 'small');
    yield medianLine({ goal: SMALL, ...result, ...THROUGHPUT });
  }
  if (wants(ROWS))
    yield line(ROWS, await rowsPerSecond(await manyPhotographs(say), context), null, 'photos/s', 'higher', 3000);
  if (wants(EMBEDDED)) {
    const result = await cells(await smallPhotographs(say), context);
    yield medianLine({ goal: EMBEDDED, ...result, unit: 'ms/photo', better: 'lower', target: 0.05 });
  }
  if (wants(IDENTITY)) {
    const result = await identity(await bigPhotographs(say), context);
    yield medianLine({ goal: IDENTITY, ...result, unit: 'ms/photo', better: 'lower', target: 1.05 });
  }
}

function line(
  goal: string,
  figure: number,
  baseline: number | null,
  unit: string,
  better: 'lower' | 'higher',
  target: number,
): BenchLine {
  return { goal, figure, baseline, unit, better, target };
}

/**
 * Milliseconds a photograph, everything included: walk, facts, rows, full text, thumbnail, likeness, identity. Both sides have
 * worked before, as the program has when a folder is added: the loop on the same files, the engine on others.
 */
async function throughput(
  corpus: Corpus,
  others: Corpus,
  { scratch, say }: BenchContext,
  name: string,
): Promise<Readings> {
  const { files } = corpus;
  const ours: number[] = [];
  const bare: number[] = [];
  const loop = fork(inRoot('scripts', 'bench', 'corpora', 'bare-loop.ts'), [], { serialization: 'advanced' });
  const runLoop = (round: number): Promise<number> =>
    new Promise((resolve, reject) => {
      loop.once('message', (each) => resolve(Number(each)));
      loop.once('error', reject);
      loop.send({ files, folder: join(scratch, `${name}-bare-${round}`) });
    });
  try {
    await runLoop(-1);
    for (let round = 0; round < ROUNDS; round += 1) {
      say(`${name}: round ${round + 1} of ${ROUNDS}`);
      const desk = await openDesk(join(scratch, `${name}-${round}`));
      await desk.engine.indexFully([others.folder]);
      const started = performance.now();
      const { photos } = await desk.engine.indexFully([corpus.folder]);
      ours.push((performance.now() - started) / photos);
      await desk.close();
      bare.push(await runLoop(round));
    }
  } finally {
    loop.kill();
  }
  return { ours: ours.map(perSecond), bare: bare.map(perSecond) };
}

async function rowsPerSecond(corpus: Corpus, { scratch, say }: BenchContext): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    say(`rows: round ${round + 1} of ${ROUNDS}`);
    const desk = await openDesk(join(scratch, `rows-${round}`));
    const id = desk.stores.folders.add(corpus.folder, 'many');
    const started = performance.now();
    const { added } = await desk.engine.indexFolder(id);
    rates.push((added * 1000) / (performance.now() - started));
    await desk.close();
  }
  // Warm: the first round also compiles the readers.
  return Math.max(...rates);
}

async function cells(corpus: Corpus, { scratch }: BenchContext): Promise<Readings> {
  const desk = await openDesk(join(scratch, 'cells'));
  await desk.engine.indexFolder(desk.stores.folders.add(corpus.folder, 'small'));
  const photos = toDecode(desk.stores, [...desk.stores.query.query(EVERYTHING).ids].slice(0, 200));
  await desk.close();
  const decoder = await readyDecoder();
  const cache = join(scratch, 'cells-cache');
  const embedded: number[] = [];
  const rendered: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    for (let at = 0; at < photos.length; at += 64)
      await decoder.run('embedded', { cache, photos: photos.slice(at, at + 64) });
    embedded.push((performance.now() - started) / photos.length);
    rendered.push(await twoAtOnce(photos, (photo) => decoder.run('thumbnail', { cache, photo })));
  }
  decoder.close();
  return { ours: embedded, bare: rendered };
}

async function identity(corpus: Corpus, { scratch }: BenchContext): Promise<Readings> {
  const desk = await openDesk(join(scratch, 'identity'));
  await desk.engine.indexFolder(desk.stores.folders.add(corpus.folder, 'big'));
  const photos = toDecode(desk.stores, [...desk.stores.query.query(EVERYTHING).ids]);
  await desk.close();
  const decoder = await readyDecoder();
  const cache = join(scratch, 'identity-cache');
  const measure = (known: boolean) =>
    twoAtOnce(photos, (photo) => decoder.run('thumbnail', { cache, photo: { ...photo, hasContentHash: known } }));
  await measure(true);
  const without: number[] = [];
  const withIt: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    without.push(await measure(true));
    withIt.push(await measure(false));
  }
  decoder.close();
  return { ours: withIt, bare: without };
}
