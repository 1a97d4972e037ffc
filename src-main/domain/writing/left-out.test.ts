/** Everything that is left out is named, once for each reason. */
import { expect, test } from 'vitest';
import { photographsLeftOut, picturesLeftOut } from './left-out.ts';

const CITY = 'The photograph has no {city}.';
const CODE = 'There is no code zz.';

test('names every picture that is left out, once for each reason', () => {
  const left = [2, 5, 7].map((at) => ({ name: String(at), why: CITY }));
  expect(picturesLeftOut(left)).toEqual([`Pictures 2, 5 and 7 are left out: ${CITY}`]);
  expect(picturesLeftOut([...left, { name: '9', why: CODE }])).toEqual([
    `Pictures 2, 5 and 7 are left out: ${CITY}`,
    `Picture 9 is left out: ${CODE}`,
  ]);
  expect(picturesLeftOut([])).toEqual([]);
});

test('names forty photographs of a selection, and counts the others', () => {
  const names = Array.from({ length: 1_240 }, (_, at) => `${at + 1}.jpg`);
  expect(photographsLeftOut(names.slice(0, 2).map((name) => ({ name, why: CITY })))).toEqual([
    `1.jpg and 2.jpg are left out: ${CITY}`,
  ]);
  const [sentence = ''] = photographsLeftOut(names.map((name) => ({ name, why: CITY })));
  expect(sentence).toContain('39.jpg, 40.jpg and 1,200 more are left out');
});
