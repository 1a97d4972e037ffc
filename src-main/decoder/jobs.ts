/** REGISTRY: every kind of job the decoder does. A new one is a function and a line here; the client's types follow. */
import { diskPath } from '../filesystem/disk-path.ts';
import { cropBasis } from '../imaging/crop-basis.ts';
import { exportRenderer } from '../imaging/render-export.ts';
import type { ImageRecipe, OriginalToOpen } from '../usecases/export/export-ports.ts';
import { readArticleJob } from './article-job.ts';
import { bundleJob } from './bundle-job.ts';
import { credentialsJob } from './credentials-job.ts';
import { readAgenciesJob, readCodesJob, readListJob, readPresetJob, readStationeryJob } from './desk-file-jobs.ts';
import { readFactsJob } from './facts-job.ts';
import type { JobContext } from './job-context.ts';
import { embeddedJob, evictJob, previewJob, thumbnailJob } from './picture-jobs.ts';
import { readThroughJob } from './read-through-job.ts';
import { scanJob } from './scan-job.ts';

/** Names that are no UTF-8 are escaped in the library, and are bytes to the disk. */
function onDisk<T extends OriginalToOpen>(original: T): T {
  return typeof original.path === 'string' ? { ...original, path: diskPath(original.path) } : original;
}

export const JOBS = {
  scan: scanJob,
  facts: readFactsJob,
  readThrough: readThroughJob,
  embedded: embeddedJob,
  thumbnail: thumbnailJob,
  preview: previewJob,
  evict: evictJob,
  credentials: credentialsJob,
  article: readArticleJob,
  preset: readPresetJob,
  codes: readCodesJob,
  agencies: readAgenciesJob,
  stationery: readStationeryJob,
  list: readListJob,
  bundle: bundleJob,
  /** One picture of an export: recipe in, image files out. */
  render: (recipe: ImageRecipe, { signal }: JobContext) => exportRenderer.render(onDisk(recipe), { signal }),
  /** How large a photograph leaves, and what draws the eye in it. */
  cropBasis: (original: OriginalToOpen, { signal }: JobContext) => cropBasis(onDisk(original), signal),
} as const;

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type JobArgs<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobResult<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;
