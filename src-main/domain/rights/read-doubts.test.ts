/** What no rule can hold the desk to is told all the same, and a demand to hide a face waits for a person. */
import { describe, expect, test } from 'vitest';
import { readRestrictions } from './read-restrictions.ts';

const read = (instructions: string) =>
  readRestrictions({ instructions, dateCreated: '2036-11-20' }).map((one) =>
    'like' in one ? `${one.kind} ${one.like}: ${one.words}` : one.kind,
  );

describe('limits that a person must read', () => {
  test.each([
    ['Do not use on social media', 'Do not use on social media'],
    ['Keine Nutzung in sozialen Netzwerken', 'Keine Nutzung in sozialen Netzwerken'],
    ['Pas d’utilisation sur les réseaux sociaux', 'Pas d’utilisation sur les réseaux sociaux'],
    ['Single use', 'Single use'],
    ['Einmaliger Abdruck', 'Einmaliger Abdruck'],
    ['Uso único', 'Uso único'],
  ])('%s', (words, found) => {
    expect(read(words)).toEqual([`unread null: ${found}`]);
  });
});

describe('a face or name to be hidden', () => {
  test.each([
    ['Faces must be blurred', 'Faces must be blurred'],
    ['Gesichter sind zu verpixeln', 'Gesichter sind zu verpixeln'],
    ['Floutage obligatoire', 'Floutage obligatoire'],
    ['Los rostros de los menores deben ser pixelados', 'rostros de los menores deben ser pixelados'],
    ['I volti dei minori devono essere oscurati', 'volti dei minori devono essere oscurati'],
  ])('%s', (words, found) => {
    expect(read(words)).toEqual([`unread identity: ${found}`]);
  });

  test('that it was done already restricts nothing', () => {
    expect(read('Faces were pixelated at source.')).toEqual([]);
    expect(readRestrictions({ description: 'Faces of statues must be hidden in wartime, a curator says.' })).toEqual(
      [],
    );
  });

  test('is read in a caption where it is shouted', () => {
    const found = readRestrictions({ description: 'Pupils in Ashby. FACES MUST BE PIXELATED.' });
    expect(found).toMatchObject([{ kind: 'unread', like: 'identity', field: 'description' }]);
  });
});
