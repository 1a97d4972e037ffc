/** The places of the window, each a key away. */
import type { Command } from '../../shared/commands/command.ts';
import { show } from '../../shared/window/view.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';

export const GO_COMMANDS: readonly Command[] = [
  {
    id: 'go.library',
    label: WINDOW_WORDS.places.library,
    group: 'Go to',
    keys: ['Mod+1'],
    typing: true,
    run: () => show('library'),
  },
  {
    id: 'go.article',
    label: WINDOW_WORDS.places.article,
    group: 'Go to',
    keys: ['Mod+2'],
    typing: true,
    run: () => show('article'),
  },
  {
    id: 'go.credits',
    label: WINDOW_WORDS.places.credits,
    group: 'Go to',
    keys: ['Mod+3'],
    typing: true,
    run: () => show('credits'),
  },
  {
    id: 'go.export',
    label: WINDOW_WORDS.places.export,
    group: 'Go to',
    keys: ['Mod+4'],
    typing: true,
    run: () => show('export'),
  },
  {
    id: 'go.tray',
    label: WINDOW_WORDS.places.tray,
    group: 'Go to',
    keys: ['Mod+5'],
    typing: true,
    run: () => show('tray'),
  },
  {
    id: 'go.statistics',
    label: WINDOW_WORDS.places.statistics,
    group: 'Go to',
    keys: [],
    run: () => show('statistics'),
  },
];
