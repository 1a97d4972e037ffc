/** darktable: colour labels as a list of numbers; its reject is `xmp:Rating` -1. */
import type { Colour } from '../../photo.ts';
import type { MarkingProgram } from '../mark-property.ts';

export const darktable = {
  name: 'darktable',
  source:
    'src/common/colorlabels.h (0 red, 1 yellow, 2 green, 3 blue, 4 purple) and src/common/exif.cc (Xmp.darktable.colorlabels)',
  properties: [
    {
      name: 'darktable:colorlabels',
      about: ['colour'],
      read(value) {
        // It may give several; the desk has room for the first.
        const first = /[0-4]/.exec(value)?.[0];
        return first === undefined ? {} : { colour: (Number(first) + 1) as Colour };
      },
    },
  ],
} as const satisfies MarkingProgram;
