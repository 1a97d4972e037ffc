/** Says before an export what blocks it, what will be written, how large it will be and whether there is room. */

import type { Finding, Override } from '../domain/finding.ts';
import { imagePath } from '../domain/formats/file-names.ts';
import { type BundleContent, imageTypesOf } from '../domain/formats/format.ts';
import { formatsOf } from '../domain/formats/index.ts';
import { type PlannedPicture, planPictures } from './bundle-pictures.ts';
import { bundleSlug, type ExportOrder } from './export-bundle.ts';
import { cutFindings, judge } from './export-checks.ts';
import { expectedBytes } from './export-estimate.ts';
import type { ExportPorts } from './export-ports.ts';

export interface ExportPreflight {
  readonly slug: string;
  readonly findings: readonly Finding[];
  /** Findings that block and are not overridden. */
  readonly blocking: readonly Finding[];
  readonly overrides: readonly Override[];
  readonly pictures: number;
  readonly files: readonly { readonly path: string; readonly note: string }[];
  readonly estimatedBytes: number;
  /** Null where no folder was chosen yet, or the file system does not tell. */
  readonly freeBytes: number | null;
  readonly exists: boolean;
}

export type PreflightOrder = Omit<ExportOrder, 'folder' | 'replace'> & { readonly folder: string | null };

export async function preflightExport(
  ports: Pick<ExportPorts, 'writer' | 'cutValues'>,
  order: PreflightOrder,
): Promise<ExportPreflight> {
  const { article, photos, profile, preset, now, folder, zip } = order;
  // A picture without photograph is a finding here, not yet a failure.
  const pictures = article.pictures.filter(({ photoId }) => photos.has(photoId));
  const planned = planPictures({ ...article, pictures }, photos, preset);
  const verdict = judge(
    {
      article,
      photos,
      profile,
      now,
      keeps: preset.keep,
      ...(order.language === undefined ? {} : { language: order.language }),
    },
    order.overrides,
    cutFindings(planned, ports.cutValues),
  );
  const slug = bundleSlug(article);
  const state = folder == null ? null : await ports.writer.look({ folder, name: slug, zip, replace: false });
  return {
    slug,
    ...verdict,
    pictures: article.pictures.length,
    files: [...imageFiles(slug, planned, order), ...formatFiles(slug, order)],
    estimatedBytes: expectedBytes(planned, preset),
    freeBytes: state?.freeBytes ?? null,
    exists: state?.exists ?? false,
  };
}

function imageFiles(slug: string, planned: readonly PlannedPicture[], { preset }: PreflightOrder) {
  return planned.flatMap(({ position, lead, crops, photo }) => {
    const name = { slug, position, total: planned.length, lead, naming: preset.naming } as const;
    return imageTypesOf(preset).flatMap((type) => {
      const whole = preset.sizes.map((maxEdge) => imagePath({ ...name, type, maxEdge, crop: null }));
      const cut = crops.map(({ ratio }) => imagePath({ ...name, type, maxEdge: 0, crop: ratio }));
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
