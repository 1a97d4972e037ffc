/** Worked examples of T18: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [example('short', { pictures: ['Rowers rest in Ashby. | AP/Jane Doe', { credit: 'x'.repeat(32) }] })],
  bad: [
    example('credit', { pictures: ['Rowers rest in Ashby. | Jane Doe/Some Provider via Getty Images'] }),
    example('caption, in bytes', { pictures: [{ caption: 'é'.repeat(1001) }] }),
    example('instructions of the file', { pictures: [{ metadata: { instructions: 'NO SALES; '.repeat(30) } }] }),
    example('headline', { headline: 'A very long regatta '.repeat(14), pictures: ['Rowers rest.'] }),
  ],
};
