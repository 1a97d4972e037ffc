// The application menu has every command of the window once, under its own id, with its own key.
import { describe, expect, it } from 'vitest';
import { menu as menuSchema } from '../../../src-main/contract/menu.ts';
import { COMMANDS } from '../../commands.ts';
import { menuOf } from './menu-layout.ts';

const parts = {
  commands: COMMANDS,
  keysOf: ({ keys }: { readonly keys: readonly string[] }) => keys,
  canRun: ({ id }: { readonly id: string }) => id !== 'mark.pick',
  recentFolders: [{ id: 17, name: 'R&D' }],
  recentArticles: [],
};
const menus = menuOf(parts);
const items = menus
  .flatMap(({ items: entries }) => entries.flatMap((entry) => (entry.kind === 'submenu' ? entry.items : [entry])))
  .filter((entry) => entry.kind === 'command');

describe('menuOf', () => {
  it('has the six menus, each of the shape that the shell takes', () => {
    expect(menus.map(({ label }) => label)).toEqual(['File', 'Edit', 'View', 'Photograph', 'Article', 'Help']);
    for (const one of menus) expect(menuSchema.safeParse(one).error).toBeUndefined();
  });
  it('has every command once', () => {
    const ids = items.map(({ id }) => id).filter((id) => !id.startsWith('folder.show/'));
    const all = COMMANDS.map(({ id }) => id).filter((id) => id !== 'program.menu' && id !== 'program.help-back');
    expect(ids.toSorted()).toEqual(all.toSorted());
  });
  it('shows keys and greys what cannot be done, and names what was open last', () => {
    expect(items.find(({ id }) => id === 'mark.pick')).toMatchObject({ key: 'p', isEnabled: false, typing: false });
    expect(items.find(({ id }) => id === 'library.add-folder')).toMatchObject({ key: 'Mod+o', isEnabled: true });
    expect(items.find(({ id }) => id === 'folder.show/17')?.label).toBe('R&D');
  });
});
