/** Commands of the export: bundles opened again, presets. */
import { openPresets } from '../../shared/articles/exports.ts';
import type { Command } from '../../shared/commands/command.ts';
import { chooseBundle } from './state/bundles.ts';

export const EXPORT_COMMANDS: readonly Command[] = [
  {
    id: 'article.open-bundle',
    label: 'Open a bundle…',
    group: 'Article',
    keys: ['Mod+Shift+o'],
    typing: true,
    run: () => chooseBundle(false),
  },
  {
    id: 'article.open-zip',
    label: 'Open a zipped bundle…',
    group: 'Article',
    keys: [],
    run: () => chooseBundle(true),
  },
  {
    id: 'export.presets',
    label: 'Export presets…',
    group: 'Article',
    keys: [],
    run: openPresets,
  },
];
