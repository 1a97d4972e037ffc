/** Worked examples of T13: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('present', {
      pictures: ['Anna Berg rows past the lock in Ashby.', 'Rowers rest.', 'A boat lies where it sank.'],
    }),
    example('a side clause in the past', {
      pictures: ['Anna Berg, who won in 2023, rows past the lock.', 'Rowers rest after they came second.'],
    }),
    example('participles', {
      pictures: [
        'A man dressed in white waves.',
        'Houses destroyed by fire in Ashby.',
        'Boats moored at the newly painted lock.',
      ],
    }),
    example('second sentence in the past', { pictures: ['Rowers rest in Ashby. Their boat came second.'] }),
  ],
  bad: [
    example('regular verb', { rules: { agencyManner: true }, pictures: ['Anna Berg celebrated her win in Ashby.'] }),
    example('irregular verb', { rules: { agencyManner: true }, pictures: ['Rowers took a rest in Ashby.'] }),
    example('a verb with its preposition', { pictures: ['Anna Berg argued with the umpire in Ashby.'] }),
    example('was', { pictures: ['The old lock was busy in Ashby.'] }),
  ],
};
