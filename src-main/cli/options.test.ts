/** How an override is asked for on the command line. */
import { expect, test } from 'vitest';
import { failureOf } from '../domain/failure.ts';
import { overridesGiven } from './options.ts';

const given = (...words: readonly string[]) =>
  overridesGiven({ words: [], flags: new Set(), values: new Map([['override', words]]) }, 'Ada Desk');

test('one finding by rule and picture, all of a rule without', () => {
  expect(given('R3@20="Lifted by telephone"', 'p3=known')).toEqual([
    { rule: 'R3', picture: 20, reason: 'Lifted by telephone', name: 'Ada Desk' },
    { rule: 'P3', reason: 'known', name: 'Ada Desk' },
  ]);
});

test.each(['R3', 'R3@=why not', 'R3@0=why not', 'R3@x=why not', 'R3@2=no', '@2=why not'])('refuses %s', (words) => {
  try {
    given(words);
    throw new Error('Expected a refusal, found none.');
  } catch (error) {
    expect(failureOf(error)).toMatchObject({ kind: 'wrong-use' });
  }
});
