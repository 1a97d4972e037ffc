/** Worked examples of C5: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('proper case', { pictures: ['Rowers pass. | AP/Jane Doe', 'Rowers pass. | Jane Doe VIA AP'] }),
    example('capitals throughout are a house form', {
      pictures: ['Rowers pass. | EPA/JANE DOE', 'Rowers pass. | REUTERS/Jane Doe'],
    }),
  ],
  bad: [
    example('all small', { pictures: ['Rowers pass. | ap/jane doe'] }),
    example('agency small', { pictures: ['Rowers pass. | Jane Doe/getty images'] }),
    example('at the end of the caption', { pictures: ['Rowers pass. reuters/jane doe'] }),
  ],
};
