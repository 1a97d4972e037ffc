// Answers in any order: the newest one is shown, an act stays over all that are older than its own answer.
import { expect, test } from 'vitest';
import { type TruthChange, Truths } from './truths.ts';

const truths = (): Truths<number, string> => new Truths({ keep: (_before, next) => next, changed: () => undefined });
const to = (text: string): TruthChange<number, string> => ({ touches: (id) => id === 1, change: () => text });

test('an answer that was asked for earlier and comes later changes nothing', () => {
  const held = truths();
  held.read(1, 'newer', 7);
  expect(held.read(1, 'older', 3)).toBe(true);
  expect(held.shown(1)).toBe('newer');
});

test('an act is shown over every answer until its own has come, and over older ones after that', () => {
  const held = truths();
  held.read(1, 'before', 1);
  const act = held.act(to('acted'));
  held.read(1, 'asked before the act', 2);
  expect(held.shown(1)).toBe('acted');
  act.end(5);
  held.read(1, 'still from before', 4);
  expect(held.shown(1)).toBe('acted');
  held.read(1, 'from after', 6);
  expect(held.shown(1)).toBe('from after');
});
