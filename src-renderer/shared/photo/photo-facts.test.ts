import { expect, test } from 'vitest';
import { convertedInWords, metadataFields, profileInWords } from './photo-facts.ts';

test('a profile in shorthand is said by its name; every other is as the file says it', () => {
  expect(profileInWords('sP3C')).toBe('Display P3');
  expect(profileInWords('Display P3')).toBe('Display P3');
  expect(profileInWords('c2')).toBe('sRGB');
  expect(profileInWords('eciRGB v2')).toBe('eciRGB v2');
  expect(profileInWords('P3 of my own')).toBe('P3 of my own');
});

test('what is sRGB by any name is not said to be converted', () => {
  expect(convertedInWords({ profile: 'c2', space: 'rgb' })).toBeNull();
  expect(convertedInWords({ profile: 'sP3C', space: 'rgb' })).toMatch(/^Display P3, converted/);
});

test('the digital source type is said by IPTC’s name, not by its address', () => {
  const digitalSourceType = 'http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia';
  expect(metadataFields({ digitalSourceType }).map(({ value }) => value)).toEqual([
    'Media created purely by an algorithm',
  ]);
});
