/** Lightroom, Bridge and Camera Raw: stars and reject in one number, the label as a word, the flag where video has its own. */
import type { Colour, Stars } from '../../photo.ts';
import { colourOfLabel } from '../label-colours.ts';
import type { MarkingProgram, SaidMarks } from '../mark-property.ts';

/** XMP part 1: -1 rejected, 0 unrated, 1-5 stars. A fraction is a program's average: its whole stars count. */
export function ratingMarks(value: string): SaidMarks {
  const rating = Number(value.trim() === '' ? Number.NaN : value);
  if (!Number.isFinite(rating) || rating < -1 || rating > 5) return {};
  // Stars say nothing of a flag that is kept elsewhere.
  return rating < 0 ? { pick: 'reject' } : { stars: Math.trunc(rating) as Stars };
}

function flagMarks(value: string): SaidMarks {
  const flag = Number(value.trim() === '' ? Number.NaN : value);
  if (flag !== -1 && flag !== 0 && flag !== 1) return {};
  return { pick: flag === 1 ? 'pick' : flag === -1 ? 'reject' : 'none' };
}

function goodMarks(value: string): SaidMarks {
  const good = value.trim().toLowerCase();
  if (good === 'true') return { pick: 'pick' };
  return good === 'false' ? { pick: 'reject' } : {};
}

export function labelMarks(value: string): SaidMarks {
  if (value.trim() === '') return { colour: 0 };
  const colour = colourOfLabel(value);
  return colour === null ? {} : { colour };
}

const NAMED: readonly string[] = ['none', 'red', 'yellow', 'green', 'blue', 'purple'];

export const adobe = {
  name: 'Adobe',
  source:
    'XMP specification part 1 (xmp:Rating, xmp:Label) and part 2 (xmpDM:good); the default label sets of Lightroom and Bridge; xmpDM:pick as Lightroom Classic 13.2 and later write it',
  properties: [
    { name: 'xmpDM:pick', about: ['pick'], read: flagMarks },
    { name: 'xmpDM:good', about: ['pick'], read: goodMarks },
    { name: 'xmp:Rating', about: ['pick', 'stars'], read: ratingMarks },
    {
      name: 'photoshop:LabelColor',
      about: ['colour'],
      read(value) {
        const colour = NAMED.indexOf(value.trim().toLowerCase());
        return colour < 0 ? {} : { colour: colour as Colour };
      },
    },
    { name: 'xmp:Label', about: ['colour'], read: labelMarks },
  ],
} as const satisfies MarkingProgram;
