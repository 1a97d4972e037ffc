/** Worked examples of T10: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('one form', { pictures: ['Raphaël Guerreiro runs.', 'Fans greet Raphaël Guerreiro.'] }),
    example('headline in title case', {
      headline: 'Ashby Sees The Stade De France Open',
      pictures: ['Fans at Stade de France.', 'Rain at Stade de France.'],
    }),
    example('upper-case dateline', { pictures: ['ASHBY — Rowers rest.', 'Rowers rest in Ashby.'] }),
    example('ordinary words', { pictures: ['We’re here, reads a sign.', 'The boats were late. Were they? No.'] }),
  ],
  bad: [
    example('accent', { pictures: ['Éder scores in Ashby.', 'Fans greet Eder.', 'Teammates lift Éder.'] }),
    example('accent inside a full name', { pictures: ['Raphael Guerreiro runs.', 'Fans greet Raphaël Guerreiro.'] }),
    example('hyphen', { pictures: ['Rowers rest in Saint-Denis.', 'Rain in Saint Denis.', 'Boats in Saint-Denis.'] }),
    example('apostrophe', { pictures: ['Liam O’Hara rows.', 'Liam OHara rests.', 'Fans greet Liam O’Hara.'] }),
    example('capital of a particle', {
      pictures: ['Fans greet Virgil van Dijk.', 'Fans greet Virgil Van Dijk.', 'Fans lift Virgil van Dijk.'],
    }),
  ],
};
