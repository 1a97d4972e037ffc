/** What views ask of the library: order, chips, facets, names, likeness, and filters that nobody knows. */
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { add, db, ids, libraryForEveryTest, stores } from './testing/photo-desk.ts';

libraryForEveryTest();

describe('order', () => {
  test('is by capture time, then as indexed; names and stars when asked', () => {
    const late = add('b.jpg', { dateCreated: '2024-08-12T21:00:00' });
    const early = add('C.jpg', { dateCreated: '2024-08-12T20:00:00' });
    const old = add('a.jpg', { dateCreated: '1955' });
    expect(ids({})).toEqual([old, early, late]);
    expect(ids({ descending: true })).toEqual([late, early, old]);
    expect(ids({ sort: 'name' })).toEqual([old, late, early]);
    expect(ids({ sort: 'added' })).toEqual([late, early, old]);
    db.prepare('UPDATE photos SET stars = 3 WHERE id = ?').run(early);
    expect(ids({ sort: 'stars', descending: true })[0]).toBe(early);
  });
});

describe('chips', () => {
  test('count within the search, before they are applied themselves', () => {
    const a = add('a.jpg', { description: 'race', instructions: 'NO SALES' });
    const b = add('b.jpg', { description: 'race' });
    const c = add('c.jpg');
    db.prepare('UPDATE photos SET pick = 1, stars = 5, colour = 2 WHERE id = ?').run(a);
    db.prepare('UPDATE photos SET pick = 2 WHERE id = ?').run(b);
    const { counts } = stores.query.query({ ...EVERYTHING, search: 'race', pick: ['pick'] });
    expect(counts).toMatchObject({ all: 2, pick: 1, reject: 1, unmarked: 0, noCaption: 0, restricted: 1 });
    expect(counts.stars).toEqual([1, 0, 0, 0, 0, 1]);
    expect(counts.colours).toEqual([1, 0, 1, 0, 0, 0]);
    expect(ids({ pick: ['pick'] })).toEqual([a]);
    expect(ids({ pick: ['none', 'reject'] })).toEqual([b, c]);
    expect(ids({ minStars: 4 })).toEqual([a]);
    expect(ids({ colours: [2, 3] })).toEqual([a]);
    expect(ids({ only: ['no-caption'] })).toEqual([c]);
    expect(ids({ only: ['has-caption'] })).toEqual([a, b]);
    expect(ids({ only: ['has-caption', 'restricted'] })).toEqual([a]);
    expect(ids({ only: ['restricted'] })).toEqual([a]);
  });

  test('know articles', () => {
    const a = add('a.jpg');
    const b = add('b.jpg');
    db.exec(
      `INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived) VALUES (1, '', 's', '', '', '', '', 'en', 'ltr', 'web', 1, 0)`,
    );
    db.prepare(
      `INSERT INTO pictures (article_id, photo_id, position, caption, credit, alt_text, lead, crops) VALUES (1, ?, 0, '', '', '', 0, '{}')`,
    ).run(b);
    expect(ids({ articleId: 1 })).toEqual([b]);
    expect(ids({ only: ['in-article'] })).toEqual([b]);
    expect(stores.query.query(EVERYTHING).counts.inArticle).toBe(1);
    expect(stores.query.rows([b, a, 99], 1).map((row) => [row.id, row.inArticle])).toEqual([
      [b, true],
      [a, false],
    ]);
  });
});

describe('facets', () => {
  test('count and narrow down', () => {
    const a = add(
      'a.jpg',
      { city: 'Oslo', creator: ['Sol Berg'], keywords: ['race', 'boat'], dateCreated: '2024-08-12T10:00:00' },
      { capture: { make: 'NIKON', model: 'Z 9' } },
    );
    const b = add('b.jpg', { city: 'Oslo', dateCreated: '2024-08-13' }, { width: 400, height: 600 });
    const found = stores.query.facets(EVERYTHING);
    expect(found.place).toEqual([{ value: 'Oslo', count: 2 }]);
    expect(found.orientation).toEqual([
      { value: 'landscape', count: 1 },
      { value: 'portrait', count: 1 },
    ]);
    expect(found.date).toHaveLength(2);
    expect(ids({ facets: { place: ['Oslo'], keyword: ['boat', 'car'] } })).toEqual([a]);
    expect(ids({ facets: { orientation: ['portrait'] } })).toEqual([b]);
    expect(ids({ facets: { camera: ['NIKON Z 9'] } })).toEqual([a]);
    expect(ids({ minPixels: 1_000_000 })).toEqual([a]);
    expect(stores.query.facets({ ...EVERYTHING, search: 'boat' }).place).toEqual([{ value: 'Oslo', count: 1 }]);
  });
});

describe('a pasted list of names', () => {
  test('is found with and without extension and folder, in its order', () => {
    const a = add('DSC_0001.JPG');
    const b = add('DSC_0002.JPG');
    expect(stores.query.byNames('dsc_0002.jpg\n/cards/day/DSC_0001, "nope.jpg"')).toEqual({
      found: [b, a],
      unknown: ['nope.jpg'],
    });
  });

  test('and a name that is being typed is gone to by its beginning, else by any part of it', () => {
    const a = add('DSC_0012.JPG');
    const b = add('DSCX0011.JPG');
    expect(stores.query.named('dsc')).toEqual([a, b]);
    expect(stores.query.named('dsc_')).toEqual([a]);
    expect(stores.query.named('0011')).toEqual([b]);
    expect(stores.query.named('%')).toEqual([]);
  });
});

describe('likeness', () => {
  test('finds near hashes, nearest first', () => {
    const [a, b, c] = [add('a.jpg'), add('b.jpg'), add('c.jpg')];
    const set = db.prepare('UPDATE photos SET perceptual_hash = ? WHERE id = ?');
    set.run('000000000000ffff', a);
    set.run('000000000000fff0', b);
    set.run('ffffffffffffff00', c);
    expect(ids({ similarTo: a, sort: 'likeness' })).toEqual([a, b]);
    expect(ids({ similarTo: b, sort: 'likeness' })).toEqual([b, a]);
    expect(ids({ similarTo: b, pick: ['pick'] })).toEqual([]);
    expect(ids({ similarTo: c + 1 })).toEqual([]);
  });
});

test('a filter of a name that every object has finds nothing, and reaches no statement', () => {
  add('a.jpg', { city: 'Lyon' });
  for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf', 'unheard of']) {
    const facets = JSON.parse(JSON.stringify({}).replace('{}', `{${JSON.stringify(name)}:["x"]}`)) as Record<
      string,
      string[]
    >;
    expect(ids({ facets }), name).toEqual([]);
  }
});
