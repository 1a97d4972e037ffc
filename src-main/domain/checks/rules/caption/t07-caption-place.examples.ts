/** Worked examples of T7: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('place in the caption', {
      rules: { placeAndDateFromArticle: false },
      pictures: ['Rowers pass the old lock in Ashby.'],
    }),
    example('place in the file', {
      rules: { placeAndDateFromArticle: false },
      pictures: [{ caption: 'Rowers pass the old lock.', metadata: { city: 'Ashby' } }],
    }),
    example('web gallery whose standfirst has it', { pictures: ['Rowers pass the old lock.'] }),
    example('a place named elsewhere in the gallery', {
      rules: { placeAndDateFromArticle: false },
      pictures: ['Rowers pass the lock in Ashby.', 'Ashby rowers cheer.', 'Spain’s rowers rest.'],
    }),
  ],
  bad: [
    example('no place told, but a position', {
      rules: { placeAndDateFromArticle: false },
      pictures: [
        {
          caption: 'Rowers pass the old lock.',
          photo: { gpsPlace: { city: 'Leipzig', country: 'Germany', countryCode: 'DE' } },
        },
      ],
    }),
    example('agency caption without place', {
      rules: { placeAndDateFromArticle: false },
      pictures: ['Rowers pass the old lock.'],
    }),
    example('web gallery without any place', {
      headline: 'The regatta is held',
      standfirst: 'Boats of every size came to the river on Monday.',
      pictures: ['Rowers pass the old lock.'],
    }),
  ],
};
