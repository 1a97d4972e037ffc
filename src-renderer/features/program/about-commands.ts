/** About the program and for when something is wrong: menu, diagnostics, log, licences, new versions, the sample desk. */
import { call } from '../../shared/api.ts';
import type { Command } from '../../shared/commands/command.ts';
import { IS_MAC } from '../../shared/commands/keys.ts';
import { openHelpAt } from '../../shared/window/help.ts';
import { copyDiagnostics, openSampleDesk, program, removeSampleDesk, showLog } from '../../shared/window/program.ts';
import { openDialog } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

const about = { group: 'Program', keys: [] } as const;

export const ABOUT_COMMANDS: readonly Command[] = [
  {
    ...about,
    id: 'program.menu',
    label: 'Menu',
    keys: ['F10'],
    typing: true,
    // A Mac shows it at the top of the screen.
    when: () => !IS_MAC,
    run: () => call('menu.popup'),
  },
  { ...about, id: 'program.whats-new', label: 'What’s new', run: () => openHelpAt('whats-new') },
  {
    ...about,
    id: 'program.sample',
    label: WINDOW_WORDS.openSample,
    when: () => program.get()?.isSample !== true,
    run: openSampleDesk,
  },
  {
    ...about,
    id: 'program.sample-remove',
    label: 'Remove the sample desk',
    when: () => program.get()?.hasSample === true,
    run: removeSampleDesk,
  },
  { ...about, id: 'program.diagnostics', label: 'Copy diagnostics', run: copyDiagnostics },
  { ...about, id: 'program.log', label: 'Show the log', run: showLog },
  {
    ...about,
    id: 'program.new-version',
    label: 'Check for a new version…',
    run: () => openDialog('new-version'),
  },
  { ...about, id: 'program.licences', label: WORDS.licences, run: () => openDialog('licences') },
];
