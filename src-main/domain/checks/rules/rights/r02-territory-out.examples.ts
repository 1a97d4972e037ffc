/** Worked examples of R2: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('no territory', {
      pictures: [{ metadata: { instructions: 'Smoke pours out of a house. Hand out on request.' } }],
    }),
    example('a handout', { pictures: [{ metadata: { instructions: 'HANDOUT PHOTO' } }] }),
  ],
  bad: [
    example('our own', { pictures: [{ metadata: { instructions: 'UK OUT' } }] }),
    example('in a list', {
      pictures: [{ metadata: { instructions: 'FRANCE, GERMANY AND UNITED KINGDOM OUT; NO SALES' } }],
    }),
    example('somebody else’s', { pictures: [{ metadata: { instructions: 'AUSTRIA OUT' } }] }),
    example('no use in', { pictures: [{ metadata: { usageTerms: 'No use in Europe.' } }] }),
  ],
};
