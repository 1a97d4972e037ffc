/** The desk of a window: takes the library, adds what only a window needs (care, stacks, language, credentials), and makes the handlers. */
import { join } from 'node:path';
import { photoQuery } from '../contract/photo-query.ts';
import { articleReader } from '../decoder/article-reader.ts';
import { createDecoderClient, type DecoderSource } from '../decoder/client.ts';
import { deskFileReader } from '../decoder/desk-file-reader.ts';
import { systemClock } from '../desk/clock.ts';
import { composeDesk } from '../desk/desk.ts';
import { decoderFacts } from '../desk/indexing/decoder-adapters.ts';
import type { IndexEngine } from '../desk/indexing/index-engine.ts';
import type { IndexEvents } from '../desk/indexing/index-events.ts';
import { movableHome } from '../desk/indexing/movable-home.ts';
import { createSidecarRuns } from '../desk/sidecar-runs.ts';
import { taskList } from '../desk/tasks.ts';
import type { ChangedRows } from '../domain/changed-rows.ts';
import { colourNamesOf } from '../domain/colour-names.ts';
import { failureOf } from '../domain/failure.ts';
import { houseRulesOf } from '../domain/house-rules.ts';
import { type LogEntry, troubleEntry } from '../domain/log-entry.ts';
import { openPictureFolder } from '../filesystem/picture-folder.ts';
import { languageThread } from '../language/language-thread.ts';
import { presetStore } from '../sqlite/desk/preset-store.ts';
import { stationeryStore, valueListStore } from '../sqlite/desk/stationery-store.ts';
import { exportStore, filterStore, viewStore } from '../sqlite/desk/view-store.ts';
import { codeListStore, templateStore } from '../sqlite/desk/writing-aid-store.ts';
import type { HoldOptions } from '../sqlite/library/library-lock.ts';
import { openSession } from '../sqlite/library/session.ts';
import { photoReadings } from '../sqlite/photographs/photo-readings.ts';
import { photoSuggestions } from '../sqlite/photographs/photo-suggestions.ts';
import { type Collected, changedRows, collectChanges } from './changed-rows.ts';
import { credentialsKeeper } from './content-credentials.ts';
import { agencyHandlers } from './handlers/agencies.ts';
import { articleOutcomeHandlers } from './handlers/article-outcome.ts';
import { articleHandlers } from './handlers/articles.ts';
import { bundleHandlers } from './handlers/bundles.ts';
import { exportHandlers } from './handlers/exports.ts';
import { folderHandlers } from './handlers/folders.ts';
import { languageHandlers } from './handlers/language.ts';
import { delimiterOf, metadataHandlers } from './handlers/metadata.ts';
import { photoHandlers } from './handlers/photos.ts';
import { thumbnailHandlers } from './handlers/thumbnails.ts';
import { presetHandlers, presetNamed } from './handlers/presets.ts';
import { reviewHandlers } from './handlers/review.ts';
import { sidecarHandlers } from './handlers/sidecars.ts';
import { stackHandlers } from './handlers/stacks.ts';
import { stationeryHandlers } from './handlers/stationery.ts';
import { textHandlers } from './handlers/text.ts';
import { timeHandlers } from './handlers/times.ts';
import { viewHandlers } from './handlers/view.ts';
import { writingHandlers } from './handlers/writing.ts';
import { languageService } from './language-service.ts';
import { careFor } from './library-care.ts';
import { checkThreads } from './library-check.ts';
import { keepReadings } from './reading-keeping.ts';
import { sidecarTools } from './sidecar-tools.ts';
import { keepStacks } from './stack-keeping.ts';
import { answer, type Emit, type Handlers } from './transport.ts';

/** The first moments belong to what the editor looks at, not to whether a hundred thousand files are what they were. */
const LOOK_AFTER_MS = 1_500;
/** A window waits for its library as long as it is open; what it says meanwhile is its process's matter. */
const HOLD = { waitForCommand: Number.POSITIVE_INFINITY, waitForWindow: Number.POSITIVE_INFINITY };
/** The process ends for the shell to start it again; its answer leaves first. */
const AFTER_THE_ANSWER_MS = 50;

export interface WindowDeskParts {
  readonly libraryFile: string;
  readonly resourcesFolder: string;
  readonly programVersion: string;
  /** The built entry of the thread that checks grammar and spelling. */
  readonly languageScript: string;
  /** The built entry of the thread that looks the library's pages through. */
  readonly checkScript: string;
  /** The window's profile folder, named to other windows that want the same library. */
  readonly profile: string;
  /** Somebody else has the library: it is waited for. */
  readonly onWaiting: HoldOptions['onWaiting'];
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
  /** What a call has changed, as rows of now. */
  readonly rows: (of: Collected) => ChangedRows | null;
  /** What is thrown, in words; damage makes the library read-only. */
  readonly explain: (error: unknown) => unknown;
  /** Somebody works: long checks wait. */
  readonly touched: () => void;
}

/** Takes and opens the library (a damaged one is put aside and said), looks for changes in its folders, and is ready to answer. */
export async function openWindowDesk(parts: WindowDeskParts): Promise<WindowDesk> {
  const { libraryFile, emit, programVersion } = parts;
  const session = await openSession(
    libraryFile,
    { program: 'window', doing: null, profile: parts.profile },
    { ...HOLD, onWaiting: parts.onWaiting, now: systemClock.now(), verify: 'later' },
  );
  const { db } = session;
  const care = careFor({
    session,
    checks: checkThreads(parts.checkScript),
    emit,
    onDamage: () => tasks.cancelAll(),
  });
  const tasks = taskList(
    (progress) => emit('tasks.progress', progress),
    care.explain,
    (kind, error) => parts.log(troubleEntry('library', 'task failed', error, { task: kind })),
  );
  const decoder = createDecoderClient(parts.decoder);
  const notice: IndexEvents['notice'] = (tone, message, wayOut, about) =>
    emit('notice', { tone, message, wayOut, ...(about === undefined ? {} : { about }) });
  const told = parts.onPictures ?? (() => undefined);
  const home = movableHome({ place: openPictureFolder(libraryFile), tasks, notice, moved: told });
  told(home.folder());
  const { stores, engine, curate, exports, agencies, words } = composeDesk({
    db,
    home,
    resourcesFolder: parts.resourcesFolder,
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
  const rows = (of: Collected): ChangedRows | null =>
    changedRows({ articles: curate.articles, photos: stores.query, heads: curate.journal.heads }, of);
  const stacks = keepStacks(
    stores.stacks,
    () => emit('stacks.changed', null),
    (error) =>
      emit('notice', {
        tone: 'error',
        message: `Photographs could not be grouped into stacks: ${failureOf(care.explain(error)).message}`,
        wayOut: 'Turn stacks off and on again.',
      }),
  );
  const readings = keepReadings(
    photoReadings(db),
    (ids) => emit('photos.changed', { ids }),
    (error) => care.explain(error),
  );
  const remembered = viewStore(db);
  const presets = presetStore(db);
  const packages = join(parts.resourcesFolder, '..', 'node_modules');
  const language = languageService(languageThread(parts.languageScript, packages), words.list, emit);
  const valueLists = valueListStore(db);
  const sidecars = sidecarTools(stores.query.pathOf);
  const isWritable = (): boolean => db.open && db.pragma('query_only', { simple: true }) === 0;
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
  const credentials = credentialsKeeper({
    photo: stores.query.photo,
    pathOf: stores.query.pathOf,
    decoder,
    wasmFile: join(parts.resourcesFolder, '..', 'node_modules', '@contentauth', 'c2pa-wasm', 'pkg', 'c2pa_bg.wasm'),
  });

  const files = deskFileReader(decoder);

  const handlers: Handlers = {
    ...folderHandlers(engine, tasks),
    ...thumbnailHandlers(home),
    ...photoHandlers(stores.query, credentials, stacks),
    ...metadataHandlers({
      ports: curate,
      tasks,
      codes: codeListStore(db),
      delimiter: () => delimiterOf(remembered.get('codeDelimiter')),
      agencies: agencies.list,
      suggestions: [valueLists, photoSuggestions(db)],
    }),
    ...timeHandlers({ journal: curate.journal, photos: stores.query, cameraMates: stores.query.cameraMates }),
    ...stationeryHandlers(stationeryStore(db), valueLists, files),
    ...stackHandlers({
      journal: curate.journal,
      photos: stores.query,
      arrangement: stores.arrangement,
      stacks: stores.stacks,
    }),
    ...articleHandlers(curate, () => colourNamesOf(remembered.get('colourNames'))),
    ...articleOutcomeHandlers({
      curate,
      originals: exports.originals,
      cropBasis: (original) => decoder.run('cropBasis', original, { urgent: true, limitMs: 120_000 }),
      imageAddress: (id) => {
        const size = engine.imagePath(id, 'preview') === null ? 'thumb' : 'preview';
        return `photo://${size}/${id}?v=${stores.decode.photo(id)?.thumbnailVersion ?? 0}`;
      },
    }),
    ...textHandlers({ ...curate, photos: stores.query }, articleReader(decoder), agencies.list),
    ...exportHandlers({
      curate,
      ports: exports,
      exports: exportStore(db),
      tasks,
      programVersion,
      preset: (id) => presetNamed(presets, id),
      houseRules: () => houseRulesOf(remembered.get('houseRules')),
      language: language.toolsFor,
      agencies: agencies.list,
    }),
    ...agencyHandlers(agencies, files),
    ...reviewHandlers({
      curate,
      credentials,
      agencies: agencies.list,
      thumbnailPath: (id) => engine.imagePath(id, 'thumb'),
      resourcesFolder: parts.resourcesFolder,
      language: language.toolsFor,
    }),
    ...presetHandlers(presets, files),
    ...bundleHandlers({ ...curate, photoByContent: stores.index.photoByContent }, tasks, emit, files),
    ...languageHandlers(language, words),
    ...writingHandlers(codeListStore(db), templateStore(db), curate.articles, files),
    ...viewHandlers(remembered, filterStore(db), (query) => stores.query.query(query).ids.length),
    ...sidecarHandlers({
      curate,
      agencies: agencies.list,
      ports: sidecars.ports,
      tasks,
      queue: stores.sidecars,
      stir: sidecarRuns.stir,
      rescan: () => engine.rescan(null),
    }),
    'library.keep': () => {
      care.keep();
      engine.look();
    },
    'library.openBackup': () => {
      const opened = care.openBackup();
      setTimeout(() => process.exit(0), AFTER_THE_ANSWER_MS);
      return opened;
    },
    'library.salvage': async () => {
      const opened = await care.salvage();
      setTimeout(() => process.exit(0), AFTER_THE_ANSWER_MS);
      return opened;
    },
    'internal.close': async () => {
      clearTimeout(looking);
      tasks.cancelAll();
      await sidecarRuns.close();
      await Promise.all([home.close(), care.stop(), sidecars.close(), language.close(), stacks.close(), readings.close()]);
      await engine.close();
      // Folding the log in would write into a damaged file.
      if (care.isDamaged()) session.abandon();
      else session.close();
    },
  };
  warmUp();
  const looking = setTimeout(() => {
    if (!isWritable()) return;
    try {
      engine.look();
      home.start();
      // What an earlier session left, and what failed then.
      sidecarRuns.tryAgain();
    } catch (error) {
      // A torn page, read before the check has found it: what is damaged is told, and the backup offered.
      care.explain(error);
    }
  }, LOOK_AFTER_MS);
  return { handlers, engine, rows, explain: care.explain, touched: care.touched };

  /** What the window is about to ask is read while it is still loading. */
  function warmUp(): void {
    const kept = photoQuery.safeParse({ ...Object(remembered.get('query')), stacks: remembered.get('stacks') });
    void answer(handlers, 'photos.query', kept.data ?? photoQuery.parse({}));
  }
}
