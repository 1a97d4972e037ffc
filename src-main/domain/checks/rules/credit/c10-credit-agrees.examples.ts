/** Worked examples of C10: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('agree', {
      pictures: [{ credit: 'AP/Jane Doe', metadata: { creditLine: 'AP', creator: ['Jane Doe'] } }],
    }),
    example('by other names', {
      pictures: [{ credit: 'AP Photo/Jane Doe', metadata: { creditLine: 'ASSOCIATED PRESS', creator: ['JANE DOE'] } }],
    }),
    example('accents, initials, order', {
      pictures: [
        { credit: 'AP/Éric de la Cruz', metadata: { creator: ['Eric de la Cruz'] } },
        { credit: 'AP/J. Doe', metadata: { creator: ['Jane Doe'] } },
        { credit: 'AP/Jane Doe', metadata: { creator: ['Doe, Jane'] } },
        { credit: 'AP/Jane Doe', metadata: { creator: ['Photographer: Jane Doe (AP)'] } },
        { credit: 'AP/Jane Doe', metadata: { creator: ['Jane Doe, AP'] } },
        { credit: 'Handout via AP', metadata: { creator: ['Ashby City Council'] } },
        { credit: 'AP/Jane Doe', metadata: { creator: ['The Ashby Museum'] } },
      ],
    }),
    example('the file names no agency or person', {
      pictures: [{ credit: 'AP/Jane Doe', metadata: { creditLine: 'Ashby Rowing', creator: ['STR'] } }],
    }),
    example('a misspelling is C11', { pictures: [{ credit: 'AP/Jane Doo', metadata: { creator: ['Jane Doe'] } }] }),
    example('a chain', {
      pictures: [{ credit: 'Jane Doe/AFP via Getty Images', metadata: { creditLine: 'AFP via Getty Images' } }],
    }),
  ],
  bad: [
    example('another agency', { pictures: [{ credit: 'AP/Jane Doe', metadata: { creditLine: 'REUTERS' } }] }),
    example('an agency left out', {
      pictures: [{ credit: 'Jane Doe/Getty Images', metadata: { creditLine: 'AFP via Getty Images' } }],
    }),
    example('another photographer', {
      pictures: [{ credit: 'AP/Jane Doe', metadata: { creditLine: 'AP', creator: ['John Roe'] } }],
    }),
    example('at the end of the caption', {
      pictures: [{ caption: 'Rowers pass. AP/Jane Doe', metadata: { creator: ['John Roe'] } }],
    }),
  ],
};
