/** Worked examples of C11: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('as the file has it', { pictures: [{ credit: 'AP/Jane Doe', metadata: { creator: ['JANE DOE'] } }] }),
    example('two persons', { pictures: ['A. | AP/Jane Doe', 'B. | AP/John Roe', 'C. | AP/Jane Doe'] }),
    example('short names are too near to tell', { pictures: ['A. | AP/Li Wu', 'B. | AP/Li Wa'] }),
    example('capitals are a house form', { pictures: ['A. | EPA/JANE DOE', 'B. | AP/Jane Doe'] }),
    example('both spellings stand in the files', {
      pictures: [
        { credit: 'AP/Martin Meissner', metadata: { creator: ['Martin Meissner'] } },
        { credit: 'AP/Martin Meisner', metadata: { creator: ['Martin Meisner'] } },
      ],
    }),
  ],
  bad: [
    example('a letter off the file', {
      pictures: [{ credit: 'AP/Martin Meisner', metadata: { creator: ['Martin Meissner'] } }],
    }),
    example('a letter off the other credits', {
      pictures: ['A. | AP/Martin Meissner', 'B. | AP/Martin Meisner', 'C. | AP/Martin Meissner'],
    }),
    example('an accent missing once', {
      pictures: ['A. | AP/Éric Dupont', 'B. | AP/Eric Dupont', 'C. | AP/Éric Dupont'],
    }),
  ],
};
