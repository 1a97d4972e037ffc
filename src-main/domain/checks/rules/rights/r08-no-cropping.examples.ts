/** Worked examples of R8: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('none', { pictures: [{ metadata: { instructions: 'Crop at will. Digital capture.' } }] })],
  bad: [
    example('no cropping', { pictures: [{ metadata: { instructions: 'NO CROPPING' } }] }),
    example('no cropping, cropped', {
      pictures: [
        { crops: { '1:1': { x: 0, y: 0, width: 0.5, height: 1 } }, metadata: { instructions: 'NO CROPPING' } },
      ],
    }),
    example('no internet', { pictures: [{ metadata: { instructions: 'NO INTERNET' } }] }),
    example('no alterations', { pictures: [{ metadata: { usageTerms: 'No digital alterations' } }] }),
  ],
};
