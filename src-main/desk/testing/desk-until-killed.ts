/** Entry for two-desks.test.ts alone: marks and describes photographs of a shared folder at random, until it is done or killed. Argument: `KilledDesk` as JSON. */
import { join } from 'node:path';
import { createDecoderClient } from '../../decoder/client.ts';
import { forkedDecoder } from '../../decoder/fork.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { exiftoolMerger } from '../../exiftool/xmp-merger.ts';
import { sidecarFiles } from '../../filesystem/sidecar-files.ts';
import { sidecarSays } from '../../metadata/xmp/sidecar.ts';
import { articleStore } from '../../sqlite/articles/article-store.ts';
import { openJournal } from '../../sqlite/journal/journal.ts';
import { closeLibrary, openLibrary } from '../../sqlite/library/database.ts';
import { openPhotoStores } from '../../sqlite/photographs/photo-stores.ts';
import { editPhotoMetadata } from '../../usecases/photographs/edit-metadata.ts';
import { markPhotos } from '../../usecases/photographs/mark-photos.ts';
import { decoderFacts } from '../indexing/decoder-adapters.ts';
import { createIndexEngine } from '../indexing/index-engine.ts';
import { homeAt } from '../indexing/picture-home.ts';
import { createSidecarRuns } from '../sidecar-runs.ts';
import { taskList } from '../tasks.ts';

export interface KilledDesk {
  /** Where its library and its cache lie. */
  readonly place: string;
  /** The shared folder. */
  readonly folder: string;
  readonly seed: number;
  /** How many edits it makes before it settles. */
  readonly edits: number;
}

/** What it tells of each edit once it is on disk. */
export interface Acknowledged {
  readonly file: string;
  readonly what: 'pick' | 'stars' | 'colour' | 'description' | 'headline';
  readonly value: unknown;
  /** Milliseconds. */
  readonly at: number;
}

const { place, folder, seed, edits } = JSON.parse(process.argv[2] ?? '{}') as KilledDesk;
const nothing = (): void => undefined;
const decoder = createDecoderClient(forkedDecoder(join(import.meta.dirname, '../../decoder/index.ts')));
const db = openLibrary(join(place, 'library.sqlite'));
const stores = openPhotoStores(db);
let clock = Date.now();
const now = (): string => new Date(clock).toISOString();
const journal = openJournal(db, { now });
const engine = createIndexEngine({
  stores,
  home: homeAt(join(place, 'cache')),
  decoder,
  tasks: taskList(nothing),
  events: { photosChanged: nothing, pictured: nothing, foldersChanged: nothing, notice: nothing },
  watch: false,
});
const xmp = exiftoolMerger(sidecarSays);
const runs = createSidecarRuns({
  stores,
  facts: decoderFacts(decoder),
  tools: async () => ({ files: sidecarFiles, xmp }),
  agencies: () => [],
  tasks: taskList(nothing),
  isWritable: () => true,
  onTrouble: nothing,
  onFailure: (error) => console.error(error),
});

let state = seed >>> 0;
function below(count: number): number {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * count);
}

/** A step of random kind on a random photograph; null where it changes nothing. */
function edit(): Acknowledged | null {
  const ids = [...stores.query.query({ ...EVERYTHING, sort: 'name' }).ids];
  const photo = stores.query.photo(ids[below(ids.length)]!)!;
  clock = Math.max(clock + 1, Date.now());
  const told = (what: Acknowledged['what'], value: unknown) => ({ file: photo.fileName, what, value, at: clock });
  const kind = below(5);
  if (kind < 3) {
    const marks = [
      { pick: (['none', 'pick', 'reject'] as const)[below(3)]! },
      { stars: below(6) as 0 | 1 | 2 | 3 | 4 | 5 },
      { colour: below(6) as 0 | 1 | 2 | 3 | 4 | 5 },
    ][kind]!;
    const [[what, value] = ['stars', 0]] = Object.entries(marks);
    const { photoIds } = markPhotos({ journal, photos: stores.query }, [photo.id], marks);
    return photoIds.length === 0 ? null : told(what as Acknowledged['what'], value);
  }
  const field = kind === 3 ? 'description' : 'headline';
  const value = below(8) === 0 ? null : `Words ${below(1_000_000)} of Zoë & Åsa.`;
  const ports = { journal, articles: articleStore(db), photos: stores.query, clock: { now } };
  const { changed } = editPhotoMetadata(ports, photo.id, [{ field, way: 'replace', value }]);
  return changed === 0 ? null : told(field, value);
}

await engine.indexFully([folder]);
for (const { id } of stores.folders.list()) stores.folders.setSidecars(id, 'at-once');
runs.tryAgain();
process.send?.('ready');
for (let made = 0; made < edits; made += 1) {
  process.send?.(edit() ?? 'nothing');
  runs.stir();
  const next = below(4);
  if (next === 0) await engine.indexFully([folder]);
  if (next === 1) await runs.idle();
}
// What the other wrote is taken, what it wrote over is written again.
for (let round = 0; round < 2; round += 1) {
  await engine.indexFully([folder]);
  runs.stir();
  await runs.idle();
}
await runs.close();
await engine.close();
await xmp.close();
decoder.close();
closeLibrary(db);
process.exit(0);
