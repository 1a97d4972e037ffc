/** The desk's copy over the file: what is written counts, what the file says anyway is not kept, a contradiction is settled. */
import { expect, test } from 'vitest';
import { editedValue } from './metadata-edit.ts';
import { fileWord, metadataWith, openConflicts, ownValueOf, takenBack, withOwn, withoutOwn } from './own-metadata.ts';

const AT = '2024-08-12T12:00:00.000Z';
const file = { metadata: { headline: 'Regatta', city: 'Kelmar', keywords: ['sail', 'boat'] }, conflicts: {} };

test('the desk’s word counts, an emptied field is absent, the rest is the file’s', () => {
  const headline = withOwn({}, file, 'headline', 'Ashby regatta', AT);
  const both = withOwn(headline, file, 'city', '  ', AT);
  expect(both).toEqual({
    headline: { value: 'Ashby regatta', at: AT, under: 'Regatta' },
    city: { value: null, at: AT, under: 'Kelmar' },
  });
  expect(metadataWith(file.metadata, both)).toEqual({ headline: 'Ashby regatta', keywords: ['sail', 'boat'] });
  expect(metadataWith(file.metadata, withoutOwn(both, ['city']))).toMatchObject({ city: 'Kelmar' });
});

test('what the file says anyway is not the desk’s own', () => {
  const typed = withOwn({}, file, 'headline', 'Regatt', AT);
  expect(withOwn(typed, file, 'headline', 'Regatta', AT)).toEqual({});
  expect(withOwn({}, file, 'keywords', ['sail', 'boat'], AT)).toEqual({});
  expect(withOwn({}, file, 'keywords', ['boat', 'sail'], AT)).toHaveProperty('keywords');
});

test('a value of one block, chosen, settles the contradiction', () => {
  const conflicts = { city: { xmp: 'Kelmar', iptc: 'Calmar' }, headline: { xmp: 'a', iptc: 'b' } };
  const own = withOwn({}, { ...file, conflicts }, 'city', 'Kelmar', AT);
  expect(own).toEqual({ city: { value: 'Kelmar', at: AT, under: 'Kelmar' } });
  expect(openConflicts(conflicts, own)).toEqual({ headline: conflicts.headline });
});

test('list fields hold each item once, others one text', () => {
  expect(ownValueOf('keywords', ['a', ' a ', '', 'b'])).toEqual(['a', 'b']);
  expect(ownValueOf('creator', 'Anna Berg')).toEqual(['Anna Berg']);
  expect(ownValueOf('keywords', [' '])).toBeNull();
  expect(ownValueOf('headline', ['one', 'two'])).toBe('one; two');
});

test('before, behind and only where nothing is', () => {
  const edit = (
    field: 'headline' | 'keywords' | 'city',
    way: 'before' | 'after' | 'if-empty',
    value: string | string[],
  ) => editedValue({ headline: 'Regatta', keywords: ['sail'] }, { field, way, value });
  expect(edit('headline', 'before', 'Ashby:')).toBe('Ashby: Regatta');
  expect(edit('headline', 'after', 'in Ashby')).toBe('Regatta in Ashby');
  expect(edit('headline', 'if-empty', 'Other')).toBe('Regatta');
  expect(edit('city', 'if-empty', 'Ashby')).toBe('Ashby');
  expect(edit('keywords', 'after', ['boat'])).toEqual(['sail', 'boat']);
  expect(edit('keywords', 'before', ['boat', 'sail'])).toEqual(['boat', 'sail']);
});

test('written twice, a sentence is not there twice', () => {
  expect(editedValue({ headline: 'Regatta in Ashby' }, { field: 'headline', way: 'after', value: 'in Ashby' })).toBe(
    'Regatta in Ashby',
  );
});

test('taken back, a word that the sidecar has by now is written over with what the file said before', () => {
  const own = withOwn({}, file, 'city', 'Ashby', AT);
  const later = '2024-08-12T13:00:00.000Z';
  expect(takenBack(own, file.metadata, 'city', later)).toEqual({});
  const written = { ...file, metadata: { ...file.metadata, city: 'Ashby' } };
  expect(fileWord(written.metadata, own, 'city')).toBe('Kelmar');
  expect(takenBack(own, written.metadata, 'city', later)).toEqual({
    city: { value: 'Kelmar', at: later, under: 'Kelmar' },
  });
  // Typed again, the desk's word stays the desk's.
  expect(withOwn(own, written, 'city', 'Ashby', later)).toEqual(own);
});

test('a word that only ends or begins alike is another word', () => {
  const edit = (headline: string, way: 'before' | 'after', value: string) =>
    editedValue({ headline }, { field: 'headline', way, value });
  expect(edit('Pressure rises', 'before', 'Press')).toBe('Press Pressure rises');
  expect(edit('In Washby', 'after', 'by')).toBe('In Washby by');
  expect(edit('Press: regatta', 'before', 'Press')).toBe('Press: regatta');
  expect(edit('Regatta', 'before', '  ')).toBe('Regatta');
});
