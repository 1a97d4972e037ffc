/** Worked examples of T11: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('full name first', { pictures: ['Anton Meissner sings.', 'Meissner bows.'] }),
    example('full name in the same caption', { pictures: ['Meissner, Anton Meissner’s brother, bows.'] }),
    example('full name in the standfirst', {
      standfirst: 'Anton Meissner sang in Ashby.',
      pictures: ['Meissner bows.', 'Anton Meissner rests.'],
    }),
    example('a country is no surname', { pictures: ['Rain in France.', 'Fans at Stade de France.'] }),
    example('no full name at all', { pictures: ['Pelé bows.', 'Pelé rests.'] }),
  ],
  bad: [
    example('surname first', { pictures: ['Fans greet Meissner.', 'Anton Meissner sings.'] }),
    example('two orders, and the file has one', {
      pictures: [
        { caption: 'Son Heung-min scores.', metadata: { personInImage: ['Heung-min Son'] } },
        'Fans greet Heung-min Son.',
      ],
    }),
    example('two orders', {
      pictures: ['Son Heung-min scores.', 'Fans greet Heung-min Son.', 'Son Heung-min rests.'],
    }),
  ],
};
