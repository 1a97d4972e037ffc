/** Worked examples of C6: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('one form', {
      pictures: ['A. | AP/Jane Doe', 'B. | REUTERS/John Roe', 'C. | AP/Ann Poe/Pool', 'D. | AP'],
    }),
    example('suppliers in a chain', {
      pictures: ['A. | Jane Doe/Getty Images', 'B. | John Roe/AFP via Getty Images', 'C. | Ann Poe/Getty Images'],
    }),
    example('own pictures and those of others', {
      pictures: ['A. | AP Photo/Jane Doe', 'B. | John Roe/Pool Photo via AP', 'C. | AP Photo/Ann Poe', 'D. | AP'],
    }),
    example('two pictures have no majority', { pictures: ['A. | AP/Jane Doe', 'B. | Jane Doe/AP'] }),
    example('the profile’s form', { rules: { creditForm: 'name-first' }, pictures: ['A. | Jane Doe/AP'] }),
  ],
  bad: [
    example('an agency that prints otherwise', {
      pictures: ['A. | AP/Jane Doe', 'B. | John Roe/AFP via Getty Images', 'C. | AP/Ann Poe'],
    }),
    example('one of three the other way round', {
      pictures: ['A. | AP/Jane Doe', 'B. | John Roe/AP', 'C. | AP/Ann Poe'],
    }),
    example('a lead in one', { pictures: ['A. | Jane Doe/AP', 'B. | Photo by John Roe/AP', 'C. | Ann Poe/AP'] }),
    example('an agency by two names', {
      pictures: ['A. | AP/Jane Doe', 'B. | AP Photo/John Roe', 'C. | AP/Ann Poe'],
    }),
    example('other separators', { pictures: ['A. | Jane Doe/AFP', 'B. | John Roe - AFP', 'C. | Ann Poe/AFP'] }),
    example('against the profile', { rules: { creditForm: 'agency-first' }, pictures: ['A. | Jane Doe/AP'] }),
  ],
};
