/** The whole desk without a window: library, index engine, use cases and handlers put together on one library file. */
import { join } from 'node:path';
import { photoQuery } from '../contract/photo-query.ts';
import { createDecoderClient, type DecoderSource } from '../decoder/client.ts';
import { colourNamesOf } from '../domain/colour-names.ts';
import { languageThread } from '../language/language-thread.ts';
import { agencyStore } from '../sqlite/desk/agency-store.ts';
import { presetStore } from '../sqlite/desk/preset-store.ts';
import { exportStore, filterStore, viewStore } from '../sqlite/desk/view-store.ts';
import { wordStore } from '../sqlite/desk/word-store.ts';
import { codeListStore, templateStore } from '../sqlite/desk/writing-aid-store.ts';
import { openJournal } from '../sqlite/journal/journal.ts';
import { backUp, backupDue, openOrRescue, type Rescue } from '../sqlite/library/backup.ts';
import { closeLibrary, type WritableDb } from '../sqlite/library/database.ts';
import { openPhotoStores } from '../sqlite/photographs/photo-stores.ts';
import { systemClock } from './clock.ts';
import { credentialsKeeper } from './content-credentials.ts';
import { curatePorts } from './curate-ports.ts';
import { exportPorts } from './export-ports.ts';
import { agencyHandlers } from './handlers/agencies.ts';
import { articleOutcomeHandlers } from './handlers/article-outcome.ts';
import { articleHandlers } from './handlers/articles.ts';
import { bundleHandlers } from './handlers/bundles.ts';
import { exportHandlers } from './handlers/exports.ts';
import { folderHandlers } from './handlers/folders.ts';
import { languageHandlers } from './handlers/language.ts';
import { photoHandlers } from './handlers/photos.ts';
import { presetHandlers, presetNamed } from './handlers/presets.ts';
import { reviewHandlers } from './handlers/review.ts';
import { sidecarHandlers } from './handlers/sidecars.ts';
import { stackHandlers } from './handlers/stacks.ts';
import { textHandlers } from './handlers/text.ts';
import { viewHandlers } from './handlers/view.ts';
import { writingHandlers } from './handlers/writing.ts';
import { createIndexEngine, type IndexEngine } from './index-engine.ts';
import { insideOf } from './inside-original.ts';
import { languageService } from './language-service.ts';
import { sidecarTools } from './sidecar-tools.ts';
import { keepStacks } from './stack-keeping.ts';
import { taskList } from './tasks.ts';
import { answer, type Emit, type Handlers } from './transport.ts';

/** The first moments belong to what the editor looks at, not to whether a hundred thousand files are what they were. */
const LOOK_AFTER_MS = 1_500;

export interface DeskParts {
  readonly libraryFile: string;
  readonly cacheFolder: string;
  readonly resourcesFolder: string;
  readonly programVersion: string;
  /** The built entry of the thread that checks grammar and spelling. */
  readonly languageScript: string;
  readonly decoder: DecoderSource;
  readonly emit: Emit;
  /** Whether folders are watched while the program runs. */
  readonly watch: boolean;
}

export interface Desk {
  readonly handlers: Handlers;
  readonly engine: IndexEngine;
}

/** Opens the library (a damaged one is put aside and said), looks for changes in its folders, and is ready to answer. */
export async function openDesk(parts: DeskParts): Promise<Desk> {
  const { libraryFile, cacheFolder, emit, programVersion } = parts;
  const rescue = openOrRescue(libraryFile, systemClock.now());
  const { db } = rescue;
  const stores = openPhotoStores(db);
  const tasks = taskList(emit);
  const decoder = createDecoderClient(parts.decoder);
  const stacks = keepStacks(
    stores.stacks,
    () => emit('stacks.changed', null),
    (error) =>
      emit('notice', {
        tone: 'error',
        message: `Expected to group photographs into stacks, found: ${error instanceof Error ? error.message : String(error)}`,
        wayOut: 'Take the stacks off and on again.',
      }),
  );
  const engine = createIndexEngine({
    stores,
    cacheFolder,
    decoder,
    tasks,
    watch: parts.watch,
    events: {
      photosChanged: (ids) => {
        emit('photos.changed', { ids });
        stacks.due();
      },
      pictured: (rows) => {
        emit('photos.pictured', { rows });
        stacks.due();
      },
      foldersChanged: () => emit('folders.changed', null),
      notice: (tone, message, wayOut, about) =>
        emit('notice', { tone, message, wayOut, ...(about === undefined ? {} : { about }) }),
    },
  });
  const agencies = agencyStore(db);
  const journal = openJournal(db, systemClock);
  const curate = curatePorts(db, { journal, stores, agencies });
  const images = {
    render: (
      recipe: Parameters<ReturnType<typeof exportPorts>['images']['render']>[0],
      { signal }: { signal?: AbortSignal },
    ) => decoder.run('render', recipe, { urgent: true, limitMs: 300_000, ...(signal === undefined ? {} : { signal }) }),
  };
  const sources = { pathOf: stores.query.pathOf, previewOf: (id: number) => insideOf(stores.decode.photo(id)) };
  const ports = exportPorts(sources, images, parts.resourcesFolder);
  const words = wordStore(db);
  const remembered = viewStore(db);
  const presets = presetStore(db);
  const dictionary = join(parts.resourcesFolder, '..', 'node_modules', 'dictionary-en');
  const files = { aff: join(dictionary, 'index.aff'), dic: join(dictionary, 'index.dic') };
  const language = languageService(languageThread(parts.languageScript, files), words.list, emit);
  const sidecars = sidecarTools(stores.query.pathOf);
  const credentials = credentialsKeeper({
    photo: stores.query.photo,
    pathOf: stores.query.pathOf,
    decoder,
    wasmFile: join(parts.resourcesFolder, '..', 'node_modules', '@contentauth', 'c2pa-wasm', 'pkg', 'c2pa_bg.wasm'),
  });
  tellRescue(rescue, emit);
  const keeper = keepBackups(db, libraryFile, emit);

  const handlers: Handlers = {
    ...folderHandlers(engine, tasks),
    ...photoHandlers(stores.query, credentials, stacks),
    ...stackHandlers({ journal, photos: stores.query, arrangement: stores.arrangement }, emit),
    ...articleHandlers(curate, emit, () => colourNamesOf(remembered.get('colourNames'))),
    ...articleOutcomeHandlers({
      curate,
      originals: ports.originals,
      cropBasis: (original) => decoder.run('cropBasis', original, { urgent: true, limitMs: 120_000 }),
      imageAddress: (id) => {
        const size = engine.imagePath(id, 'preview') === null ? 'thumb' : 'preview';
        return `photo://${size}/${id}?v=${stores.decode.photo(id)?.thumbnailVersion ?? 0}`;
      },
    }),
    ...textHandlers({ ...curate, photos: stores.query }, agencies.list, emit),
    ...exportHandlers({
      curate,
      ports,
      exports: exportStore(db),
      tasks,
      emit,
      programVersion,
      preset: (id) => presetNamed(presets, id),
      language: language.toolsFor,
      agencies: agencies.list,
    }),
    ...agencyHandlers(agencies, emit),
    ...reviewHandlers({
      curate,
      credentials,
      agencies: agencies.list,
      thumbnailPath: (id) => engine.imagePath(id, 'thumb'),
      resourcesFolder: parts.resourcesFolder,
      language: language.toolsFor,
    }),
    ...presetHandlers(presets),
    ...bundleHandlers({ ...curate, photoByContent: stores.index.photoByContent }, tasks, emit),
    ...languageHandlers(language, words),
    ...writingHandlers(codeListStore(db), templateStore(db), curate.articles),
    ...viewHandlers(remembered, filterStore(db), (query) => stores.query.query(query).ids.length),
    ...sidecarHandlers({
      curate,
      agencies: agencies.list,
      ports: sidecars.ports,
      tasks,
      rescan: () => engine.rescan(null),
    }),
    'internal.close': async () => {
      clearTimeout(looking);
      keeper.stop();
      tasks.cancelAll();
      await Promise.all([sidecars.close(), language.close(), stacks.close()]);
      await engine.close();
      closeLibrary(db);
    },
  };
  warmUp();
  const looking = setTimeout(() => engine.look(), LOOK_AFTER_MS);
  return { handlers, engine };

  /** What the window is about to ask is read while it is still loading. */
  function warmUp(): void {
    const kept = photoQuery.safeParse({ ...Object(remembered.get('query')), stacks: remembered.get('stacks') });
    void answer(handlers, 'photos.query', kept.data ?? photoQuery.parse({}));
  }
}

/** A damaged library is never silently replaced. */
function tellRescue({ keptAside, restored }: Rescue, emit: Emit): void {
  if (keptAside === null) return;
  const wayOut =
    restored === null
      ? 'There was no backup to go back to: add your folders again; captions written in the damaged library are in that file.'
      : 'What was written after that backup is in the damaged file.';
  const message =
    restored === null
      ? 'The library was damaged; a new one was begun.'
      : `The library was damaged; its backup ${restored} was opened.`;
  emit('notice', { tone: 'error', message: `${message} The damaged file is kept as ${keptAside}.`, wayOut });
}

/** How often it is asked whether a backup is due. */
const LOOK_EVERY = 10 * 60 * 1000;

function keepBackups(db: WritableDb, file: string, emit: Emit): { stop(): void } {
  let busy = false;
  const look = async (): Promise<void> => {
    if (busy || !db.open || !backupDue(file, systemClock.now())) return;
    busy = true;
    try {
      await backUp(db, file, systemClock.now());
    } catch (error) {
      const message = `Expected to back the library up, found: ${error instanceof Error ? error.message : String(error)}`;
      if (db.open)
        emit('notice', { tone: 'warn', message, wayOut: 'Check the free space of the disk that the library is on.' });
    } finally {
      busy = false;
    }
  };
  // Not at once: the first minute belongs to the editor.
  const first = setTimeout(() => void look(), 60_000);
  const timer = setInterval(() => void look(), LOOK_EVERY);
  return {
    stop: () => {
      clearTimeout(first);
      clearInterval(timer);
    },
  };
}
