/** Photo Mechanic: the tag is its pick, the colour class its label; `Prefs` repeats both with the stars. */
import type { Colour, Stars } from '../../photo.ts';
import type { MarkingProgram, SaidMarks } from '../mark-property.ts';

/** Classes 1-8 by their delivered colours: red, orange, yellow, green, blue, purple, grey, brown. */
const COLOURS: readonly (Colour | null)[] = [0, 1, 2, 2, 3, 4, 5, null, null];

function classMarks(value: string): SaidMarks {
  const colour = /^[0-8]$/.test(value.trim()) ? COLOURS[Number(value)] : null;
  return colour == null ? {} : { colour };
}

export const photoMechanic = {
  name: 'Photo Mechanic',
  source:
    'ExifTool’s PhotoMechanic.pm (ColorClass 1 Winner … 8 Trash, Tagged, Prefs “tagged:class:rating:frame”) and Camera Bits’ page on tags and colour classes',
  properties: [
    {
      name: 'photomechanic:Tagged',
      about: ['pick'],
      read(value) {
        const tagged = value.trim().toLowerCase();
        if (tagged === 'true' || tagged === '1') return { pick: 'pick' };
        return tagged === 'false' || tagged === '0' ? { pick: 'none' } : {};
      },
    },
    { name: 'photomechanic:ColorClass', about: ['colour'], read: classMarks },
    {
      name: 'photomechanic:Prefs',
      about: ['pick', 'stars', 'colour'],
      read(value) {
        const found = /^\s*([01])\s*:\s*([0-8])\s*:\s*([0-5])\s*:/.exec(value);
        if (found === null) return {};
        const [, tagged = '', colourClass = '', rating = ''] = found;
        return {
          pick: tagged === '1' ? 'pick' : 'none',
          stars: Number(rating) as Stars,
          ...classMarks(colourClass),
        };
      },
    },
  ],
} as const satisfies MarkingProgram;
