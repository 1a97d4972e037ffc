/** Entry of the process that draws the sample desk inside the program; the shell starts it and hears how far it is. */

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FromPainter } from '../../src-main/domain/sample-desk.ts';
import { drawSampleDesk } from './draw-desk.ts';
import { ROOM } from './room.ts';

/** Electron's utility process; only what is used of it. */
interface ParentPort {
  postMessage(message: FromPainter): void;
}

/** Put in by the build. */
declare const PROGRAM_VERSION: string;

const port = (process as { readonly parentPort?: ParentPort }).parentPort;
const outDir = process.argv.at(-1);
if (port === undefined || outDir === undefined)
  throw new Error(
    'Expected to run as a utility process of the program with a folder, found neither: start the program.',
  );

const startWorker = () => new Worker(join(__dirname, 'sample-draw.cjs'), { resourceLimits: ROOM });
drawSampleDesk(
  outDir,
  { maker: PROGRAM_VERSION, startWorker },
  { onProgress: (done, total) => port.postMessage({ kind: 'progress', done, total }) },
).then(
  ({ photos, article, made }) => port.postMessage({ kind: 'done', photos, article, isNew: made }),
  (error: unknown) =>
    port.postMessage({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
);
