/** Windows, and the cameras that use its tags: stars as a number or as per cent. */
import type { Stars } from '../../photo.ts';
import type { MarkingProgram, SaidMarks } from '../mark-property.ts';

/** 1 %, 25 %, 50 %, 75 % and 99 % are one to five stars; what lies between belongs to the lower one. */
function percentMarks(value: string): SaidMarks {
  const percent = Number(value.trim() === '' ? Number.NaN : value);
  if (!Number.isFinite(percent) || percent < 0 || percent > 100) return {};
  const stars = percent === 0 ? 0 : percent < 25 ? 1 : percent < 50 ? 2 : percent < 75 ? 3 : percent < 99 ? 4 : 5;
  return { stars: stars as Stars };
}

export const windows = {
  name: 'the camera or Windows',
  source:
    'Microsoft’s photo metadata policies (System.Rating: MicrosoftPhoto:Rating, EXIF 0x4746 Rating and 0x4749 RatingPercent)',
  properties: [
    { name: 'MicrosoftPhoto:Rating', about: ['stars'], read: percentMarks },
    {
      name: 'exif:Rating',
      about: ['stars'],
      read: (value) => (/^[0-5]$/.test(value.trim()) ? { stars: Number(value) as Stars } : {}),
    },
    { name: 'exif:RatingPercent', about: ['stars'], read: percentMarks },
  ],
} as const satisfies MarkingProgram;
