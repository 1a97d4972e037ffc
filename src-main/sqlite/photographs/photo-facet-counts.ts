/** How many photographs each value of a facet has among those that a selection shows, and when those were taken. */
import type { PhotoId } from '../../domain/photo.ts';
import { timelineOf } from '../../domain/timeline.ts';
import type { FacetCount, PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { ReadableDb } from '../library/handles.ts';
import { COLUMN_FACETS } from './photo-conditions.ts';
import { WORD_FACETS } from './photo-facets.ts';
import type { SelectionReader } from './photo-selection.ts';

/** So many values a list shows, the commonest first. */
const MOST_FACETS = 200;

export function photoFacetCounts(
  db: ReadableDb,
  selections: SelectionReader,
): Pick<PhotoQueryStore, 'facets' | 'timeline'> {
  function facetCounts(name: string, base: Uint8Array | null): readonly FacetCount[] {
    if (base === null) {
      return db
        .prepare(`SELECT v.value, count(*) AS count FROM facet_values v JOIN photo_facets f ON f.value_id = v.id WHERE v.name = ?
        GROUP BY v.id ORDER BY count DESC, v.value LIMIT ${MOST_FACETS}`)
        .all(name) as FacetCount[];
    }
    const rows = db
      .prepare(
        'SELECT v.value, f.photo_id FROM facet_values v JOIN photo_facets f ON f.value_id = v.id WHERE v.name = ?',
      )
      .raw()
      .all(name) as [string, PhotoId][];
    return tallied(rows, base);
  }

  function columnCounts(column: string, base: Uint8Array | null): readonly FacetCount[] {
    const rows = db.prepare(`SELECT ${column}, id FROM photos WHERE ${column} IS NOT NULL`).raw().all() as [
      string,
      PhotoId,
    ][];
    return tallied(rows, base);
  }

  return {
    facets(selection) {
      const whole = selections.base(selection);
      const result: Record<string, readonly FacetCount[]> = {};
      // A list counts what its other values would add: its own choice does not narrow it.
      const baseOf = (name: string): Uint8Array | null => {
        const { [name]: own = [], ...others } = selection.facets;
        return own.length === 0 ? whole : selections.base({ ...selection, facets: others });
      };
      for (const name of WORD_FACETS) result[name] = facetCounts(name, baseOf(name));
      for (const [name, column] of Object.entries(COLUMN_FACETS)) result[name] = columnCounts(column, baseOf(name));
      return result;
    },
    timeline(selection) {
      const { hour: _, ...facets } = selection.facets;
      const base = selections.base({ ...selection, facets });
      const rows = db.prepare('SELECT captured_at, id FROM photos').raw().all() as [string | null, PhotoId][];
      return timelineOf(rows.filter(([, id]) => base === null || base[id] === 1).map(([time]) => time));
    },
  };
}

function tallied(rows: readonly [string, PhotoId][], base: Uint8Array | null): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const [value, id] of rows) if (base === null || base[id] === 1) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_FACETS);
}
