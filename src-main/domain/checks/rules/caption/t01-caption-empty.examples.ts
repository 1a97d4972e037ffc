/** Worked examples of T1: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('a sentence', { pictures: ['Rowers pass the old lock in Ashby. | AP/Jane Doe'] }),
    example('one word', { pictures: ['Regatta. | AP/Jane Doe'] }),
  ],
  bad: [
    example('empty', { pictures: [{ caption: '', credit: 'AP/Jane Doe' }] }),
    example('white space', { pictures: [{ caption: ' \u00a0 ', credit: 'AP/Jane Doe' }] }),
    example('only the credit', { pictures: [{ caption: '(AP Photo/Jane Doe)', credit: '' }] }),
  ],
};
