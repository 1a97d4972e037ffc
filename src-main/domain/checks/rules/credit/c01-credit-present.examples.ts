/** Worked examples of C1: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('credit given', { pictures: ['Rowers pass the lock. | AP/Jane Doe'] }),
    example('credit at the end of the caption', { pictures: ['Rowers pass the lock. AP/Jane Doe'] }),
    example('credit in the file', { pictures: [{ metadata: { creditLine: 'AP', creator: ['Jane Doe'] } }] }),
    example('an unclear credit', { pictures: ['Rowers with Bruno Alves Luis Vieira/AP'] }),
  ],
  bad: [
    example('no credit anywhere', { pictures: ['Rowers pass the lock.'] }),
    example('a score is no credit', { pictures: ['Paris Saint-Germain/Lyon, who scored 1/0'] }),
    example('an agency named in the sentence', { pictures: ['The mayor speaks to AP on Monday.'] }),
  ],
};
