// The registry of commands: ids and keys in their one form, and no key that means two things in one view by accident.
import { describe, expect, test } from 'vitest';
import { COMMANDS } from './commands.ts';
import type { Command } from './shared/commands/command.ts';
import { commandFor } from './shared/commands/keys.ts';
import { listCommands } from './shared/commands/registry.ts';
import { PLACES, type ViewState, view } from './shared/window/view.ts';

const MODIFIED = /^(Mod\+)?(Alt\+)?(Shift\+)?([a-z0-9]|[^\w\s]|[A-Z][A-Za-z0-9]+)$/;
const LOOKS = ['grid', 'loupe', 'compare', 'survey'] as const;
const VIEWS: readonly ViewState[] = [
  ...LOOKS.map((looking) => ({ ...view.get(), place: 'library' as const, looking })),
  ...PLACES.filter((place) => place !== 'library').map((place) => ({ ...view.get(), place })),
];
/** Pairs that share a key on purpose: the first has a narrower condition, and wins while it holds. */
const ON_PURPOSE: readonly (readonly [string, string])[] = [
  ['look.promote', 'look.loupe'],
  ['look.pan-', 'look.next'],
  ['look.pan-', 'look.previous'],
  ['look.pan-', 'look.compare-'],
  ['arrange.', 'article.move-'],
  ['unplaced.discard', 'article.remove'],
  ['metadata.next', 'metadata.write'],
  ['metadata.', 'article.move-'],
];

function isOnPurpose(first: Command, second: Command): boolean {
  return ON_PURPOSE.some(([a, b]) => first.id.startsWith(a) && second.id.startsWith(b));
}

describe('commands', () => {
  test('have unique ids and labels', () => {
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length);
    expect(new Set(COMMANDS.map(({ label }) => label)).size).toBe(COMMANDS.length);
  });

  test('write their keys in the one form that the keyboard is read in', () => {
    for (const { id, keys } of COMMANDS)
      for (const key of keys) expect(`${id} ${key}`).toMatch(new RegExp(`^${id} ${MODIFIED.source.slice(1)}`));
  });

  test('never share a key in one view by accident', () => {
    const clashes = VIEWS.flatMap((state) => {
      const here = COMMANDS.filter(({ where }) => where?.(state) ?? true);
      return here.flatMap((first, index) =>
        here
          .slice(index + 1)
          .filter((second) => second.keys.some((key) => first.keys.includes(key)) && !isOnPurpose(first, second))
          .map((second) => `${first.id} and ${second.id} in ${state.place} ${state.looking}`),
      );
    });
    expect(clashes).toEqual([]);
  });

  test('keep still in a text field for every key that writes a character, also where the editor has set it', () => {
    listCommands(COMMANDS);
    const before = view.get();
    // Each command by a letter, as the settings let an editor choose it.
    view.set({ ...before, keys: Object.fromEntries(COMMANDS.map(({ id }) => [id, ['q', 'Shift+q', '?', 'Space']])) });
    for (const place of PLACES) {
      view.patch({ place });
      for (const key of ['q', 'Shift+q', '?', 'Space'])
        expect(commandFor(key, true)?.id, `${key} while typing in ${place}`).toBeUndefined();
    }
    view.patch({ place: 'library' });
    expect(commandFor('q', false)).toBeDefined();
    view.set(before);
    for (const { keys } of COMMANDS)
      for (const key of keys.filter((one) => !/^(?:Mod|Alt)\+|^(?:Shift\+)?F\d+$/.test(one)))
        expect(commandFor(key, true), key).toBeUndefined();
  });
});
