/** Commands on the library and the selection: folders, filters, order, selecting. */
import { call } from '../../../shared/api.ts';
import { type Command, inLibrary, inSheet } from '../../../shared/commands/command.ts';
import { addFolders, letGo } from '../../../shared/photographs/folders.ts';
import {
  changeQuery,
  clearFilters,
  findSimilar,
  isFiltered,
  library,
  showFolder,
} from '../../../shared/photographs/library.ts';
import { toggleAdvance } from '../../../shared/photographs/marks.ts';
import { rowOf } from '../../../shared/photographs/rows.ts';
import { aimed, select, selection } from '../../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../../shared/photographs/words.ts';
import { focusTarget } from '../../../shared/window/focus-targets.ts';
import { openDialog } from '../../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../../shared/window/words.ts';
import { EMPTY, SHEET } from '../words.ts';

const one = (): boolean => selection.get().focus !== null;

export const LIBRARY_COMMANDS: readonly Command[] = [
  {
    id: 'library.add-folder',
    label: EMPTY.addFolder,
    group: 'Library',
    keys: ['Mod+o'],
    typing: true,
    run: addFolders,
  },
  {
    id: 'library.rescan',
    label: 'Check all folders for changes',
    group: 'Library',
    keys: ['F5'],
    run: () => call('folders.rescan', { folderId: null }),
  },
  { id: 'library.all', label: EMPTY.showAll, group: 'Library', keys: [], run: () => showFolder(null) },
  {
    id: 'library.search',
    label: WINDOW_WORDS.search,
    group: 'Library',
    keys: ['Mod+f', '/'],
    typing: true,
    run: focusSearch,
  },
  {
    id: 'library.go-to-name',
    label: 'Go to a file name…',
    group: 'Library',
    keys: ['f'],
    where: inSheet,
    run: () => openDialog('go-to-name'),
  },
  {
    id: 'library.only-picks',
    label: 'Picks only: on or off',
    group: 'Library',
    keys: ['Shift+p'],
    where: inSheet,
    run: () => changeQuery({ pick: isOnlyPicks() ? [] : ['pick'] }),
  },
  {
    id: 'library.clear-filters',
    label: PHOTO_WORDS.clearFilters,
    group: 'Library',
    keys: ['Shift+x'],
    where: inSheet,
    when: () => isFiltered(library.get().query),
    run: clearFilters,
  },
  {
    id: 'library.save-filter',
    label: 'Save this filter…',
    group: 'Library',
    keys: [],
    when: () => isFiltered(library.get().query),
    run: () => openDialog('save-filter'),
  },
  ...(['captured', 'name', 'stars', 'added'] as const).map(
    (sort): Command => ({
      id: `library.sort-${sort}`,
      label: `Sort by ${{ captured: 'capture time', name: 'name', stars: 'stars', added: 'time added' }[sort]}`,
      group: 'Library',
      keys: [],
      run: () => changeQuery({ sort }),
    }),
  ),
  {
    id: 'library.reverse',
    label: SHEET.reverse,
    group: 'Library',
    keys: ['Shift+r'],
    where: inSheet,
    run: () => changeQuery({ descending: library.get().query.descending !== true }),
  },
  {
    id: 'library.similar',
    label: 'Find similar photographs',
    group: 'Library',
    keys: ['Shift+s'],
    where: inLibrary,
    when: one,
    run: () => findSimilar(selection.get().focus!),
  },
  {
    id: 'library.reveal',
    label: 'Show the file in its folder',
    group: 'Library',
    keys: ['Mod+Shift+r'],
    where: inLibrary,
    when: one,
    run: () => withFocus((photoId) => call('photos.reveal', { photoId })),
  },
  {
    id: 'library.open-in-editor',
    label: 'Open in the external editor',
    group: 'Library',
    keys: ['Mod+e'],
    where: inLibrary,
    when: one,
    run: () => withFocus((photoId) => call('photos.openInEditor', { photoId })),
  },
  {
    id: 'library.let-go',
    label: 'Forget missing photographs…',
    group: 'Library',
    keys: [],
    where: inLibrary,
    when: () => aimed().some((id) => rowOf(id)?.missing === true),
    run: () => letGo(aimed()),
  },
  {
    id: 'library.auto-advance',
    label: 'Auto-advance after a mark: on or off',
    group: 'Library',
    keys: ['Shift+a'],
    where: inLibrary,
    run: toggleAdvance,
  },
  {
    id: 'select.all',
    label: 'Select all',
    group: 'Select',
    keys: ['Mod+a'],
    where: inLibrary,
    run: () => select([...library.get().positions.ids]),
  },
  {
    id: 'select.none',
    label: 'Deselect all',
    group: 'Select',
    keys: ['Mod+d', 'Escape'],
    where: inSheet,
    when: () => selection.get().selected.size > 1,
    run: () => select(selection.get().focus === null ? [] : [selection.get().focus!]),
  },
  { id: 'select.invert', label: 'Invert the selection', group: 'Select', keys: ['Mod+i'], where: inSheet, run: invert },
];

function isOnlyPicks(): boolean {
  return (library.get().query.pick ?? []).join() === 'pick';
}

function focusSearch(): void {
  focusTarget('search')?.focus();
}

async function withFocus(action: (photoId: number) => Promise<unknown>): Promise<void> {
  const { focus } = selection.get();
  if (focus !== null) await action(focus);
}

function invert(): void {
  const { selected } = selection.get();
  select([...library.get().positions.ids].filter((id) => !selected.has(id)));
}
