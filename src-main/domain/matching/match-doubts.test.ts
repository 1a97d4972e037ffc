/** A caption is never put with certainty on a photograph that something speaks against: maker, town, file name, action. */
import { describe, expect, it } from 'vitest';
import type { NewsMetadata } from '../metadata.ts';
import type { PhotoToMatch } from './caption-match.ts';
import { UNSURE_MATCH } from './match-alternatives.ts';
import { matchCaptions } from './match-captions.ts';
import { isSamePerson } from './match-credit-odds.ts';

const photo = (id: number, metadata: NewsMetadata, fileName = `frame-${id}.jpg`): PhotoToMatch => ({
  id,
  fileName,
  metadata,
});
const OTHER = photo(9, { description: 'A dog swims in a canal.' });

/** What becomes of the first caption: its photograph where that is certain, else the reason for the doubt. */
function outcome(
  text: string,
  credit: string | null,
  photos: readonly PhotoToMatch[],
  fileName: string | null = null,
): number | string | null {
  const [match] = matchCaptions([{ caption: text, credit, fileName }], photos);
  if (match !== undefined && match.confidence >= UNSURE_MATCH) return match.photoId;
  return match?.doubt ?? 'no reason';
}

const WORDS = 'Rowers of the junior eight carry their boat to the water before the regatta.';

describe('another photographer or agency', () => {
  const made = (metadata: NewsMetadata) => [photo(1, { description: WORDS, ...metadata }), OTHER];

  it.each<[string, NewsMetadata]>([
    ['John Roe/Reuters', { creator: ['Jane Doe'], creditLine: 'AP' }],
    ['AP Photo/John Roe', { creator: ['Jane Doe'], creditLine: 'AP' }],
    ['Foto: Karl Muster/dpa', { creator: ['Jane Doe'], creditLine: 'AFP via Getty Images' }],
    ['Reuters', { creator: ['Jane Doe'], creditLine: 'AP' }],
    ['Crédit photo : Paul Martin / AFP', { creditLine: 'Jane Doe/Reuters' }],
    ['John Roe', { creator: ['Jane Doe'] }],
  ])('%s is a doubt where the file says %o', (credit, file) => {
    expect(outcome(WORDS, credit, made(file))).toMatch(/^the text credits .+, the file /u);
  });

  it('in the caption’s own end and the description’s too', () => {
    const photos = [photo(1, { description: `${WORDS} (AP Photo/Jane Doe)` }), OTHER];
    expect(outcome(`${WORDS} REUTERS/John Roe`, null, photos)).toBe(
      'the text credits John Roe, the file names Jane Doe',
    );
  });

  it.each<[string, NewsMetadata]>([
    ['AP Photo/Jane Doe', { creator: ['Jane Doe'], creditLine: 'AP' }],
    ['Jane Doe/AP', { creator: ['JANE DOE'], creditLine: 'Associated Press' }],
    ['J. Doe/AP', { creator: ['Jane Doe'], creditLine: 'AP' }],
    ['Jane Doe/AFP via Getty Images', { creator: ['Doe, Jane'], creditLine: 'AFP' }],
    ['Foto: Jane Doe/dpa', { creator: ['Jane Doe'], creditLine: 'picture alliance/dpa' }],
    ['Crédit photo : Jane Doe / AFP', { creator: ['Jane Doe'], creditLine: 'AFP' }],
    ['Jane Doe/Pool via Reuters', { creator: ['Jane Doe'], creditLine: 'AP' }],
    ['Pool via Reuters', { creator: ['Jane Doe'], creditLine: 'AP' }],
    ['Jane Doe/AFP', { creator: ['STR'], creditLine: 'AFP' }],
    ['John Roe/Reuters', {}],
    ['dpa', { creator: ['Jane Doe'], creditLine: 'Deutsche Presse-Agentur' }],
    ['Matt Doe/AP', { creator: ['Matthew Doe'], creditLine: 'AP' }],
    ['Jane Doe and John Roe/AP', { creator: ['John Roe'], creditLine: 'AP' }],
  ])('%s stays certain where the file says %o', (credit, file) => {
    expect(outcome(WORDS, credit, made(file))).toBe(1);
  });

  it('the photograph of the one who is credited goes first', () => {
    const photos = [
      photo(1, { description: WORDS, creator: ['Jane Doe'], creditLine: 'AP' }),
      photo(2, { description: WORDS, creator: ['John Roe'], creditLine: 'Reuters' }),
    ];
    expect(outcome(WORDS, 'John Roe/Reuters', photos)).toBe(2);
  });

  it.each([
    ['Jane Doe', 'JD', true],
    ['María García', 'Maria Garcia López', true],
    ['Jean-Paul Martin', 'Jean Paul Martin', true],
    ['Иван Петров', 'Ivan Petrov', true],
    ['Mike Doe', 'Michael Doe', true],
    ['Ann Lee', 'Ian Lee', false],
    ['Jane Doe', 'Jane Roe-Smith', false],
    ['Jane Doe', 'John Doe', false],
  ])('%s and %s', (one, other, isOne) => {
    expect(isSamePerson(one, other)).toBe(isOne);
  });
});

describe('a file that the text names', () => {
  const photos = [photo(1, { description: WORDS, creator: ['Jane Doe'], creditLine: 'AP' }, 'eight.jpg'), OTHER];

  it('is a doubt where somebody else made it', () => {
    expect(outcome(WORDS, 'John Roe/Reuters', photos, 'eight.jpg')).toBe(
      'the text credits John Roe, the file names Jane Doe',
    );
    const agency = [photo(1, { creditLine: 'AP' }, 'eight.jpg'), OTHER];
    expect(outcome('Rowers rest.', 'Reuters', agency, 'eight.jpg')).toBe('the text credits Reuters, the file AP');
  });

  it('is a doubt where the caption is that of another file, word for word', () => {
    expect(outcome('A dog swims in a canal.', null, photos, 'eight.jpg')).toBe(
      'the text has word for word the caption of another file',
    );
  });

  it.each(['AP/Jane Doe', 'J. Doe/AP', 'AP', null])('stays certain with the credit %s', (credit) => {
    expect(outcome('The junior eight.', credit, photos, 'eight.jpg')).toBe(1);
  });
});

describe('another person', () => {
  const skis = (metadata: NewsMetadata) => [
    photo(1, { description: 'Anna Berg of Norway skis in the downhill in Ashby on Saturday.', ...metadata }),
    OTHER,
  ];

  it.each<NewsMetadata>([{}, { personInImage: ['Anna Berg'] }])('is a doubt with %o', (metadata) => {
    expect(outcome('Lena Holm of Sweden skis in the downhill in Ashby on Saturday.', null, skis(metadata))).toMatch(
      /^no reason$|^the text names Lena Holm, the file Anna Berg$/u,
    );
  });

  it.each(['Berg skis in the downhill in Ashby.', 'Ana Berg skis in the downhill in Ashby.'])(
    '“%s” stays certain',
    (text) => {
      expect(outcome(text, null, skis({ personInImage: ['Anna Berg'] }))).toBe(1);
    },
  );

  it('a name in the spelling of another language is the same', () => {
    const speaks = [photo(1, { description: 'Wolodymyr Selenskyj spricht in Kiew.' }), OTHER];
    expect(outcome('Volodymyr Zelenskyy spricht in Kiew.', null, speaks)).not.toBe(
      'the text names Volodymyr Zelenskyy, the file Wolodymyr Selenskyj',
    );
  });
});

describe('another day', () => {
  const on = (description: string, dateCreated?: string) => [
    photo(1, { description, ...(dateCreated === undefined ? {} : { dateCreated }) }),
    OTHER,
  ];

  it.each([
    ['Rowers lift the cup in Ashby on Aug. 13, 2023.', on('Rowers lift the cup in Ashby on Aug. 11, 2024.')],
    ['Rowers lift the cup in Ashby, Monday, Aug. 13, 2023.', on('Rowers lift the cup in Ashby.', '2024-08-11')],
    ['Ruderer heben am 2. März 2024 in Ashby den Pokal.', on('Ruderer heben in Ashby am 11. August 2024 den Pokal.')],
  ])('“%s” is a doubt', (text, photos) => {
    expect(outcome(text, null, photos)).toMatch(/^the text is of .+, the file of /u);
  });

  it.each([
    ['Rowers lift the cup in Ashby on Aug. 12.', on('Rowers lift the cup in Ashby on Aug. 11, 2024.')],
    ['Rowers lift the cup in Ashby on Sunday, Aug. 11.', on('Rowers lift the cup in Ashby.', '2024-08-11T23:10:00Z')],
    [
      'FILE - Rowers lift the cup in Ashby on Aug. 13, 2020.',
      on('Rowers lift the cup in Ashby on Aug. 11, 2024.', '2024-08-11'),
    ],
  ])('“%s” stays certain', (text, photos) => {
    expect(outcome(text, null, photos)).toBe(1);
  });

  it('of two photographs with the same words the one of that day is meant', () => {
    const words = 'Fans celebrate outside the stadium in Ashby.';
    const photos = [
      photo(1, { description: words, dateCreated: '2022-06-01' }),
      photo(2, { description: words, dateCreated: '2024-06-14' }),
    ];
    expect(outcome('Fans celebrate outside the stadium in Ashby on June 14, 2024.', null, photos)).toBe(2);
  });

  it('two that differ in nothing that the caption says are left to a person', () => {
    const flags = (day: number) => `Supporters wave flags during a rally in Ashby, Saturday, March ${day}, 2024.`;
    const photos = [photo(1, { description: flags(9) }), photo(2, { description: flags(10) }), OTHER];
    expect(outcome('Supporters wave flags during a rally in Ashby.', null, photos)).toBe('no reason');
  });
});

describe('the opposite', () => {
  it.each([
    ['President Tom Roe leaves the summit in Ashby.', 'President Tom Roe arrives at the summit in Ashby.'],
    ['Kanzler Tom Roe verlässt den Gipfel in Ashby.', 'Kanzler Tom Roe trifft zum Gipfel in Ashby ein.'],
    ['Le président Tom Roe quitte le sommet à Ashby.', 'Le président Tom Roe arrive au sommet à Ashby.'],
    ['El presidente Tom Roe abandona la cumbre en Ashby.', 'El presidente Tom Roe llega a la cumbre en Ashby.'],
    ['Il presidente Tom Roe lascia il vertice a Ashby.', 'Il presidente Tom Roe arriva al vertice a Ashby.'],
    ['Die Mannschaft feiert den Sieg im Finale.', 'Die Mannschaft trauert nach der Niederlage im Finale.'],
    ['Rowers rest after the race in Ashby.', 'Rowers rest before the race in Ashby.'],
    ['Ruderer ruhen vor dem Rennen in Ashby.', 'Ruderer ruhen nach dem Rennen in Ashby.'],
  ])('“%s” is not “%s”', (text, description) => {
    expect(outcome(text, null, [photo(1, { description }), OTHER])).toMatch(/^the text says|^one of text and file/u);
  });

  it.each([
    ['Rowers leave the club after winning the race.', 'Rowers leave the club after they won the race in Ashby.'],
    ['Rowers rest after the race in Ashby.', 'Rowers rest after the race and before the party in Ashby.'],
    ['Ashby win and Stoke lose the final.', 'Ashby win the final against Stoke, who lose.'],
  ])('“%s” may be “%s”', (text, description) => {
    expect(String(outcome(text, null, [photo(1, { description }), OTHER]))).not.toMatch(/^the text says|^one of text/u);
  });
});

describe('a place inside another', () => {
  it.each([
    ['Stars arrive for the premiere in Hollywood.', 'Los Angeles'],
    ['Menschen feiern in Kreuzberg auf der Straße.', 'Berlin'],
    ['Des gens dansent à Montmartre dans la rue.', 'Paris'],
    ['Turistas pasean por la plaza en Triana.', 'Sevilla'],
    ['Tifosi cantano in piazza a Trastevere.', 'Rome'],
  ])('“%s” stays certain where the file says %s', (text, city) => {
    const description = text.replace(/ (?:in|à|en|a) (?:Hollywood|Kreuzberg|Montmartre|Triana|Trastevere)/u, '');
    expect(outcome(text, null, [photo(1, { description, city }), OTHER])).toBe(1);
  });

  it('another country is a doubt', () => {
    const photos = [photo(1, { description: 'A vintner cuts grapes.', city: 'Beaune', country: 'France' }), OTHER];
    expect(outcome('A vintner cuts grapes in Spain.', null, photos)).toBe(
      'the text is set in Spain, the file’s Country is France',
    );
  });
});

describe('another town', () => {
  const there = (description: string, metadata: NewsMetadata) => [photo(1, { description, ...metadata }), OTHER];

  it.each<[string, string, NewsMetadata]>([
    [
      'Rowers carry their boat to the water in Dresden.',
      'Rowers carry their boat to the water.',
      { city: 'Leipzig', country: 'Germany' },
    ],
    [
      'Firefighters douse a burning warehouse in Düsseldorf on Monday.',
      'Firefighters douse a burning warehouse.',
      { city: 'Köln', country: 'Deutschland' },
    ],
    [
      'Des pompiers éteignent un incendie dans un entrepôt à Lyon.',
      'Des pompiers éteignent un incendie dans un entrepôt.',
      { city: 'Marseille', country: 'France' },
    ],
    [
      'Tifosi accendono fumogeni davanti allo stadio a Torino.',
      'Tifosi accendono fumogeni davanti allo stadio.',
      { city: 'Milano', country: 'Italia' },
    ],
    [
      'Los aficionados encienden bengalas frente al estadio en Sevilla.',
      'Los aficionados encienden bengalas frente al estadio.',
      { city: 'Valencia', country: 'España' },
    ],
  ])('“%s” is a doubt', (text, description, file) => {
    expect(outcome(text, null, there(description, file))).toMatch(/^the text is set in .+, the file’s City is /u);
  });

  it.each<[string, string, NewsMetadata]>([
    ['Rowers carry their boat in Leipzig.', 'Rowers carry their boat.', { city: 'Leipzig', country: 'Germany' }],
    ['Rowers carry their boat in Munich.', 'Rowers carry their boat.', { city: 'München', country: 'Germany' }],
    ['Rowers carry their boat in Croydon.', 'Rowers carry their boat.', { city: 'London', country: 'United Kingdom' }],
    // No list knows this village.
    ['Rowers carry their boat in Ashby.', 'Rowers carry their boat.', { city: 'Leipzig', country: 'Germany' }],
    ['Rowers carry their boat in Dresden.', 'Rowers carry their boat.', { city: 'Ashby', country: 'Germany' }],
    // Several places: which one is shown is not said.
    [
      'Rowers carry their boat in Dresden after the race in Hamburg.',
      'Rowers carry their boat after the race.',
      { city: 'Leipzig', country: 'Germany' },
    ],
    [
      'A rower born in Dresden carries his boat to the water before the regatta.',
      'A rower carries his boat to the water before the regatta.',
      { city: 'Leipzig', country: 'Germany' },
    ],
    ['Rowers carry their boat in Dresden.', 'Rowers carry their boat in Dresden.', { city: 'Leipzig' }],
  ])('“%s” stays certain', (text, description, file) => {
    expect(outcome(text, null, there(description, file))).toBe(1);
  });
});

describe('a file that is not there', () => {
  const photos = [photo(1, { description: WORDS }, 'IMG_0001.jpg'), OTHER];

  it.each(['IMG_1234.jpg', 'DSC_0125', '_MG_7788.CR2'])('%s is not put on another with certainty', (name) => {
    expect(outcome(WORDS, null, photos, name)).toBe(`the text names the file ${name}, and this is IMG_0001.jpg`);
  });

  it('also where the caption has it in its own words', () => {
    expect(outcome(`${WORDS} [DSC_0125]`, null, photos)).toMatch(/^the text names the file DSC_0125/u);
  });

  it.each([
    ['IMG_0001.jpg', 'IMG_0001.jpg'],
    ['img_0001.CR2', 'IMG_0001.jpg'],
    ['DSC_0125.jpg', '_DSC0125.jpg'],
    ['IMG_0001.jpg', 'IMG_0001-edit.jpg'],
    ['IMG_0001', '20240812_IMG_0001.jpg'],
  ])('%s is %s', (named, fileName) => {
    expect(outcome(WORDS, null, [photo(1, { description: WORDS }, fileName), OTHER], named)).toBe(1);
  });

  it.each([
    ['P1010023.JPG', 'P1010024.JPG'],
    ['harbour-7.jpg', 'harbour-8.jpg'],
    ['IMG_20240812_101112.jpg', 'IMG_20240812_101113.jpg'],
  ])('%s is not %s', (named, fileName) => {
    expect(outcome(WORDS, null, [photo(1, { description: WORDS }, fileName), OTHER], named)).toMatch(
      /^the text names/u,
    );
  });

  it('a name that a site gave to its own copy says nothing where the words are the same', () => {
    expect(outcome(WORDS, null, photos, '7f3a9c-1024x683.webp')).toBe(1);
    expect(
      outcome(
        'A crew rests.',
        null,
        [photo(1, { description: 'A crew rests in Ashby.' }, 'crew-rests.jpg'), OTHER],
        'crew-rests-1024x683.jpg',
      ),
    ).toBe(1);
    expect(outcome('Rowers carry their boat to the regatta.', null, photos, 'harbour.jpg')).toMatch(/harbour\.jpg/u);
  });

  it('a second caption for one file is not put on another photograph with certainty', () => {
    const found = matchCaptions(
      [
        { caption: 'A judge lifts a flag.', credit: null, fileName: 'IMG_0001.jpg' },
        { caption: 'A dog swims in a canal.', credit: null, fileName: 'IMG_0001.jpg' },
      ],
      photos,
    );
    expect(found.map(({ confidence }) => confidence >= UNSURE_MATCH)).toEqual([true, false]);
  });
});

describe('another action', () => {
  const RIDES = photo(1, { description: 'Ann Bell rides Comet in the jumping final in Ashby.' });
  const WAVES = photo(2, { description: 'Ann Bell waves to the crowd on Comet after the jumping final in Ashby.' });
  const CELEBRATES = 'Ann Bell celebrates after riding Comet in the jumping final in Ashby.';

  it('stays where one photograph alone fits', () => {
    expect(outcome(CELEBRATES, null, [RIDES, OTHER])).toBe(1);
  });

  it('is a doubt where two may be meant', () => {
    expect(outcome(CELEBRATES, null, [RIDES, WAVES, OTHER])).toBe(
      'in the text somebody “celebrates”, in the file “rides”, and another photograph fits too',
    );
  });

  it('is a doubt where both have the same names, however the words differ', () => {
    const jump = photo(3, { description: 'Ann Bell takes Comet over a wide ditch.' });
    expect(outcome('Ann Bell celebrates after riding Comet to victory.', null, [RIDES, jump, OTHER])).not.toBe(1);
  });

  it('the same action stays certain', () => {
    expect(outcome('Ann Bell is riding Comet in the jumping final.', null, [RIDES, WAVES, OTHER])).toBe(1);
  });
});

describe('one caption, written in other ways', () => {
  const AP: NewsMetadata = {
    description:
      'LEIPZIG, Germany (AP) — Rowers carry a boat to the water in Leipzig, Germany, Monday, Aug. 12, 2024. (AP Photo/Jane Doe)',
    creator: ['Jane Doe'],
    creditLine: 'AP',
    city: 'Leipzig',
    country: 'Germany',
  };

  it.each([
    ['Rowers carry a boat to the water in Leipzig, Germany, Monday, Aug. 12, 2024.', 'AP Photo/Jane Doe'],
    ['Rowers carry a boat to the water in Leipzig on Monday.', 'Jane Doe/AP'],
    ['In Leipzig, Germany, rowers carry a boat to the water on Monday.', 'Photograph: Jane Doe/AP'],
    ['ATTENTION EDITORS: Rowers carry a boat to the water in Leipzig, Germany.', 'Foto: Jane Doe/AP'],
  ])('“%s” stays certain', (text, credit) => {
    expect(outcome(text, credit, [photo(1, AP), OTHER])).toBe(1);
  });
});
