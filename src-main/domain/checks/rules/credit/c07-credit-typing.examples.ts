/** Worked examples of C7: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('clean', {
      pictures: [
        'A. | AP/Jane Doe',
        'B. (AP Photo/Jane Doe)',
        'C. | Jane Doe, File/AP',
        'D. | AP/Jane Doe Jr.',
        'E. | (AP Photo/Jane Doe)',
      ],
    }),
    example('as written', {
      pictures: [{ caption: 'Rowers pass.', credit: 'AP/Jane Doe', written: 'Rowers pass. (AP/Jane Doe).' }],
    }),
  ],
  bad: [
    example('spaces', { pictures: ['A. | AP / Jane Doe', 'B. | AP/ Jane Doe'] }),
    example('two slashes', { pictures: ['A. | AP//Jane Doe'] }),
    example('a full stop', { pictures: ['A. | AP/Jane Doe.'] }),
    example('one bracket', { pictures: ['A. | (AP/Jane Doe', 'B. AP/Jane Doe)'] }),
    example('doubled in the credit', { pictures: ['A. | AP/Jane Doe AP/Jane Doe'] }),
    example('the agency on both sides', { pictures: ['A. | AP/Jane Doe/AP'] }),
    example('doubled in caption and credit', { pictures: ['Rowers pass. AP/Jane Doe | AP/Jane Doe'] }),
    example('a full stop in the text', {
      pictures: [{ caption: 'Rowers pass.', credit: 'AP/Jane Doe', written: 'Rowers pass. AP/Jane Doe.' }],
    }),
  ],
};
