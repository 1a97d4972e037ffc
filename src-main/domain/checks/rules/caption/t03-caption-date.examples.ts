/** Worked examples of T3: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('date in the caption', {
      rules: { placeAndDateFromArticle: false },
      pictures: ['Rowers pass the lock in Ashby on Monday, Aug. 12, 2024. | AP/Jane Doe'],
    }),
    example('date in the file', {
      rules: { placeAndDateFromArticle: false },
      pictures: [{ caption: 'Rowers pass the lock in Ashby.', metadata: { dateCreated: '2024-08-12' } }],
    }),
    example('web gallery with a date of its own', { pictures: ['Rowers pass the lock. | AP/Jane Doe'] }),
  ],
  bad: [
    example('agency caption without date', {
      rules: { placeAndDateFromArticle: false },
      pictures: ['Rowers pass the lock in Ashby. | AP/Jane Doe'],
    }),
    example('web gallery without any date', {
      date: '',
      standfirst: 'Boats of every size came to the river in Ashby.',
      pictures: ['Rowers pass the lock. | AP/Jane Doe'],
    }),
  ],
};
