// Slugs: other scripts, long headlines, names that a system keeps for itself.
import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['Ashby holds its regatta', 'ashby-holds-its-regatta'],
  ['Война и мир', 'voyna-i-mir'],
  ['Ο δρόμος', 'o-dromos'],
  ['Hà Nội mùa thu', 'ha-noi-mua-thu'],
  ['Łódź, Øresund & Đakovo', 'lodz-oresund-dakovo'],
  ['L’Europe d’abord', 'leurope-dabord'],
  ['iPhone and McLaren', 'iphone-and-mclaren'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con-article'],
  ['???', 'article'],
  ['', 'article'],
])('%s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
  expect(slugOf(slug)).toBe(slug);
});

test('ends at a word within 60 characters', () => {
  const slug = slugOf('one two three four five six seven eight nine ten eleven twelve thirteen');
  expect(slug.length).toBeLessThanOrEqual(60);
  expect(slug.endsWith('-')).toBe(false);
  expect('one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve-thirteen'.startsWith(`${slug}-`)).toBe(true);
  expect(slugOf('x'.repeat(90))).toBe('x'.repeat(60));
});
