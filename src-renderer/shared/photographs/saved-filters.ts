/** Filters that were given a name: saved, applied, deleted. */
import type { PhotoQueryInput } from '../../../src-main/contract/api.ts';
import type { SavedFilter } from '../../../src-main/contract/views.ts';
import { act } from '../answers/acts.ts';
import { attempt } from '../window/notices.ts';
import { remember, show } from '../window/view.ts';
import { library, refreshPhotos } from './library.ts';

export async function saveFilter(name: string): Promise<void> {
  library.patch({ filters: await act('filters.save', { name, query: library.get().query }) });
}

export async function deleteFilter(filterId: number): Promise<void> {
  library.patch({ filters: await act('filters.delete', { filterId }) });
}

export function applyFilter(filter: SavedFilter): void {
  library.patch({ query: filter.query as PhotoQueryInput });
  remember('query', filter.query);
  show('library', 'grid');
  attempt(refreshPhotos);
}
