/** Worked examples of R4: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('no kill', { pictures: [{ metadata: { instructions: 'Skills test. Elimination round.' } }] }),
    example('a use that is limited', {
      pictures: [{ metadata: { instructions: 'DO NOT USE AFTER 1 SEPTEMBER 2024' } }],
    }),
  ],
  bad: [
    example('mandatory kill', { pictures: [{ metadata: { instructions: 'MANDATORY KILL. Wrong name.' } }] }),
    example('do not use', { pictures: [{ metadata: { instructions: 'Do not use this picture.' } }] }),
    example('withdrawn', { pictures: [{ metadata: { usageTerms: 'WITHDRAWN' } }] }),
    example('elimination', { pictures: [{ metadata: { instructions: 'ATTENTION: ELIMINATION' } }] }),
  ],
};
