/** Worked examples of G3: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('complete', { pictures: ['Rowers rest.'] })],
  bad: [
    example('no headline', { headline: '', pictures: ['Rowers rest.'] }),
    example('no date', { date: '', pictures: ['Rowers rest.'] }),
    example('no such day', { date: '2024-02-30', pictures: ['Rowers rest.'] }),
    example('no standfirst', { standfirst: ' ', pictures: ['Rowers rest.'] }),
  ],
};
