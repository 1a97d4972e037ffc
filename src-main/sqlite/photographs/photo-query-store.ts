/** Answers what views ask: ids in order, rows of cells, whole photographs, facets, the tray, statistics. */

import type { EmbeddedPreview, PhotoType } from '../../domain/metadata.ts';
import type { Marks, Photo, PhotoId, PhotoRow } from '../../domain/photo.ts';
import { PICKS } from '../../domain/photo.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { isShownByPreview, nameFinding } from '../../domain/photo-type.ts';
import { timelineOf } from '../../domain/timeline.ts';
import type { FacetCount, PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { ReadableDb } from '../library/handles.ts';
import { ownMetadataReader } from './own-metadata-rows.ts';
import { WORD_FACETS } from './photo-facets.ts';
import {
  CELL_COLUMNS,
  type FileRow,
  type PairedRow,
  type PlaceAt,
  photoOf,
  rowOf,
  type StoredPhoto,
} from './photo-rows.ts';
import { columnFacets, createSelectionReader, type SelectionParts } from './photo-selection.ts';

type PlacedFile = FileRow & { readonly root: string };

const pathTo = ({ root, directory, name }: PlacedFile): string =>
  [root, directory, name].filter((part) => part !== '').join('/');

const MOST_FACETS = 200;

export function createPhotoQueryStore(
  db: ReadableDb,
  parts: SelectionParts & { readonly placeAt?: PlaceAt },
): PhotoQueryStore {
  const { sheet, stacks } = parts;
  const selections = createSelectionReader(db, parts);
  const ownOf = ownMetadataReader(db);
  const cells = db.prepare(`SELECT ${CELL_COLUMNS},
    EXISTS (SELECT 1 FROM files WHERE photo_id = photos.id AND role = 1) AS has_raw FROM photos WHERE id IN (SELECT value FROM json_each(?))`);
  const record =
    db.prepare(`SELECT p.*, pf.metadata, pf.conflicts, pf.sources, pf.capture, pf.colour AS colour_facts, pf.warnings, pf.embedded, pf.said, pf.reason
    FROM photos p JOIN photo_facts pf ON pf.photo_id = p.id WHERE p.id = ?`);
  const files =
    db.prepare(`SELECT f.folder_id, d.name AS folder_name, d.path AS root, f.directory, f.name, f.role, f.missing FROM files f
    JOIN folders d ON d.id = f.folder_id WHERE f.photo_id = ? AND f.role < 2 ORDER BY f.missing, f.role, f.id`);
  const marks = db.prepare('SELECT id, pick, stars, colour FROM photos WHERE id IN (SELECT value FROM json_each(?))');
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
    facets(selection) {
      const whole = selections.base(selection);
      const result: Record<string, readonly FacetCount[]> = {};
      // A list counts what its other values would add: its own choice does not narrow it.
      const baseOf = (name: string): Uint8Array | null => {
        const { [name]: own = [], ...others } = selection.facets;
        return own.length === 0 ? whole : selections.base({ ...selection, facets: others });
      };
      for (const name of WORD_FACETS) result[name] = facetCounts(name, baseOf(name));
      for (const [name, column] of Object.entries(columnFacets())) result[name] = columnCounts(column, baseOf(name));
      return result;
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
    timeline(selection) {
      const { hour: _, ...facets } = selection.facets;
      const base = selections.base({ ...selection, facets });
      const rows = db.prepare('SELECT captured_at, id FROM photos').raw().all() as [string | null, PhotoId][];
      return timelineOf(rows.filter(([, id]) => base === null || base[id] === 1).map(([time]) => time));
    },
    bestOf: stacks.hint,
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
    counts(articleId) {
      const { counts } = selections.select({ ...EVERYTHING, articleId });
      return { photos: counts.all, picks: counts.pick, unreadable: counts.unreadable, inArticle: counts.inArticle };
    },
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
    tray() {
      const rows = db
        .prepare(`SELECT p.id, p.file_name, p.type, pf.reason, pf.way_out, d.name AS folder_name, f.directory, f.name FROM photos p
        JOIN photo_facts pf ON pf.photo_id = p.id LEFT JOIN files f ON f.id = (SELECT id FROM files WHERE photo_id = p.id AND role = 0 ORDER BY missing, id LIMIT 1)
        LEFT JOIN folders d ON d.id = f.folder_id WHERE p.read_state = 3 ORDER BY d.name, f.directory, p.file_name`)
        .all() as TrayRow[];
      const unwritten = db
        .prepare(`SELECT p.id, p.file_name, p.type, q.reason, q.way_out, d.name AS folder_name, f.directory, f.name FROM sidecar_queue q
        JOIN photos p ON p.id = q.photo_id LEFT JOIN files f ON f.id = (SELECT id FROM files WHERE photo_id = p.id AND role = 0 ORDER BY missing, id LIMIT 1)
        LEFT JOIN folders d ON d.id = f.folder_id WHERE q.reason IS NOT NULL ORDER BY d.name, f.directory, p.file_name LIMIT 1000`)
        .all() as TrayRow[];
      const told = [
        ...rows,
        ...unwritten.map((row) => ({ ...row, reason: `Its sidecar is not written: ${row.reason}` })),
      ];
      return told.map((row) => ({
        photoId: row.id,
        fileName: row.file_name,
        folderName: row.folder_name ?? '',
        relativePath: [row.directory, row.name].filter((part) => part != null && part !== '').join('/'),
        reason: [row.reason ?? 'It cannot be read.', nameFinding(row.file_name, row.type)]
          .filter((part) => part !== null)
          .join(' '),
        wayOut: row.way_out,
      }));
    },
    previewOf(id) {
      const type = db.prepare('SELECT type FROM photos WHERE id = ?').pluck().get(id) as PhotoType | undefined;
      return type !== undefined && isShownByPreview(type) ? embeddedIn(id) : null;
    },
    embeddedIn,
    pathOf: (id) => {
      const place = placesOf(id)[0];
      return place === undefined ? null : pathTo(place);
    },
    filesOf(id) {
      const places = placesOf(id);
      const first = places[0];
      if (first === undefined) return [];
      const beside = places.find(
        ({ folder_id, directory, role }) =>
          role !== first.role && folder_id === first.folder_id && directory === first.directory,
      );
      return [first, ...(beside === undefined ? [] : [beside])].map(pathTo);
    },
  };

  function placesOf(id: PhotoId): readonly PlacedFile[] {
    return (files.all(id) as PlacedFile[]).filter((file) => file.missing === 0);
  }

  function embeddedIn(id: PhotoId): EmbeddedPreview | null {
    const embedded = db
      .prepare("SELECT embedded ->> '$.preview' FROM photo_facts WHERE photo_id = ?")
      .pluck()
      .get(id) as string | null | undefined;
    return embedded == null ? null : (JSON.parse(embedded) as EmbeddedPreview);
  }

  function photo(id: PhotoId): Photo | null {
    const row = record.get(id) as StoredPhoto | undefined;
    return row === undefined ? null : photoOf(row, files.all(id) as FileRow[], ownOf(id), parts.placeAt);
  }

  function facetCounts(name: string, base: Uint8Array | null): readonly FacetCount[] {
    if (base === null) {
      return db
        .prepare(`SELECT v.value, count(*) AS count FROM facet_values v JOIN photo_facets f ON f.value_id = v.id WHERE v.name = ?
        GROUP BY v.id ORDER BY count DESC, v.value LIMIT ${MOST_FACETS}`)
        .all(name) as FacetCount[];
    }
    const rows = db
      .prepare(
        'SELECT v.value, f.photo_id FROM facet_values v JOIN photo_facets f ON f.value_id = v.id WHERE v.name = ?',
      )
      .raw()
      .all(name) as [string, PhotoId][];
    return tallied(rows, base);
  }

  function columnCounts(column: string, base: Uint8Array | null): readonly FacetCount[] {
    const rows = db.prepare(`SELECT ${column}, id FROM photos WHERE ${column} IS NOT NULL`).raw().all() as [
      string,
      PhotoId,
    ][];
    return tallied(rows, base);
  }
}

interface TrayRow {
  readonly id: number;
  readonly file_name: string;
  readonly type: PhotoType;
  readonly reason: string | null;
  readonly way_out: string | null;
  readonly folder_name: string | null;
  readonly directory: string | null;
  readonly name: string | null;
}

function tallied(rows: readonly [string, PhotoId][], base: Uint8Array | null): readonly FacetCount[] {
  const counts = new Map<string, number>();
  for (const [value, id] of rows) if (base === null || base[id] === 1) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_FACETS);
}
