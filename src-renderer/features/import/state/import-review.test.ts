/** Decisions about a text that is read in: accept, next, none, swap, and back again. */
import { describe, expect, test } from 'vitest';
import type { TextImport, TextMatches } from '../../../../src-main/contract/views.ts';
import { readArticleText } from '../../../../src-main/domain/article-text/parse-article-text.ts';
import { accept, back, next, none, openDoubts, startReview, swap } from './import-review.ts';

const TEXT = [
  'Ashby rows',
  'Boats came.',
  'A first boat. AP/Jane Doe',
  'Rowers with Bruno Alves Luis Vieira/AP',
  'A third boat. AP/Jane Doe',
].join('\n\n');

function importOf(text: string): TextImport {
  const read = readArticleText(text);
  return {
    ...read,
    text,
    name: null,
    headline: read.headline ?? '',
    date: read.date ?? '',
    standfirst: read.standfirst ?? '',
  };
}

const match = (position: number, photoId: number | null, confidence: number, alternatives: readonly number[] = []) => ({
  position,
  photoId,
  matchedBy: photoId === null ? 'none' : 'order',
  confidence,
  alternatives,
});
const PLAN: TextMatches = {
  matches: [match(1, 11, 0.9), match(2, 12, 0.3, [11, 14]), match(3, null, 0, [15])],
  photos: [11, 12, 14, 15, 16].map((id) => ({ id, fileName: `${id}.jpg`, description: '' })),
  unused: [16],
  unusedCount: 1,
  compared: 5,
  candidates: 5,
};

describe('the review of an article text', () => {
  const start = startReview(importOf(TEXT), PLAN);
  const photos = (review: typeof start) => review.pictures.map(({ photoId }) => photoId);

  test('lists every doubt once, in the order of the text', () => {
    expect(start.doubts.map(({ key }) => key)).toEqual(['split1', 'photo1', 'photo2', 'unused16']);
    // What is less than 60 % sure is offered first, and not filled in.
    expect(photos(start)).toEqual([11, null, null]);
    expect(start.doubts[1]?.photos).toEqual([12, 11, 14]);
  });

  test('says what speaks against a photograph', () => {
    const doubt = 'the text credits John Roe, the file names Jane Doe';
    const matches = [match(1, 11, 0.9), { ...match(2, 12, 0.5), doubt }, match(3, 14, 0.9)];
    const review = startReview(importOf(TEXT), { ...PLAN, matches });
    expect(review.doubts.find(({ key }) => key === 'photo1')?.message).toMatch(
      /was not set: the text credits John Roe,/,
    );
    expect(photos(review)).toEqual([11, null, 14]);
  });

  test('goes through the ways to split a paragraph and comes round', () => {
    const second = next(start, 'split1');
    expect(second.pictures[1]).toMatchObject({ caption: 'Rowers with Bruno Alves', credit: 'Luis Vieira/AP' });
    const ways = start.doubts[0]?.splits.length ?? 0;
    const round = Array.from({ length: ways }).reduce<typeof start>((review) => next(review, 'split1'), start);
    expect(round.pictures).toEqual(start.pictures);
    expect(none(second, 'split1').pictures[1]).toMatchObject({
      caption: 'Rowers with Bruno Alves Luis Vieira/AP',
      credit: null,
    });
  });

  test('changes places with the caption that has the photograph', () => {
    const filled = next(start, 'photo1');
    expect(photos(filled)).toEqual([11, 12, null]);
    const changed = next(filled, 'photo1');
    expect(photos(changed)).toEqual([12, 11, null]);
    expect(photos(next(changed, 'photo1'))).toEqual([12, 14, null]);
    expect(photos(swap(filled, 'photo1'))).toEqual([11, null, 12]);
    expect(photos(next(filled, 'photo2'))).toEqual([11, 12, 15]);
    expect(photos(none(filled, 'photo1'))).toEqual([11, null, null]);
  });

  test('offers a credit of which the text does not say whose it is, and fills none in', () => {
    const either = [
      'Ashby rows',
      'Boats came.',
      'In pictures:',
      'A boat.',
      'Jo Bloggs/AP',
      'A bridge.',
      'Ann Poe/PA',
      'A cup.',
    ];
    const review = startReview(importOf(either.join('\n\n')), { ...PLAN, unused: [], unusedCount: 0 });
    expect(review.pictures.map(({ caption, credit }) => [caption, credit])).toEqual([
      ['A boat.', null],
      ['A bridge.', null],
      ['A cup.', null],
    ]);
    const bridge = next(review, 'split1');
    expect(bridge.pictures[1]?.credit).toBe('Ann Poe/PA');
    expect(next(bridge, 'split1').pictures[1]?.credit).toBe('Jo Bloggs/AP');
    expect(openDoubts(accept(review, 'split1'))).toBe(review.doubts.length - 1);
  });

  test('takes a photograph in that no caption is about, and leaves it out again', () => {
    const taken = next(start, 'unused16');
    expect(taken.extra).toEqual([16]);
    expect(next(taken, 'unused16').extra).toEqual([]);
    expect(none(taken, 'unused16').extra).toEqual([]);
  });

  test('takes decisions back one by one', () => {
    const done = accept(next(accept(start, 'split1'), 'photo1'), 'photo1');
    expect([...done.settled]).toEqual(['split1', 'photo1']);
    expect([...back(done).settled]).toEqual(['split1']);
    expect(back(back(back(done)))).toBe(start);
    expect(back(start)).toBe(start);
  });
});
