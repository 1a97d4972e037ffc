/** What is done in the IPTC form: opening it, next and previous, choosing what a field says, writing a selection. */
import { IPTC_FIELDS } from '../../../src-main/domain/iptc-fields.ts';
import { CHOICE_KEYS } from '../../shared/commands/choice-keys.ts';
import type { Command } from '../../shared/commands/command.ts';
import { say } from '../../shared/window/notices.ts';
import { openDialog, type ViewState } from '../../shared/window/view.ts';
import { takeChoice } from './field-origin.tsx';
import { canOpenForm, canSwitch, currentPhoto, form, leaveForm, openForm, stepForm, switchMode } from './state/form.ts';
import { shownPhoto } from './state/form-photos.ts';
import { writeMany } from './state/many.ts';
import { applyLast, targets } from './state/stationery.ts';
import { takeOffers } from './state/uses.ts';
import { WORDS } from './words.ts';

const inForm = (view: ViewState): boolean => view.place === 'metadata';
const metadata = { group: 'Metadata', where: inForm, typing: true } as const;
const isMany = (): boolean => form.get().mode === 'many';
const isOne = (): boolean => !isMany();

export const METADATA_COMMANDS: readonly Command[] = [
  {
    id: 'metadata.open',
    label: 'Metadata of the photograph or selection',
    group: 'Metadata',
    keys: ['i', 'Alt+i'],
    when: canOpenForm,
    typing: true,
    run: openForm,
  },
  {
    ...metadata,
    id: 'metadata.next',
    label: 'Next photograph, same field',
    keys: ['Mod+Enter', 'Alt+ArrowDown', 'Alt+ArrowRight'],
    when: isOne,
    repeats: true,
    run: () => stepForm(1),
  },
  {
    ...metadata,
    id: 'metadata.previous',
    label: 'Previous photograph, same field',
    keys: ['Mod+Shift+Enter', 'Alt+ArrowUp', 'Alt+ArrowLeft'],
    when: isOne,
    repeats: true,
    run: () => stepForm(-1),
  },
  {
    ...metadata,
    id: 'metadata.write',
    label: 'Write the ticked fields into the selection',
    keys: ['Mod+Enter'],
    when: isMany,
    run: writeMany,
  },
  {
    ...metadata,
    id: 'metadata.mode',
    label: 'Selection: one by one or all at once',
    keys: ['Alt+m'],
    when: canSwitch,
    run: switchMode,
  },
  ...CHOICE_KEYS.map(
    (key, index): Command => ({
      ...metadata,
      id: `metadata.choose-${index + 1}`,
      label: `Use the file’s value, choice ${index + 1}`,
      keys: [key],
      when: isOne,
      run: () => choose(index),
    }),
  ),
  {
    ...metadata,
    id: 'metadata.offer',
    label: 'Update the articles that use the photograph',
    keys: ['Alt+u'],
    when: isOne,
    run: takeOffers,
  },
  {
    id: 'metadata.stationery',
    label: 'Metadata templates…',
    group: 'Metadata',
    keys: ['Alt+t'],
    when: () => targets().length > 0,
    typing: true,
    run: () => openDialog('stationery'),
  },
  {
    id: 'metadata.apply-last',
    label: 'Apply the last metadata template again',
    group: 'Metadata',
    keys: ['Alt+Shift+t'],
    when: () => targets().length > 0,
    typing: true,
    run: applyLast,
  },
  {
    id: 'metadata.lists',
    label: 'Lists for the metadata form…',
    group: 'Metadata',
    keys: ['Alt+l'],
    where: inForm,
    typing: true,
    run: () => openDialog('lists'),
  },
  { ...metadata, id: 'metadata.done', label: 'Close the form', keys: ['Escape'], run: leaveForm },
];

function choose(index: number): void {
  const id = currentPhoto();
  const photo = id === null ? null : shownPhoto(id);
  const of = IPTC_FIELDS.find(({ field }) => field === form.get().field);
  if (photo === null || of === undefined) return;
  if (takeChoice(photo, of, index)) say(WORDS.changed(of.name));
  else say(WORDS.nothingElse);
}
