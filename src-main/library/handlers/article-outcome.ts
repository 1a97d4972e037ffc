/** Answers calls about an article's result: its page as an export would write it, and its automatic crops. */
import type { CropBasis } from '../../domain/crop.ts';
import { DeskError } from '../../domain/failure.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { profileOf, WEB_PROFILE } from '../../domain/profile.ts';
import type { CuratePorts } from '../../usecases/articles/curate-pictures.ts';
import { requireArticle } from '../../usecases/articles/edit-article.ts';
import { previewPage } from '../../usecases/articles/preview-page.ts';
import type { OriginalFinder, OriginalToOpen } from '../../usecases/export/export-ports.ts';
import type { Handlers } from '../transport.ts';
import { openedArticle } from './articles.ts';

export interface OutcomeParts {
  readonly curate: CuratePorts;
  readonly originals: OriginalFinder;
  /** Runs in the decoder process. */
  readonly cropBasis: (original: OriginalToOpen) => Promise<CropBasis>;
  /** Address of the largest picture that is ready now. */
  readonly imageAddress: (photoId: PhotoId) => Promise<string>;
}

export function articleOutcomeHandlers({
  curate,
  originals,
  cropBasis,
  imageAddress,
}: OutcomeParts): Pick<Handlers, 'articles.page' | 'photos.cropBasis'> {
  return {
    'articles.page': async ({ articleId }) => {
      const { article, photos } = openedArticle(curate, requireArticle(curate, articleId));
      const byId = new Map(photos.map((photo) => [photo.id, photo]));
      const addresses = new Map<PhotoId, string>();
      for (const { photoId } of article.pictures) addresses.set(photoId, await imageAddress(photoId));
      const addressOf = (id: PhotoId): string => addresses.get(id) ?? '';
      return previewPage(article, byId, profileOf(article.profile) ?? WEB_PROFILE, addressOf);
    },
    'photos.cropBasis': async ({ photoId }) => {
      const photo = curate.photos.photo(photoId);
      const found = photo === null ? null : await originals.find(photo);
      if (photo === null || found === null) {
        throw new DeskError('not-found', 'The photograph’s file is missing.', {
          wayOut: 'Connect its disk or locate its folder.',
        });
      }
      const { fileName: subject, type } = photo;
      const { path, preview = null } = found;
      // Only looked at: whether these are the very bytes that the library knows is asked when they are exported.
      return cropBasis({ path, type, preview, subject, expectedSha256: null, proven: true, asFarAsWhole: true });
    },
  };
}
