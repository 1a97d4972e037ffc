/** Worked examples of G5: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('a text alone', { pictures: [{ signOff: null, hasPhoto: false }] }),
    example('all signed', { pictures: ['Rowers row. | AP/Jane Doe', 'Rowers rest. | AP/Jane Doe'] }),
  ],
  bad: [
    example('one open', { pictures: ['Rowers row. | AP/Jane Doe', { credit: 'AP/Jane Doe', signOff: null }] }),
    example('none signed', { pictures: [{ signOff: null }, { signOff: null }, { signOff: null }] }),
  ],
};
