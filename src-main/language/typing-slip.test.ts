/** What may be offered as the repair of a misspelt word. */
import { expect, it } from 'vitest';
import { isPlausible, type SlipManner } from './typing-slip.ts';

const PLAIN: SlipManner = { keyboard: 'qwerty', swapsVowels: false };

it.each([
  ['recieves', 'receives'],
  ['regata', 'regatta'],
  ['annonce', 'annoncé'],
  ['shorline', 'shoreline'],
  ['wartwt', 'wartet'],
  ['facista', 'fascista'],
])('%s may be %s', (word, slip) => expect(isPlausible(word, slip, PLAIN)).toBe(true));

it.each([
  ['tératome', 'kératome'],
  ['monzón', 'montón'],
  ['skerry', 'sherry'],
  ['retr', 'rest'],
  ['balcanes', 'balcones'],
])('%s is not %s', (word, slip) => expect(isPlausible(word, slip, PLAIN)).toBe(false));

it('vowels are taken for each other where they sound alike', () => {
  expect(isPlausible('seperate', 'separate', { ...PLAIN, swapsVowels: true })).toBe(true);
  expect(isPlausible('seperate', 'separate', PLAIN)).toBe(false);
});

it('each keyboard has its own neighbours', () => {
  expect(isPlausible('hertlich', 'herzlich', { ...PLAIN, keyboard: 'qwertz' })).toBe(true);
  expect(isPlausible('hertlich', 'herzlich', PLAIN)).toBe(false);
});
