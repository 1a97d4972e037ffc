/** The full text of photographs and the words that a misspelt search is compared with. */
import type { WritableDb } from '../library/handles.ts';
import { longWords, type PhotoText } from './photo-text.ts';

export interface PendingText {
  /** The photograph's capture order, which is its rowid. */
  readonly order: bigint;
  readonly text: PhotoText;
}

export interface TextRows {
  /** Last and in ascending order: anything else makes FTS5 flush a segment a row. */
  write(pending: readonly PendingText[]): void;
  remove(order: bigint): void;
  /** After a transaction that was rolled back: words that it added are not there. */
  forget(): void;
}

const MOST_REMEMBERED = 100_000;

/** Both writes throw what SQLite throws. */
export function createTextRows(db: WritableDb): TextRows {
  const remove = db.prepare('DELETE FROM photo_text WHERE rowid = ?');
  const insert = db.prepare('INSERT INTO photo_text (rowid, caption, names, keywords, file) VALUES (?, ?, ?, ?, ?)');
  const addWord = db.prepare('INSERT INTO search_words (word) VALUES (?) ON CONFLICT DO NOTHING');
  const words = new Set<string>();
  return {
    write(pending) {
      const ascending = [...pending].sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
      for (const { order, text } of ascending) {
        insert.run(order, text.caption, text.names, text.keywords, text.file);
        for (const word of longWords(text)) {
          if (words.has(word)) continue;
          addWord.run(word);
          if (words.size > MOST_REMEMBERED) words.clear();
          words.add(word);
        }
      }
    },
    remove: (order) => {
      remove.run(order);
    },
    forget: () => words.clear(),
  };
}
