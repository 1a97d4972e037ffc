/** Worked examples of R5: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('none', { pictures: [{ metadata: { instructions: 'Taken 14 days before the race.' } }] })],
  bad: [
    example('running', {
      pictures: [{ metadata: { instructions: '14 DAYS FROM TRANSMISSION', dateCreated: '2024-08-10' } }],
    }),
    example('past', {
      pictures: [{ metadata: { instructions: 'FOR USE WITHIN 14 DAYS OF TRANSMISSION', dateCreated: '2024-07-10' } }],
    }),
    example('a named day', { pictures: [{ metadata: { usageTerms: 'No use after 1 August 2024' } }] }),
    example('an AP handout', { pictures: [{ metadata: { creatorJobTitle: 'HONS' } }] }),
  ],
};
