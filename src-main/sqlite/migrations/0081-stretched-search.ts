/** Full text of the few photographs with ŋ, or with Arabic words stretched to fill a line, as the search now reads what is typed. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import { longWords, photoText } from '../photographs/photo-text.ts';
import type { Migration } from './migration.ts';

interface Row {
  readonly capture_order: bigint;
  readonly file_name: string;
  readonly metadata: string;
}

export const stretchedSearch: Migration = {
  version: 81,
  name: 'stretched-search',
  up(db) {
    const rows = db
      .prepare(`SELECT capture_order, file_name, metadata FROM photos JOIN photo_facts ON photo_id = id
        WHERE file_name GLOB '*[Ŋŋ\u0640]*' OR metadata GLOB '*[Ŋŋ\u0640]*'`)
      .safeIntegers()
      .all() as unknown as Row[];
    const drop = db.prepare('DELETE FROM photo_text WHERE rowid = ?');
    const put = db.prepare('INSERT INTO photo_text (rowid, caption, names, keywords, file) VALUES (?, ?, ?, ?, ?)');
    const word = db.prepare('INSERT INTO search_words (word) VALUES (?) ON CONFLICT DO NOTHING');
    for (const { capture_order, file_name, metadata } of rows) {
      const text = photoText(JSON.parse(metadata) as NewsMetadata, file_name);
      drop.run(capture_order);
      put.run(capture_order, text.caption, text.names, text.keywords, text.file);
      for (const one of longWords(text)) word.run(one);
    }
  },
};
