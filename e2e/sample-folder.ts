/** Where the sample desk's photographs for window tests are: made once a machine, before all stories. */
import { join } from 'node:path';
import { ROOT } from './desk.ts';

export const SAMPLE = join(ROOT, '.runtime', 'sample');
export const SAMPLE_PHOTOS = join(SAMPLE, 'photos');
export const SAMPLE_ARTICLE = join(SAMPLE, 'article.txt');
/** Photographs that the sample desk has, one of them damaged. */
export const SAMPLE_COUNT = 33;
