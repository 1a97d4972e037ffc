/** Completes a field of the form with what the library's photographs say already. */
import type { OwnField } from '../../domain/own-metadata.ts';
import type { SuggestionSource } from '../../usecases/photographs/suggest-values.ts';
import type { ReadableDb } from '../library/handles.ts';
import type { WORD_FACETS } from './photo-facets.ts';

/** The filter list that holds a field's values; other fields are completed with what the desk wrote into them. */
const FACET_OF: { readonly [F in OwnField]?: (typeof WORD_FACETS)[number] } = {
  personInImage: 'person',
  keywords: 'keyword',
  creator: 'photographer',
  creditLine: 'agency',
  source: 'agency',
  event: 'event',
  city: 'place',
  country: 'place',
};
/** So many of those that begin alike are counted. */
const COUNTED = 300;

export function photoSuggestions(db: ReadableDb): SuggestionSource {
  const inFacets = db.prepare(`
    SELECT value AS text FROM (SELECT id, value FROM facet_values WHERE name = @name AND value LIKE @begin ESCAPE '\\' LIMIT ${COUNTED})
    ORDER BY (SELECT count(*) FROM photo_facets WHERE value_id = id) DESC, value LIMIT @limit`);
  const written = db.prepare(`
    SELECT one.value AS text FROM own_metadata, json_each(own_metadata.value) AS one
    WHERE field = @field AND one.value LIKE @begin ESCAPE '\\' GROUP BY one.value ORDER BY count(*) DESC, one.value LIMIT @limit`);
  return {
    startingWith(field, typed, limit) {
      const begin = `${typed.replace(/[\\%_]/g, '\\$&')}%`;
      const name = FACET_OF[field];
      const rows = name === undefined ? written.all({ field, begin, limit }) : inFacets.all({ name, begin, limit });
      return (rows as { readonly text: string }[]).map(({ text }) => ({ text, note: 'in this library' }));
    },
  };
}
