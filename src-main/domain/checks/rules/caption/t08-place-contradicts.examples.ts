/** Worked examples of T8: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('same place', {
      pictures: [{ caption: 'Rowers rest in Leipzig, Germany.', metadata: { city: 'Leipzig', country: 'Germany' } }],
    }),
    example('a place the desk does not know', {
      pictures: [{ caption: 'Rowers rest in Ashby.', metadata: { city: 'Stoke' } }],
    }),
    example('a place of somebody’s past', {
      pictures: [
        {
          caption: 'Jane Doe, born in Berlin, rests on the bank.',
          metadata: { city: 'Leipzig', country: 'Germany' },
        },
      ],
    }),
    example('quarters of the file’s city, also where another picture has one for its city', {
      pictures: [
        { caption: 'Stars arrive in Hollywood.', metadata: { city: 'Los Angeles', country: 'USA' } },
        { caption: 'Painters sit in Montmartre.', metadata: { city: 'Paris', country: 'France' } },
        { caption: 'Painters sit on a bench.', metadata: { city: 'Montmartre', country: 'France' } },
      ],
    }),
    example('other names of one country', {
      pictures: [
        { caption: 'Rowers rest in London, England.', metadata: { city: 'London', country: 'United Kingdom' } },
      ],
    }),
  ],
  bad: [
    example('another city', {
      pictures: [{ caption: 'Rowers rest in Hamburg.', metadata: { city: 'Leipzig', country: 'Germany' } }],
    }),
    example('another country', {
      pictures: [{ caption: 'Rowers rest in Ashby, France.', metadata: { country: 'Germany' } }],
    }),
    example('another region’s town of that name', {
      pictures: [{ caption: 'Rowers rest in Paris, Texas.', metadata: { city: 'Paris', country: 'France' } }],
    }),
    example('far from where the camera was', {
      pictures: [
        {
          caption: 'Rowers rest in Marseille.',
          photo: {
            capture: { gps: { latitude: 45.76, longitude: 4.84 } },
            gpsPlace: { city: 'Lyon', country: 'France', countryCode: 'FR' },
          },
        },
      ],
    }),
    example('right city, wrong country', {
      pictures: [{ caption: 'Rowers rest in Leipzig, Austria.', metadata: { city: 'Leipzig', country: 'Germany' } }],
    }),
    example('a city of another picture', {
      pictures: [
        { caption: 'Rowers rest in Stoke.', metadata: { city: 'Ashby' } },
        { caption: 'Rowers rest.', metadata: { city: 'Stoke' } },
      ],
    }),
  ],
};
