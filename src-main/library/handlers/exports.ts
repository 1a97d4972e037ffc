/** Answers calls about exports: what one would write and what blocks it, the export itself, and its history. */
import { randomUUID } from 'node:crypto';
import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Tasks } from '../../desk/tasks.ts';
import type { Article } from '../../domain/article.ts';
import type { CheckInput } from '../../domain/checks/check.ts';
import { counted } from '../../domain/counts.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import { DeskError } from '../../domain/failure.ts';
import { countFindings } from '../../domain/finding.ts';
import type { Preset } from '../../domain/formats/format.ts';
import { profileFor } from '../../domain/formats/presets.ts';
import type { HouseRules } from '../../domain/house-rules.ts';
import type { LanguageTools } from '../../domain/language-tools.ts';
import type { ExportPlan, ExportRecord } from '../../domain/overviews/exports.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import { bundleFaults } from '../../filesystem/bundle-verifier.ts';
import type { ExportStore, KeptExport } from '../../sqlite/desk/view-store.ts';
import type { CuratePorts } from '../../usecases/articles/curate-pictures.ts';
import { requireArticle } from '../../usecases/articles/edit-article.ts';
import { exportBundle } from '../../usecases/export/export-bundle.ts';
import type { ExportOrder } from '../../usecases/export/export-order.ts';
import type { ExportPorts } from '../../usecases/export/export-ports.ts';
import type { ExportProgress } from '../../usecases/export/export-progress.ts';
import { sizeMeter } from '../../usecases/export/measure-export.ts';
import { measuredExport, preflightExport } from '../../usecases/export/preflight-export.ts';
import { collectListed } from '../changed-rows.ts';
import type { Handlers } from '../transport.ts';

export interface ExportHandling {
  readonly curate: CuratePorts;
  readonly ports: ExportPorts;
  readonly exports: ExportStore;
  readonly tasks: Tasks;
  readonly programVersion: string;
  readonly preset: (id: string) => Preset;
  /** The desk's own changes to the rules. */
  readonly houseRules: () => HouseRules;
  readonly agencies: () => readonly Agency[];
  /** The sign before and after a code, as the desk has set it. */
  readonly delimiter: () => string;
  /** Grammar and spelling with the desk's own words; null where there is no dictionary. */
  readonly language: (input: CheckInput) => Promise<LanguageTools | null>;
}

type Answered =
  | 'exports.plan'
  | 'exports.measure'
  | 'exports.run'
  | 'exports.list'
  | 'photos.bundles'
  | 'internal.grantTarget'
  | 'internal.exportPath';

const PHASES: Readonly<Record<ExportProgress['phase'], string>> = {
  pictures: 'Rendering pictures',
  files: 'Writing documents',
  closing: 'Writing checksums',
  done: 'Done',
};

export function exportHandlers(handling: ExportHandling): Pick<Handlers, Answered> {
  const { curate, ports, exports, tasks } = handling;
  /** Folders chosen in a dialog since the start; the window only ever holds the token. */
  const targets = new Map<string, string>();
  const meter = sizeMeter();

  const orderOf = async (
    articleId: number,
    presetId: string,
  ): Promise<Omit<ExportOrder, 'folder' | 'zip' | 'replace'>> => {
    const article = requireArticle(curate, articleId);
    const preset = handling.preset(presetId);
    // The house rules of the preset: what goes to an agency is checked as an agency checks it, whoever wrote the article.
    const profile = profileFor(preset, article, handling.houseRules());
    const now = curate.clock.now();
    const photos = photosOf(curate, article);
    const agencies = handling.agencies();
    const language = await handling.language({ article, photos, profile, now, agencies });
    return {
      article,
      photos,
      profile,
      preset,
      // The article has its own; nothing is let pass besides.
      overrides: [],
      now,
      agencies,
      codeDelimiter: handling.delimiter(),
      programVersion: handling.programVersion,
      ...(language === null ? {} : { language }),
    };
  };
  const folderOf = (token: string): string => {
    const folder = targets.get(token);
    if (folder !== undefined) return folder;
    throw new DeskError('wrong-use', 'No folder is chosen for this export.', {
      wayOut: 'Choose the folder again.',
    });
  };

  return {
    'exports.plan': async ({ articleId, presetId, token, zip }): Promise<ExportPlan> => {
      const folder = token === null ? null : folderOf(token);
      return preflightExport(ports, { ...(await orderOf(articleId, presetId)), folder, zip }, meter.known);
    },
    'exports.measure': async ({ articleId, presetId }, call) => {
      const article = requireArticle(curate, articleId);
      const order = {
        article,
        photos: photosOf(curate, article),
        preset: handling.preset(presetId),
        agencies: handling.agencies(),
      };
      return { estimatedBytes: await measuredExport(ports, order, meter, call?.signal) };
    },
    'exports.run': async ({ articleId, presetId, token, zip, replace }): Promise<ExportRecord> => {
      const folder = folderOf(token);
      const order: ExportOrder = { ...(await orderOf(articleId, presetId)), folder, zip, replace };
      const subject = order.article.headline === '' ? order.article.slug : order.article.headline;
      const kept = await tasks.run(
        'export',
        subject,
        async ({ signal, report }) => {
          const onProgress = ({ phase, done, total, secondsLeft, subject: file }: ExportProgress): void =>
            report({ phase: file === null ? PHASES[phase] : `${PHASES[phase]}: ${file}`, done, total, secondsLeft });
          const result = await exportBundle(ports, order, { signal, onProgress });
          const faults = await bundleFaults(result.path);
          const record: KeptExport = {
            articleId,
            at: order.now,
            path: result.path,
            headline: order.article.headline,
            files: result.files,
            bytes: result.bytes,
            zip,
            overrides: result.overrides,
            findings: countFindings(result.findings),
            verified: faults.length === 0,
            warnings: [...faults, ...result.warnings],
          };
          return {
            ...record,
            id: exports.add(
              record,
              order.article.pictures.map(({ photoId }) => photoId),
            ),
          };
        },
        (record) =>
          `${counted(record.files, 'file')} written and ${record.verified ? 'verified' : 'NOT verified'}: ${basename(record.path)}.`,
      );
      collectListed(articleId);
      return recordOf(kept);
    },
    'exports.list': ({ articleId }) => Promise.all(exports.list(articleId).map(recordOf)),
    'photos.bundles': ({ ids }) =>
      exports.bundlesOf(ids).map(({ path, ...bundle }) => ({ ...bundle, folderName: basename(path) })),
    'internal.grantTarget': ({ path }) => {
      const token = randomUUID();
      targets.set(token, path);
      return { token, name: basename(path) || path };
    },
    'internal.exportPath': ({ exportId }) => {
      const record = exports.get(exportId);
      if (record === null) throw new DeskError('not-found', 'That export is no longer in the history.');
      return record.path;
    },
  };
}

/** Other calls do not wait for the disk that it was exported to. */
async function recordOf({
  path,
  headline: _headline,
  ...record
}: KeptExport & { readonly id: number }): Promise<ExportRecord> {
  const gone = await access(path).then(
    () => false,
    () => true,
  );
  return { ...record, folderName: basename(path), gone };
}

function photosOf(curate: CuratePorts, article: Article): ReadonlyMap<PhotoId, Photo> {
  const photos = new Map<PhotoId, Photo>();
  for (const { photoId } of article.pictures) {
    const photo = curate.photos.photo(photoId);
    if (photo !== null) photos.set(photoId, photo);
  }
  return photos;
}
