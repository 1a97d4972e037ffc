/** Lists as text and back: nothing is cut in two that was one name. */
import { expect, test } from 'vitest';
import { itemBefore, itemText, textOfValue, valueOfText } from './list-text.ts';

test('what is printed is read back the same', () => {
  for (const items of [['Anna Berg'], ['sail', 'Washington, D.C.', 'boat; ship'], ['Hart, Jo', 'Lee']]) {
    expect(valueOfText('keywords', textOfValue('keywords', items))).toEqual(items);
    expect(valueOfText('personInImage', textOfValue('personInImage', items))).toEqual(items);
  }
});

test('commas stand between keywords and inside names', () => {
  expect(valueOfText('keywords', 'sail, boat;ship\npier,')).toEqual(['sail', 'boat', 'ship', 'pier']);
  expect(valueOfText('personInImage', 'Hart, Jo; Lee, Ann')).toEqual(['Hart, Jo', 'Lee, Ann']);
});

test('one quote that is never closed is a letter', () => {
  expect(valueOfText('keywords', '19" screen, pier')).toEqual(['19" screen', 'pier']);
  expect(valueOfText('keywords', '"pier, sail')).toEqual(['"pier', 'sail']);
});

test('an empty field is null, a text stays as it is typed', () => {
  expect(valueOfText('headline', '  ')).toBeNull();
  expect(valueOfText('headline', 'Regatta, day two; ')).toBe('Regatta, day two; ');
  expect(valueOfText('keywords', ' , ;')).toBeNull();
});

test('completion goes on from the item at the caret', () => {
  expect(itemBefore('personInImage', 'Anna Berg; Jo H', 15)).toEqual({ start: 11, end: 15, typed: 'Jo H' });
  expect(itemBefore('city', 'Ash', 3)).toEqual({ start: 0, end: 3, typed: 'Ash' });
});

test('completion in quotes goes on from the quote, and takes the one behind the caret with it', () => {
  const typed = 'sail, "Washington, D", pier';
  expect(itemBefore('keywords', typed, 20)).toEqual({ start: 6, end: 21, typed: 'Washington, D' });
  expect(itemBefore('keywords', 'sail, "Washington, D', 20)).toEqual({ start: 6, end: 20, typed: 'Washington, D' });
  expect(itemBefore('keywords', `${typed.slice(0, 21)}, pi`, 25)).toEqual({ start: 23, end: 25, typed: 'pi' });
  expect(itemBefore('keywords', '19" screen, pi', 14)).toEqual({ start: 12, end: 14, typed: 'pi' });
  expect(itemText('keywords', 'Washington, D.C.')).toBe('"Washington, D.C."');
  expect(itemText('city', 'Washington, D.C.')).toBe('Washington, D.C.');
});

test('quotes hold one item together, not two and what is between them', () => {
  expect(valueOfText('keywords', '"sail" and "boat", pier')).toEqual(['"sail" and "boat"', 'pier']);
});
