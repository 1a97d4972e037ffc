/** Answers calls about what the window remembers and the filters an editor has saved. */
import { photoQuery } from '../../contract/api.ts';
import type { SavedFilter } from '../../domain/overviews/library.ts';
import type { FilterStore, ViewStore } from '../../sqlite/desk/view-store.ts';
import type { Handlers } from '../transport.ts';

/** `count` says how many photographs a query has now. */
export function viewHandlers(
  view: ViewStore,
  filters: FilterStore,
  count: (query: ReturnType<typeof photoQuery.parse>) => number,
): Pick<Handlers, 'view.load' | 'view.save' | 'filters.list' | 'filters.save' | 'filters.delete'> {
  const list = (): readonly SavedFilter[] =>
    filters.list().map((filter) => {
      const query = photoQuery.safeParse(filter.query);
      return { ...filter, count: query.success ? count(query.data) : 0 };
    });
  return {
    'view.load': () => view.load(),
    'view.save': ({ key, value }) => view.save(key, value),
    'filters.list': list,
    'filters.save': ({ name, query }) => {
      filters.save(name, query);
      return list();
    },
    'filters.delete': ({ filterId }) => {
      filters.delete(filterId);
      return list();
    },
  };
}
