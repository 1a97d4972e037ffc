/** Worked examples of T22: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import { EXAMPLE_TOOLS } from '../../testing/example-language.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('known words', { tools: EXAMPLE_TOOLS, pictures: ['Rowers rest in Ashby.'] }),
    example('no tools', { pictures: ['The crew recieves the cup.'] }),
    example('a title in another language', {
      tools: EXAMPLE_TOOLS,
      pictures: ['A poster of “La regata recieves spectaters” hangs in Ashby.'],
    }),
    example('a caption in another language', {
      tools: EXAMPLE_TOOLS,
      pictures: ['Una remera levanta el remo en la regata de los clubes en el río.'],
    }),
    example('a name of the article', {
      tools: EXAMPLE_TOOLS,
      headline: 'The Regata Club rows',
      pictures: ['Boats of the regata club.'],
    }),
  ],
  bad: [
    example('in a caption', { tools: EXAMPLE_TOOLS, pictures: ['The crew recieves the cup in Ashby.'] }),
    example('in the standfirst and a caption', {
      tools: EXAMPLE_TOOLS,
      standfirst: 'A regata in Ashby.',
      pictures: ['The regata in Ashby.'],
    }),
    example('in the alt text', { tools: EXAMPLE_TOOLS, pictures: [{ altText: 'Many spectaters on a bridge' }] }),
  ],
};
