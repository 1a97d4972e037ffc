/** Answers calls about photographs: what a view shows, in pages; counts, facets, likeness, the tray, statistics. */
import { pack } from '../../contract/packed.ts';
import { DeskError } from '../../domain/failure.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { CredentialsKeeper } from '../content-credentials.ts';
import type { StackKeeping } from '../stack-keeping.ts';
import type { Handlers } from '../transport.ts';

type Answered =
  | 'photos.query'
  | 'photos.rows'
  | 'photos.get'
  | 'photos.facets'
  | 'photos.timeline'
  | 'photos.byNames'
  | 'photos.credentials'
  | 'photos.named'
  | 'library.counts'
  | 'library.statistics'
  | 'tray.list'
  | 'internal.photoPath'
  | 'internal.photoFiles';

/** `stacks` hears of it when somebody looks at stacks, and when cells come into view. */
export function photoHandlers(
  photos: PhotoQueryStore,
  credentials: CredentialsKeeper,
  stacks: Pick<StackKeeping, 'wanted' | 'looked'>,
): Pick<Handlers, Answered> {
  return {
    'photos.query': (query) => {
      if (query.stacks !== 'off') stacks.wanted();
      return photos.query(query);
    },
    'photos.rows': ({ ids, articleId }) => {
      stacks.looked();
      return pack(photos.rows(ids, articleId));
    },
    'photos.get': ({ photoId }) => {
      const photo = photos.photo(photoId);
      if (photo !== null) return photo;
      throw new DeskError('not-found', 'The photograph is no longer in the library.', {
        wayOut: 'It may have been forgotten: look for changes in its folder.',
      });
    },
    'photos.timeline': (query) => photos.timeline(query),
    'photos.facets': (query) => photos.facets(query),
    'photos.byNames': ({ text }) => photos.byNames(text),
    'photos.credentials': ({ ids }) =>
      Promise.all(ids.map(async (photoId) => ({ photoId, credentials: await credentials.of(photoId) }))),
    'photos.named': ({ text }) => photos.named(text),
    'library.counts': ({ articleId }) => photos.counts(articleId),
    'library.statistics': () => photos.statistics(),
    'tray.list': () => photos.tray(),
    'internal.photoFiles': ({ ids }) =>
      ids.map((photoId) => ({
        name: photos.photo(photoId)?.fileName ?? `photograph ${photoId}`,
        paths: photos.filesOf(photoId),
      })),
    'internal.photoPath': ({ photoId }) => {
      const path = photos.pathOf(photoId);
      if (path !== null) return path;
      const name = photos.photo(photoId)?.fileName ?? `photograph ${photoId}`;
      throw new DeskError('not-found', `The file ${name} is missing.`, {
        subject: name,
        wayOut: 'Connect its disk or locate its folder.',
      });
    },
  };
}
