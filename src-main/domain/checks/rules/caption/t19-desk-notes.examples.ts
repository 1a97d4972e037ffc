/** Worked examples of T19: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('ordinary words', {
      pictures: [
        'Jane Doe files past the advance guard in Ashby.',
        'A corrected sign at the lock.',
        'An archive file from 1950.',
      ],
    }),
  ],
  bad: [
    example('corrects', { pictures: ['Jane Doe rests in Ashby. CORRECTS SPELLING OF NAME'] }),
    example('editors', { pictures: ['EDS: note date. Jane Doe rests in Ashby.'] }),
    example('file', { pictures: ['FILE - Jane Doe rests in Ashby, May 1, 2020.'] }),
    example('advance', { pictures: ['ADVANCE FOR SUNDAY, AUG. 18 - Jane Doe rests in Ashby.'] }),
  ],
};
