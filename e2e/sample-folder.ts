/** The sample desk's photographs for window tests: made once a machine, never twice. */
import { join } from 'node:path';
import { makeSampleDesk } from '../scripts/sample/make.ts';
import { ROOT } from './desk.ts';

export const SAMPLE = join(ROOT, '.runtime', 'sample');
export const SAMPLE_PHOTOS = join(SAMPLE, 'photos');
export const SAMPLE_ARTICLE = join(SAMPLE, 'article.txt');
/** Photographs that the sample desk has, one of them damaged. */
export const SAMPLE_COUNT = 33;

/** Playwright's global set-up. */
export default async function prepareSample(): Promise<void> {
  await makeSampleDesk(SAMPLE);
}
