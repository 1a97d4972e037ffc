/** Saves the credit review of an article as one file: checks again, verifies content credentials, writes whole or not at all. */
import type { Article } from '../../domain/article.ts';
import type { CheckInput } from '../../domain/checks/check.ts';
import { runChecks } from '../../domain/checks/index.ts';
import type { ContentCredentials } from '../../domain/content-credentials.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import { reviewLines } from '../../domain/credit-review/review-lines.ts';
import { type ReviewSheet, reviewCsv, reviewHtml } from '../../domain/credit-review/review-sheet.ts';
import type { Grouping, SheetKind } from '../../domain/credit-review/sheet-kinds.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';

export interface ReviewPorts {
  readonly credentialsOf: (id: PhotoId) => Promise<ContentCredentials>;
  /** A small JPEG of the photograph; null where none has been made. */
  readonly thumbnailOf: (id: PhotoId) => Promise<Uint8Array | null>;
  readonly base64: (bytes: Uint8Array) => string;
  readonly pdf: (sheet: ReviewSheet, thumbnails: ReadonlyMap<number, Uint8Array>) => Promise<Uint8Array>;
  readonly write: (path: string, bytes: Uint8Array) => Promise<void>;
}

export interface ReviewOrder {
  readonly article: Article;
  readonly photos: ReadonlyMap<PhotoId, Photo>;
  readonly checks: CheckInput;
  readonly agencies: readonly Agency[];
  readonly grouping: Grouping;
  readonly kind: SheetKind;
  readonly path: string;
}

export async function saveReview(ports: ReviewPorts, order: ReviewOrder): Promise<void> {
  const { article, photos, checks, agencies, grouping, kind, path } = order;
  const ids = article.pictures.map(({ photoId }) => photoId);
  const credentials = new Map(await Promise.all(ids.map(async (id) => [id, await ports.credentialsOf(id)] as const)));
  const lines = reviewLines({ article, photos, findings: runChecks(checks), credentials, agencies });
  const sheet: ReviewSheet = { article, lines, grouping, at: checks.now };
  await ports.write(path, await bytesOf(ports, sheet, kind));
}

async function bytesOf(ports: ReviewPorts, sheet: ReviewSheet, kind: SheetKind): Promise<Uint8Array> {
  const encoder = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (kind === 'csv') return encoder(reviewCsv(sheet));
  const thumbnails = new Map<number, Uint8Array>();
  for (const { id, picture } of sheet.lines) {
    const bytes = await ports.thumbnailOf(picture.photoId);
    if (bytes !== null) thumbnails.set(id, bytes);
  }
  if (kind === 'pdf') return ports.pdf(sheet, thumbnails);
  return encoder(reviewHtml(sheet, new Map([...thumbnails].map(([id, bytes]) => [id, ports.base64(bytes)]))));
}
