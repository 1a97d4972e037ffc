/** Worked examples of G2: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('mixed', {
      pictures: Array.from(
        { length: 12 },
        (_, at) => `Rowers rest at lock ${at}. | AP/${at % 2 === 0 ? 'Jane Doe' : 'Max Roe'}`,
      ),
    }),
    example('one photographer for all', {
      pictures: Array.from({ length: 12 }, (_, at) => `Rowers rest at lock ${at}. | AP/Jane Doe`),
    }),
  ],
  bad: [
    example('one photographer', {
      pictures: Array.from(
        { length: 14 },
        (_, at) => `Rowers rest at lock ${at}. | AP/${at < 7 ? 'Jane Doe' : 'Max Roe'}`,
      ),
    }),
    example('one person', {
      pictures: [
        ...Array.from({ length: 5 }, (_, at) => `Anna Berg rests at lock ${at}.`),
        'Tom Lind rows.',
        'Rain falls.',
        'Fog lifts.',
      ],
    }),
  ],
};
