/** Writes captions, credits and alt texts of an article's pictures into `.xmp` files next to their originals, which stay untouched. */

import type { Article, Picture, PictureField, PictureId } from '../../domain/article.ts';
import { AGENCIES, type Agency } from '../../domain/credit/agencies.ts';
import { parseCredit } from '../../domain/credit/credit.ts';
import { DeskError, type Failure, failureOf } from '../../domain/failure.ts';
import type { SaidTimes } from '../../domain/marks/said-block.ts';
import type { OwnValue } from '../../domain/own-metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { printedPicture } from '../../domain/printed-article.ts';
import { wordToken } from '../../domain/said-times.ts';
import { type PlannedSidecar, sidecarPlace, type WrittenSidecars } from '../../domain/sidecar-name.ts';
import { type BesidePorts, fileNameOf, listings, mergeBeside } from './merge-beside.ts';
import type { SidecarWords } from './sidecar-ports.ts';

export interface SidecarPorts extends BesidePorts {
  /** Absolute path of the photograph's file that is there; null where there is none. */
  pathOf(id: PhotoId): string | null;
}

const chosen = (article: Article, ids: readonly PictureId[]) =>
  article.pictures
    .map((picture, index) => ({ picture, position: index + 1 }))
    .filter(({ picture }) => ids.includes(picture.id));

export async function planSidecars(
  ports: Pick<SidecarPorts, 'files' | 'pathOf'>,
  article: Article,
  ids: readonly PictureId[],
): Promise<readonly PlannedSidecar[]> {
  const planned: PlannedSidecar[] = [];
  for (const { picture, position } of chosen(article, ids)) {
    const path = ports.pathOf(picture.photoId);
    const place = path === null ? null : sidecarPlace(fileNameOf(path), await ports.files.siblings(path));
    planned.push({ pictureId: picture.id, position, name: place?.name ?? null, exists: place?.from === place?.name });
  }
  return planned.map((one) => (one.name === null ? { ...one, exists: false } : one));
}

type Words = Pick<SidecarWords, 'description' | 'altText' | 'creditLine' | 'creator'>;

/** Words of a picture for its file: an empty text says nothing, and what is in the sidecar stays. */
export function sidecarWords(
  kept: Picture,
  fields: readonly PictureField[],
  agencies: readonly Agency[] = AGENCIES,
): Words {
  const picture = printedPicture(kept);
  const caption = fields.includes('caption') ? picture.caption.trim() : '';
  const altText = fields.includes('altText') ? picture.altText.trim() : '';
  const credit = fields.includes('credit') ? picture.credit.trim() : '';
  const photographer = credit === '' ? null : (parseCredit(credit, agencies)?.photographer ?? null);
  return {
    ...(caption === '' ? {} : { description: caption }),
    ...(altText === '' ? {} : { altText }),
    ...(credit === '' ? {} : { creditLine: credit }),
    ...(photographer === null ? {} : { creator: [photographer] }),
  };
}

export interface SidecarOrder {
  readonly agencies?: readonly Agency[];
  readonly article: Article;
  readonly pictureIds: readonly PictureId[];
  readonly fields: readonly PictureField[];
  /** ISO 8601 UTC. */
  readonly now: string;
  /** The name by which this desk signs what it says. */
  readonly by?: string;
}

/** One after the other; one that fails is named and the others are still written. */
export async function writeSidecars(
  ports: SidecarPorts,
  order: SidecarOrder,
  options: { readonly signal?: AbortSignal; readonly onProgress?: (done: number, total: number) => void } = {},
): Promise<WrittenSidecars> {
  const { article, pictureIds, fields, agencies } = order;
  const written: { pictureId: PictureId; position: number; name: string }[] = [];
  const failed: { position: number; failure: Failure }[] = [];
  const all = chosen(article, pictureIds);
  for (const [index, { picture, position }] of all.entries()) {
    if (options.signal?.aborted === true) break;
    options.onProgress?.(index, all.length);
    try {
      const name = await writeOne(ports, picture, sidecarWords(picture, fields, agencies), order);
      if (name !== null) written.push({ pictureId: picture.id, position, name });
    } catch (error) {
      failed.push({ position, failure: failureOf(error) });
    }
  }
  return { written, failed };
}

async function writeOne(
  ports: SidecarPorts,
  picture: Picture,
  words: Words,
  { now, by = '' }: SidecarOrder,
): Promise<string | null> {
  if (Object.keys(words).length === 0) return null;
  const path = ports.pathOf(picture.photoId);
  if (path === null) {
    throw new DeskError('not-found', 'The photograph’s file is missing.', {
      wayOut: 'Connect its disk or locate its folder.',
    });
  }
  const times = Object.entries(words).map(([field, value]) => [
    field,
    { at: Date.parse(now), token: wordToken(value as OwnValue), by },
  ]);
  const all = { ...words, metadataDate: now, said: Object.fromEntries(times) as SaidTimes };
  return mergeBeside(ports, path, listings(ports.files), () => Promise.resolve(all));
}
