/** Captions find their photographs by what the files say, each photo once, the same way every time. */
import { describe, expect, it } from 'vitest';
import type { NewsMetadata } from '../metadata.ts';
import { bestAssignment } from './best-assignment.ts';
import type { PhotoToMatch } from './caption-match.ts';
import { matchCaptions } from './match-captions.ts';

const photo = (id: number, metadata: NewsMetadata = {}, fileName = `frame-${id}.jpg`): PhotoToMatch => ({
  id,
  fileName,
  metadata,
});
const told = (captions: Parameters<typeof matchCaptions>[0], photos: readonly PhotoToMatch[]) =>
  matchCaptions(captions, photos).map(({ photoId, matchedBy }) => `${photoId} ${matchedBy}`);
const caption = (text: string, credit: string | null = null, fileName: string | null = null) => ({
  caption: text,
  credit,
  fileName,
});

const PHOTOS = [
  photo(1, {
    description:
      'Fans wait in the rain before the regatta in Ashby, England, Monday, Aug. 12, 2024. (AP Photo/Jane Doe)',
    creator: ['Jane Doe'],
    creditLine: 'AP',
  }),
  photo(2, {
    description:
      'Rowers of the junior eight pass the old lock during the regatta in Ashby, England, Monday, Aug. 12, 2024. (AP Photo/Jane Doe)',
    creator: ['Jane Doe'],
    creditLine: 'AP',
  }),
  photo(3, {
    description: 'A boat sinks during the regatta in Ashby, England, Monday, Aug. 12, 2024. (AP Photo/John Roe)',
    creator: ['John Roe'],
    creditLine: 'AP',
  }),
  photo(4, { headline: 'Regatta', personInImage: ['Ann Éxample'], creator: ['John Roe'] }),
];

describe('matchCaptions', () => {
  it('finds photos by their own words, whatever the order', () => {
    const matches = matchCaptions(
      [
        caption('The junior eight passes the old lock', 'AP/Jane Doe'),
        caption('Fans waiting in rain.', 'AP/Jane Doe'),
        caption('A boat sinks', 'AP/John Roe'),
      ],
      PHOTOS,
    );
    expect(matches.map((match) => match.photoId)).toEqual([2, 1, 3]);
    for (const match of matches) {
      expect(match.matchedBy).toBe('metadata');
      expect(match.confidence).toBeGreaterThan(0.6);
    }
  });

  it('knows a photographer by the desk’s own agencies', () => {
    const words = 'A crew carries its boat to the water in Ashby.';
    const photos = [
      photo(1, { description: words, creator: ['Ann Other'], creditLine: 'Bord Foto 7' }),
      photo(2, { description: words, creator: ['Jane Doe'], creditLine: 'Bord Foto 7' }),
    ];
    const captions = [caption(`${words} Bord Foto 7/Jane Doe`), caption(`${words} Bord Foto 7/Ann Other`)];
    const own = [{ name: 'Bord Foto 7', aliases: [] }];
    expect(matchCaptions(captions, photos, own).map((match) => match.photoId)).toEqual([2, 1]);
  });

  it('is sure of word-for-word captions', () => {
    const [match] = matchCaptions(
      [caption('A boat sinks during the regatta in Ashby, England, Monday, Aug. 12, 2024', 'AP/John Roe')],
      PHOTOS,
    );
    expect(match).toMatchObject({ photoId: 3, confidence: 0.99 });
  });

  it('finds photos by the persons they name', () => {
    expect(told([caption('Ann Example greets friends', null)], PHOTOS)).toEqual(['4 names']);
  });

  it('tells captions that are alike by their credits', () => {
    const alike = [
      photo(1, { description: 'Rowers rest on the bank', creator: ['Jane Doe'] }),
      photo(2, { description: 'Rowers rest on the bank', creator: ['John Roe'] }),
    ];
    expect(
      told(
        [caption('Rowers rest on the bank.', 'AP/John Roe'), caption('Rowers rest on the bank.', 'AP/Jane Doe')],
        alike,
      ),
    ).toEqual(['2 metadata', '1 metadata']);
  });

  it('takes the best over all, not the first that comes', () => {
    const photos = [photo(1, { description: 'red boat blue oars' }), photo(2, { description: 'red boat' })];
    expect(told([caption('red boat'), caption('red boat blue oars')], photos)).toEqual(['2 metadata', '1 metadata']);
  });

  it('believes a file name before all else', () => {
    expect(
      told([caption('A boat sinks', 'AP/John Roe', 'FRAME-1.JPG'), caption('Fans wait', null, 'frame-2.png')], PHOTOS),
    ).toEqual(['1 file-name', '2 file-name']);
  });

  it('goes by credit, then by order, where the files say nothing', () => {
    const silent = [photo(1, { creator: ['Jane Doe'] }), photo(2), photo(3, { creator: ['John Roe'] }), photo(4)];
    expect(
      told([caption('A', 'AP/John Roe'), caption('B'), caption('C', 'AP/Jane Doe'), caption('D')], silent),
    ).toEqual(['3 credit', '2 order', '1 credit', '4 order']);
  });

  it('fills the gap between captions that are matched', () => {
    const photos = [
      photo(1),
      photo(2, { description: 'A red boat at the bridge' }),
      photo(3),
      photo(4, { description: 'A green flag on the tower' }),
      photo(5),
    ];
    const captions = [
      caption('A red boat at the bridge'),
      caption('Nothing said'),
      caption('A green flag on the tower'),
      caption('Nothing more'),
    ];
    expect(told(captions, photos)).toEqual(['2 metadata', '3 order', '4 metadata', '5 order']);
  });

  it('takes the order that file names count', () => {
    const names = ['10-end.jpg', '2-middle.jpg', '1-start.jpg'];
    expect(
      told(
        [caption('A'), caption('B'), caption('C')],
        names.map((name, index) => photo(index, {}, name)),
      ),
    ).toEqual(['2 order', '1 order', '0 order']);
    const cameras = ['DSC_0043.JPG', 'DSC_0042.JPG'];
    expect(
      told(
        [caption('A'), caption('B')],
        cameras.map((name, index) => photo(index, {}, name)),
      ),
    ).toEqual(['1 order', '0 order']);
    const words = ['bridge.jpg', 'apple.jpg'];
    expect(
      told(
        [caption('A'), caption('B')],
        words.map((name, index) => photo(index, {}, name)),
      ),
    ).toEqual(['0 order', '1 order']);
  });

  it('says none where photos run out', () => {
    expect(told([caption('A'), caption('B')], [photo(1)])).toEqual(['1 order', 'null none']);
    expect(told([], PHOTOS)).toEqual([]);
    expect(told([caption('A')], [])).toEqual(['null none']);
  });

  it('matches 60 captions against 5,000 photos at once, the same way each time', () => {
    const WORDS =
      'boat river lock rain crowd coach bridge flag judge finish start oars bank child dog tent band mayor winner loser red blue green white black'.split(
        ' ',
      );
    const text = (seed: number) =>
      Array.from({ length: 12 }, (_, at) => WORDS[(seed * 7 + at * at * 3 + ((seed >> at) & 7)) % WORDS.length]).join(
        ' ',
      );
    const photos = Array.from({ length: 5000 }, (_, id) =>
      photo(id, { description: `${text(id)} in Ashby number${id % 800} (AP Photo/Jane Doe)` }),
    );
    const captions = Array.from({ length: 60 }, (_, at) =>
      caption(`${text(at * 13)} number${(at * 13) % 800}`, 'AP/Jane Doe'),
    );
    const first = matchCaptions(captions, photos);
    expect(new Set(first.map((match) => match.photoId)).size).toBe(60);
    expect(matchCaptions(captions, photos)).toEqual(first);
    expect(first.filter((match, at) => match.photoId === at * 13).length).toBeGreaterThan(55);
  });
});

describe('bestAssignment', () => {
  it('is the best of all assignments', () => {
    let seed = 7;
    const next = () => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    for (let round = 0; round < 40; round += 1) {
      const candidates = Array.from({ length: 16 }, (_, at) => ({
        row: at >> 2,
        column: at & 3,
        score: next(),
      })).filter(() => next() > 0.3);
      const sum = bestAssignment(4, candidates).reduce((total, one) => total + one.score, 0);
      expect(sum).toBeCloseTo(bestByTrial(candidates, 0, new Set()), 9);
    }
  });
});

function bestByTrial(
  candidates: readonly { row: number; column: number; score: number }[],
  row: number,
  taken: ReadonlySet<number>,
): number {
  if (row === 4) return 0;
  const without = bestByTrial(candidates, row + 1, taken);
  const withOne = candidates
    .filter((one) => one.row === row && !taken.has(one.column))
    .map((one) => one.score + bestByTrial(candidates, row + 1, new Set([...taken, one.column])));
  return Math.max(without, ...withOne);
}

describe('words of file names', () => {
  const NAMED = [
    'casa-mila.jpg',
    'oakland-zoo-otters.jpg',
    'extreme-desert-hike.jpg',
    'DSC_0042.jpg',
    'perched-osprey.jpg',
    'singaporean-cityscape.jpg',
  ];
  const photos = NAMED.map((name, index) => photo(index + 1, {}, name));

  it('lead to the photograph where its metadata says nothing, but never as surely as a name given', () => {
    const matches = matchCaptions(
      [
        caption('An osprey sits in a tree in Florida.'),
        caption('The skyline of Singapore is reflected in the bay at dusk.'),
        caption('An otter stands on a rock at the zoo in Oakland, California.'),
        caption('Hikers cross a dune in the desert near Merzouga on an extreme day.'),
      ],
      photos,
    );
    expect(matches.map(({ photoId, matchedBy }) => `${photoId} ${matchedBy}`)).toEqual([
      '5 file-name',
      '6 file-name',
      '2 file-name',
      '3 file-name',
    ]);
    expect(matches.every(({ confidence }) => confidence >= 0.5 && confidence < 0.8)).toBe(true);
  });

  it('say nothing where they are numbers or a single word among many', () => {
    const matches = matchCaptions(
      [caption('A boat leaves the harbour of Ashby.')],
      [photo(1, {}, 'IMG_2024.jpg'), photo(2, {}, 'harbour-crane-at-night-with-fog.jpg')],
    );
    expect(matches[0]?.matchedBy).not.toBe('file-name');
  });
});

describe('what speaks against a photograph', () => {
  const sure = (text: string, photos: readonly PhotoToMatch[]) => {
    const [match] = matchCaptions([caption(text, 'AP/Jane Doe')], photos);
    return (match?.confidence ?? 0) >= 0.6 ? match?.photoId : null;
  };
  const one = (description: string, metadata: NewsMetadata = {}) => [
    photo(1, { description, ...metadata }),
    photo(2, { description: 'A dog swims in Ashby.' }),
  ];

  it.each([
    ['Boat No. 7 rounds the buoy in Ashby.', 'Boat No. 17 rounds the buoy in Ashby on Monday.'],
    ['Das Boot 7 rundet die Boje in Ashby.', 'Das Boot 17 rundet die Boje am Montag in Ashby.'],
    [
      'Stoke players celebrate a goal against Ashby in the cup final.',
      'Ashby players celebrate a goal against Stoke during the cup final in London on Saturday.',
    ],
    [
      'Jones tackles Smith during the match in Ashby on Monday.',
      'Smith tackles Jones during the match in Ashby on Monday, Aug. 12, 2024.',
    ],
  ])('“%s” is not “%s”', (text, description) => {
    expect(sure(text, one(description))).toBeNull();
  });

  it.each([
    ['Boat No. 7 rounds the buoy in Ashby.', 'Boat No. 7 rounds the buoy in Ashby on Monday, Aug. 12, 2024.'],
    [
      'Ashby players celebrate a goal against Stoke.',
      'Ashby players celebrate a goal against Stoke in London on Saturday.',
    ],
    // Another day is for the rules of dates to say.
    ['A boat passes the lock in Ashby on Aug. 13.', 'A boat passes the lock in Ashby on Aug. 12.'],
  ])('“%s” is “%s”', (text, description) => {
    expect(sure(text, one(description))).toBe(1);
  });

  it('somebody of another photograph is not in this one', () => {
    const photos = [
      photo(1, { description: 'Anna Bell talks to reporters in Ashby.', personInImage: ['Anna Bell'] }),
      photo(2, { description: 'Tom Lind talks to reporters in Ashby.', personInImage: ['Tom Lind'] }),
    ];
    expect(sure('Anna Bell and Tom Lind talk to reporters.', photos)).toBeNull();
    expect(sure('Anna Bell talks to reporters.', photos)).toBe(1);
  });

  it('a name in two folders is told by the words of the files, or left to a person', () => {
    const photos = [
      photo(1, { description: 'A rower lifts an oar at the start in Ashby.' }, 'IMG_1.jpg'),
      photo(2, { description: 'Spectators line the bank below the bridge.' }, 'IMG_1.jpg'),
    ];
    const found = (text: string) => matchCaptions([caption(text, null, 'IMG_1.jpg')], photos)[0];
    expect(found('Spectators line the bank below the bridge in Ashby.')).toMatchObject({ photoId: 2 });
    expect(found('Spectators line the bank below the bridge in Ashby.')?.confidence).toBeGreaterThan(0.6);
    expect(found('A dog swims.')?.confidence).toBeLessThan(0.6);
  });
});
