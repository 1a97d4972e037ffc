/** Worked examples of T4: what passes and what is found; read by tests only. */
import { WEEKDAYS } from '../../../text/dates.ts';
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('right', {
      pictures: ['Rowers rest in Ashby on Monday, Aug. 12, 2024.', 'Rowers rest on Thursday, 29 February 2024.'],
    }),
    example('two days', { pictures: ['Rowers train in Ashby on Saturday and Sunday, August 10 and 11, 2024.'] }),
    example('a look back at the year', {
      now: '2023-12-29T09:00:00Z',
      date: '2023-12-29',
      pictures: ['Hail lies in Ashby on Friday, 10 February.'],
    }),
    example('the turn of the year', {
      now: '2025-01-02T09:00:00Z',
      date: '2025-01-02',
      pictures: ['Fireworks over Ashby on Tuesday, Dec. 31.'],
    }),
    example('two numbers that are no date, and those that fit', {
      language: 'de',
      pictures: ['Ruderer gewinnen am Montag 3:2 in Ashby.', 'Ruderer ruhen am Montag (12.8.) in Ashby.'],
    }),
    example('every weekday is known', {
      pictures: WEEKDAYS.map((name, at) => `Rowers rest in Ashby on ${name}, ${12 + at} August 2024.`),
    }),
  ],
  bad: [
    example('weekday before date', { pictures: ['Rowers rest in Ashby on Tuesday, Aug. 12, 2024.'] }),
    example('without year, by the article', { pictures: ['Rowers rest in Ashby on Sunday, August 12.'] }),
    example('two numbers behind a weekday', {
      language: 'de',
      pictures: ['Ruderer ruhen am Mittwoch (12.8.) in Ashby.', 'Ruderer ruhen am Dienstag, den 12.8. in Ashby.'],
    }),
    example('evening between', { pictures: ['Rowers rest in Ashby on Friday evening, 16 August 2023.'] }),
    example('another language than the article', { pictures: ['Une rame levée à Lyon mardi 12 août 2024.'] }),
    example('long ago', { pictures: ['The lock opens in Ashby on Monday, 14 July 1789.'] }),
  ],
};
