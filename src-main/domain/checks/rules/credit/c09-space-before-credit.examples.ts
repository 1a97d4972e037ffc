/** Worked examples of C9: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('a space', {
      pictures: ['A long challenge. AP/Jane Doe', 'A long challenge (AP/Jane Doe)', 'A long challenge. | AP/Jane Doe'],
    }),
    example('a line of its own', { pictures: ['A long challenge.\nAP/Jane Doe'] }),
    example('nothing but a credit', { pictures: ['AP/Jane Doe'] }),
  ],
  bad: [
    example('none', { pictures: ['A long challenge.AP/Jane Doe'] }),
    example('a bracket', { pictures: ['A long challenge.(AP Photo/Jane Doe)'] }),
    example('in the text', {
      pictures: [{ caption: 'A long challenge.', credit: 'AP/Jane Doe', written: 'A long challenge.AP/Jane Doe' }],
    }),
  ],
};
