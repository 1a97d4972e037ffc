/** The desk of a window on its opened library: adds what only a window needs (care, stacks, language, credentials), and makes the handlers. */
import { join } from 'node:path';
import type { Answer } from '../contract/api.ts';
import { photoQuery } from '../contract/photo-query.ts';
import { createDecoderClient, type DecoderSource } from '../decoder/client.ts';
import { composeDesk } from '../desk/desk.ts';
import { decoderFacts } from '../desk/indexing/decoder-adapters.ts';
import type { IndexEngine } from '../desk/indexing/index-engine.ts';
import type { IndexEvents } from '../desk/indexing/index-events.ts';
import { movableHome } from '../desk/indexing/movable-home.ts';
import { createSidecarRuns } from '../desk/sidecar-runs.ts';
import { type Tasks, taskList } from '../desk/tasks.ts';
import type { ChangedRows } from '../domain/changed-rows.ts';
import { failureOf } from '../domain/failure.ts';
import { type LogEntry, troubleEntry } from '../domain/log-entry.ts';
import { openPictureFolder } from '../filesystem/picture-folder.ts';
import { languageThread } from '../language/language-thread.ts';
import { valueListStore } from '../sqlite/desk/stationery-store.ts';
import { type ViewStore, viewStore } from '../sqlite/desk/view-store.ts';
import { whyNotOpened } from '../sqlite/library/database.ts';
import type { LibrarySession } from '../sqlite/library/session.ts';
import { photoReadings } from '../sqlite/photographs/photo-readings.ts';
import type { StackStore } from '../usecases/photographs/group-photos.ts';
import { type Collected, changedRows, collectChanges } from './changed-rows.ts';
import { lookFirst } from './first-look.ts';
import { libraryHandlers } from './handlers/library.ts';
import { languageService } from './language-service.ts';
import { careFor, type LibraryCare } from './library-care.ts';
import { checkThreads } from './library-check.ts';
import { keepReadings } from './reading-keeping.ts';
import { sidecarTools } from './sidecar-tools.ts';
import { keepStacks, type StackKeeping } from './stack-keeping.ts';
import { type Answering, answer, type Emit, type Handlers } from './transport.ts';
import { windowHandlers } from './window-handlers.ts';

/** The first moments belong to what the editor looks at, not to whether a hundred thousand files are what they were. */
const LOOK_AFTER_MS = 1_500;

export interface WindowDeskParts {
  readonly libraryFile: string;
  readonly resourcesFolder: string;
  readonly programVersion: string;
  /** The built entry of the thread that checks grammar and spelling. */
  readonly languageScript: string;
  /** The built entry of the thread that looks the library's pages through. */
  readonly checkScript: string;
  readonly decoder: DecoderSource;
  readonly emit: Emit;
  readonly log: (entry: LogEntry) => void;
  /** Whether folders are watched while the program runs. */
  readonly watch: boolean;
  /** Pictures lie in this folder from now on. */
  readonly onPictures?: (folder: string) => void;
}

export interface WindowDesk {
  readonly handlers: Handlers;
  readonly engine: IndexEngine;
  /** Answers one call, with the rows that it changed; an editor is at work, so long checks wait. */
  readonly answer: (
    name: string,
    args: unknown,
    asked: Pick<Answering, 'signal' | 'trouble'>,
  ) => Promise<Answer<unknown>>;
}

/**
 * Says what became of the library at its opening, looks for changes in its folders, and is ready to answer. Throws in words where
 * the library or its disk does not give what the desk is made of; the library is then closed, so that it can be opened again.
 */
export function windowDesk(session: LibrarySession, parts: WindowDeskParts): WindowDesk {
  const { emit } = parts;
  let pictures: string | null = null;
  const care = careFor({
    session,
    pictures: () => pictures,
    checks: checkThreads(parts.checkScript),
    emit,
    onDamage: () => tasks.cancelAll(),
  });
  const tasks = taskList(
    (progress) => emit('tasks.progress', progress),
    care.explain,
    (kind, error) => parts.log(troubleEntry('library', 'task failed', error, { task: kind })),
  );
  try {
    const onPictures = (folder: string): void => {
      pictures = folder;
      parts.onPictures?.(folder);
    };
    return deskWith(session, { ...parts, onPictures }, care, tasks);
  } catch (error) {
    void care.stop();
    session.db.close();
    session.abandon();
    throw whyNotOpened(error, session.held.file);
  }
}

function deskWith(session: LibrarySession, parts: WindowDeskParts, care: LibraryCare, tasks: Tasks): WindowDesk {
  const { libraryFile, resourcesFolder, programVersion, emit } = parts;
  const { db } = session;
  const isWritable = (): boolean => db.open && db.pragma('query_only', { simple: true }) === 0;
  const decoder = createDecoderClient(parts.decoder);
  const notice: IndexEvents['notice'] = (tone, message, wayOut, about) =>
    emit('notice', { tone, message, wayOut, ...(about === undefined ? {} : { about }) });
  const moved = parts.onPictures ?? (() => undefined);
  const home = movableHome({ place: openPictureFolder(libraryFile), tasks, notice, moved });
  moved(home.folder());
  const desk = composeDesk({
    db,
    home,
    resourcesFolder,
    decoder,
    tasks,
    watch: parts.watch,
    events: {
      photosChanged: (ids) => {
        emit('photos.changed', { ids });
        sidecarRuns.stir();
        stacks.due();
      },
      pictured: (rows) => {
        emit('photos.pictured', { rows });
        stacks.due();
      },
      foldersChanged: () => emit('folders.changed', null),
      notice,
    },
    onChanges(changes) {
      sidecarRuns.stir();
      // Another order, other bursts.
      if (changes.some(({ entity }) => entity === 'time')) {
        emit('photos.changed', { ids: null });
        stacks.due();
      }
      if (collectChanges(changes)) return;
      const changed = rows({ changes: [...changes], listed: new Set() });
      if (changed !== null) emit('rows.changed', changed);
    },
  });
  const { stores, engine, curate, agencies } = desk;
  const rows = (of: Collected): ChangedRows | null =>
    changedRows({ articles: curate.articles, photos: stores.query, heads: curate.journal.heads }, of);
  const stacks = stacksOf(stores.stacks, emit, care);
  const readings = keepReadings(
    photoReadings(db),
    (ids) => emit('photos.changed', { ids }),
    (error) => care.explain(error),
  );
  const packagesFolder = join(resourcesFolder, '..', 'node_modules');
  const language = languageService(languageThread(parts.languageScript, packagesFolder), desk.words.list, emit);
  const valueLists = valueListStore(db);
  const sidecars = sidecarTools(stores.query.pathOf);
  const sidecarRuns = createSidecarRuns({
    stores,
    facts: decoderFacts(decoder),
    tools: sidecars.ports,
    agencies: agencies.list,
    above: valueLists.above,
    tasks,
    isWritable,
    onTrouble: (ids) => emit('photos.changed', { ids }),
    onFailure: (error) => void care.explain(error),
  });
  const remembered = viewStore(db);
  const handlers: Handlers = {
    ...windowHandlers({
      db,
      desk,
      decoder,
      home,
      tasks,
      emit,
      remembered,
      valueLists,
      stacks,
      language,
      sidecars,
      sidecarRuns,
      resourcesFolder,
      packagesFolder,
      programVersion,
    }),
    ...libraryHandlers({
      session,
      care,
      engine,
      async endWork() {
        clearTimeout(looking);
        // Before its task is cancelled: what a move leaves is removed by the next start, and does not hold up this end.
        const homeClosed = home.close();
        tasks.cancelAll();
        await sidecarRuns.close();
        await Promise.all([
          homeClosed,
          care.stop(),
          sidecars.close(),
          language.close(),
          stacks.close(),
          readings.close(),
        ]);
      },
    }),
  };
  warmUp(handlers, remembered);
  const looking = setTimeout(
    () => isWritable() && lookFirst({ file: session.held.file, engine, home, sidecarRuns, care, remembered, emit }),
    LOOK_AFTER_MS,
  );
  return {
    handlers,
    engine,
    answer(name, args, asked) {
      care.touched();
      readings.touched();
      return answer(handlers, name, args, { ...asked, rows, explain: care.explain });
    },
  };
}

function stacksOf(store: StackStore, emit: Emit, care: LibraryCare): StackKeeping {
  return keepStacks(
    store,
    () => emit('stacks.changed', null),
    (error) =>
      emit('notice', {
        tone: 'error',
        message: `Photographs could not be grouped into stacks: ${failureOf(care.explain(error)).message}`,
        wayOut: 'Turn stacks off and on again.',
      }),
  );
}

/** What the window is about to ask is read while it is still loading. */
function warmUp(handlers: Handlers, remembered: ViewStore): void {
  const kept = photoQuery.safeParse({ ...Object(remembered.get('query')), stacks: remembered.get('stacks') });
  void answer(handlers, 'photos.query', kept.data ?? photoQuery.parse({}));
}
