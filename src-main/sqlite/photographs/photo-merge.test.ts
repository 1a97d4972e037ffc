/** Photographs that turn out to be one, their files, and what is deleted with a folder. */
import { describe, expect, test } from 'vitest';
import type { PhotoId } from '../../domain/photo.ts';
import { add, db, folderId, ids, libraryForEveryTest, stores } from './testing/photo-desk.ts';

libraryForEveryTest();

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
