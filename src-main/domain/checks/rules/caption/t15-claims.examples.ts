/** Worked examples of T15: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('with a source', {
      pictures: [
        'Smoke rises in Ashby, where three people were injured, police said.',
        'Police arrest two men in Ashby.',
      ],
    }),
    example('remembered', { pictures: ['Rowers remember the 12 people killed in the flood.'] }),
    example('played', {
      pictures: ['The injured Jane Doe leaves the field in the second half.', 'The race ends in a dead heat.'],
    }),
  ],
  bad: [
    example('dead', { pictures: ['Smoke rises in Ashby after a fire that left 12 people dead.'] }),
    example('killed', { pictures: ['Rescue boats in Ashby, where at least four rowers were killed.'] }),
    example('rescuers at work', { pictures: ['Firefighters search a house in Ashby, where 14 people were killed.'] }),
    example('arrested', { pictures: ['A crowd in Ashby, where 20 people were arrested.'] }),
  ],
};
