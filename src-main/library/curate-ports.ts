/** What the article use cases ask of a library: the same for the window and for the command line. */
import type { Database } from 'better-sqlite3';
import { prefillPicture } from '../domain/prefill.ts';
import { articleStore } from '../sqlite/articles/article-store.ts';
import type { AgencyStore } from '../sqlite/desk/agency-store.ts';
import type { PhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { CuratePorts } from '../usecases/articles/curate-pictures.ts';
import { systemClock } from './clock.ts';

/** Pictures start with the words of their file, read with the desk's own list of agencies. */
export function curatePorts(
  db: Database,
  parts: {
    readonly journal: CuratePorts['journal'];
    readonly stores: PhotoStores;
    readonly agencies: Pick<AgencyStore, 'list'>;
  },
): CuratePorts & { readonly photos: PhotoStores['query'] } {
  return {
    journal: parts.journal,
    articles: articleStore(db),
    clock: systemClock,
    photos: parts.stores.query,
    prefill: (photo) => prefillPicture(photo.metadata, parts.agencies.list()),
  };
}
