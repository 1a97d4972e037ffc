/** Worked examples of T20: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('one age', {
      pictures: ['Anna Berg, 34, rests in Ashby.', '34-year-old rower Anna Berg bows.', 'Tom Lind, 35, rests.'],
    }),
  ],
  bad: [
    example('two ages', { pictures: ['Anna Berg, 34, rests in Ashby.', 'Anna Berg, 35, bows.'] }),
    example('in two forms', {
      pictures: ['Anna Berg (34) rests in Ashby.', 'The 43-year-old rower Anna Berg bows.'],
    }),
  ],
};
