/** Close looks at several photographs: panning together, comparing two, surveying many. */

import { type Command, inLibrary, inLoupe } from '../../../shared/commands/command.ts';
import { compareWith, dropFromSurvey, focusOther, promote, swapCompared } from '../../../shared/photographs/looking.ts';
import { chosen, select, selection } from '../../../shared/photographs/selection.ts';
import { panBy, zoomed } from '../../../shared/photographs/zoom.ts';
import type { ViewState } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';

const look = { group: 'View', where: inLibrary } as const;
export const inCompare = (state: ViewState): boolean => state.place === 'library' && state.looking === 'compare';
export const inSurvey = (state: ViewState): boolean => state.place === 'library' && state.looking === 'survey';
export const oneByOne = (state: ViewState): boolean => inLoupe(state) || inCompare(state);

/** Listed before the other looks: with a zoom the arrows pan, and in Compare Enter promotes. */
export const CLOSE_LOOK_COMMANDS: readonly Command[] = [
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
  { ...look, id: 'look.promote', label: WORDS.candidateWins, keys: ['Enter', 'w'], where: inCompare, run: promote },
  {
    ...look,
    id: 'look.compare-next',
    label: WORDS.nextCandidate,
    keys: ['ArrowRight'],
    where: inCompare,
    repeats: true,
    run: () => compareWith(1),
  },
  {
    ...look,
    id: 'look.compare-previous',
    label: WORDS.previousCandidate,
    keys: ['ArrowLeft'],
    where: inCompare,
    repeats: true,
    run: () => compareWith(-1),
  },
  {
    ...look,
    id: 'look.compare-other',
    label: 'Go to the other photograph',
    keys: ['ArrowUp', 'ArrowDown'],
    where: inCompare,
    run: focusOther,
  },
  { ...look, id: 'look.swap', label: 'Swap the two photographs', keys: ['s'], where: inCompare, run: swapCompared },
  {
    ...look,
    id: 'look.drop',
    label: 'Remove from the survey',
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
];

function stepInSurvey(by: number): void {
  const ids = chosen();
  const { focus } = selection.get();
  const at = Math.min(ids.length - 1, Math.max(0, ids.indexOf(focus ?? -1) + by));
  const id = ids[at];
  if (id !== undefined) select(ids, id);
}
