/** Worked examples of P3: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('sRGB', { pictures: [{ photo: { colour: { profile: 'sRGB IEC61966-2.1', space: 'rgb' } } }] }),
    example('grey', { pictures: [{ photo: { colour: { space: 'grey' } } }] }),
  ],
  bad: [
    example('wide', { pictures: [{ photo: { colour: { profile: 'Adobe RGB (1998)', space: 'rgb' } } }] }),
    example('HDR', { pictures: [{ photo: { colour: { profile: 'Rec. 2020, HDR (PQ)', space: 'rgb' } } }] }),
    example('none', { pictures: [{ photo: { colour: { space: 'rgb' } } }] }),
    example('print', { pictures: [{ photo: { colour: { profile: 'ISO Coated v2', space: 'cmyk' } } }] }),
  ],
};
