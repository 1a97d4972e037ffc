/** Worked examples of R3: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('passed', {
      pictures: [{ metadata: { instructions: 'EMBARGOED UNTIL 0001 GMT MONDAY 12 AUGUST 2024' } }],
    }),
    example('lifted', { pictures: [{ metadata: { instructions: 'Embargo lifted.' } }] }),
    example('to the minute', {
      now: '2024-08-13T09:00:00Z',
      pictures: [{ metadata: { instructions: 'EMBARGO UNTIL 2024-08-13T09:00Z' } }],
    }),
  ],
  bad: [
    example('to come', {
      pictures: [{ metadata: { instructions: 'EMBARGOED UNTIL 2230 GMT TUESDAY 13 AUGUST 2024' } }],
    }),
    example('one minute left', {
      now: '2024-08-13T08:59:00Z',
      pictures: [{ metadata: { instructions: 'EMBARGO UNTIL 2024-08-13T09:00Z' } }],
    }),
    example('other words', {
      pictures: [{ metadata: { usageTerms: 'Not for publication before 6 p.m. BST, Aug. 20, 2024' } }],
    }),
    example('no moment', { pictures: [{ metadata: { instructions: 'UNDER EMBARGO until the winner is known' } }] }),
  ],
};
