/** Worked examples of G6: what passes and what is found; read by tests only. */
import { example } from '../../testing/example.ts';
import type { CheckExamples } from '../../testing/examples.ts';

export const examples: CheckExamples = {
  good: [
    example('filled', { pictures: ['Rowers pass the lock in Ashby. | AP/Jane Doe'] }),
    example('signs of equality and an address', {
      body: 'Two and two = four, a=b=c, see https://example.org/?a=b&c=d for {more than one thing, and so on}.',
      pictures: ['A banner reads “E = mc2” in Ashby. | AP/Jane Doe', 'Two rowers share the =3rd place. | AP/Jane Doe'],
    }),
    example('brackets round other words, a link and a share', {
      body: 'The boat [the city’s oldest] won. See [Name](https://example.org/). 50% of the city is #rowing.',
      pictures: ['“We love [it],” says a rower, who got 20% more time. | AP/Jane Doe'],
    }),
    example('a number of an object and a path in the file', {
      pictures: [
        {
          caption: 'Rowers pass the lock in Ashby.',
          credit: 'AP/Jane Doe',
          metadata: { jobId: '{A6B5C1D2-11AA-4B5C-9D7E-0011AABB22CC}', instructions: 'From C:\\Users\\jane\\out.jpg' },
        },
      ],
    }),
    example('a field of the file that the article’s own words replace', {
      pictures: [
        {
          caption: 'Rowers pass the lock in Ashby.',
          credit: 'AP/Jane Doe',
          altText: 'Four rowers',
          metadata: {
            description: 'Rowers in {city}',
            creditLine: '=ag=',
            altText: '{description}',
            creator: ['=cw='],
          },
        },
      ],
    }),
  ],
  bad: [
    example('a variable in a caption', { pictures: ['Rowers pass the lock in {city}. | AP/Jane Doe'] }),
    example('in an alt text', { pictures: [{ credit: 'AP/Jane Doe', altText: 'Rowers in {Sub-location}' }] }),
    example('a code in a credit', { pictures: ['Rowers pass the lock. | AP/=cw#2'] }),
    example('a closed code', { pictures: ['=ab= passes the lock. | AP/Jane Doe'] }),
    example('a code that was never closed', { pictures: ['=cw passes the lock. | AP/Jane Doe'] }),
    example('with spaces, and as Photo Mechanic changes letters', {
      pictures: [
        'Rowers in { city }. | AP/Jane Doe',
        'Boats in {city:UC}. | AP/Jane Doe',
        '\\cw\\ rests. | AP/Jane Doe',
      ],
    }),
    example('in what goes inside the image', {
      pictures: [
        { credit: 'AP/Jane Doe', metadata: { headline: 'Regatta in {city}' } },
        {
          credit: 'AP/Jane Doe',
          metadata: { keywords: ['rowing', '{event}'], copyrightNotice: '© {year4} {photographer}' },
        },
        { credit: 'AP', metadata: { creator: ['=ph#2'], locationShown: [{ city: '{city}' }] } },
      ],
    }),
    example('as other programs write their fields', {
      pictures: [
        'Rowers in [CITY]. | AP/Jane Doe',
        'Boats in <City>. | AP/Jane Doe',
        '%NAME% rests. | AP/Jane Doe',
        'Rowers on [insert date]. | AP/[Name]',
      ],
    }),
    example('in the headline', { headline: '{headline} in Ashby', pictures: ['Rowers row. | AP/Jane Doe'] }),
  ],
};
