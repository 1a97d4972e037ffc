/** Worked examples of T6: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('weekday there', {
      rules: { agencyManner: true },
      pictures: ['Rowers rest in Ashby, Monday, Aug. 12, 2024.'],
    }),
    example('the manner of another agency', {
      rules: { agencyManner: true },
      pictures: ['Rowers rest in Ashby, August 12, 2024. | REUTERS/Jane Doe'],
    }),
    example('long ago', { rules: { agencyManner: true }, pictures: ['Rowers rest in Ashby, May 12, 2024.'] }),
    example('web gallery', { pictures: ['Rowers rest in Ashby, Aug. 12, 2024.'] }),
  ],
  bad: [
    example('month first', { rules: { agencyManner: true }, pictures: ['Rowers rest in Ashby, Aug. 12, 2024.'] }),
    example('day first', { rules: { agencyManner: true }, pictures: ['Rowers rest in Ashby on 10 August 2024.'] }),
  ],
};
