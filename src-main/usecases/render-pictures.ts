/** Renders the article's pictures, a few at a time, and writes their images in order, so that equal articles give equal bytes. */
import { imagePath } from '../domain/formats/file-names.ts';
import type { BundlePicture, ImageMime, Preset, Rendition } from '../domain/formats/format.ts';
import { type PlannedPicture, recipeOf } from './bundle-pictures.ts';
import type { BundleDraft, FoundOriginal, ImageRenderer, RenderedPicture } from './export-ports.ts';
import type { ProgressMeter } from './export-progress.ts';

/** More gains nothing (the image library uses all cores for one picture) and costs memory. */
const IN_FLIGHT = 2;

export interface RenderOrder {
  readonly images: ImageRenderer;
  readonly draft: BundleDraft;
  readonly planned: readonly PlannedPicture[];
  readonly originals: ReadonlyMap<number, FoundOriginal>;
  readonly slug: string;
  readonly preset: Preset;
  readonly meter: ProgressMeter;
  readonly signal?: AbortSignal;
}

export interface RenderedPictures {
  readonly pictures: readonly BundlePicture[];
  /** Small JPEGs for documents, by position. */
  readonly documents: ReadonlyMap<number, Uint8Array>;
}

export async function renderPictures(order: RenderOrder): Promise<RenderedPictures> {
  const { planned, meter } = order;
  // One picture that fails stops the others: nothing of a broken bundle is worth decoding.
  const stop = new AbortController();
  const forward = (): void => stop.abort(order.signal?.reason);
  order.signal?.addEventListener('abort', forward);
  const running = new Map<number, Promise<RenderedPicture>>();
  const start = (at: number): void => {
    const next = planned[at];
    if (next == null) return;
    const work = renderOne(order, next, stop.signal);
    // Awaited in order below; a failure further on must not count as unhandled meanwhile.
    work.catch(() => undefined);
    running.set(at, work);
  };
  try {
    const pictures: BundlePicture[] = [];
    const documents = new Map<number, Uint8Array>();
    for (let at = 0; at < IN_FLIGHT; at += 1) start(at);
    for (const [at, picture] of planned.entries()) {
      meter.picture(picture.photo.fileName, at);
      const rendered = await running.get(at);
      running.delete(at);
      start(at + IN_FLIGHT);
      if (rendered == null) continue;
      order.signal?.throwIfAborted();
      pictures.push(await writePicture(order, picture, rendered));
      if (rendered.document != null) documents.set(picture.position, rendered.document);
    }
    return { pictures, documents };
  } finally {
    stop.abort();
    order.signal?.removeEventListener('abort', forward);
    await Promise.allSettled(running.values());
  }
}

async function renderOne(order: RenderOrder, picture: PlannedPicture, signal: AbortSignal): Promise<RenderedPicture> {
  const original = order.originals.get(picture.position);
  if (original == null)
    throw new Error(`Expected an original for picture ${picture.position}, found none: this is a mistake of ours.`);
  return order.images.render(recipeOf(picture, original, order.preset), { signal });
}

async function writePicture(
  order: RenderOrder,
  planned: PlannedPicture,
  rendered: RenderedPicture,
): Promise<BundlePicture> {
  const { draft, slug } = order;
  const { lead, crops: _crops, ...picture } = planned;
  const total = order.planned.length;
  // Together, so that the flushes to disk overlap; a zip still gets them in this order.
  const renditions = await Promise.all(
    rendered.images.map(async ({ type, maxEdge, crop, box, width, height, bytes }): Promise<Rendition> => {
      const path = imagePath({ slug, position: picture.position, total, lead, maxEdge, crop, type });
      const written = await draft.add(path, bytes);
      const mime: ImageMime = `image/${type}`;
      const { id: pictureId, photoId } = picture.picture;
      return {
        pictureId,
        photoId,
        path,
        mime,
        width,
        height,
        maxEdge,
        crop,
        box,
        bytes: written.bytes,
        sha256: written.sha256,
      };
    }),
  );
  const contentHash = picture.photo.contentHash ?? rendered.originalSha256;
  return { ...picture, photo: { ...picture.photo, contentHash }, renditions };
}
