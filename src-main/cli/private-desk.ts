/** A desk for one command: on the library that `--library` names, or on a private one that is gone afterwards. */
import { join, resolve } from 'node:path';
import { createDecoderClient } from '../decoder/client.ts';
import { forkedDecoder } from '../decoder/fork.ts';
import { removeLeftOvers, workFolder } from '../filesystem/left-overs.ts';
import { townFinder } from '../filesystem/town-file.ts';
import { systemClock } from '../library/clock.ts';
import { curatePorts } from '../library/curate-ports.ts';
import { exportPorts } from '../library/export-ports.ts';
import { createIndexEngine, type IndexEngine } from '../library/index-engine.ts';
import { insideOf } from '../library/inside-original.ts';
import { mendedInWords } from '../library/rescue-words.ts';
import { taskList } from '../library/tasks.ts';
import { agencyStore } from '../sqlite/desk/agency-store.ts';
import { openJournal } from '../sqlite/journal/journal.ts';
import { closeLibrary, openLibrary } from '../sqlite/library/database.ts';
import { openPhotoStores, type PhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { ArticleFromTextPorts } from '../usecases/articles/article-from-text.ts';
import type { ExportPorts } from '../usecases/export/export-ports.ts';
import type { FactsAnswer, FactsRequest } from '../usecases/indexing/index-ports.ts';
import type { CommandArguments, CommandContext } from './command.ts';
import { takeLibrary, takeOrRead } from './take-library.ts';

export interface PrivateDesk {
  readonly engine: IndexEngine;
  readonly stores: PhotoStores;
  readonly curate: ArticleFromTextPorts;
  readonly exports: ExportPorts;
  /** What one file says of itself, asked anew. */
  factsOf(request: FactsRequest): Promise<FactsAnswer>;
}

/**
 * Runs `work` on an opened desk and closes it whatever happens. Progress goes to `context.say`, at most once a second. Work that
 * only `reads` does not wait for who writes the library now.
 */
export async function withDesk<T>(
  args: CommandArguments,
  context: CommandContext,
  work: (desk: PrivateDesk) => Promise<T>,
  { reads = false } = {},
): Promise<T> {
  const given = args.values.get('library')?.at(-1);
  removeLeftOvers();
  const file = given === undefined ? null : resolve(context.workingFolder, given);
  const taken = file === null ? null : await (reads ? takeOrRead : takeLibrary)(file, context, args);
  const session = taken === null || taken.held === null ? null : taken;
  const temporary = workFolder();
  const db = taken?.db ?? openLibrary(join(temporary.path, 'library.sqlite'));
  const decoder = createDecoderClient(forkedDecoder(join(context.programFolder, 'out', 'main', 'decoder.cjs')));
  let engine: IndexEngine | null = null;
  const stop = (): void => decoder.close();
  context.signal.addEventListener('abort', stop, { once: true });
  try {
    const stores = openPhotoStores(db, townFinder(join(context.programFolder, 'resources', 'places', 'towns.bin')));
    const mended = session === null ? null : mendedInWords(stores.mend());
    if (mended !== null) context.say(mended);
    const quiet = (): void => undefined;
    let said = 0;
    const tasks = taskList((name, payload) => {
      if (name !== 'tasks.progress' || Date.now() - said < 1_000) return;
      said = Date.now();
      const { subject, phase, done, total } = payload as {
        subject: string;
        phase: string;
        done: number;
        total: number | null;
      };
      context.say(`${subject}: ${phase} ${done}${total === null ? '' : ` of ${total}`}`);
    });
    const cacheFolder = file === null ? join(temporary.path, 'pictures') : `${file}-pictures`;
    const events = {
      photosChanged: quiet,
      pictured: quiet,
      foldersChanged: quiet,
      notice: (_tone: string, message: string) => context.say(message),
    };
    engine = createIndexEngine({ stores, cacheFolder, decoder, tasks, events, watch: false });
    const journal = openJournal(db, systemClock);
    const curate = curatePorts(db, { journal, stores, agencies: agencyStore(db) });
    const images: ExportPorts['images'] = {
      render: (recipe, { signal }) =>
        decoder.run('render', recipe, { limitMs: 300_000, ...(signal === undefined ? {} : { signal }) }),
    };
    const sources = { pathOf: stores.query.pathOf, previewOf: (id: number) => insideOf(stores.decode.photo(id)) };
    const exports = exportPorts(sources, images, join(context.programFolder, 'resources'));
    const factsOf: PrivateDesk['factsOf'] = async (request) => (await decoder.run('facts', [request]))[0]!;
    return await work({ engine, stores, curate, exports, factsOf });
  } finally {
    context.signal.removeEventListener('abort', stop);
    await engine?.close();
    decoder.close();
    if (session !== null) session.close();
    else if (taken !== null) db.close();
    else closeLibrary(db);
    temporary.remove();
  }
}
