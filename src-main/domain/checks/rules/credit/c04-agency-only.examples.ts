/** Worked examples of C4: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('agency and name', { pictures: ['Rowers pass. | AP/Jane Doe', 'Rowers pass. | Jane Doe/Pool via AP'] }),
    example('a handout has no photographer of the agency', { pictures: ['Rowers pass. | Handout via REUTERS'] }),
    example('an institution through an agency', {
      pictures: ['Rowers pass. | NASA via AP', 'Rowers rest. | Kyodo News via AP', 'Rain. | Ashby City Council via AP'],
    }),
  ],
  bad: [
    example('AP alone', { pictures: ['Rowers pass. | AP'] }),
    example('at the end of the caption', { pictures: ['Rowers pass. (Getty Images)'] }),
    example('a whole gallery', { pictures: ['Rowers pass. | AP', 'Rowers rest. | AP', 'Rowers wait. | Reuters'] }),
  ],
};
