/** Worked examples of C13: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('plain', {
      rules: { initialsStyle: 'plain' },
      pictures: ['A. | AP/CP Example', 'B. | AP/Jane Doe', 'C. | EPA/JO DOE'],
    }),
    example('spaced', {
      rules: { initialsStyle: 'spaced' },
      pictures: ['A. | AP/C P Example', 'B. | AP/Jane A Doe'],
    }),
    example('no style', { pictures: ['A. | AP/C. P. Example', 'B. | AP/J. Scott Doe', 'C. | AP/Jo C Example'] }),
  ],
  bad: [
    example('spaces where none are wanted', { rules: { initialsStyle: 'plain' }, pictures: ['A. | AP/C P Example'] }),
    example('spaces in a house without a style', { pictures: ['A. | AP/C P Example'] }),
    example('full stops', { rules: { initialsStyle: 'plain' }, pictures: ['A. | AP/C.P. Example'] }),
    example('no spaces where they are wanted', {
      rules: { initialsStyle: 'spaced' },
      pictures: ['A. | AP/CP Example'],
    }),
  ],
};
