/** Exports an article as a bundle: checks again, finds every original, renders, writes next to the target and renames; whole or not at all. */
import type { Article } from '../../domain/article.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Finding, Override } from '../../domain/finding.ts';
import type { BundleContent } from '../../domain/formats/format.ts';
import { formatsOf } from '../../domain/formats/index.ts';
import { printedArticle } from '../../domain/printed-article.ts';
import { slugOf } from '../../domain/slug.ts';
import { type PlannedPicture, planPictures } from '../articles/bundle-pictures.ts';
import { BlockedExport, judgeOrder, type OrderVerdict } from './export-checks.ts';
import { roomFor } from './export-estimate.ts';
import type { ExportOrder } from './export-order.ts';
import type { BundleDraft, ExportPorts, FoundOriginal, OriginalFinder } from './export-ports.ts';
import { type ExportProgress, progressMeter } from './export-progress.ts';
import { renderPictures } from './render-pictures.ts';
import { untilCancelled } from './until-cancelled.ts';

export interface ExportOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ExportProgress) => void;
}

export interface ExportResult {
  /** The bundle's folder or zip file. */
  readonly path: string;
  readonly slug: string;
  readonly files: number;
  readonly bytes: number;
  readonly content: BundleContent;
  readonly findings: readonly Finding[];
  /** Those that let something pass. */
  readonly overrides: readonly Override[];
  readonly verdict: OrderVerdict;
  /** What the editor should know of the result, in words. */
  readonly warnings: readonly string[];
}

/**
 * Throws `BlockedExport` where findings block, a DeskError that names the file where something fails, and on cancel AbortError,
 * or a `cancelled` DeskError where the target's disk is too slow to give back at once what was written.
 */
export async function exportBundle(
  ports: ExportPorts,
  ordered: ExportOrder,
  options: ExportOptions = {},
): Promise<ExportResult> {
  const order = { ...ordered, article: printedArticle(ordered.article) };
  const { article, photos, profile, preset, now } = order;
  options.signal?.throwIfAborted();
  if (article.pictures.length === 0) {
    throw new DeskError('wrong-use', `“${article.headline}” has no pictures: add some first.`);
  }
  const planned = planPictures(article, photos, preset, order.agencies);
  const verdict = judgeOrder(order, planned, ports.cutValues);
  if (verdict.blocking.length > 0) throw new BlockedExport(article, verdict);

  let isInPlace = false;
  const { findings } = verdict;
  const overrides = verdict.passed.map(({ override }) => override);
  const slug = bundleSlug(article);
  const content = { article, slug, profile, preset, findings, overrides, programVersion: order.programVersion };
  const written = bundled(ports, order, { planned, content, now, options, onPlace: () => (isInPlace = true) });
  return { ...(await untilCancelled(written, options.signal, () => isInPlace)), verdict };
}

type Ordered = Omit<Writing, 'ports' | 'draft' | 'originals'>;

/** The bundle in its place, or nothing of it there. */
async function bundled(
  ports: ExportPorts,
  { folder, zip, replace }: ExportOrder,
  ordered: Ordered,
): Promise<Omit<ExportResult, 'verdict'>> {
  const { planned, content, options } = ordered;
  const originals = await findOriginals(ports.originals, planned);
  options.signal?.throwIfAborted();
  const target = { folder, name: content.slug, zip, replace };
  const draft = await ports.writer.begin(target, roomFor(planned, content.preset));
  try {
    options.signal?.throwIfAborted();
    return await writeBundle({ ...ordered, ports, draft, originals });
  } catch (error) {
    await draft.discard();
    // A cancelled export may fail in many ways at once; the editor asked for one of them.
    options.signal?.throwIfAborted();
    throw error;
  }
}

/** The bundle's name: the article's slug if it has one, else made from its headline; safe either way. */
export function bundleSlug(article: Article): string {
  return slugOf(article.slug.trim() === '' ? article.headline : article.slug);
}

interface Writing {
  readonly ports: ExportPorts;
  readonly draft: BundleDraft;
  readonly planned: readonly PlannedPicture[];
  readonly originals: Awaited<ReturnType<typeof findOriginals>>;
  readonly content: Omit<BundleContent, 'pictures'>;
  readonly now: string;
  readonly options: ExportOptions;
  /** Called when nothing can be cancelled any more. */
  readonly onPlace: () => void;
}

async function writeBundle(writing: Writing): Promise<Omit<ExportResult, 'verdict'>> {
  const { ports, draft, planned, originals, now, options, onPlace } = writing;
  const meter = progressMeter(planned.length, options.onProgress);
  const { slug, preset } = writing.content;
  const rendered = await renderPictures({
    images: ports.images,
    draft,
    planned,
    originals,
    slug,
    preset,
    meter,
    signal: options.signal,
  });
  const content: BundleContent = { ...writing.content, pictures: rendered.pictures };
  const warnings: string[] = [];
  const files = formatsOf(preset).flatMap((format) => format.render(content));
  for (const [at, file] of files.entries()) {
    options.signal?.throwIfAborted();
    meter.file(file.path, at, files.length);
    if (file.kind === 'text') {
      await draft.add(file.path, new TextEncoder().encode(file.text));
      continue;
    }
    const made = await ports.documents.make(file.document, content, rendered.documents);
    warnings.push(...made.warnings);
    await draft.add(file.path, made.bytes);
  }
  meter.closing();
  options.signal?.throwIfAborted();
  const info = {
    identifier: preset.baseAddress ?? slug,
    description: content.article.headline,
    date: now.slice(0, 10),
    program: `Picture Desk ${content.programVersion}`,
  };
  const done = await draft.finish(info, () => {
    options.signal?.throwIfAborted();
    onPlace();
  });
  meter.done();
  const { findings, overrides } = content;
  return { ...done, slug, content, findings, overrides, warnings };
}

/** Every original by its picture's position, found before the first byte is written. Throws a DeskError that names the one that is gone or changed. */
async function findOriginals(
  finder: OriginalFinder,
  pictures: readonly PlannedPicture[],
): Promise<ReadonlyMap<number, FoundOriginal>> {
  const found = new Map<number, FoundOriginal>();
  for (const { position, photo } of pictures) {
    const original = await finder.find(photo);
    if (original == null) {
      throw new DeskError('not-found', `The file ${photo.fileName} (picture ${position}) is missing.`, {
        wayOut: 'Connect the disk or put the file back, then export again.',
        subject: photo.fileName,
      });
    }
    if (photo.changed || (photo.bytes > 0 && original.bytes !== photo.bytes)) {
      throw new DeskError(
        'unreadable',
        `The file ${photo.fileName} (picture ${position}) has changed on disk since the library read it.`,
        {
          wayOut: 'Look at the photograph again, check its caption and credit, then export.',
          subject: photo.fileName,
        },
      );
    }
    found.set(position, original);
  }
  return found;
}
