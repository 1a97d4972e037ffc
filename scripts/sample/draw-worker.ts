/** Draws the shots it is sent, one after another, on its own thread. */

import { rename, utimes, writeFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import sharp from 'sharp';
import { momentOf, photograph } from './photograph.ts';
import { SHOTS } from './shoot.ts';

export interface DrawOrder {
  /** Index in SHOTS. */
  readonly shot: number;
  readonly path: string;
}

export interface Drawn {
  readonly shot: number;
  readonly error?: string;
}

// One thread for each worker: the workers themselves share the cores.
sharp.concurrency(1);
sharp.cache(false);

parentPort?.on('message', async (order: DrawOrder) => {
  const shot = SHOTS[order.shot];
  try {
    if (shot == null)
      throw new Error(`Expected a shot ${order.shot}, found ${SHOTS.length} shots: ask for one of them.`);
    const bytes = await photograph(shot);
    // Under its own name it is whole: a drawing that was stopped goes on from what is there.
    await writeFile(`${order.path}.part`, bytes);
    // Dated as a camera dates it: what has just been written is otherwise held back until it is surely whole.
    await utimes(`${order.path}.part`, momentOf(shot), momentOf(shot));
    await rename(`${order.path}.part`, order.path);
    parentPort?.postMessage({ shot: order.shot } satisfies Drawn);
  } catch (reason) {
    const error = reason instanceof Error ? reason.message : String(reason);
    parentPort?.postMessage({ shot: order.shot, error } satisfies Drawn);
  }
});
