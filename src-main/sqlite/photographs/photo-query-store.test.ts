import { beforeEach, describe, expect, test } from 'vitest';
import type { NewsMetadata, PhotoFacts } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { EVERYTHING, type PhotoSelection } from '../../domain/photo-selection.ts';
import type { NewPhoto } from '../../usecases/indexing/index-ports.ts';
import { openLibrary } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import { openPhotoStores, type PhotoStores } from './photo-stores.ts';

let db: WritableDb;
let stores: PhotoStores;
let folderId = 0;

beforeEach(() => {
  db = openLibrary(':memory:');
  stores = openPhotoStores(db);
  folderId = stores.folders.add('/cards/Match day', 'Match day');
});

function facts(metadata: NewsMetadata, more: Partial<PhotoFacts> = {}): PhotoFacts {
  return {
    type: 'jpeg',
    width: 6000,
    height: 4000,
    orientation: 1,
    metadata,
    conflicts: {},
    capture: {},
    colour: {},
    preview: null,
    thumbnail: null,
    contentCredentials: false,
    pages: 1,
    warnings: [],
    ...more,
  };
}

function add(
  name: string,
  metadata: NewsMetadata = {},
  more: Partial<PhotoFacts> = {},
  identity: string | null = null,
): PhotoId {
  const photo: NewPhoto = {
    directory: '',
    file: { name, bytes: 1000, modifiedMs: 1_000_000, inode: 1 },
    facts: facts(metadata, more),
    identity: identity === null ? null : { contentHash: identity.repeat(64), pixelHash: null },
    reason: null,
    wayOut: null,
    sidecar: null,
  };
  return stores.index.writePage({ folderId, photos: [photo], placed: [], sidecars: [], seen: [], done: [] })[0]!;
}

const ids = (selection: Partial<PhotoSelection>): readonly number[] => [
  ...stores.query.query({ ...EVERYTHING, ...selection }).ids,
];
const first = (selection: Partial<PhotoSelection>): readonly number[] =>
  stores.query.firstIds({ ...EVERYTHING, ...selection }, 200);

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

describe('a photograph that turns out to be another', () => {
  test('gives it its marks, files and place in articles', () => {
    const a = add('a.jpg');
    const b = add('b.jpg');
    db.prepare('UPDATE photos SET pick = 1 WHERE id = ?').run(b);
    const result = (photoId: PhotoId) => ({
      photoId,
      readState: 'ready' as const,
      reason: null,
      wayOut: null,
      warnings: [],
      width: null,
      height: null,
      picture: { kind: 2 as const, bytes: 10 },
      likeness: null,
      identity: { contentHash: 'a'.repeat(64), pixelHash: null },
    });
    expect(stores.decode.finish([result(a), result(b)]).merged).toEqual([{ from: b, into: a }]);
    expect(stores.query.photo(a)).toMatchObject({ marks: { pick: 'pick' } });
    expect(stores.query.photo(a)!.placements.map((one) => one.relativePath)).toEqual(['a.jpg', 'b.jpg']);
    expect(ids({})).toEqual([a]);
    expect(ids({ search: 'b.jpg' })).toEqual([]);
    // Only what can be made again does not wait for the disk.
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
    expect(() => stores.decode.finish([{ ...result(a), width: {} as never }])).toThrow();
    expect(db.pragma('synchronous', { simple: true })).toBe(2);
  });
});

describe('the files of a photograph', () => {
  test('are the one shown and the raw beside it, not its copies elsewhere', () => {
    const id = add('a.jpg');
    const other = stores.folders.add('/cards/Copies', 'Copies');
    const file = db.prepare(
      'INSERT INTO files (folder_id, directory, name, photo_id, role, bytes, modified_ms, inode) VALUES (?, ?, ?, ?, ?, 1, 1, 1)',
    );
    file.run(folderId, '', 'a.cr2', id, 1);
    file.run(other, 'sub', 'a.jpg', id, 0);
    file.run(folderId, '', 'a.xmp', id, 2);
    expect(stores.query.filesOf(id)).toEqual(['/cards/Match day/a.jpg', '/cards/Match day/a.cr2']);
    db.prepare('UPDATE files SET missing = 1 WHERE photo_id = ?').run(id);
    expect(stores.query.filesOf(id)).toEqual([]);
  });
});

describe('letting go', () => {
  test('of a folder keeps what an article uses, with its place', () => {
    const a = add('a.jpg');
    const b = add('b.jpg');
    db.exec(
      `INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived) VALUES (1, '', 's', '', '', '', '', 'en', 'ltr', 'web', 1, 0)`,
    );
    db.prepare(
      `INSERT INTO pictures (article_id, photo_id, position, caption, credit, alt_text, lead, crops) VALUES (1, ?, 0, '', '', '', 0, '{}')`,
    ).run(b);
    expect(stores.folders.remove(folderId)).toEqual([a]);
    expect(stores.folders.list()).toEqual([]);
    expect(stores.query.pathOf(b)).toBe('/cards/Match day/b.jpg');
    expect(stores.folders.add('/cards/Match day', 'Match day')).toBe(folderId);
    expect(stores.folders.list()).toHaveLength(1);
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
