/** Lists as text and back: nothing is cut in two that was one name. */
import { expect, test } from 'vitest';
import { itemBefore, textOfValue, valueOfText } from './list-text.ts';

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
  expect(itemBefore('personInImage', 'Anna Berg; Jo H', 15)).toEqual({ start: 11, typed: 'Jo H' });
  expect(itemBefore('city', 'Ash', 3)).toEqual({ start: 0, typed: 'Ash' });
});
