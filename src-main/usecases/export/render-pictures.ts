/** Renders the article's pictures, a few at a time, and writes their images in order, so that equal articles give equal bytes. */
import { imagePath } from '../../domain/formats/file-names.ts';
import type { BundlePicture, ImageMime, Preset, Rendition } from '../../domain/formats/format.ts';
import { unexpected } from '../../domain/unexpected.ts';
import { type PlannedPicture, recipeOf } from '../articles/bundle-pictures.ts';
import type { BundleDraft, FoundOriginal, ImageRenderer, RenderedPicture } from './export-ports.ts';
import type { ProgressMeter } from './export-progress.ts';

/** One decode a core of a small machine and one more, so that no core waits while results pass between processes; each costs about 50 MB. */
const IN_FLIGHT = 3;
/** Rendered pictures that may wait for a slow one before them, so that no core idles meanwhile. */
const MOST_WAITING = 2;

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

/**
 * Every picture of the order with its images, in the order’s order. Throws the first failure in the pictures’ order, and
 * AbortError as soon as it is stopped.
 */
export async function renderPictures(order: RenderOrder): Promise<RenderedPictures> {
  const { planned, meter } = order;
  // One picture that fails stops the others: nothing of a broken bundle is worth decoding.
  const stop = new AbortController();
  const forward = (): void => stop.abort(order.signal?.reason);
  order.signal?.addEventListener('abort', forward);
  const queue = inFlight(planned, stop.signal, (picture) => renderOne(order, picture, stop.signal));
  try {
    const pictures: BundlePicture[] = [];
    const documents = new Map<number, Uint8Array>();
    for (const [at, picture] of planned.entries()) {
      meter.picture(picture.photo.fileName, at);
      const rendered = await queue.take(at);
      order.signal?.throwIfAborted();
      pictures.push(await writePicture(order, picture, rendered));
      if (rendered.document != null) documents.set(picture.position, rendered.document);
    }
    return { pictures, documents };
  } finally {
    stop.abort();
    order.signal?.removeEventListener('abort', forward);
  }
}

/**
 * Keeps so many pieces of work going while their results are taken in order; not many results may wait to be taken. Once
 * stopped it waits for nobody: a slow decode may end when it likes, it holds no file of the bundle.
 */
function inFlight<T, R>(items: readonly T[], stop: AbortSignal, work: (item: T) => Promise<R>) {
  const stopped = new Promise<never>((_resolve, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason), { once: true });
  });
  stopped.catch(() => undefined);
  const started = new Map<number, Promise<R>>();
  let next = 0;
  let active = 0;
  let taken = 0;
  const fill = (): void => {
    while (!stop.aborted && next < items.length && active < IN_FLIGHT && next < taken + IN_FLIGHT + MOST_WAITING) {
      const result = work(items[next] as T);
      started.set(next, result);
      next += 1;
      active += 1;
      const ended = (): void => {
        active -= 1;
        fill();
      };
      // A failure is met where the result is taken; here it must only not count as unhandled, and start nothing more.
      result.then(ended, () => undefined);
    }
  };
  return {
    take: async (at: number): Promise<R> => {
      fill();
      const result = await Promise.race([started.get(at) as Promise<R>, stopped]);
      started.delete(at);
      taken = at + 1;
      fill();
      return result;
    },
  };
}

async function renderOne(order: RenderOrder, picture: PlannedPicture, signal: AbortSignal): Promise<RenderedPicture> {
  const original = order.originals.get(picture.position);
  if (original == null) throw unexpected(`an original for picture ${picture.position}`, 'none');
  return order.images.render(recipeOf(picture, original, order.preset), { signal });
}

async function writePicture(
  order: RenderOrder,
  planned: PlannedPicture,
  rendered: RenderedPicture,
): Promise<BundlePicture> {
  const { draft, slug } = order;
  const { naming } = order.preset;
  const { lead, crops: _crops, ...picture } = planned;
  const total = order.planned.length;
  // Together, so that the flushes to disk overlap; a zip still gets them in this order.
  const writing = await Promise.allSettled(
    rendered.images.map(async ({ type, maxEdge, crop, box, width, height, bytes }): Promise<Rendition> => {
      const path = imagePath({ slug, position: picture.position, total, lead, width, crop, type, naming });
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
  // All have ended before a failure is told: nothing may be written any more when the draft is thrown away.
  const renditions = writing.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason;
    return outcome.value;
  });
  const contentHash = picture.photo.contentHash ?? rendered.originalSha256;
  return { ...picture, photo: { ...picture.photo, contentHash }, renditions };
}
