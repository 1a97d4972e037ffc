/** Commands on stacks: bursts and near-duplicates, open or closed, the best frame, one kept and the rest rejected. */

import { type Command, inLibrary, inLoupe, inSheet } from '../../../shared/commands/command.ts';
import { library } from '../../../shared/photographs/library.ts';
import { chosen } from '../../../shared/photographs/selection.ts';
import {
  focusedStack,
  goToBest,
  keepOfStack,
  selectStack,
  stackBy,
  stackChosen,
  toggleAllStacks,
  toggleStack,
  toggleStacks,
  unstackChosen,
  withBehind,
} from '../../../shared/photographs/stacks.ts';
import { view } from '../../../shared/window/view.ts';
import { STACKS } from '../words.ts';

const inStack = (): boolean => focusedStack() !== null;
const base = { group: 'Stacks', where: inLibrary, when: inStack } as const;

export const STACK_COMMANDS: readonly Command[] = [
  {
    ...base,
    id: 'stacks.toggle',
    label: 'Open or close the stack',
    keys: ['s'],
    // In Compare S swaps.
    where: (state) => inSheet(state) || inLoupe(state),
    run: () => toggleStack(),
  },
  {
    ...base,
    id: 'stacks.toggle-all',
    label: STACKS.openOrCloseAll,
    keys: ['Alt+s'],
    where: inSheet,
    when: () => !library.get().stacks.isEmpty,
    run: toggleAllStacks,
  },
  { ...base, id: 'stacks.best', label: STACKS.goToBest, keys: ['b'], run: goToBest },
  {
    ...base,
    id: 'stacks.keep',
    label: 'Pick this frame, reject the rest, go on',
    keys: ['k'],
    run: keepOfStack,
  },
  { ...base, id: 'stacks.select', label: 'Select the stack', keys: ['Shift+g'], where: inSheet, run: selectStack },
  {
    ...base,
    id: 'stacks.bursts',
    label: 'Stack bursts',
    keys: ['Shift+b'],
    when: undefined,
    run: () => toggleStacks('bursts'),
  },
  {
    ...base,
    id: 'stacks.near-duplicates',
    label: 'Stack near-duplicates',
    keys: ['Shift+d'],
    when: undefined,
    run: () => toggleStacks('near-duplicates'),
  },
  {
    ...base,
    id: 'stacks.own',
    label: 'Your own stacks only',
    keys: [],
    when: undefined,
    run: () => toggleStacks('own'),
  },
  {
    ...base,
    id: 'stacks.make',
    label: 'Stack the selection',
    keys: ['Mod+g'],
    where: inSheet,
    when: () => withBehind(chosen()).length > 1,
    run: stackChosen,
  },
  {
    ...base,
    id: 'stacks.unmake',
    label: 'Unstack',
    keys: ['Mod+Shift+g'],
    where: inSheet,
    when: () => chosen().some((id) => library.get().stacks.of(id) !== null),
    run: unstackChosen,
  },
  {
    ...base,
    id: 'stacks.off',
    label: 'No stacks',
    keys: [],
    when: () => view.get().stacks !== 'off',
    run: () => stackBy('off'),
  },
];
