/** Says before an export what blocks it, what will be written, how large it will be and whether there is room. */

import { sizeWithin } from '../../domain/crop.ts';
import { imagePath } from '../../domain/formats/file-names.ts';
import { type BundleContent, imageTypesOf } from '../../domain/formats/format.ts';
import { formatsOf } from '../../domain/formats/index.ts';
import type { ExportPlan } from '../../domain/overviews/exports.ts';
import { distinctSizes } from '../../domain/rendition-sizes.ts';
import { type PlannedPicture, planPictures } from '../articles/bundle-pictures.ts';
import { bundleSlug } from './export-bundle.ts';
import { judgeOrder } from './export-checks.ts';
import { estimatedBytes, type KnownSize } from './export-estimate.ts';
import type { ExportOrder } from './export-order.ts';
import type { ExportPorts } from './export-ports.ts';
import { MOST_MEASURED, type SizeMeter } from './measure-export.ts';

export type PreflightOrder = Omit<ExportOrder, 'folder' | 'replace'> & { readonly folder: string | null };

export async function preflightExport(
  ports: Pick<ExportPorts, 'writer' | 'cutValues'>,
  order: PreflightOrder,
  known?: KnownSize,
): Promise<ExportPlan> {
  const { article, photos, preset, folder, zip } = order;
  // A picture without photograph is a finding here, not yet a failure.
  const pictures = article.pictures.filter(({ photoId }) => photos.has(photoId));
  const planned = planPictures({ ...article, pictures }, photos, preset, order.agencies);
  const verdict = judgeOrder(order, planned, ports.cutValues);
  const slug = bundleSlug(article);
  const state = folder == null ? null : await ports.writer.look({ folder, name: slug, zip, replace: false });
  return {
    folderName: slug,
    findings: verdict.findings,
    blocking: verdict.blocking,
    passed: verdict.passed,
    signed: article.pictures.filter(({ signOff }) => signOff !== null).length,
    pictures: article.pictures.length,
    files: [...imageFiles(slug, planned, order), ...formatFiles(slug, order)],
    estimatedBytes: estimatedBytes(planned, preset, known),
    freeBytes: state?.freeBytes ?? null,
    exists: state?.exists ?? false,
  };
}

/** The bundle's size once the pictures that weigh most are measured; null where there is no picture. */
export async function measuredExport(
  ports: Pick<ExportPorts, 'originals' | 'images'>,
  { article, photos, preset, agencies }: Pick<PreflightOrder, 'article' | 'photos' | 'preset' | 'agencies'>,
  meter: SizeMeter,
  signal?: AbortSignal,
): Promise<number | null> {
  const pictures = article.pictures.filter(({ photoId }) => photos.has(photoId));
  if (pictures.length === 0) return null;
  const planned = planPictures({ ...article, pictures }, photos, preset, agencies);
  const weight = new Map(planned.map((picture) => [picture, estimatedBytes([picture], preset)]));
  const heaviest = [...planned].sort((a, b) => (weight.get(b) ?? 0) - (weight.get(a) ?? 0)).slice(0, MOST_MEASURED);
  await meter.measure(ports, heaviest, preset, signal);
  return estimatedBytes(planned, preset, meter.known);
}

function imageFiles(slug: string, planned: readonly PlannedPicture[], { preset }: PreflightOrder) {
  return planned.flatMap(({ position, lead, crops, photo }) => {
    const name = { slug, position, total: planned.length, lead, naming: preset.naming } as const;
    const { width, height } = photo.shownBy ?? photo;
    const widths =
      width == null || height == null
        ? preset.sizes
        : distinctSizes(preset.sizes, { width, height }).map((size) => sizeWithin({ width, height }, size).width);
    return imageTypesOf(preset).flatMap((type) => {
      const whole = widths.map((wide) => imagePath({ ...name, type, width: wide, crop: null }));
      const cut = crops.map(({ ratio }) => imagePath({ ...name, type, width: 0, crop: ratio }));
      return [...whole, ...cut].map((path) => ({ path, note: photo.fileName }));
    });
  });
}

function formatFiles(slug: string, { article, profile, preset, programVersion }: PreflightOrder) {
  const empty: BundleContent = {
    article,
    slug,
    profile,
    preset,
    programVersion,
    pictures: [],
    findings: [],
    overrides: [],
  };
  return formatsOf(preset).flatMap((format) => format.render(empty).map(({ path }) => ({ path, note: format.label })));
}
