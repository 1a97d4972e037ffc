// Goals 7 and 8: pages and search as you type in a library of 1,000,000 photographs.

import { EVERYTHING, type PhotoSelection } from '../../src-main/domain/photo-selection.ts';
import { closeLibrary, openLibrary } from '../../src-main/sqlite/library/database.ts';
import { openPhotoStores, type PhotoStores } from '../../src-main/sqlite/photographs/photo-stores.ts';
import { percentile } from './corpora/desk.ts';
import { millionLibrary } from './corpora/million.ts';
import type { BenchContext, BenchLine } from './frame/line.ts';

const PAGE = '7-page: page of 200 rows at 1,000,000';
const WHOLE = 'all-ids: all ids and counts of 1,000,000';
/** Each shape on its own: an average would hide the slowest. */
const SHAPES: Readonly<Record<string, readonly Partial<PhotoSelection>[]>> = {
  'one letter': searches('h', 'r', 'c', 'd', 'm', 's'),
  'two letters': searches('ha', 'ra', 'cr', 'de', 'ma', 'no'),
  'three letters': searches('har', 'rac', 'cre', 'osl', 'mar', 'nai'),
  'five letters and more': searches('harbo', 'harbour', 'crews', 'lisbon', 'photog'),
  'two words': searches('harbour lis', 'race os', 'crew n', 'ines duarte', 'heat 12'),
  'three words': searches('crew number h', 'harbour race kyoto', 'desk wire ta'),
  'a rare number': searches('901234', '77123', 'DSC_0500000', '123456'),
  'nothing found': searches('zzzz', 'qqx', 'harbour zzz'),
  'newest first': searches('h', 'harbour race', 'osl').map((one) => ({ ...one, descending: true })),
  'with marks': searches('h', 'harbour', 'crew nu').map((one) => ({ ...one, pick: ['pick' as const], minStars: 3 })),
  'with marks that nothing has': searches('h', 'harbour', 'crew nu').map((one) => ({ ...one, colours: [3] })),
  'a phrase': searches('"harbour race"', '"during the harbour race in Oslo"'),
};
const shapeGoal = (shape: string): string =>
  `8-${shape.replaceAll(' ', '-')}: search as you type, ${shape}, first 200 of 1,000,000`;
export const goals: readonly string[] = [PAGE, ...Object.keys(SHAPES).map(shapeGoal), WHOLE];

function searches(...texts: readonly string[]): readonly Partial<PhotoSelection>[] {
  return texts.map((search) => ({ search }));
}

/** Making the library once takes its time. */
export const limitSeconds = 400;

export async function* lines({ wants, say }: BenchContext): AsyncGenerator<BenchLine> {
  const file = millionLibrary(say);
  const db = openLibrary(file, { check: 'none' });
  try {
    yield* measured(openPhotoStores(db), wants);
  } finally {
    closeLibrary(db);
  }
}

function* measured(stores: PhotoStores, wants: (goal: string) => boolean): Generator<BenchLine> {
  const { ids } = stores.query.query(EVERYTHING);
  if (wants(PAGE)) {
    const times = repeated(300, (at) => {
      const from = (at * 7919) % (ids.length - 200);
      stores.query.rows([...ids.subarray(from, from + 200)], null);
    });
    yield { goal: PAGE, figure: percentile(times, 0.95), baseline: null, unit: 'ms p95', better: 'lower', target: 3 };
  }
  for (const [shape, selections] of Object.entries(SHAPES)) {
    if (!wants(shapeGoal(shape))) continue;
    const times = repeated(20 * selections.length, (at) => {
      stores.query.firstIds({ ...EVERYTHING, ...selections[at % selections.length] }, 200);
    });
    yield {
      goal: shapeGoal(shape),
      figure: percentile(times, 0.95),
      baseline: null,
      unit: 'ms p95',
      better: 'lower',
      target: 20,
    };
  }
  if (wants(WHOLE)) {
    const times = repeated(10, () => stores.query.query({ ...EVERYTHING, minStars: 1 }));
    yield {
      goal: WHOLE,
      figure: percentile(times, 0.95),
      baseline: null,
      unit: 'ms p95',
      better: 'lower',
      target: 100,
    };
  }
}

/** One round is not counted: it reads pages into memory. */
function repeated(times: number, work: (at: number) => void): readonly number[] {
  for (let at = 0; at < Math.min(times, 20); at += 1) work(at);
  return Array.from({ length: times }, (_, at) => {
    const started = performance.now();
    work(at);
    return performance.now() - started;
  });
}
