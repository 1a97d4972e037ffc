/** Worked examples of T5: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('same day, and the next', {
      pictures: [
        {
          caption: 'Rowers rest in Ashby on Monday, Aug. 12, 2024.',
          metadata: { dateCreated: '2024-08-12T22:00:00+02:00' },
        },
        { caption: 'Rowers rest in Ashby, Aug. 11, 2024.', metadata: { dateCreated: '2024-08-12' } },
      ],
    }),
    example('a look back at the year', {
      now: '2023-12-29T09:00:00Z',
      date: '2023-12-29',
      pictures: ['Hail lies in Ashby on 10 February.'],
    }),
    example('a weekday that fits, and those of other events', {
      pictures: [
        { caption: 'Rowers rest in Ashby on Sunday.', metadata: { dateCreated: '2024-08-12T01:00:00Z' } },
        { caption: 'Rowers will race in Ashby on Friday.', metadata: { dateCreated: '2024-08-12' } },
        { caption: 'Rowers rest in Ashby after Thursday.', metadata: { dateCreated: '2024-08-12' } },
        { caption: 'FILE - Rowers rest in Ashby on Thursday.', metadata: { dateCreated: '2024-08-12' } },
      ],
    }),
    example('what is to come, in other languages', {
      language: 'es',
      pictures: ['Los remeros jugarán en Ashby el sábado 31 de agosto.'],
    }),
    example('another event’s date', {
      pictures: [
        {
          caption: 'Voters queue in Ashby ahead of the election on Sept. 1, 2024.',
          metadata: { dateCreated: '2024-08-12' },
        },
      ],
    }),
  ],
  bad: [
    example('not the file’s weekday', {
      pictures: [
        { caption: 'Rowers rest in Ashby on Wednesday.', metadata: { dateCreated: '2024-08-11' } },
        { caption: 'Rowers rest on Thursday in Ashby.', metadata: { dateCreated: '2024-08-12T15:00:00' } },
      ],
    }),
    example('in the future', { pictures: ['Rowers rest in Ashby on Friday, Aug. 16, 2024.'] }),
    example('in the future, behind other words', {
      pictures: [
        'Rowers rest far from the two locks on Friday, Aug. 16, 2024.',
        'A boat by Anna Berg on 10 July 2036.',
      ],
    }),
    example('not the file’s day', {
      pictures: [
        { caption: 'Rowers rest in Ashby on Saturday, Aug. 10, 2024.', metadata: { dateCreated: '2024-08-12' } },
      ],
    }),
    example('wrong year', {
      pictures: [{ caption: 'Rowers rest in Ashby, Aug. 12, 2023.', metadata: { dateCreated: '2024-08-12' } }],
    }),
  ],
};
