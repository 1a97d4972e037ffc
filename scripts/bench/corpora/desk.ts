// A library with its index engine on a real decoder process, for one measurement.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDecoderClient, type DecoderClient } from '../../../src-main/decoder/client.ts';
import { forkedDecoder } from '../../../src-main/decoder/fork.ts';
import { createIndexEngine, type IndexEngine } from '../../../src-main/desk/indexing/index-engine.ts';
import { homeAt } from '../../../src-main/desk/indexing/picture-home.ts';
import { taskList } from '../../../src-main/desk/tasks.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { closeLibrary, openLibrary } from '../../../src-main/sqlite/library/database.ts';
import type { WritableDb } from '../../../src-main/sqlite/library/handles.ts';
import { openPhotoStores, type PhotoStores } from '../../../src-main/sqlite/photographs/photo-stores.ts';
import type { PhotoToDecode } from '../../../src-main/usecases/indexing/decode-ports.ts';
import { inRoot } from '../../setup/places.mjs';

export interface BenchDesk {
  readonly db: WritableDb;
  readonly stores: PhotoStores;
  readonly engine: IndexEngine;
  close(): Promise<void>;
}

/** A decoder that is up, so that its start is not measured with the first job. */
export async function readyDecoder(): Promise<DecoderClient> {
  const decoder = createDecoderClient(forkedDecoder(inRoot('src-main', 'decoder', 'index.ts')));
  await decoder.run('facts', [{ path: inRoot('package.json'), sidecars: [], identify: false }]);
  return decoder;
}

export async function openDesk(folder: string): Promise<BenchDesk> {
  mkdirSync(folder, { recursive: true });
  const decoder = await readyDecoder();
  const db = openLibrary(join(folder, 'library.sqlite'));
  const stores = openPhotoStores(db);
  const nothing = () => undefined;
  const events = { photosChanged: nothing, pictured: nothing, foldersChanged: nothing, notice: nothing };
  const cacheFolder = join(folder, 'cache');
  const engine = createIndexEngine({
    stores,
    home: homeAt(cacheFolder),
    decoder,
    tasks: taskList(nothing),
    events,
    watch: false,
  });
  return {
    db,
    stores,
    engine,
    async close() {
      await engine.close();
      closeLibrary(db);
    },
  };
}

/** As the decoder is told of a photograph, straight from the store. */
export function toDecode(stores: PhotoStores, ids: readonly PhotoId[]): readonly PhotoToDecode[] {
  return ids.map((id) => stores.decode.photo(id)).filter((photo) => photo !== null);
}

/** Does `work` on all items, two at once as the engine does; answers with milliseconds an item. */
export async function twoAtOnce<T>(
  items: readonly T[],
  work: (item: T, at: number) => Promise<unknown>,
): Promise<number> {
  let next = 0;
  const started = performance.now();
  const worker = async (): Promise<void> => {
    for (let at = next++; at < items.length; at = next++) await work(items[at]!, at);
  };
  await Promise.all([worker(), worker()]);
  return (performance.now() - started) / items.length;
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

/** Most memory that this process ever had, in megabytes. */
export function peakMemory(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}
