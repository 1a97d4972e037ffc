/** Worked examples of G6: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('filled', { pictures: ['Rowers pass the lock in Ashby. | AP/Jane Doe'] }),
    example('signs of equality and an address', {
      body: 'Two and two = four, a=b=c, see https://example.org/?a=b&c=d for {more than one thing, and so on}.',
      pictures: ['A banner reads “E = mc2” in Ashby. | AP/Jane Doe'],
    }),
  ],
  bad: [
    example('a variable in a caption', { pictures: ['Rowers pass the lock in {city}. | AP/Jane Doe'] }),
    example('in an alt text', { pictures: [{ credit: 'AP/Jane Doe', altText: 'Rowers in {Sub-location}' }] }),
    example('a code in a credit', { pictures: ['Rowers pass the lock. | AP/=cw#2'] }),
    example('a closed code', { pictures: ['=ab= passes the lock. | AP/Jane Doe'] }),
    example('in the headline', { headline: '{headline} in Ashby', pictures: ['Rowers row. | AP/Jane Doe'] }),
  ],
};
