/** Answers the call that saves the credit review of an article as PDF, HTML or CSV. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { creditReviewPdf } from '../../documents/credit-review.ts';
import type { CheckInput } from '../../domain/checks/check.ts';
import type { Agency } from '../../domain/credit/agencies.ts';
import type { LanguageTools } from '../../domain/language-tools.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import { profileOf, WEB_PROFILE } from '../../domain/profile.ts';
import { writeWhole } from '../../filesystem/write-whole.ts';
import type { CuratePorts } from '../../usecases/articles/curate-pictures.ts';
import { requireArticle } from '../../usecases/articles/edit-article.ts';
import { type ReviewPorts, saveReview } from '../../usecases/articles/save-review.ts';
import type { CredentialsKeeper } from '../content-credentials.ts';
import type { Handlers } from '../transport.ts';

export interface ReviewHandling {
  readonly curate: CuratePorts;
  readonly credentials: CredentialsKeeper;
  readonly agencies: () => readonly Agency[];
  /** The sign before and after a code, as the desk has set it. */
  readonly delimiter: () => string;
  readonly thumbnailPath: (id: PhotoId) => Promise<string | null>;
  readonly resourcesFolder: string;
  readonly language: (input: CheckInput) => Promise<LanguageTools | null>;
}

export function reviewHandlers(handling: ReviewHandling): Pick<Handlers, 'internal.saveReview'> {
  const { curate, credentials, agencies, thumbnailPath, resourcesFolder } = handling;
  const ports: ReviewPorts = {
    credentialsOf: (id) => credentials.of(id),
    thumbnailOf: async (id) => {
      const path = await thumbnailPath(id);
      return path === null ? null : await readFile(path).catch(() => null);
    },
    base64: (bytes) => Buffer.from(bytes).toString('base64'),
    pdf: (sheet, thumbnails) => creditReviewPdf(join(resourcesFolder, 'fonts'), sheet, thumbnails),
    write: writeWhole,
  };
  return {
    'internal.saveReview': async ({ articleId, kind, grouping, path }) => {
      const article = requireArticle(curate, articleId);
      const photos = new Map<PhotoId, Photo>();
      for (const { photoId } of article.pictures) {
        const photo = curate.photos.photo(photoId);
        if (photo !== null) photos.set(photoId, photo);
      }
      const profile = profileOf(article.profile) ?? WEB_PROFILE;
      const list = agencies();
      const now = curate.clock.now();
      const input: CheckInput = { article, photos, profile, now, agencies: list, codeDelimiter: handling.delimiter() };
      const language = await handling.language(input);
      const checks = language === null ? input : { ...input, language };
      await saveReview(ports, { article, photos, checks, agencies: list, grouping, kind, path });
      return { name: basename(path) };
    },
  };
}
