/** Worked examples of C12: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('person and supplier apart', {
      pictures: [
        { metadata: { creator: ['Jane Doe'], creditLine: 'AP' } },
        { metadata: { creator: ['Jane Doe'], creditLine: 'AFP via Getty Images' } },
      ],
    }),
    example('single words that may be anything', {
      pictures: [{ metadata: { creator: ['Doe'], creditLine: 'Doe' } }],
    }),
  ],
  bad: [
    example('an agency', { pictures: [{ metadata: { creator: ['REUTERS'] } }] }),
    example('name and agency in one field', {
      pictures: [{ metadata: { creator: ['Jane Doe/AP'] } }, { metadata: { creator: ['Jane Doe via AP'] } }],
    }),
    example('the person in the Credit Line', {
      pictures: [{ metadata: { creator: ['Jane Doe'], creditLine: 'Jane Doe/AP' } }],
    }),
  ],
};
