/** Code replacements: files as desks keep them, columns, delimiters, and codes that are none. */
import { describe, expect, test } from 'vitest';
import { codeClosedAt, codesOf, expandCodes, readCodes, replacementOf } from './codes.ts';

const FILE = [
  '\uFEFF// Ashby Rowing Club',
  'ar4\tAnna Berg\tBerg\tthe captain',
  '',
  'ar7\tTom “Bow” Lind\t\tthe bow',
  'gb#1\tOld Lock',
  'no tab here',
  '"q1"\t"The ""Otter"" crew"',
].join('\r\n');
const { codes, doubts } = readCodes(FILE);

describe('reading', () => {
  test('takes codes and their columns, passes comments and blank lines over, and says what it could not read', () => {
    expect([...codes]).toEqual([
      ['ar4', ['Anna Berg', 'Berg', 'the captain']],
      ['ar7', ['Tom “Bow” Lind', '', 'the bow']],
      ['gb#1', ['Old Lock']],
      ['q1', ['The "Otter" crew']],
    ]);
    expect(doubts).toEqual(['Line 6 is not a code, a tab and its replacement: “no tab here”.']);
  });

  test('knows old line ends, and of two lines with one code the later counts', () => {
    const read = readCodes('a\tOne\ra\tTwo\r');
    expect([...read.codes]).toEqual([['a', ['Two']]]);
    expect(read.doubts).toEqual(['Line 2: the code a appears twice; this line is used.']);
  });

  test('joins files; the one taken in later counts', () => {
    const lists = [
      { id: 2, name: 'b.txt', text: 'a\tNew' },
      { id: 1, name: 'a.txt', text: 'a\tOld\nb\tOther' },
    ];
    expect([...codesOf(lists)]).toEqual([
      ['a', ['New']],
      ['b', ['Other']],
    ]);
  });
});

test.each([
  ['ar4', 'Anna Berg'],
  ['ar4#1', 'Anna Berg'],
  ['ar4#2', 'Berg'],
  ['ar4#3', 'the captain'],
  ['ar7#3', 'the bow'],
  ['gb#1', 'Old Lock'],
])('%s stands for %s', (written, text) => {
  expect(replacementOf(written, codes)).toEqual({ known: true, text });
});

test.each([
  ['AR4', 'There is no code AR4.'],
  ['zz9#2', 'There is no code zz9.'],
  ['ar4#4', 'The code ar4 has 3 replacements, not a number 4.'],
  ['ar7#2', 'The code ar7 has 3 replacements, not a number 2.'],
  ['q1#2', 'The code q1 has one replacement, not a number 2.'],
])('%s stands for nothing: %s', (written, why) => {
  expect(replacementOf(written, codes)).toEqual({ known: false, why });
});

test('sees a code when its closing delimiter is typed, and nothing else', () => {
  expect(codeClosedAt('=ar4=', 5, '=')).toEqual({ start: 0, code: 'ar4' });
  expect(codeClosedAt('Win for =ar4#2= today', 15, '=')).toEqual({ start: 8, code: 'ar4#2' });
  expect(codeClosedAt('\\ar4\\', 5, '\\')).toEqual({ start: 0, code: 'ar4' });
  expect(codeClosedAt('1 = 1 =', 7, '=')).toBeNull();
  expect(codeClosedAt('==', 2, '=')).toBeNull();
  expect(codeClosedAt('=', 1, '=')).toBeNull();
  expect(codeClosedAt('=ar4', 4, '=')).toBeNull();
  expect(codeClosedAt('=ar\n4=', 6, '=')).toBeNull();
});

test('expands a whole text, leaves what it does not know, and says why', () => {
  expect(expandCodes('=ar4= beats =zz= and =ar4#2=.', codes, '=')).toEqual({
    text: 'Anna Berg beats =zz= and Berg.',
    stayed: ['There is no code zz.'],
  });
  expect(expandCodes('a = b, c = d', codes, '=')).toEqual({ text: 'a = b, c = d', stayed: [] });
  expect(expandCodes('=ar4==ar7=', codes, '=').text).toBe('Anna BergTom “Bow” Lind');
});
