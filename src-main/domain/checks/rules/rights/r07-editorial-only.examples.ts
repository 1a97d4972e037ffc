/** Worked examples of R7: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('none', { pictures: [{ metadata: { instructions: 'An editorial meeting.' } }] })],
  bad: [
    example('editorial desk', { pictures: [{ metadata: { instructions: 'EDITORIAL USE ONLY' } }] }),
    example('commercial desk', {
      rules: { editorial: false },
      pictures: [{ metadata: { usageTerms: 'For editorial use only' } }],
    }),
  ],
};
