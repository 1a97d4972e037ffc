/** Finds the pictures of articles that use a photograph, with the words that it could give them. */
import type { PictureField } from '../../domain/article.ts';
import { offeredWords, type PhotographUse } from '../../domain/offered-words.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { ArticleStore, PhotoReader, PictureRow } from '../journal-ports.ts';

export interface OfferPorts {
  readonly articles: Pick<ArticleStore, 'uses' | 'summary'>;
  readonly photos: Pick<PhotoReader, 'photo'>;
  readonly prefill: (photo: Photo) => Pick<PictureRow, PictureField>;
}

/** Pictures of archived articles are left as they are. */
export function usesOf(ports: OfferPorts, photoId: PhotoId): readonly PhotographUse[] {
  const photo = ports.photos.photo(photoId);
  if (photo === null) return [];
  const words = ports.prefill(photo);
  return ports.articles.uses([photoId]).flatMap((row): readonly PhotographUse[] => {
    const summary = ports.articles.summary(row.articleId);
    if (summary === null || summary.archived) return [];
    return [
      {
        articleId: row.articleId,
        headline: summary.headline,
        pictureId: row.id,
        position: row.position + 1,
        words: offeredWords(photo.own ?? {}, row, words),
      },
    ];
  });
}
