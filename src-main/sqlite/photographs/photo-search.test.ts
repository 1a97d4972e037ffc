/** Full text: what is found of captions, names, keywords and file names, in every script and however it is typed. */
import { describe, expect, test } from 'vitest';
import { add, db, facts, first, folderId, ids, libraryForEveryTest, stores } from './testing/photo-desk.ts';

libraryForEveryTest();

describe('search', () => {
  test('finds beginnings of words in captions, names, keywords and file names, accents aside', () => {
    const a = add('DSC_0123.jpg', {
      description: 'Beyoncé au Stade de France',
      creator: ['Ines Duarte'],
      keywords: ['concert'],
    });
    const b = add('IMG_9.jpg', { description: 'Rain over Tallinn', city: 'Tallinn' });
    for (const search of [
      'beyonce',
      'BEY',
      'b',
      'stade fra',
      'duarte',
      'conc',
      'DSC_0123',
      'dsc_01',
      '0123',
      '"stade de france"',
    ])
      expect(ids({ search }), search).toEqual([a]);
    for (const search of ['tall', 'rain', 'IMG_9.jpg']) expect(ids({ search }), search).toEqual([b]);
    for (const search of ['"stade france"', 'stade tallinn', 'zzz']) expect(ids({ search }), search).toEqual([]);
    // Nothing that can be searched for narrows nothing down.
    for (const search of ['', '   ', '***', '" "']) expect(ids({ search }), search).toEqual([a, b]);
  });

  test('folds what keyboards lack, in the text and in what is typed', () => {
    const a = add('Spaß.jpg', {
      description: 'Martin Ødegård in Łódź: l’église, Liam O’Hara, Ana Đoković, Iğdır, Ærø, Hawaiʻi',
      keywords: ['Gerd Müller', 'Hauptstraße'],
    });
    const b = add('b.jpg', { description: "Liam OHara, Gerd Mueller, Martin Oedegaard and Kate O'Neill in Lodz" });
    const both = ['łódź', 'lodz', 'Müller', 'mueller', 'ohara', "o'hara", 'O’Hara', 'O´HARA', 'oedegaard'];
    for (const search of both) expect(ids({ search }), search).toEqual([a, b]);
    const first = [
      'hauptstrasse',
      'HAUPTSTRASSE',
      'spass',
      'eglise',
      "l'eglise",
      'odegard',
      'dokovic',
      'igdir',
      'aero',
      'hawaii',
      'hara',
    ];
    for (const search of [...first, '"liam o\'hara"', '"Hauptstraße"']) expect(ids({ search }), search).toEqual([a]);
    for (const search of ['oneill', 'neill', 'o’neill']) expect(ids({ search }), search).toEqual([b]);
    for (const search of ['"hara ohara"', 'strase']) expect(ids({ search }), search).toEqual([]);
  });

  test('takes operators and odd characters for words', () => {
    const a = add('a.jpg', { description: 'NOT for sale OR rent AND "quoted" (near) caption:x -minus ^caret' });
    for (const search of [
      'not for',
      'OR rent',
      'AND',
      'near(',
      'caption:x',
      '-minus',
      '^caret',
      '"quoted',
      'quoted"',
      'a"b',
      "'; DROP TABLE photos",
    ]) {
      expect(() => ids({ search }), search).not.toThrow();
    }
    expect(ids({ search: 'NOT' })).toEqual([a]);
  });

  test('finds parts of words where a script has no spaces', () => {
    const a = add('a.jpg', { description: '東京都で開催された花火大会' });
    expect(ids({ search: '花火' })).toEqual([a]);
    expect(ids({ search: '火花' })).toEqual([]);
  });

  test('streams the same beginning as the whole answer, with every filter', () => {
    for (let n = 0; n < 300; n += 1) {
      const id = add(`p${n}.jpg`, {
        description: `harbour race ${n % 7}`,
        dateCreated: `2024-08-12T10:${String((n * 17) % 60).padStart(2, '0')}:00`,
      });
      if (n % 3 === 0) db.prepare('UPDATE photos SET pick = 1, stars = ? WHERE id = ?').run(n % 6, id);
    }
    for (const selection of [
      { search: 'h' },
      { search: 'race 3' },
      { search: 'harb', pick: ['pick' as const] },
      { search: 'ra', minStars: 3, descending: true },
      { search: 'race', folderId },
    ]) {
      expect(first(selection)).toEqual(ids(selection).slice(0, 200));
    }
  });

  test('follows what facts become', () => {
    const a = add('a.jpg', { description: 'before', dateCreated: '2024' });
    stores.index.updateFacts([
      {
        photoId: a,
        file: { name: 'a.jpg', bytes: 2, modifiedMs: 2, inode: 1 },
        facts: facts({ description: 'after', dateCreated: '1999' }),
        identity: null,
        reason: null,
        wayOut: null,
        pixelsChanged: false,
        flagChanged: false,
      },
    ]);
    expect(ids({ search: 'before' })).toEqual([]);
    expect(ids({ search: 'after' })).toEqual([a]);
  });
});
