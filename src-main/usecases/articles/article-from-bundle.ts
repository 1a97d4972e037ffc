/** Makes an article out of an opened bundle: its pictures find their photographs by content, wherever these are now. */
import type { Article, PictureId } from '../../domain/article.ts';
import type { ReopenedArticle } from '../../domain/formats/read-decisions.ts';
import type { LostPicture } from '../../domain/overviews/exports.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { PictureRow } from '../journal-ports.ts';
import { type ArticlePorts, created, createdPicture, freeSlug, newArticle, requireArticle } from './edit-article.ts';

export interface ArticleFromBundlePorts extends ArticlePorts {
  /** The photograph with these bytes (SHA-256), or null where the library has none. */
  photoByContent(contentHash: string): PhotoId | null;
}

/** The pictures that would be left out now; after their folder was added, none. */
export function lostPictures(
  ports: Pick<ArticleFromBundlePorts, 'photoByContent'>,
  opened: Pick<ReopenedArticle, 'article' | 'photos'>,
): readonly LostPicture[] {
  return place(ports, opened).lost;
}

/** One undoable step. Sign-offs stay where the bundle proves which words and which photograph they were given for. */
export function articleFromBundle(
  ports: ArticleFromBundlePorts,
  opened: Pick<ReopenedArticle, 'article' | 'photos'> & Partial<Pick<ReopenedArticle, 'overrides'>>,
  proven: boolean,
): { readonly article: Article; readonly lost: readonly LostPicture[] } {
  const { id: _id, pictures: _pictures, overrides: _overrides, ...fields } = opened.article;
  const row = { ...newArticle(ports, fields), ...fields, archived: false };
  const slug = freeSlug(ports, fields.slug === '' ? fields.headline : fields.slug, row.id);
  const { placed, lost } = place(ports, opened);
  const numbers = ports.journal.numbers('picture', placed.length);
  const pictures = placed.map(({ at, photoId }, position): PictureRow => {
    const picture = opened.article.pictures[at] as Article['pictures'][number];
    const signOff = proven ? picture.signOff : null;
    return { ...picture, signOff, id: numbers[position] as PictureId, photoId, articleId: row.id, position };
  });
  ports.journal.apply({
    label: 'Article opened from its bundle',
    changes: [created({ ...row, slug, ...formerOverrides(opened) }), ...pictures.map(createdPicture)],
  });
  return { article: requireArticle(ports, row.id), lost };
}

/** What was let pass when the bundle was written is history, and passes nothing now. */
function formerOverrides({ overrides = [] }: Partial<Pick<ReopenedArticle, 'overrides'>>): Pick<Article, 'overrides'> {
  return overrides.length === 0 ? {} : { overrides: overrides.map((one) => ({ ...one, former: true as const })) };
}

/** Each photograph once, or again with a reason: a bundle that names one twice without was not written by us. */
function place(
  ports: Pick<ArticleFromBundlePorts, 'photoByContent'>,
  { article, photos }: Pick<ReopenedArticle, 'article' | 'photos'>,
) {
  const unexplained = new Set<PhotoId>();
  const placed: { readonly photoId: PhotoId; readonly at: number }[] = [];
  const lost: LostPicture[] = [];
  for (const [at, picture] of article.pictures.entries()) {
    const photo = photos.get(picture.photoId);
    const found = photo?.contentHash == null ? null : ports.photoByContent(photo.contentHash);
    if (found != null && (picture.repeatReason !== undefined || !unexplained.has(found))) {
      if (picture.repeatReason === undefined) unexplained.add(found);
      placed.push({ photoId: found, at });
    } else lost.push({ position: at + 1, fileName: photo?.fileName ?? '', caption: picture.caption });
  }
  return { placed, lost };
}
