// What changed between two captions, word by word.
import { describe, expect, test } from 'vitest';
import { wordDiff } from './word-diff.ts';

const short = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `+[${text}]` : `-[${text}]`))
    .join('');

describe('the difference of two texts', () => {
  test.each([
    ['', '', ''],
    ['Boats.', 'Boats.', 'Boats.'],
    ['', 'Boats.', '+[Boats.]'],
    ['Boats.', '', '-[Boats.]'],
    ['Boats at noon.', 'Boats at dawn.', 'Boats at -[noon]+[dawn].'],
    ['Fans greet Anna Berg.', 'Fans greet the winner, Anna Berg.', 'Fans greet +[the winner, ]Anna Berg.'],
    ['One, two', 'One two', '-[One, ]+[One ]two'],
    ['a b c d', 'b c x d', '-[a ]b c +[x ]d'],
    ['Ein Fluß fließt', 'Ein Fluss fließt', 'Ein -[Fluß ]+[Fluss ]fließt'],
  ])('%j to %j', (before, after, expected) => {
    expect(short(before, after)).toBe(expected);
  });

  test('its parts give both texts back, whatever they are', () => {
    const words = ['boat', 'Boat', ',', ' ', '  ', '\n', 'ß', '👍', '’s', 'مرحبا'];
    let seed = 7;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 300; round += 1) {
      const text = (): string =>
        Array.from({ length: next(14) }, () => words[next(words.length)]).join(next(2) ? ' ' : '');
      const [before, after] = [text(), text()];
      const parts = wordDiff(before, after);
      const without = (kind: string): string =>
        parts.flatMap((part) => (part.kind === kind ? [] : [part.text])).join('');
      expect(without('added')).toBe(before);
      expect(without('removed')).toBe(after);
    }
  });
});
