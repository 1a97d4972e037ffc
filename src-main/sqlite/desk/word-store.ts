/** The desk's own word list: words that the spelling takes as right; case does not count. */
import type { ReadableDb, WritableDb } from '../library/handles.ts';

export interface WordStore {
  /** All words in lower case, in order. */
  list(): readonly string[];
  add(word: string): void;
  remove(word: string): void;
}

/** All words in lower case, in order; also of a library that is open for reading only. */
export function readWords(db: ReadableDb): readonly string[] {
  return db.prepare('SELECT word FROM words ORDER BY word').pluck().all() as string[];
}

export function wordStore(db: WritableDb): WordStore {
  const put = db.prepare('INSERT INTO words (word) VALUES (?) ON CONFLICT DO NOTHING');
  const drop = db.prepare('DELETE FROM words WHERE word = ?');
  return {
    list: () => readWords(db),
    add: (word) => {
      put.run(word.trim().toLowerCase());
    },
    remove: (word) => {
      drop.run(word.trim().toLowerCase());
    },
  };
}
