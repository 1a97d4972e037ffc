/** Seeded mistakes of credits, and galleries that are not whole. */
import { exampleInput } from '../example.ts';
import { type SeededGallery, seeded } from './seeded.ts';

const lines = (count: number, line: (at: number) => string) => Array.from({ length: count }, (_, at) => line(at + 1));

/** The same gallery with its pictures put out of order by `change`. */
function broken(
  title: string,
  change: (ids: readonly number[]) => readonly number[],
  ...mistakes: SeededGallery['mistakes']
): SeededGallery {
  const input = exampleInput({
    pictures: [
      'Rowers rest in Ashby. | AP/Jane Doe',
      'Rowers wait in Ashby. | AP/Jane Doe',
      'Rain in Ashby. | AP/Jane Doe',
    ],
  });
  const order = change(input.article.pictures.map((picture) => picture.photoId));
  const pictures = order.map((photoId, at) => ({
    ...(input.article.pictures[at] ?? input.article.pictures[0]),
    photoId,
  }));
  return {
    title,
    input: { ...input, article: { ...input.article, pictures: pictures as typeof input.article.pictures } },
    mistakes,
  };
}

export const CREDIT_MISTAKES: readonly SeededGallery[] = [
  seeded(
    'credits of a web gallery, agency first',
    {
      pictures: [
        'Rowers rest in Ashby. | AP/Jane Doe',
        'Rowers wait in Ashby. | AP/Max Roe',
        'Rowers bow in Ashby. | Jane Doe/AP',
        'Boats wait in Ashby. | AP / Jane Doe',
        'Boats pass in Ashby | AP/Jane Doe',
        'Boats leave Ashby. | AP',
        'Swans sleep in Ashby. | ap/max roe',
        'Swans swim in Ashby. | Handout',
        'Swans fly over Ashby.',
        'A flag flies in Ashby, | AP/Max Roe',
        {
          caption: 'A flag is raised in Ashby.',
          credit: 'AP/Jane Doe',
          written: 'A flag is raised in Ashby.AP/Jane Doe',
        },
        'A flag is sold in Ashby. | Jo Bloggs/Unknown Agency via Getty Images',
        'Fog hangs over Ashby. | AP/Jane Doe.',
      ],
    },
    ['C6', 3],
    ['C7', 4],
    ['C8', 5],
    ['C4', 6],
    ['C5', 7],
    ['C2', 8],
    ['C1', 9],
    ['C8', 10],
    ['C9', 11],
    ['C3', 12],
    ['C7', 13],
  ),
  seeded(
    'credits against the files',
    {
      rules: { initialsStyle: 'plain' },
      pictures: [
        {
          caption: 'Rowers rest in Ashby.',
          credit: 'AP/Jane Doe',
          metadata: { creator: ['Jane Doe'], creditLine: 'Reuters' },
        },
        {
          caption: 'Rowers wait in Ashby.',
          credit: 'AP/Jane Doe',
          metadata: { creator: ['Peter Falkner'], creditLine: 'AP' },
        },
        {
          caption: 'Rowers bow in Ashby.',
          credit: 'AP/Martin Meisner',
          metadata: { creator: ['Martin Meissner'], creditLine: 'AP' },
        },
        { caption: 'Boats wait in Ashby.', credit: 'AP/Jane Doe', metadata: { creator: ['AP'], creditLine: 'AP' } },
        { caption: 'Boats pass in Ashby.', credit: 'AP/Jane Doe', metadata: { creator: ['Jane Doe/AP'] } },
        { caption: 'Boats leave Ashby.', credit: 'AP/C P Example', metadata: {} },
        {
          caption: 'Swans sleep in Ashby.',
          credit: 'AP/Jane Doe',
          metadata: { instructions: 'MANDATORY CREDIT: ASHBY MUSEUM' },
        },
        { caption: 'Swans swim in Ashby.', credit: '', metadata: {} },
        { caption: 'Swans fly over Ashby.', credit: 'STR', metadata: {} },
        { caption: 'A flag flies in Ashby.', credit: 'AP/D.E. Sample', metadata: {} },
        {
          caption: 'A flag is raised in Ashby.',
          credit: 'AP/Jane Doe',
          metadata: { usageTerms: 'Mandatory credit "Thornby Archive"' },
        },
      ],
    },
    ['C10', 1],
    ['C10', 2],
    ['C11', 3],
    ['C12', 4],
    ['C12', 5],
    ['C13', 6],
    ['C14', 7],
    ['C1', 8],
    ['C2', 9],
    ['C13', 10],
    ['C14', 11],
  ),
  seeded(
    'credits of an agency package, name first',
    {
      pictures: [
        'Rowers rest in Ashby. | Jane Doe/Reuters',
        'Rowers wait in Ashby. | Max Roe/Reuters',
        'Rowers bow in Ashby. | Photo by Ann Poe/Reuters',
        'Boats wait in Ashby. | Jane Doe//Reuters',
        'Boats pass in Ashby; | Max Roe/Reuters',
        'Boats leave Ashby. | Reuters',
        'Swans sleep in Ashby. | jane doe/reuters',
        'Swans swim in Ashby. | Pool',
        {
          caption: 'Swans fly over Ashby.',
          credit: 'Max Roe/Reuters',
          written: 'Swans fly over Ashby.Max Roe/Reuters',
        },
        { caption: 'A flag flies in Ashby with Bruno Alves Luis Vieira/AP', credit: '' },
        'A flag is raised in Ashby. | (Max Roe/Reuters',
        'A flag is sold in Ashby.',
      ],
    },
    ['C6', 3],
    ['C7', 4],
    ['C8', 5],
    ['C4', 6],
    ['C5', 7],
    ['C2', 8],
    ['C9', 9],
    ['C3', 10],
    ['C7', 11],
    ['C1', 12],
  ),
  seeded(
    'photographers spelt two ways',
    {
      pictures: [
        'Rowers rest in Ashby. | AP/Friederike Langhoff',
        'Rowers wait in Ashby. | AP/Friederike Langhof',
        'Rowers bow in Ashby. | AP/Friederike Langhoff',
        'Boats wait in Ashby. | AP/Éric Dupont',
        'Boats pass in Ashby. | AP/Eric Dupont',
        'Boats leave Ashby. | AP/Éric Dupont',
        {
          caption: 'Swans sleep in Ashby.',
          credit: 'AFP/Éric Dupont',
          metadata: { creditLine: 'Getty Images', creator: ['Éric Dupont'] },
        },
      ],
    },
    ['C11', 2],
    ['C11', 5],
    ['C10', 7],
  ),
  seeded(
    'nobody has looked',
    {
      headline: '',
      standfirst: '',
      date: '12 August',
      rules: { maxPictures: 3 },
      pictures: [
        { caption: 'Rowers rest in Ashby.', credit: 'AP/Jane Doe', signOff: null },
        { caption: 'Rowers wait in Ashby.', credit: 'AP/Jane Doe', signOff: null },
        { caption: 'Rowers bow in Ashby.', credit: 'AP/Jane Doe' },
        { caption: 'Boats wait in Ashby.', credit: 'AP/Jane Doe', hasPhoto: false },
      ],
    },
    ['G1', null],
    ['G3', null],
    ['G4', 4],
    ['G5', 1],
    ['G5', 2],
  ),
  seeded('an empty gallery', { pictures: [], standfirst: ' ' }, ['G1', null], ['G3', null]),
  seeded(
    'one photographer and one face',
    {
      pictures: [
        ...lines(7, (at) => `Anna Berg rests at lock ${at} in Ashby. | AP/Jane Doe`),
        'Tom Lind rows in Ashby. | AP/Max Roe',
        ...lines(7, (at) => `Tom Lind swims past lock ${at} in Ashby. | AP/Max Roe`),
      ],
    },
    ['G2', 1],
    ['G2', 8],
  ),
  seeded(
    'a face five times',
    {
      pictures: [
        ...lines(5, (at) => `Helena Brandt waves from boat ${at} in Ashby. | AP/Jane Doe`),
        'Rain falls on Tom Lind in Ashby. | AP/Jane Doe',
        'Fog lifts in Ashby. | AP/Jane Doe',
        'Night falls on Ashby. | AP/Jane Doe',
      ],
    },
    ['G2', 1],
  ),
  broken(
    'a photograph twice',
    ([one = 1, two = 2]) => [one, two, one],
    { rule: 'G4', picture: 3 },
    { rule: 'P2', picture: 3 },
  ),
  broken('a photograph too few', ([one = 1, two = 2]) => [one, two, 99], { rule: 'G4', picture: 3 }),
  seeded('no sign-off', { pictures: [{ signOff: null }, { caption: 'Rain falls in Ashby.' }] }, ['G5', 1]),
  seeded(
    'too many',
    { rules: { maxPictures: 2 }, pictures: lines(3, (at) => `Boat ${at} rests in Ashby. | AP/Jane Doe`) },
    ['G1', null],
  ),
];
