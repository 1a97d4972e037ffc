/** The photographs that an imported text's captions may be about. */
import { numbered } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import type { PictureRow } from '../journal-ports.ts';
import type { PhotoQueryStore } from '../photographs/photo-query-ports.ts';
import type { CuratePorts } from './curate-pictures.ts';
import type { ImportDecisions } from './import-decisions.ts';

export interface ArticleFromTextPorts extends Omit<CuratePorts, 'photos'> {
  readonly photos: PhotoQueryStore;
}

/** Most photographs that captions are compared with. */
export const MOST_CANDIDATES = 20_000;

/** Throws `wrong-use` for more than can be compared. */
export function candidatePhotos(
  ports: ArticleFromTextPorts,
  present: readonly PictureRow[],
  candidates: PhotoSelection,
): readonly Photo[] {
  const { ids } = ports.photos.query(candidates);
  if (ids.length > MOST_CANDIDATES) {
    throw new DeskError(
      'wrong-use',
      `${numbered(ids.length)} photographs are too many to match captions with; ${numbered(MOST_CANDIDATES)} are the most.`,
      {
        wayOut: 'Show one folder, or the picks, and import the text again.',
      },
    );
  }
  return photosNamed(ports, present, [...ids]);
}

/** Of more than can be compared the newest, in the order in which they are shown: an article is about what has just come in. */
export function newest(
  ports: ArticleFromTextPorts,
  candidates: PhotoSelection,
  ids: readonly PhotoId[],
): readonly PhotoId[] {
  if (ids.length <= MOST_CANDIDATES) return ids;
  const last = ports.photos.query({ ...candidates, sort: 'captured', descending: true }).ids.slice(0, MOST_CANDIDATES);
  const kept = new Set(last);
  return ids.filter((id) => kept.has(id));
}

/** Pictures that are there and these, without what cannot be read. */
export function photosNamed(
  ports: ArticleFromTextPorts,
  present: readonly PictureRow[],
  ids: readonly PhotoId[],
): readonly Photo[] {
  const wanted = new Set([...present.map((picture) => picture.photoId), ...ids]);
  return [...wanted]
    .map((id) => ports.photos.photo(id))
    .filter((photo) => photo !== null && photo.readState !== 'unreadable') as readonly Photo[];
}

/** What an editor has chosen, as far as it is still in the library. */
export function decidedPhotos(ports: ArticleFromTextPorts, { pictures, extra }: ImportDecisions): readonly Photo[] {
  const wanted = new Set([...pictures.map((picture) => picture.photoId), ...extra]);
  return [...wanted].map((id) => (id === null ? null : ports.photos.photo(id))).filter((photo) => photo !== null);
}
