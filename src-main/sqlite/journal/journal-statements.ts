/** The journal's questions to its table of steps. */
import type { Statement } from 'better-sqlite3';
import type { ReadableDb } from '../library/handles.ts';

/** A run of long work is listed, undone and redone at the place of its last part. */
const IS_LAST_PART = `NOT EXISTS (SELECT 1 FROM steps AS later
  WHERE later.part_of = coalesce(steps.part_of, steps.id) AND later.id > steps.id)`;

export function statements(
  db: ReadableDb,
): Readonly<
  Record<
    | 'last'
    | 'firstUndone'
    | 'forgetUndone'
    | 'insert'
    | 'extend'
    | 'trim'
    | 'flag'
    | 'list'
    | 'parts'
    | 'ofPicture'
    | 'ofArticle'
    | 'number',
    Statement
  >
> {
  return {
    last: db.prepare('SELECT * FROM steps WHERE undone = 0 AND noted = 0 ORDER BY id DESC LIMIT 1'),
    // A run is where its last part does, for undo as for redo.
    firstUndone: db.prepare(`SELECT * FROM steps WHERE undone = 1 AND ${IS_LAST_PART} ORDER BY id LIMIT 1`),
    parts: db.prepare('SELECT * FROM steps WHERE (id = @id OR part_of = @id) AND undone = @undone ORDER BY id'),
    forgetUndone: db.prepare('DELETE FROM steps WHERE undone = 1'),
    // Who did it: the name under which the desk signs, as it is remembered for the window.
    insert:
      db.prepare(`INSERT INTO steps (at, label, merge_key, changes, part_of, who) VALUES (@at, @label, @merge, @changes, @partOf,
      coalesce((SELECT trim(json_extract(value, '$')) FROM view_state WHERE key = 'signer' AND json_type(value) = 'text'), ''))`),
    extend: db.prepare('UPDATE steps SET at = @at, changes = @changes WHERE id = @id'),
    trim: db.prepare('DELETE FROM steps WHERE id <= ?'),
    flag: db.prepare('UPDATE steps SET undone = @undone WHERE id = @id'),
    list: db.prepare(
      `SELECT id, at, label, merge_key, undone FROM steps WHERE ${IS_LAST_PART} ORDER BY id DESC LIMIT ?`,
    ),
    // The text is only searched; what it says is read by who asks.
    ofPicture: db.prepare('SELECT * FROM steps WHERE undone = 0 AND noted = 0 AND instr(changes, ?) > 0 ORDER BY id'),
    ofArticle: db.prepare(
      'SELECT * FROM steps WHERE undone = 0 AND noted = 0 AND at > ? AND instr(changes, ?) > 0 ORDER BY id',
    ),
    number: db.prepare(`
      INSERT INTO numbers (kind, last) VALUES (@kind, @count)
      ON CONFLICT (kind) DO UPDATE SET last = last + @count
      RETURNING last
    `),
  };
}
