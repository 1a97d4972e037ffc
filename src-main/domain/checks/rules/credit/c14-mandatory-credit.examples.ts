/** Worked examples of C14: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('given', {
      pictures: [
        { credit: 'Ashby Museum via AP', metadata: { instructions: 'MANDATORY CREDIT: ASHBY MUSEUM; NO SALES' } },
      ],
    }),
    example('nothing demanded', { pictures: [{ credit: 'AP/Jane Doe', metadata: { instructions: 'NO SALES' } }] }),
    example('a handout with its giver', {
      pictures: [
        {
          credit: 'Ashby Police via AP',
          metadata: { creatorJobTitle: 'HONS', creditLine: 'AP', source: 'Ashby Police' },
        },
      ],
    }),
  ],
  bad: [
    example('in the instructions', {
      pictures: [
        {
          credit: 'AP/Jane Doe',
          metadata: { instructions: 'NO SALES. MANDATORY CREDIT: ASHBY MUSEUM. NO ARCHIVE.' },
        },
      ],
    }),
    example('in the usage terms', {
      pictures: [{ credit: 'AP', metadata: { usageTerms: 'Mandatory credit "Ashby Museum"' } }],
    }),
    example('demanded without a name', {
      pictures: [{ credit: 'AP/Jane Doe', metadata: { instructions: 'MANDATORY CREDIT', source: 'Ashby Museum' } }],
    }),
    example('a handout without its giver', {
      pictures: [{ credit: 'AP', metadata: { creatorJobTitle: 'HOGP', creator: ['Ashby Council'], creditLine: 'AP' } }],
    }),
  ],
};
