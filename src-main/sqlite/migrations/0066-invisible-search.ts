/** Full text without what nobody sees (zero-width spaces, soft hyphens, marks of direction), as the search now reads what is typed. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import { hasInvisible } from '../../domain/text/invisible.ts';
import { longWords, photoText } from '../photographs/photo-text.ts';
import type { Migration } from './migration.ts';

const PORTION = 2000;

interface Row {
  readonly capture_order: bigint;
  readonly file_name: string;
  readonly metadata: string;
}

/** Only rows that hold one of them are written anew. */
export const invisibleSearch: Migration = {
  version: 66,
  name: 'invisible-search',
  up(db) {
    const portion = db
      .prepare(`SELECT capture_order, file_name, metadata FROM photos JOIN photo_facts ON photo_id = id
        WHERE capture_order > ? AND (file_name GLOB '*[^ -~]*' OR metadata GLOB '*[^ -~]*')
        ORDER BY capture_order LIMIT ${PORTION}`)
      .safeIntegers();
    const drop = db.prepare('DELETE FROM photo_text WHERE rowid = ?');
    const put = db.prepare('INSERT INTO photo_text (rowid, caption, names, keywords, file) VALUES (?, ?, ?, ?, ?)');
    const word = db.prepare('INSERT INTO search_words (word) VALUES (?) ON CONFLICT DO NOTHING');
    let after = -(2n ** 63n);
    for (;;) {
      const rows = portion.all(after) as unknown as Row[];
      const last = rows.at(-1);
      if (last === undefined) return;
      after = last.capture_order;
      for (const { capture_order, file_name, metadata } of rows) {
        if (!hasInvisible(`${file_name}${metadata}`)) continue;
        const text = photoText(JSON.parse(metadata) as NewsMetadata, file_name);
        drop.run(capture_order);
        put.run(capture_order, text.caption, text.names, text.keywords, text.file);
        for (const one of longWords(text)) word.run(one);
      }
    }
  },
};
