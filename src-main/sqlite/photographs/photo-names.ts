/** Photographs by the names of their files: a pasted list of names, and a name as it is typed. */
import type { PhotoId } from '../../domain/photo.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { ReadableDb } from '../library/handles.ts';

export function photoNames(db: ReadableDb): Pick<PhotoQueryStore, 'byNames' | 'named'> {
  const byName = db.prepare('SELECT id FROM photos WHERE file_name = ? COLLATE NOCASE ORDER BY id').pluck();
  const likeName = db
    .prepare("SELECT id FROM photos WHERE file_name LIKE ? ESCAPE '\\' ORDER BY file_name COLLATE NOCASE LIMIT 20000")
    .pluck();
  const byStem = db
    .prepare(
      `SELECT id FROM photos WHERE file_name > ? COLLATE NOCASE AND file_name < ? COLLATE NOCASE ORDER BY id LIMIT 1`,
    )
    .pluck();

  return {
    byNames(text) {
      const found: PhotoId[] = [];
      const unknown: string[] = [];
      for (const name of new Set(text.split(/[\n\r\t,;]+/).map((part) => part.trim().replace(/^["']|["']$/g, '')))) {
        if (name === '') continue;
        const bare = name.replace(/^.*[/\\]/, '');
        const id = (byName.get(bare) ?? byStem.get(`${bare}.`, `${bare}/`)) as PhotoId | undefined;
        if (id === undefined) unknown.push(name);
        else if (!found.includes(id)) found.push(id);
      }
      return { found, unknown };
    },
    named(text) {
      // Wildcards of LIKE are plain letters in a file name.
      const plain = text.replace(/[\\%_]/g, '\\$&');
      const begins = likeName.all(`${plain}%`) as PhotoId[];
      return begins.length > 0 ? begins : (likeName.all(`%${plain}%`) as PhotoId[]);
    },
  };
}
