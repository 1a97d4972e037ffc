/** Codes between the sign that the desk has set are found where they were not filled; what looks like them is not. */
import { expect, test } from 'vitest';
import { unfilled } from '../checks/rules/gallery/g06-unfilled.ts';
import { exampleInput } from '../checks/testing/example.ts';
import { placeholdersIn } from './placeholders.ts';

const found = (text: string, delimiter?: string) => placeholdersIn(text, delimiter).map(({ words }) => words);

test.each([
  ['A rower, ~cw~, lifts an oar.', '~', ['~cw~']],
  ['/m12/ and /m13#2/ lift the cup.', '/', ['/m12/', '/m13#2/']],
  ['%cw#2 lifts the cup.', '%', ['%cw#2']],
  ['|b7| and {city} wait.', '|', ['|b7|', '{city}']],
  ['+x+ waits, =cw= too.', '+', ['+x+', '=cw=']],
  ['*m12#2* waits.', '*', ['*m12#2*']],
])('“%s” with %s', (text, delimiter, expected) => expect(found(text, delimiter)).toEqual(expected));

test.each([
  ['Jane Doe/AP/Pool, https://example.org/a/b and 24/7 news, and/or less.', '/'],
  ['The crew of the *Titanic* and _others_ wait.', '*'],
  ['About ~30 rowers and ~40 fans wait.', '~'],
  ['10% of fans and 20% of rowers wait.', '%'],
  ['A 3+4+5 triangle.', '+'],
  ['A rower, ~cw~, lifts an oar.', undefined],
])('“%s” with %s has none', (text, delimiter) => expect(found(text, delimiter)).toEqual([]));

test('G6 knows the desk’s sign', () => {
  const input = exampleInput({ pictures: ['A rower, ~cw~, lifts an oar in Ashby. | AP/Jane Doe'] });
  expect(unfilled.check(input)).toEqual([]);
  expect(unfilled.check({ ...input, codeDelimiter: '~' }).map(({ picture, field }) => [picture, field])).toEqual([
    [1, 'caption'],
  ]);
});
