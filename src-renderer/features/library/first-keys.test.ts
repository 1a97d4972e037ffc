// What a first start shows as keys are keys of commands that there are.
import { expect, it } from 'vitest';
import { COMMANDS } from '../../commands.ts';
import { FIRST_KEYS } from './words.ts';

it('shows commands of the program that have a key', () => {
  const withKey = new Set(COMMANDS.filter(({ keys }) => keys.length > 0).map(({ id }) => id));
  expect(FIRST_KEYS.lines.flatMap(({ commands }) => commands).filter((id) => !withKey.has(id))).toEqual([]);
});
