/** Worked examples of C8: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('all with', {
      pictures: ['Rowers pass. | AP/Jane Doe', 'Rowers rest! | AP/Jane Doe', 'Rowers say “yes.” | AP/Jane Doe'],
    }),
    example('all without', {
      pictures: ['Rowers pass | AP/Jane Doe', 'Rowers rest | AP/Jane Doe', 'Rowers of the U.S. | AP/Jane Doe'],
    }),
    example('two captions have no majority', {
      pictures: ['Rowers pass | AP/Jane Doe', 'Rowers rest. | AP/Jane Doe'],
    }),
    example('captions without a credit', {
      pictures: ['Rowers pass. | AP/Jane Doe', 'Rowers wait. | AP/Jane Doe', 'Rowers rest'],
    }),
    example('the profile wants none', {
      rules: { stopBeforeCredit: 'none' },
      pictures: ['Rowers pass | AP/Jane Doe'],
    }),
  ],
  bad: [
    example('one of three without', {
      pictures: ['Rowers pass. | AP/Jane Doe', 'Rowers rest | AP/Jane Doe', 'Rowers wait. | AP/Jane Doe'],
    }),
    example('one of three with', {
      pictures: ['Rowers pass | AP/Jane Doe', 'Rowers rest. | AP/Jane Doe', 'Rowers wait | AP/Jane Doe'],
    }),
    example('credits in the captions', {
      pictures: ['Rowers pass. AP/Jane Doe', 'Rowers rest AP/Jane Doe', 'Rowers wait. AP/Jane Doe'],
    }),
    example('a comma', { pictures: ['Rowers pass, | AP/Jane Doe'] }),
    example('a dash', { pictures: ['Rowers pass – | AP/Jane Doe'] }),
    example('the profile wants one', {
      rules: { stopBeforeCredit: 'required' },
      pictures: ['Rowers pass | AP/Jane Doe'],
    }),
  ],
};
