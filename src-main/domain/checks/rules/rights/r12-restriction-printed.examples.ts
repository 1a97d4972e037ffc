/** Worked examples of R12: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('news of an embargo', {
      pictures: ['A protest in Ashby against the embargo on grain exports. | AP/Jo Roe'],
    }),
    example('moved out', { pictures: [{ caption: 'Rowers pass.', credit: 'AP/Jo Roe', restrictions: 'UK OUT' }] }),
  ],
  bad: [
    example('a territory behind the credit', {
      pictures: [{ caption: 'Rowers pass.', credit: 'EPA/JOHN ROE  UK OUT' }],
    }),
    example('an embargo before the caption', {
      pictures: ['EMBARGOED TO 0001 MONDAY DECEMBER 1 2036. Rowers pass the lock. | AP/Jo Roe'],
    }),
    example('in brackets', { pictures: ['Rowers pass the lock (NO SALES). | AP/Jo Roe'] }),
  ],
};
