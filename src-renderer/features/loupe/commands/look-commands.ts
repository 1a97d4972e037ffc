/** How photographs are looked at: contact sheet, loupe, compare, survey; and the steps between photographs. */

import { type Command, inLibrary, inLoupe, inSheet } from '../../../shared/commands/command.ts';
import { library } from '../../../shared/photographs/library.ts';
import { leaveLook, openCompare, openLoupe, openSurvey, toggleAlone } from '../../../shared/photographs/looking.ts';
import { chosen, selection, step } from '../../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../../shared/photographs/words.ts';
import { stepZoom, toggleZoom, zoomToPointer } from '../../../shared/photographs/zoom.ts';
import { focusTarget, hasKeyboard } from '../../../shared/window/focus-targets.ts';
import { changeThumbnailSize, show, type ViewState, view } from '../../../shared/window/view.ts';
import { isOfArticle, toggleLoupeWindow } from '../state/leading.ts';
import { toggleClipping, togglePeaking } from '../state/overlays.ts';
import { WORDS } from '../words.ts';
import { inSurvey, oneByOne } from './close-look-commands.ts';

const look = { group: 'View', where: inLibrary } as const;
const hasFocus = (): boolean => selection.get().focus !== null;
const closeUp = (state: ViewState): boolean => state.place === 'library' && state.looking !== 'grid';

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
    label: PHOTO_WORDS.contactSheet,
    keys: ['g'],
    where: undefined,
    run: () => show('library', 'grid'),
  },
  {
    ...look,
    id: 'look.loupe',
    label: WORDS.loupe,
    keys: ['e', 'Enter'],
    when: hasFocus,
    where: inLibrary,
    run: openLoupe,
  },
  {
    ...look,
    id: 'look.loupe-toggle',
    label: 'Loupe or back',
    keys: ['Space'],
    when: hasFocus,
    run: () => (inSheet(view.get()) ? openLoupe() : leaveLook()),
  },
  { ...look, id: 'look.compare', label: 'Compare two', keys: ['c'], when: hasFocus, run: openCompare },
  {
    ...look,
    id: 'look.survey',
    label: 'Survey the selection',
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
    run: () => zoomToPointer(2),
  },
  {
    ...look,
    id: 'look.zoom-in',
    label: WORDS.zoomIn,
    keys: ['+', '='],
    where: oneByOne,
    repeats: true,
    run: () => stepZoom(1),
  },
  {
    ...look,
    id: 'look.zoom-out',
    label: WORDS.zoomOut,
    keys: ['-'],
    where: oneByOne,
    repeats: true,
    run: () => stepZoom(-1),
  },
  {
    ...look,
    id: 'look.alone',
    label: 'Photograph only: on or off',
    keys: ['f'],
    where: closeUp,
    run: toggleAlone,
  },
  {
    ...look,
    id: 'look.clipping',
    label: 'Clipping: show or hide',
    keys: ['j'],
    where: oneByOne,
    run: toggleClipping,
  },
  {
    ...look,
    id: 'look.peaking',
    label: 'Focus peaking: show or hide',
    keys: ['Shift+j'],
    where: oneByOne,
    run: togglePeaking,
  },
  {
    ...look,
    id: 'look.window',
    label: 'Loupe in its own window: open or close',
    keys: ['Shift+e'],
    where: (state) => inLibrary(state) || isOfArticle(state.place),
    run: toggleLoupeWindow,
  },
  {
    ...look,
    id: 'look.next',
    label: PHOTO_WORDS.next,
    keys: ['ArrowRight', 'ArrowDown', 'PageDown'],
    where: inLoupe,
    repeats: true,
    run: () => step(1),
  },
  {
    ...look,
    id: 'look.previous',
    label: PHOTO_WORDS.previous,
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
  { ...look, id: 'look.back', label: WORDS.back, keys: ['Escape'], where: closeUp, run: leaveLook },
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

/** Arrows belong to the photographs wherever the keyboard is, as long as nothing else has a use for them. */
function outsideSheet(): boolean {
  return !hasKeyboard('sheet') && !hasKeyboard('strip') && library.get().positions.size > 0;
}

function enterSheet(): void {
  step(0);
  focusTarget('sheet')?.focus();
}
