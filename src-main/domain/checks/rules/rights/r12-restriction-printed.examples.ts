/** Worked examples of R12: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('news of an embargo', {
      pictures: ['A protest in Ashby against the embargo on grain exports. | AP/Jo Roe'],
    }),
    example('an alt text that says what a sign says', {
      pictures: [{ credit: 'AP/Jo Roe', altText: 'A woman with a sign that reads “No sales tax” at a kerb' }],
    }),
    example('news of an embargo in the text', {
      body: 'The report, under embargo until Friday, blames the lock.\n\nThe embargo on grain, in force until 5 December 2036, has hurt the port.\n\nThe pictures may not be shown before the trial, the court ruled.',
      pictures: ['Rowers pass. | AP/Jo Roe'],
    }),
    example('moved out', { pictures: [{ caption: 'Rowers pass.', credit: 'AP/Jo Roe', restrictions: 'UK OUT' }] }),
  ],
  bad: [
    example('a territory behind the credit', {
      pictures: [{ caption: 'Rowers pass.', credit: 'EPA/JOHN ROE  UK OUT' }],
    }),
    example('an embargo before the caption', {
      pictures: ['EMBARGOED TO 0001 MONDAY DECEMBER 1 2036. Rowers pass the lock. | AP/Jo Roe'],
    }),
    example('in an alt text', {
      pictures: [
        { caption: 'Rowers pass.', credit: 'AP/Jo Roe', altText: 'Four rowers in a boat. UK AND IRELAND OUT' },
      ],
    }),
    example('above the text', {
      body: 'EMBARGOED UNTIL 00:01 GMT FRIDAY 5 DECEMBER 2036\n\nNine clubs met on the river.',
      pictures: ['Rowers pass. | AP/Jo Roe'],
    }),
    example('in a note to editors', {
      body: 'Nine clubs met.\n\nNote to editors: this story and its pictures are under embargo until 6am GMT on December 5, 2036.',
      pictures: ['Rowers pass. | AP/Jo Roe'],
    }),
    example('in the headline', {
      headline: 'EMBARGOED: Rowers open the season',
      pictures: ['Rowers pass. | AP/Jo Roe'],
    }),
    example('in the standfirst', {
      standfirst: 'Sperrfrist: 5. Dezember 2036, 6 Uhr MEZ',
      pictures: ['Rowers pass. | AP/Jo Roe'],
    }),
    example('in brackets', { pictures: ['Rowers pass the lock (NO SALES). | AP/Jo Roe'] }),
  ],
};
