/** The handlers of every call about photographs, articles and the desk's own lists, each subject's given what it needs of the desk. */
import { join } from 'node:path';
import { articleReader } from '../decoder/article-reader.ts';
import type { DecoderClient } from '../decoder/client.ts';
import { deskFileReader } from '../decoder/desk-file-reader.ts';
import type { Desk } from '../desk/desk.ts';
import type { MovableHome } from '../desk/indexing/movable-home.ts';
import type { SidecarRuns } from '../desk/sidecar-runs.ts';
import type { Tasks } from '../desk/tasks.ts';
import { colourNamesOf } from '../domain/colour-names.ts';
import { houseRulesOf } from '../domain/house-rules.ts';
import { delimiterOf } from '../domain/writing/codes.ts';
import { presetStore } from '../sqlite/desk/preset-store.ts';
import { stationeryStore, type ValueListStore } from '../sqlite/desk/stationery-store.ts';
import { exportStore, filterStore, type ViewStore } from '../sqlite/desk/view-store.ts';
import { codeListStore, templateStore } from '../sqlite/desk/writing-aid-store.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import { photoSuggestions } from '../sqlite/photographs/photo-suggestions.ts';
import { newsCodeSuggestions } from '../usecases/photographs/news-code-suggestions.ts';
import { credentialsKeeper } from './content-credentials.ts';
import { agencyHandlers } from './handlers/agencies.ts';
import { articleOutcomeHandlers } from './handlers/article-outcome.ts';
import { articleHandlers } from './handlers/articles.ts';
import { bundleHandlers } from './handlers/bundles.ts';
import { exportHandlers } from './handlers/exports.ts';
import { folderHandlers } from './handlers/folders.ts';
import { languageHandlers } from './handlers/language.ts';
import type { LibraryFileCall } from './handlers/library.ts';
import { metadataHandlers } from './handlers/metadata.ts';
import { photoHandlers } from './handlers/photos.ts';
import { presetHandlers, presetNamed } from './handlers/presets.ts';
import { reviewHandlers } from './handlers/review.ts';
import { sidecarHandlers } from './handlers/sidecars.ts';
import { stackHandlers } from './handlers/stacks.ts';
import { stationeryHandlers } from './handlers/stationery.ts';
import { textHandlers } from './handlers/text.ts';
import { thumbnailHandlers } from './handlers/thumbnails.ts';
import { timeHandlers } from './handlers/times.ts';
import { viewHandlers } from './handlers/view.ts';
import { writingHandlers } from './handlers/writing.ts';
import type { LanguageService } from './language-service.ts';
import type { SidecarTools } from './sidecar-tools.ts';
import type { StackKeeping } from './stack-keeping.ts';
import type { Emit, Handlers } from './transport.ts';

export interface WindowHandling {
  readonly db: WritableDb;
  readonly desk: Desk;
  readonly decoder: DecoderClient;
  readonly home: MovableHome;
  readonly tasks: Tasks;
  readonly emit: Emit;
  readonly remembered: ViewStore;
  readonly valueLists: ValueListStore;
  readonly stacks: StackKeeping;
  readonly language: LanguageService;
  readonly sidecars: SidecarTools;
  readonly sidecarRuns: SidecarRuns;
  readonly resourcesFolder: string;
  /** Where the packages lie that are loaded as they are. */
  readonly packagesFolder: string;
  readonly programVersion: string;
}

const CROP_LIMIT_MS = 120_000;

/** All but those about the library file itself (`handlers/library.ts`). */
export function windowHandlers(handling: WindowHandling): Omit<Handlers, LibraryFileCall> {
  const { db, desk, decoder, tasks, emit, remembered, valueLists, stacks, language, sidecars, sidecarRuns } = handling;
  const { resourcesFolder, programVersion } = handling;
  const { stores, engine, curate, exports, agencies, words } = desk;
  const presets = presetStore(db);
  const codes = codeListStore(db);
  const files = deskFileReader(decoder);
  const credentials = credentialsKeeper({
    photo: stores.query.photo,
    pathOf: stores.query.pathOf,
    decoder,
    wasmFile: join(handling.packagesFolder, '@contentauth', 'c2pa-wasm', 'pkg', 'c2pa_bg.wasm'),
  });
  const delimiter = () => delimiterOf(remembered.get('codeDelimiter'));
  return {
    ...folderHandlers(engine, tasks),
    ...thumbnailHandlers(handling.home),
    ...photoHandlers(stores.query, credentials, stacks),
    ...metadataHandlers({
      ports: curate,
      tasks,
      codes,
      delimiter,
      agencies: agencies.list,
      suggestions: [valueLists, photoSuggestions(db), newsCodeSuggestions],
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
      cropBasis: (original) => decoder.run('cropBasis', original, { urgent: true, limitMs: CROP_LIMIT_MS }),
      imageAddress: async (id) => {
        const size = (await engine.imagePath(id, 'preview')) === null ? 'thumb' : 'preview';
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
      delimiter,
    }),
    ...agencyHandlers(agencies, files),
    ...reviewHandlers({
      curate,
      credentials,
      agencies: agencies.list,
      delimiter,
      thumbnailPath: (id) => engine.imagePath(id, 'thumb'),
      resourcesFolder,
      language: language.toolsFor,
    }),
    ...presetHandlers(presets, files),
    ...bundleHandlers({ ...curate, photoByContent: stores.index.photoByContent }, tasks, emit, files),
    ...languageHandlers(language, words),
    ...writingHandlers(codes, templateStore(db), curate.articles, files, valueLists),
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
  };
}
