/** How photographs are looked at: contact sheet, loupe, compare, survey; and the steps between photographs. */

import { library } from '../state/library.ts';
import {
  compareWith,
  dropFromSurvey,
  leaveLook,
  openCompare,
  openLoupe,
  openSurvey,
  panBy,
  promote,
  swapCompared,
  toggleZoom,
  zoomed,
  zoomTo,
} from '../state/looking.ts';
import { chosen, select, selection, step } from '../state/selection.ts';
import { changeThumbnailSize, show, type ViewState, view } from '../state/view.ts';
import { type Command, inLibrary, inLoupe, inSheet } from './command.ts';

const look = { group: 'Look', where: inLibrary } as const;
const hasFocus = (): boolean => selection.get().focus !== null;
const inCompare = (state: ViewState): boolean => state.place === 'library' && state.looking === 'compare';
const inSurvey = (state: ViewState): boolean => state.place === 'library' && state.looking === 'survey';
const closeUp = (state: ViewState): boolean => state.place === 'library' && state.looking !== 'grid';
const oneByOne = (state: ViewState): boolean => inLoupe(state) || inCompare(state);

export const LOOK_COMMANDS: readonly Command[] = [
  {
    ...look,
    id: 'look.enter-sheet',
    label: 'Go to the contact sheet',
    keys: ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'Home'],
    where: inSheet,
    when: outsideSheet,
    run: enterSheet,
  },
  {
    ...look,
    id: 'look.grid',
    label: 'Contact sheet',
    keys: ['g'],
    where: undefined,
    run: () => show('library', 'grid'),
  },
  { ...look, id: 'look.promote', label: 'Candidate wins', keys: ['Enter', 'w'], where: inCompare, run: promote },
  { ...look, id: 'look.loupe', label: 'Loupe', keys: ['e', 'Enter'], when: hasFocus, where: inLibrary, run: openLoupe },
  {
    ...look,
    id: 'look.loupe-toggle',
    label: 'Loupe and back',
    keys: ['Space'],
    when: hasFocus,
    run: () => (inSheet(view.get()) ? openLoupe() : leaveLook()),
  },
  { ...look, id: 'look.compare', label: 'Compare two', keys: ['c'], when: hasFocus, run: openCompare },
  {
    ...look,
    id: 'look.survey',
    label: 'Survey the selected',
    keys: ['n'],
    when: () => chosen().length > 1 || inSurvey(view.get()),
    run: openSurvey,
  },
  { ...look, id: 'look.zoom', label: 'Zoom: 100 % or fit', keys: ['z'], where: oneByOne, run: toggleZoom },
  {
    ...look,
    id: 'look.zoom-200',
    label: 'Zoom: 200 %',
    keys: ['Shift+z'],
    where: oneByOne,
    run: () => zoomTo(2),
  },
  {
    ...look,
    id: 'look.pan-left',
    label: 'Pan left',
    keys: ['ArrowLeft'],
    where: oneByOne,
    when: zoomed,
    repeats: true,
    run: () => panBy(-1, 0),
  },
  {
    ...look,
    id: 'look.pan-right',
    label: 'Pan right',
    keys: ['ArrowRight'],
    where: oneByOne,
    when: zoomed,
    repeats: true,
    run: () => panBy(1, 0),
  },
  {
    ...look,
    id: 'look.pan-up',
    label: 'Pan up',
    keys: ['ArrowUp'],
    where: oneByOne,
    when: zoomed,
    repeats: true,
    run: () => panBy(0, -1),
  },
  {
    ...look,
    id: 'look.pan-down',
    label: 'Pan down',
    keys: ['ArrowDown'],
    where: oneByOne,
    when: zoomed,
    repeats: true,
    run: () => panBy(0, 1),
  },
  {
    ...look,
    id: 'look.next',
    label: 'Next photograph',
    keys: ['ArrowRight', 'ArrowDown', 'PageDown'],
    where: inLoupe,
    repeats: true,
    run: () => step(1),
  },
  {
    ...look,
    id: 'look.previous',
    label: 'Previous photograph',
    keys: ['ArrowLeft', 'ArrowUp', 'PageUp'],
    where: inLoupe,
    repeats: true,
    run: () => step(-1),
  },
  {
    ...look,
    id: 'look.first',
    label: 'First photograph',
    keys: ['Home'],
    where: inLoupe,
    run: () => step(-Number.MAX_SAFE_INTEGER),
  },
  {
    ...look,
    id: 'look.last',
    label: 'Last photograph',
    keys: ['End'],
    where: inLoupe,
    run: () => step(library.get().positions.size),
  },
  {
    ...look,
    id: 'look.compare-next',
    label: 'Next candidate',
    keys: ['ArrowRight'],
    where: inCompare,
    repeats: true,
    run: () => compareWith(1),
  },
  {
    ...look,
    id: 'look.compare-previous',
    label: 'Previous candidate',
    keys: ['ArrowLeft'],
    where: inCompare,
    repeats: true,
    run: () => compareWith(-1),
  },
  { ...look, id: 'look.swap', label: 'Swap the two', keys: ['s'], where: inCompare, run: swapCompared },
  {
    ...look,
    id: 'look.drop',
    label: 'Drop from the survey',
    keys: ['d', 'Delete', 'Backspace'],
    where: inSurvey,
    run: dropFromSurvey,
  },
  {
    ...look,
    id: 'look.survey-next',
    label: 'Next in the survey',
    keys: ['ArrowRight', 'ArrowDown'],
    where: inSurvey,
    repeats: true,
    run: () => stepInSurvey(1),
  },
  {
    ...look,
    id: 'look.survey-previous',
    label: 'Previous in the survey',
    keys: ['ArrowLeft', 'ArrowUp'],
    where: inSurvey,
    repeats: true,
    run: () => stepInSurvey(-1),
  },
  { ...look, id: 'look.back', label: 'Back', keys: ['Escape'], where: closeUp, run: leaveLook },
  {
    ...look,
    id: 'look.larger',
    label: 'Larger thumbnails',
    keys: ['+', '='],
    where: inSheet,
    repeats: true,
    run: () => changeThumbnailSize(1),
  },
  {
    ...look,
    id: 'look.smaller',
    label: 'Smaller thumbnails',
    keys: ['-'],
    where: inSheet,
    repeats: true,
    run: () => changeThumbnailSize(-1),
  },
];

function stepInSurvey(by: number): void {
  const ids = chosen();
  const { focus } = selection.get();
  const at = Math.min(ids.length - 1, Math.max(0, ids.indexOf(focus ?? -1) + by));
  const id = ids[at];
  if (id !== undefined) select(ids, id);
}

/** Arrows belong to the photographs wherever the keyboard is, as long as nothing else has a use for them. */
function outsideSheet(): boolean {
  return document.activeElement?.closest('[role=grid]') == null && library.get().positions.size > 0;
}

function enterSheet(): void {
  step(0);
  document.querySelector<HTMLElement>('[role=grid][aria-label="Contact sheet"]')?.focus();
}
