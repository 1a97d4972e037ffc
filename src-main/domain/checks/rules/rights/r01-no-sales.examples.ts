/** Worked examples of R1: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('no restriction', { pictures: [{ metadata: { instructions: 'Please note the spelling.' } }] }),
    example('no file', { pictures: [{ hasPhoto: false }] }),
  ],
  bad: [
    example('no sales', { pictures: [{ metadata: { instructions: 'NO SALES' } }] }),
    example('no licensing, sold', {
      rules: { sells: true },
      pictures: [{ metadata: { usageTerms: 'Editorial. No licensing.' } }],
    }),
    example('no third parties', { pictures: [{ metadata: { instructions: 'NO THIRD PARTIES' } }] }),
  ],
};
