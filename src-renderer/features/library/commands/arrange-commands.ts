/** The editor's own order of a folder: sorting by it, and moving photographs in it by keys. */

import { type Command, inSheet } from '../../../shared/commands/command.ts';
import { changeQuery, library } from '../../../shared/photographs/library.ts';
import { chosen } from '../../../shared/photographs/selection.ts';
import { hasKeyboard } from '../../../shared/window/focus-targets.ts';
import { isArranged, moveBy, moveByRows, moveToEnd } from '../state/arranging.ts';

/** Elsewhere the same keys move the current picture in the article. */
function canMove(): boolean {
  return isArranged() && !hasKeyboard('strip') && chosen().length > 0;
}

const move = { group: 'Library', where: inSheet, when: canMove, repeats: true } as const;

export const ARRANGE_COMMANDS: readonly Command[] = [
  {
    id: 'library.sort-manual',
    label: 'Sort by manual arrangement',
    group: 'Library',
    keys: [],
    when: () => library.get().query.folderId != null,
    run: () => changeQuery({ sort: 'manual' }),
  },
  { ...move, id: 'arrange.left', label: 'Move back one place', keys: ['Alt+ArrowLeft'], run: () => moveBy(-1) },
  { ...move, id: 'arrange.right', label: 'Move forward one place', keys: ['Alt+ArrowRight'], run: () => moveBy(1) },
  { ...move, id: 'arrange.up', label: 'Move up one row', keys: ['Alt+ArrowUp'], run: () => moveByRows(-1) },
  { ...move, id: 'arrange.down', label: 'Move down one row', keys: ['Alt+ArrowDown'], run: () => moveByRows(1) },
  { ...move, id: 'arrange.first', label: 'Move to the first place', keys: ['Alt+Home'], run: () => moveToEnd('first') },
  { ...move, id: 'arrange.last', label: 'Move to the last place', keys: ['Alt+End'], run: () => moveToEnd('last') },
];
