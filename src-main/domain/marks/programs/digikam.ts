/** digiKam: pick label and colour label as numbers. */
import type { Colour } from '../../photo.ts';
import type { MarkingProgram } from '../mark-property.ts';

/** None, red, orange, yellow, green, blue, magenta; grey, black and white are no colour of the desk. */
const COLOURS: readonly Colour[] = [0, 1, 2, 2, 3, 4, 5];

export const digikam = {
  name: 'digiKam',
  source:
    'core/libs/digikam_globals.h (PickLabel: none, rejected, pending, accepted; ColorLabel) and dmetadata_labels.cpp',
  properties: [
    {
      name: 'digiKam:PickLabel',
      about: ['pick'],
      read(value) {
        // Pending is a decision put off.
        const pick = (['none', 'reject', 'none', 'pick'] as const)[numberOf(value)];
        return pick === undefined ? {} : { pick };
      },
    },
    {
      name: 'digiKam:ColorLabel',
      about: ['colour'],
      read(value) {
        const colour = COLOURS[numberOf(value)];
        return colour === undefined ? {} : { colour };
      },
    },
  ],
} as const satisfies MarkingProgram;

function numberOf(value: string): number {
  return /^\d$/.test(value.trim()) ? Number(value) : -1;
}
