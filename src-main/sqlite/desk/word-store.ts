/** The desk's own word list: words that the spelling takes as right; case does not count. */
import type { Database } from 'better-sqlite3';

export interface WordStore {
  /** All words in lower case, in order. */
  list(): readonly string[];
  add(word: string): void;
  remove(word: string): void;
}

export function wordStore(db: Database): WordStore {
  const all = db.prepare('SELECT word FROM words ORDER BY word').pluck();
  const put = db.prepare('INSERT INTO words (word) VALUES (?) ON CONFLICT DO NOTHING');
  const drop = db.prepare('DELETE FROM words WHERE word = ?');
  return {
    list: () => all.all() as string[],
    add: (word) => {
      put.run(word.trim().toLowerCase());
    },
    remove: (word) => {
      drop.run(word.trim().toLowerCase());
    },
  };
}
