/** Worked examples of T21: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import { EXAMPLE_TOOLS } from '../../testing/example-language.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('agrees', {
      tools: EXAMPLE_TOOLS,
      pictures: ['Runners cross the line in Ashby.', 'A runner crosses the line in Ashby.'],
    }),
    example('no tools', { pictures: ['Runners crosses the line in Ashby.'] }),
    example('another language', {
      tools: EXAMPLE_TOOLS,
      language: 'de-DE',
      pictures: ['Runners crosses the line in Ashby.'],
    }),
  ],
  bad: [
    example('plural subject', { tools: EXAMPLE_TOOLS, pictures: ['Runners crosses the line in Ashby.'] }),
    example('article before a plural', { tools: EXAMPLE_TOOLS, pictures: ['A runners celebrate in Ashby.'] }),
    example('a person', { tools: EXAMPLE_TOOLS, pictures: ['Anna Berg celebrate after the race in Ashby.'] }),
  ],
};
