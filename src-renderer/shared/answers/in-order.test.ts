// Answers to one question: what is older than what is shown is not taken.
import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

test('an answer that is older than the one before it is not taken', () => {
  const taken: string[] = [];
  const take = inOrder<string>((value) => taken.push(value));
  take({ value: 'second', order: 2 });
  take({ value: 'first', order: 1 });
  take({ value: 'third', order: 3 });
  expect(taken).toEqual(['second', 'third']);
});

test('what has no place in the order is taken as it comes, and holds up nothing', () => {
  const taken: string[] = [];
  const take = inOrder<string>((value) => taken.push(value));
  take({ value: 'second', order: 2 });
  take({ value: 'a file that was chosen', order: 0 });
  take({ value: 'third', order: 3 });
  expect(taken).toEqual(['second', 'a file that was chosen', 'third']);
});
