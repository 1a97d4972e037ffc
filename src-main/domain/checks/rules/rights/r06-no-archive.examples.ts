/** Worked examples of R6: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('none', { pictures: [{ metadata: { instructions: 'From the archive.' } }] })],
  bad: [
    example('no archives', { pictures: [{ metadata: { instructions: 'NO SALES; NO ARCHIVES' } }] }),
    example('in lower case', { pictures: [{ metadata: { usageTerms: 'No archiving.' } }] }),
  ],
};
