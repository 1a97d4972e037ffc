/** Path of a cached bitmap, from its photograph's id alone, so that the process that stores it and the one that shows it agree. */
import type { PhotoId } from './photo.ts';

/** `thumbs` are about 512 px, `previews` 2,560 px, `full` whole pictures of formats that a window cannot show. */
export const CACHE_KINDS = ['thumbs', 'previews', 'full'] as const;
export type CacheKind = (typeof CACHE_KINDS)[number];

/** Below the cache's folder, with `/`. One of 256 folders by photo id: a folder with a hundred thousand names is slow on some systems. */
export function picturePlace(kind: CacheKind, id: PhotoId): string {
  return `${kind}/${(id % 256).toString(16).padStart(2, '0')}/${id}.jpg`;
}

/** The photograph that a file of that name in the cache belongs to; null for what is no whole picture. */
export function photoOfPicture(fileName: string): PhotoId | null {
  const id = /^(\d+)\.jpg$/.exec(fileName);
  return id === null ? null : Number(id[1]);
}

/** What the folder is called that the program makes where an editor wants the pictures to be; a scan for photographs passes it by. */
export const PICTURE_FOLDER = 'Picture Desk thumbnails';

export function isPictureFolder(name: string): boolean {
  return /^picture desk thumbnails( \d+)?$/i.test(name);
}

/** Where a library's pictures lie, for who looks at the settings. */
export interface PictureHomeView {
  readonly folder: string;
  /** Next to the library, as long as nobody has chosen another place. */
  readonly isUsual: boolean;
  /** The chosen folder, while its disk is not there; null where nothing is missing. */
  readonly lost: string | null;
  readonly isMoving: boolean;
}
