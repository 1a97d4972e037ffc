/** Worked examples of T9: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('one spelling', { pictures: ['Anton Meissner sings.', 'Meissner bows.', 'Fans greet Anton Meissner.'] }),
    example('two people', {
      pictures: ['Patrice Evra runs.', 'Paul Pogba runs.', 'João Mário passes to João Moutinho.'],
    }),
    example('two places', {
      pictures: ['Rowers in Paris.', 'Rowers at Parks.', 'Rain in Iceland.', 'Rain in Ireland.'],
    }),
    example('north and south', { pictures: ['Rowers of North Korea.', 'Rowers of South Korea.'] }),
    example('numbered', {
      pictures: ['Runners at Gate Seven A1.', 'Runners at Gate Seven A2.', 'Group A of Formula 1.'],
    }),
    example('peoples and countries', {
      pictures: ['A flag of Germany.', 'The Germans cheer.', 'Croatian fans in Croatia.'],
    }),
    example('brother and sister', { pictures: ['Daniel Berg rows.', 'Daniela Berg rows.'] }),
  ],
  bad: [
    example('a stadium', {
      pictures: ['Fans at Stade de France.', 'Fans at Stade de France.', 'Rain over State de France.'],
    }),
    example('a surname alone', { pictures: ['Antoine Griezmann scores.', 'Fans greet Griezman.'] }),
    example('a surname that opens the caption', {
      pictures: ['Antoine Griezmann scores.', 'Griezman is carried off.'],
    }),
    example('against the article', {
      standfirst: 'Anton Meissner sang in Ashby.',
      pictures: ['Anton Meisner sings.', 'Anton Meisner bows.'],
    }),
    example('in one name of two words', {
      pictures: ['Moussa Sissoko runs.', 'Moussa Sissoko rests.', 'Moussa Sisoko scores.'],
    }),
    example('after a title', { pictures: ['Conductor Rudolf Augstein bows.', 'Fans greet Rudolf Augustein.'] }),
    example('in the headline', {
      headline: 'Meisner sings in Ashby',
      pictures: [
        'Anton Meissner sings.',
        'Anton Meissner and Meissner fans.',
        'Meissner bows to Meissner fans.',
        'They greet Meissner.',
      ],
    }),
    example('the file disagrees', {
      pictures: [{ caption: 'Anton Meissner sings.', metadata: { personInImage: ['Anton Meisner'] } }],
    }),
  ],
};
