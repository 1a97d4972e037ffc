/** The program itself: undo, palette, keys, panes, theme, settings. */

import type { Command } from '../../shared/commands/command.ts';
import { focusTarget } from '../../shared/window/focus-targets.ts';
import { leaveHelp, openHelp } from '../../shared/window/help.ts';
import { redo, undo } from '../../shared/window/history.ts';
import { mayUndoTyping } from '../../shared/window/typing.ts';
import { openDialog, setPanes, setView, togglePane, view } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';

const program = { group: 'Program' } as const;

export const PROGRAM_COMMANDS: readonly Command[] = [
  {
    ...program,
    id: 'program.undo',
    label: WINDOW_WORDS.undo,
    keys: ['Mod+z'],
    typing: true,
    repeats: true,
    when: () => !mayUndoTyping(),
    run: undo,
  },
  {
    ...program,
    id: 'program.redo',
    label: WINDOW_WORDS.redo,
    keys: ['Mod+Shift+z', 'Mod+y'],
    typing: true,
    repeats: true,
    when: () => !mayUndoTyping(),
    run: redo,
  },
  {
    ...program,
    id: 'program.history',
    label: 'History…',
    keys: ['Mod+h'],
    typing: true,
    run: () => openDialog('history'),
  },
  {
    ...program,
    id: 'program.palette',
    label: 'Command palette…',
    keys: ['Mod+k'],
    typing: true,
    run: () => openDialog('palette'),
  },
  { ...program, id: 'program.help', label: WINDOW_WORDS.places.help, keys: ['F1'], typing: true, run: openHelp },
  {
    ...program,
    id: 'program.help-back',
    label: 'Close the Help',
    keys: ['Escape'],
    typing: true,
    where: ({ place }) => place === 'help',
    run: leaveHelp,
  },
  { ...program, id: 'program.keys', label: 'Keys of this view…', keys: ['?'], run: () => openDialog('keys') },
  {
    ...program,
    id: 'program.settings',
    label: WINDOW_WORDS.settings,
    keys: ['Mod+,'],
    typing: true,
    run: () => openDialog('settings'),
  },
  { ...program, id: 'program.about', label: WINDOW_WORDS.about, keys: [], run: () => openDialog('about') },
  { ...program, id: 'go.next-pane', label: 'Next pane', keys: ['F6'], typing: true, run: () => stepPane(1) },
  {
    ...program,
    id: 'go.previous-pane',
    label: 'Previous pane',
    keys: ['Shift+F6'],
    typing: true,
    run: () => stepPane(-1),
  },
  {
    ...program,
    id: 'program.sources',
    label: 'Sources: show or hide',
    keys: ['Mod+b'],
    typing: true,
    run: () => togglePane('sources'),
  },
  {
    ...program,
    id: 'program.panel',
    label: 'Panel: show or hide',
    keys: ['Shift+i'],
    run: () => togglePane('panel'),
  },
  {
    ...program,
    id: 'program.strip',
    label: 'Article strip: show or hide',
    keys: ['t'],
    run: () => setPanes({ stripOpen: !view.get().panes.stripOpen }),
  },
  { ...program, id: 'program.theme-dark', label: 'Theme: dark', keys: [], run: () => setView({ theme: 'dark' }) },
  { ...program, id: 'program.theme-light', label: 'Theme: light', keys: [], run: () => setView({ theme: 'light' }) },
  {
    ...program,
    id: 'program.theme-system',
    label: 'Theme: match system',
    keys: [],
    run: () => setView({ theme: 'system' }),
  },
];

const PANES = ['bar', 'sources', 'beside', 'centre', 'panel', 'strip'] as const;

/** From pane to pane in reading order, to the first thing in each that takes the keyboard. */
function stepPane(by: number): void {
  const panes = PANES.flatMap((name) => focusTarget(name) ?? []);
  const at = panes.findIndex((pane) => pane.holds());
  panes[(at + by + panes.length) % panes.length]?.focus();
}
