/** Where each command is in the application menu. A command that no line names is found under its group, so none is left out. */
import type { Menu, MenuEntry, MenuItem } from '../../../src-main/contract/menu.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import type { Command, CommandGroup } from '../../shared/commands/command.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

export interface Named {
  readonly id: number;
  readonly name: string;
}

export interface MenuParts {
  readonly commands: readonly Command[];
  readonly keysOf: (command: Command) => readonly string[];
  readonly canRun: (command: Command) => boolean;
  readonly recentFolders: readonly Named[];
  readonly recentArticles: readonly Named[];
}

type Line =
  | string
  | '-'
  | { readonly role: Extract<MenuItem, { kind: 'role' }>['role'] }
  | { readonly group: CommandGroup; readonly label?: string }
  | 'recent-folders'
  | 'recent-articles';

/** The six menus. A group means all of its commands that no line names. */
const LAYOUT: readonly (readonly [label: string, lines: readonly Line[]])[] = [
  [
    WORDS.menus.file,
    [
      'library.add-folder',
      'recent-folders',
      '-',
      'article.new-from-picks',
      'article.new',
      'recent-articles',
      'article.import',
      'article.open-bundle',
      'article.open-zip',
      '-',
      'go.export',
      'export.presets',
      'caption.sidecars',
      '-',
      'program.settings',
      'program.sample',
      'program.sample-remove',
      '-',
      { role: 'close' },
      { role: 'quit' },
    ],
  ],
  [
    WORDS.menus.edit,
    [
      'program.undo',
      'program.redo',
      'program.history',
      '-',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      '-',
      { group: 'Select' },
      '-',
      'library.search',
      'library.go-to-name',
      'caption.replace',
    ],
  ],
  [
    WORDS.menus.view,
    [
      'go.library',
      'go.article',
      'go.credits',
      'go.tray',
      'go.statistics',
      '-',
      { group: 'View' },
      { group: 'Go to' },
      { group: 'Program', label: WORDS.panesAndTheme },
      '-',
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ],
  ],
  [
    WORDS.menus.photograph,
    [
      { group: 'Mark' },
      { group: 'Stacks' },
      { group: 'Metadata' },
      { group: 'Library', label: WINDOW_WORDS.places.library },
      '-',
      'library.similar',
      'library.reveal',
      'library.open-in-editor',
      'article.add',
    ],
  ],
  [
    WORDS.menus.article,
    [
      { group: 'Article', label: ARTICLE_WORDS.pictureList },
      { group: 'Caption' },
      { group: 'Crop' },
      { group: 'Credits' },
      '-',
      'article.duplicate',
      'article.archive',
      'article.beside',
      'page.toggle',
    ],
  ],
  [
    WORDS.menus.help,
    [
      'program.help',
      'program.keys',
      'program.palette',
      'program.whats-new',
      '-',
      'program.diagnostics',
      'program.log',
      '-',
      'program.new-version',
      'program.licences',
      'program.about',
    ],
  ],
];

/** They open the menu, or mean nothing outside of where their key is. */
const NOT_IN_MENU = new Set(['program.menu', 'program.help-back']);

const NAMED = new Set(LAYOUT.flatMap(([, lines]) => lines).filter((line) => typeof line === 'string'));

export function menuOf({ commands, keysOf, canRun, recentFolders, recentArticles }: MenuParts): Menu[] {
  const item = (command: Command): MenuItem => ({
    kind: 'command',
    id: command.id,
    label: command.label,
    key: keysOf(command)[0] ?? null,
    typing: command.typing === true,
    isEnabled: canRun(command),
  });
  const recentOf = (label: string, call: string, named: readonly Named[]): readonly MenuEntry[] =>
    named.length === 0
      ? []
      : [{ kind: 'submenu', label, items: named.map(({ id, name }) => entryOf(`${call}/${id}`, name)) }];

  function entriesOf(line: Line): readonly MenuEntry[] {
    if (line === '-') return [{ kind: 'separator' }];
    if (line === 'recent-folders') return recentOf(WORDS.recentFolders, 'folder.show', recentFolders);
    if (line === 'recent-articles') return recentOf(WORDS.recentArticles, 'article.open', recentArticles);
    if (typeof line === 'string') return commands.filter(({ id }) => id === line).map(item);
    if ('role' in line) return [{ kind: 'role', role: line.role }];
    const rest = commands.filter(({ id, group }) => group === line.group && !NAMED.has(id) && !NOT_IN_MENU.has(id));
    return rest.length === 0 ? [] : [{ kind: 'submenu', label: line.label ?? line.group, items: rest.map(item) }];
  }

  return LAYOUT.map(([label, lines]) => ({ label, items: lines.flatMap(entriesOf) }));
}

const entryOf = (id: string, label: string): MenuItem => ({
  kind: 'command',
  id,
  label: label.slice(0, 80),
  key: null,
  typing: false,
  isEnabled: true,
});
