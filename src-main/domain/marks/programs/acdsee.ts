/** ACDSee: stars and its own tag, which digiKam writes too. */
import type { Stars } from '../../photo.ts';
import type { MarkingProgram } from '../mark-property.ts';

export const acdsee = {
  name: 'ACDSee',
  source: 'ExifTool’s XMP2.pl (acdsee:rating, acdsee:tagged)',
  properties: [
    {
      name: 'acdsee:rating',
      about: ['stars'],
      read: (value) => (/^[0-5]$/.test(value.trim()) ? { stars: Number(value) as Stars } : {}),
    },
    {
      name: 'acdsee:tagged',
      about: ['pick'],
      read: (value) =>
        /^true$/i.test(value.trim()) ? { pick: 'pick' } : /^false$/i.test(value.trim()) ? { pick: 'none' } : {},
    },
  ],
} as const satisfies MarkingProgram;
