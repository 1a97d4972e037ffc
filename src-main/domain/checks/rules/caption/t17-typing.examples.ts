/** Worked examples of T17: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('clean', {
      pictures: [
        'Rowers (from left) rest at the “old” lock in Ashby, and wait ... for rain.',
        'A 5\' 10" rower; a .22 rifle; Müller’s 3 < 4 boats & "crew".',
        'Jane Doe says: "We rest." (Rain falls.)',
      ],
    }),
    example('quotations that close as they open', {
      language: 'sv',
      pictures: ['”Vi vann”, ropar en roddare i Ashby.', 'En roddare ropar: »Vi vann» i Ashby.'],
    }),
    example('Spanish signs', {
      language: 'es',
      pictures: ['¿Quién gana en Ashby? ¡Nadie!', 'Un cartel dice «Who wins?» en Ashby.'],
    }),
    example('words that meet', {
      language: 'de',
      pictures: ['Die, die die Brücke sperren, warten.', 'Die die Stadt lieben, bleiben.'],
    }),
    example('French spacing', { language: 'fr-FR', pictures: ['Les rameurs : « Enfin ! »'] }),
  ],
  bad: [
    example('double space', { pictures: ['Rowers  rest in Ashby.'] }),
    example('space before a comma', { pictures: ['Rowers rest , in Ashby.'] }),
    example('no space after a comma', {
      pictures: ['Rowers rest in Ashby,Sunday.', 'Rain falls.Rowers rest in Ashby.'],
    }),
    example('a stop too many', { pictures: ['Rowers rest in Ashby..', 'Rowers rest,, and wait in Ashby.'] }),
    example('no sign before a question', {
      language: 'es',
      pictures: ['Quién gana en Ashby?', 'Nadie gana en Ashby!'],
    }),
    example('a letter twice, and a word that opens the sentence', {
      language: 'fr',
      pictures: ['Un rameur attend à à Ashby.', 'Le le rameur attend à Ashby.'],
    }),
    example('a word twice', { pictures: ['Clouds gather over the the lock in Ashby.'] }),
    example('bracket left open', { pictures: ['Rowers (from left rest in Ashby.'] }),
    example('quote left open', { pictures: ['Rowers rest at the “old lock in Ashby.', 'The "old lock in Ashby.'] }),
    example('broken characters', { pictures: ['Ã‰der rests in Ashby.', 'The rowerâ€™s boat.'] }),
    example('control and bidi characters', { pictures: ['Rowers\u0007 rest.', 'Rowers \u202erest.'] }),
    example('markup', { pictures: ['Rowers <b>rest</b> in Ashby.', 'Rowers &amp; boats.'] }),
    example('in the headline', { headline: 'Ashby  holds its regatta', pictures: ['Rowers rest.'] }),
  ],
};
