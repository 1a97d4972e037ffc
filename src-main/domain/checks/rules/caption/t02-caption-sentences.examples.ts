/** Worked examples of T2: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('two sentences with abbreviations', {
      pictures: ['Mr. J. Doe of the U.S. crew rests in St. Ives on Aug. 12. His boat came second. | AP/Jane Doe'],
    }),
  ],
  bad: [
    example('three', { pictures: ['Rowers pass the lock. The crowd cheers. Rain falls. | AP/Jane Doe'] }),
    example('four, agency', {
      rules: { agencyManner: true },
      pictures: ['Rowers pass the lock. The crowd cheers. Rain falls. Nobody leaves. | AP/Jane Doe'],
    }),
  ],
};
