/** What the article use cases ask of a library: the same for the window and for the command line. */
import { prefillPicture } from '../domain/prefill.ts';
import { articleStore } from '../sqlite/articles/article-store.ts';
import type { AgencyStore } from '../sqlite/desk/agency-store.ts';
import type { WritableDb } from '../sqlite/library/handles.ts';
import type { PhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { CuratePorts } from '../usecases/articles/curate-pictures.ts';
import { systemClock } from './clock.ts';

export type DeskCuratePorts = CuratePorts & { readonly photos: PhotoStores['query'] };

/** Pictures start with the words of their file, read with the desk's own list of agencies. */
export function curatePorts(
  db: WritableDb,
  parts: {
    readonly journal: CuratePorts['journal'];
    readonly stores: PhotoStores;
    readonly agencies: Pick<AgencyStore, 'list'>;
  },
): DeskCuratePorts {
  return {
    journal: parts.journal,
    articles: articleStore(db),
    clock: systemClock,
    photos: parts.stores.query,
    agencies: () => parts.agencies.list(),
    prefill: (photo) => prefillPicture(photo.metadata, parts.agencies.list()),
  };
}
