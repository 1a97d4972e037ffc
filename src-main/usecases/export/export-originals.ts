/** Finds every original of an article before the export writes its first byte, and names the one that is gone or changed. */
import { DeskError } from '../../domain/failure.ts';
import type { PlannedPicture } from '../articles/bundle-pictures.ts';
import type { FoundOriginal, OriginalFinder } from './export-ports.ts';

/** By position. */
export async function findOriginals(
  finder: OriginalFinder,
  pictures: readonly PlannedPicture[],
): Promise<ReadonlyMap<number, FoundOriginal>> {
  const found = new Map<number, FoundOriginal>();
  for (const { position, photo } of pictures) {
    const original = await finder.find(photo);
    if (original == null) {
      throw new DeskError('not-found', `The file ${photo.fileName} (picture ${position}) is missing.`, {
        wayOut: 'Connect the disk or put the file back, then export again.',
        subject: photo.fileName,
      });
    }
    if (photo.changed || (photo.bytes > 0 && original.bytes !== photo.bytes)) {
      throw new DeskError(
        'unreadable',
        `The file ${photo.fileName} (picture ${position}) has changed on disk since the library read it.`,
        {
          wayOut: 'Look at the photograph again, check its caption and credit, then export.',
          subject: photo.fileName,
        },
      );
    }
    found.set(position, original);
  }
  return found;
}
