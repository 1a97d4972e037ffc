/** What is offered while a field is typed: each meaning once, the desk's own first. */
import { expect, test } from 'vitest';
import type { Suggestion } from '../../domain/suggestion.ts';
import { suggestValues } from './suggest-values.ts';

const source = (...all: Suggestion[]) => ({ startingWith: () => all });
const PARIS = { text: 'Paris', note: 'Paris, France', fills: { country: 'France' } };
const TEXAS = { text: 'Paris', note: 'Paris, Texas', fills: { provinceState: 'Texas' } };

test('places of one name are both offered, also where the name is typed already; the library does not say it again', () => {
  const library = source({ text: 'Paris', note: 'in this library' }, { text: 'Parma', note: 'in this library' });
  expect(suggestValues([source(PARIS, TEXAS), library], 'city', 'Par')).toEqual([
    PARIS,
    TEXAS,
    { text: 'Parma', note: 'in this library' },
  ]);
  expect(suggestValues([source(PARIS, TEXAS), library], 'city', 'Paris')).toContain(TEXAS);
  expect(suggestValues([library], 'city', 'Paris').map(({ text }) => text)).toEqual(['Parma']);
});
