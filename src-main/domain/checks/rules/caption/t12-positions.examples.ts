/** Worked examples of T12: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('positions told', {
      pictures: ['Anna Berg, left, and Tom Lind rest in Ashby.', 'From left, Anna Berg, Tom Lind and Ida Voss rest.'],
    }),
    example('one does, the other suffers', { pictures: ['Anna Berg passes Tom Lind at the lock in Ashby.'] }),
    example('a place in the list', { pictures: ['Anna Berg rests between Leipzig and Hamburg.'] }),
    example('those who made what is shown', {
      pictures: [
        'Guests of the film starring Anna Berg and Tom Lind queue in Ashby.',
        'Songs by writers such as Anna Berg and Tom Lind.',
      ],
    }),
    example('two sentences', { pictures: ['Anna Berg rests. Tom Lind rows.'] }),
  ],
  bad: [
    example('two joined by and', { pictures: ['Anna Berg and Tom Lind rest in Ashby.'] }),
    example('a list', { pictures: ['Anna Berg, Tom Lind and Ida Voss rest in Ashby.'] }),
    example('together', { pictures: ['Anna Berg shakes hands with Tom Lind in Ashby.'] }),
    example('with a title between', { pictures: ['President Anna Berg and Chancellor Tom Lind rest in Ashby.'] }),
    example('two on one side', {
      pictures: [
        'Anna Berg, left, and Tom Lind, left, rest in Ashby.',
        'Anna Berg (r) und Tom Lind (r) ruhen in Ashby.',
      ],
    }),
    example('with a role between', { pictures: ['Anna Berg of Sweden and teammate Tom Lind rest in Ashby.'] }),
  ],
};
