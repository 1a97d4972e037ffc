/** Worked examples of C15: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('each in its field', { pictures: ['Rowers pass the lock. | AP/Jane Doe'] }),
    example('both filled is C7 or C10', { pictures: ['Rowers pass the lock. AP/Jane Doe | AP/Jane Doe'] }),
    example('no credit is C1', { pictures: ['Rowers pass the lock.'] }),
    example('a doubt is C3', { pictures: ['Rowers with Bruno Alves Luis Vieira/AP'] }),
    example('nothing but a credit', { pictures: ['AP/Jane Doe'] }),
  ],
  bad: [
    example('at the end', { pictures: ['Rowers pass the lock. AP/Jane Doe'] }),
    example('in brackets', { pictures: ['Rowers pass the lock. (Photo by Jane DOE / AFP)'] }),
    example('before the caption', {
      pictures: ['Mandatory Credit: Photo by Jane Doe/NurPhoto/Shutterstock (10000001a)\nRowers pass the lock.'],
    }),
    example('in another language', { pictures: ['Rowers pass the lock. Crédit photo : Anne Lefèvre/AFP'] }),
    example('with a condition behind it', { pictures: ['Rowers pass the lock. EPA/JANE DOE UK AND IRELAND OUT'] }),
  ],
};
