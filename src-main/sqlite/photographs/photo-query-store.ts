/** Answers what views ask: ids in order, rows of cells, whole photographs, facets, the tray, statistics. */

import { type Marks, type Photo, type PhotoId, type PhotoRow, PICKS } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { ReadableDb } from '../library/handles.ts';
import { ownMetadataReader } from './own-metadata-rows.ts';
import { photoFacetCounts } from './photo-facet-counts.ts';
import { photoPlaces } from './photo-places.ts';
import { CELL_COLUMNS, type PairedRow, type PlaceAt, photoOf, rowOf, type StoredPhoto } from './photo-rows.ts';
import { createSelectionReader, type SelectionParts } from './photo-selection.ts';
import { photoTray } from './photo-tray.ts';

export function createPhotoQueryStore(
  db: ReadableDb,
  parts: SelectionParts & { readonly placeAt?: PlaceAt },
): PhotoQueryStore {
  const { sheet, stacks } = parts;
  const selections = createSelectionReader(db, parts);
  const ownOf = ownMetadataReader(db);
  const { filesAt, ...withoutFiles } = photoPlaces(db);
  const cells = db.prepare(`SELECT ${CELL_COLUMNS},
    EXISTS (SELECT 1 FROM files WHERE photo_id = photos.id AND role = 1) AS has_raw FROM photos WHERE id IN (SELECT value FROM json_each(?))`);
  const record =
    db.prepare(`SELECT p.*, pf.metadata, pf.conflicts, pf.sources, pf.capture, pf.colour AS colour_facts, pf.warnings, pf.embedded, pf.said, pf.reason
    FROM photos p JOIN photo_facts pf ON pf.photo_id = p.id WHERE p.id = ?`);
  const marks = db.prepare('SELECT id, pick, stars, colour FROM photos WHERE id IN (SELECT value FROM json_each(?))');

  return {
    ...photoFacetCounts(db, selections),
    ...photoNames(db),
    ...libraryFigures(db),
    ...photoTray(db),
    ...withoutFiles,
    query: (selection) => selections.select(selection),
    firstIds: (selection, limit) => selections.first(selection, limit),
    rows(ids, articleId) {
      const used = sheet.used(articleId);
      const found = new Map((cells.all(JSON.stringify(ids)) as PairedRow[]).map((row) => [row.id, row]));
      return ids.flatMap((id): PhotoRow[] => {
        const row = found.get(id);
        return row === undefined ? [] : [rowOf(row, used.has(id))];
      });
    },
    photo,
    marks(ids) {
      const rows = marks.all(JSON.stringify(ids)) as {
        id: number;
        pick: number;
        stars: Marks['stars'];
        colour: Marks['colour'];
      }[];
      return new Map(rows.map(({ id, pick, stars, colour }) => [id, { pick: PICKS[pick]!, stars, colour }]));
    },
    cameraMates(id) {
      const mates = db
        .prepare(`SELECT DISTINCT f.photo_id FROM files f JOIN photo_facts pf ON pf.photo_id = f.photo_id
        JOIN photo_facts own ON own.photo_id = @id WHERE f.role = 0 AND f.folder_id IN (SELECT folder_id FROM files WHERE photo_id = @id)
        AND pf.capture ->> '$.make' IS own.capture ->> '$.make' AND pf.capture ->> '$.model' IS own.capture ->> '$.model'
        AND pf.capture ->> '$.serialNumber' IS own.capture ->> '$.serialNumber'`)
        .pluck()
        .all({ id }) as PhotoId[];
      return mates.includes(id) ? mates : [...mates, id];
    },
    bestOf: stacks.hint,
    counts(articleId) {
      const { counts } = selections.select({ ...EVERYTHING, articleId });
      return { photos: counts.all, picks: counts.pick, unreadable: counts.unreadable, inArticle: counts.inArticle };
    },
  };

  function photo(id: PhotoId): Photo | null {
    const row = record.get(id) as StoredPhoto | undefined;
    return row === undefined ? null : photoOf(row, filesAt(id), ownOf(id), parts.placeAt);
  }
}

function libraryFigures(db: ReadableDb): Pick<PhotoQueryStore, 'statistics'> {
  return {
    statistics() {
      const formats = db
        .prepare('SELECT type, count(*) AS count, sum(bytes) AS bytes FROM photos GROUP BY type ORDER BY count DESC')
        .all() as { type: string; count: number; bytes: number }[];
      const one = (sql: string): number => (db.prepare(sql).pluck().get() as number | null) ?? 0;
      const scanned = db.prepare('SELECT max(scanned_at) FROM folders').pluck().get() as number | null;
      return {
        photographs: formats.reduce((sum, format) => sum + format.count, 0),
        files: one('SELECT count(*) FROM files WHERE role < 2'),
        folders: one('SELECT count(*) FROM folders'),
        bytes: formats.reduce((sum, format) => sum + format.bytes, 0),
        formats,
        unreadable: one('SELECT count(*) FROM photos WHERE read_state = 3'),
        missing: one('SELECT count(*) FROM photos WHERE missing = 1'),
        lastScan: scanned === null ? null : new Date(scanned).toISOString(),
        libraryBytes:
          Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true })),
        thumbnailBytes: one('SELECT sum(thumbnail_bytes) FROM photos'),
      };
    },
  };
}

function photoNames(db: ReadableDb): Pick<PhotoQueryStore, 'byNames' | 'named'> {
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
