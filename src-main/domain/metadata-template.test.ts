/** Templates: what is ticked is written, and what XMP can say comes back from it the same. */
import { expect, test } from 'vitest';
import { editsOfStationery, metadataOfStationery, stationeryOfMetadata } from './metadata-template.ts';

const fields = {
  headline: { text: 'Regatta in {city}', way: 'replace' },
  keywords: { text: 'sail, "Washington, D.C."', way: 'after' },
  city: { text: '', way: 'replace' },
} as const;

test('makes edits of its ticked fields; an empty one empties', () => {
  expect(editsOfStationery(fields)).toEqual([
    { field: 'headline', way: 'replace', value: 'Regatta in {city}' },
    { field: 'keywords', way: 'after', value: ['sail', 'Washington, D.C.'] },
    { field: 'city', way: 'replace', value: null },
  ]);
});

test('what a file can say of it is read back with every field ticked', () => {
  expect(stationeryOfMetadata(metadataOfStationery(fields))).toEqual({
    headline: { text: 'Regatta in {city}', way: 'replace' },
    keywords: { text: 'sail, "Washington, D.C."', way: 'replace' },
  });
});
