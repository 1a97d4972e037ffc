/** Worked examples of R11: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('one restriction for all', {
      pictures: [
        { metadata: { instructions: 'NO SALES' } },
        { metadata: { instructions: 'No sales.' } },
        { metadata: {} },
      ],
    }),
    example('a note in small letters', {
      pictures: [{ metadata: { instructions: 'Please note the spelling of the name.' } }],
    }),
  ],
  bad: [
    example('different', {
      pictures: [{ metadata: { instructions: 'NO SALES' } }, { metadata: { instructions: 'AUSTRIA OUT' } }],
    }),
    example('different days', {
      pictures: [
        { metadata: { instructions: 'NO USE AFTER 1 SEPTEMBER 2024' } },
        { metadata: { instructions: 'NO USE AFTER 1 OCTOBER 2024' } },
      ],
    }),
    example('a face to be hidden', {
      pictures: [{ metadata: { instructions: 'Faces of children must be pixelated' } }],
    }),
    example('unread words', { pictures: [{ metadata: { instructions: 'CALL THE DESK FIRST' } }] }),
  ],
};
