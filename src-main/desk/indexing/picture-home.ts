/** The folder with thumbnails and previews, for those who make and show them: it is released only when nobody is using it. */
import { revealedName } from '../../domain/text/invisible.ts';
import type { PictureFolder } from '../../filesystem/picture-folder.ts';

export interface PictureHome {
  /** The folder as it is now. */
  folder(): string;
  /** Work that reads or writes pictures in the present folder. */
  use<T>(work: (folder: string) => Promise<T>): Promise<T>;
  /** A picture was not there, or could not be written: perhaps the disk is gone. True where pictures lie elsewhere from now on. */
  look(): boolean;
  /** What is made now is all there is until a disk is back: nothing goes to make room. */
  keepsAll(): boolean;
}

/** Where a library says that its pictures lie, for who moves none. */
export function homeOf({ now, look, lost }: Pick<PictureFolder, 'now' | 'look' | 'lost'>): PictureHome {
  return { folder: now, use: (work) => work(now()), look, keepsAll: () => lost() !== null };
}

/** A folder that stays where it is. */
export function homeAt(folder: string): PictureHome {
  return { folder: () => folder, use: (work) => work(folder), look: () => false, keepsAll: () => false };
}

/** A chosen folder whose disk is not there, in words. */
export function lostPictures(folder: string): string {
  return `The disk with the thumbnails is missing: ${revealedName(folder)}.`;
}
