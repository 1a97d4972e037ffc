/** Variables: filled from the file, the picture and the article, only as far as these know. */
import { expect, test } from 'vitest';
import { exampleInput } from '../checks/testing/example.ts';
import { expandVariables, VARIABLES, variableClosedAt, variableValues } from './variables.ts';

const { article, photos } = exampleInput({
  headline: 'Ashby holds its regatta',
  pictures: [
    { caption: '', credit: 'AP/Anna Berg' },
    {
      caption: '',
      credit: '',
      metadata: {
        city: 'Kelmar',
        dateCreated: '2024-08-11T21:05:03+02:00',
        creator: ['Tom Lind', 'Eve Moor'],
        creditLine: 'Reuters',
        personInImage: ['Jo Hart', 'Ann Lee'],
        locationShown: [{ sublocation: 'Pier 3', city: 'Kelmar' }],
      },
    },
  ],
});
const valuesOf = (at: number) => {
  const picture = article.pictures[at]!;
  return variableValues({ article, picture, photo: photos.get(picture.photoId) ?? null });
};

test('fills from the photograph’s own metadata', () => {
  const { text, stayed } = expandVariables(
    '{persons} in {City} on {weekday}, {date}, {time} ({Photographer}/{agency}, {location shown}, {person-in-image})',
    valuesOf(1),
  );
  expect(text).toBe(
    'Jo Hart, Ann Lee in Kelmar on Sunday, 11 August 2024, 21:05 (Tom Lind/Reuters, Pier 3, Kelmar, Jo Hart, Ann Lee)',
  );
  expect(stayed).toEqual([]);
});

test('takes city and country from the position where the file names none, and never over its words', () => {
  const picture = article.pictures[0]!;
  const photo = photos.get(picture.photoId)!;
  const gpsPlace = { city: 'Leipzig', country: 'Germany', countryCode: 'DE' };
  const fill = (metadata: typeof photo.metadata) =>
    expandVariables('{city}, {country}', variableValues({ article, picture, photo: { ...photo, gpsPlace, metadata } }))
      .text;
  expect(fill({})).toBe('Leipzig, Germany');
  expect(fill({ city: 'Markkleeberg' })).toBe('Markkleeberg, Germany');
});

test('takes who made it from the credit, the day from the camera, the rest from the article', () => {
  const { text } = expandVariables(
    '{photographer} {date} {filename} {position} {articleheadline} {articledate}',
    valuesOf(0),
  );
  expect(text).toBe('Anna Berg 12 August 2024 frame-1 1 Ashby holds its regatta 12 August 2024');
});

test('leaves what it does not know, and says why', () => {
  const values = valuesOf(0);
  expect(expandVariables('{city}: {nonsense} {1} { } {}', values)).toEqual({
    text: '{city}: {nonsense} {1} { } {}',
    stayed: ['The photograph has no {city}.', 'There is no variable {nonsense}.'],
  });
});

test('is as precise as the file', () => {
  const { article: own, photos: all } = exampleInput({ pictures: [{ metadata: { dateCreated: '2024-08' } }] });
  const values = variableValues({ article: own, picture: own.pictures[0]!, photo: all.get(1) ?? null });
  expect(expandVariables('{date}{weekday}', values).text).toBe('August 2024{weekday}');
});

test('sees a variable when its brace is closed', () => {
  const values = valuesOf(1);
  expect(variableClosedAt('In {city}', 9, values)).toEqual({ start: 3, found: { value: 'Kelmar' } });
  expect(variableClosedAt('In {country}', 12, values)).toEqual({
    start: 3,
    found: { why: 'The photograph has no {country}.' },
  });
  expect(variableClosedAt('In {city', 8, values)).toBeNull();
  expect(variableClosedAt('}', 1, values)).toBeNull();
  expect(variableClosedAt('{a\n}', 4, values)).toBeNull();
});

test('offers only names that exist', () => {
  const values = valuesOf(0);
  expect(VARIABLES.filter(({ name }) => !values.has(name))).toEqual([]);
});
