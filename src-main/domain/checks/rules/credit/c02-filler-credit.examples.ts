/** Worked examples of C2: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('agency beside the filler', { pictures: ['Rowers pass. | Handout via REUTERS'] }),
    example('a person beside the filler', { pictures: ['Rowers pass. | AP/Jane Doe/Pool'] }),
    example('no credit at all is C1', { pictures: ['Rowers pass.'] }),
    example('filler in one field of the file only', {
      pictures: [{ metadata: { creditLine: 'AP', creator: ['STR'] } }],
    }),
  ],
  bad: [
    ...[
      'Handout',
      'HO',
      'Pool',
      'STR',
      'Stringer',
      'Staff',
      'Supplied',
      'Uncredited',
      'AFP Contributor',
      'Reuters Photographer',
      '-',
      '.',
      'Handout/Pool',
      'Photo: Supplied',
    ].map((credit) => example(credit, { pictures: [{ credit }] })),
    example('filler at the end of the caption', { pictures: ['Rowers pass the lock. (Handout)'] }),
    example('two fillers at the end of the caption', { pictures: ['Rowers pass the lock. Handout/Pool'] }),
    example('filler where the file knows better', {
      pictures: [{ credit: 'Handout', metadata: { creditLine: 'AP', creator: ['Jane Doe'] } }],
    }),
    example('filler only in the file', {
      pictures: [{ metadata: { creditLine: 'Handout', creator: ['Stringer'] } }],
    }),
  ],
};
