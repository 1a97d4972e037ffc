/** Worked examples of T14: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('plain', { pictures: ['Rowers look up at the bridge in Ashby.', 'The posers’ club meets.'] })],
  bad: [
    example('looks on', { pictures: ['Coach Jane Doe looks on.'] }),
    example('is seen', { pictures: ['The lock is seen at dawn.'] }),
    example('shares a laugh', { pictures: ['Jane Doe shares a laugh with rowers.'] }),
  ],
};
