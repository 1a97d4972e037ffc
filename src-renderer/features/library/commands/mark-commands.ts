/** One key a decision: pick, reject, stars, colours, on one photograph or many. */

import { COLOURS } from '../../../../src-main/domain/colour-names.ts';
import type { Stars } from '../../../../src-main/domain/photo.ts';
import { type Command, inLibrary } from '../../../shared/commands/command.ts';
import { FACT_WORDS } from '../../../shared/photo/words.ts';
import { colourName } from '../../../shared/photographs/colour-names.ts';
import { askForSidecars, mark, takeFileMarks, toggleColour } from '../../../shared/photographs/marks.ts';
import { aimed } from '../../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../../shared/photographs/words.ts';
import { openDialog } from '../../../shared/window/view.ts';
import { PANEL } from '../words.ts';

const base = { group: 'Mark', where: inLibrary, when: () => aimed().length > 0 } as const;
const STARS: readonly Stars[] = [0, 1, 2, 3, 4, 5];

export const MARK_COMMANDS: readonly Command[] = [
  { ...base, id: 'mark.pick', label: FACT_WORDS.pick, keys: ['p'], run: () => mark({ pick: 'pick' }) },
  { ...base, id: 'mark.reject', label: FACT_WORDS.reject, keys: ['x'], run: () => mark({ pick: 'reject' }) },
  { ...base, id: 'mark.unmark', label: 'Clear flag', keys: ['u'], run: () => mark({ pick: 'none' }) },
  ...STARS.map(
    (stars): Command => ({
      ...base,
      id: `mark.stars-${stars}`,
      label: stars === 0 ? 'No stars' : PHOTO_WORDS.stars(stars),
      keys: [String(stars)],
      run: () => mark({ stars }),
    }),
  ),
  ...COLOURS.map(
    (colour): Command => ({
      ...base,
      id: `mark.colour-${colour}`,
      get label() {
        return `Colour: ${colourName(colour)}`;
      },
      keys: colour === 5 ? [] : [String(colour + 5)],
      run: () => toggleColour(colour),
    }),
  ),
  { ...base, id: 'mark.colour-0', label: 'No colour', keys: [], run: () => mark({ colour: 0 }) },
  { ...base, id: 'mark.from-file', label: PANEL.takeFileMarks, keys: ['Shift+m'], run: () => takeFileMarks() },
  {
    ...base,
    id: 'photos.times',
    label: 'Shift capture times…',
    group: 'Library',
    keys: ['Shift+t'],
    run: () => openDialog('times'),
  },
  {
    ...base,
    id: 'photos.sidecars',
    label: 'Write marks and metadata to sidecars',
    group: 'Library',
    keys: ['Shift+w'],
    run: () => askForSidecars(),
  },
];
