/** The article's page as the export would write it, with pictures from the library: what the editor sees while writing. */
import type { Article } from '../../domain/article.ts';
import { sizeWithin } from '../../domain/crop.ts';
import { DEFAULT_PRESET, type Rendition } from '../../domain/formats/format.ts';
import { pageOf } from '../../domain/formats/page.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import { printedArticle } from '../../domain/printed-article.ts';
import type { Profile } from '../../domain/profile.ts';
import { bundleSlug } from '../export/export-bundle.ts';
import { planPictures } from './bundle-pictures.ts';

const PREVIEW_EDGE_PX = 2560;
/** A photograph that nobody has measured yet. */
const USUAL = { width: 3000, height: 2000 };

/** HTML without style sheet; the viewer sets `PAGE_STYLE`. Pictures whose photograph is not there are left out. */
export function previewPage(
  article: Article,
  photos: ReadonlyMap<PhotoId, Photo>,
  profile: Profile,
  address: (photoId: PhotoId) => string,
): string {
  const pictures = article.pictures.filter(({ photoId }) => photos.has(photoId));
  const planned = planPictures({ ...article, pictures }, photos, DEFAULT_PRESET);
  const content = {
    article: printedArticle(article),
    slug: bundleSlug(article),
    profile,
    preset: DEFAULT_PRESET,
    findings: [],
    overrides: [],
    programVersion: '',
    pictures: planned.map((picture) => ({
      ...picture,
      renditions: [renditionOf(picture.picture.id, picture.photo, address)],
    })),
  };
  return pageOf(content, 'bare');
}

function renditionOf(pictureId: number, photo: Photo, address: (photoId: PhotoId) => string): Rendition {
  const full = { width: photo.width ?? USUAL.width, height: photo.height ?? USUAL.height };
  return {
    pictureId,
    photoId: photo.id,
    path: address(photo.id),
    mime: 'image/jpeg',
    ...sizeWithin(full, PREVIEW_EDGE_PX),
    maxEdge: PREVIEW_EDGE_PX,
    crop: null,
    box: null,
    bytes: 0,
    sha256: '',
  };
}
