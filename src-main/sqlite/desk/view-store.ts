/** What the window remembers (panes, folder, selection, cursor), saved filters and the history of exports. */

import type { ExportRecord } from '../../domain/overviews/exports.ts';
import type { PhotoId } from '../../domain/photo.ts';
import type { ReadableDb, WritableDb } from '../library/handles.ts';
import { flag, json, plain, table } from '../library/table.ts';

export interface ViewStore {
  load(): Readonly<Record<string, unknown>>;
  /** Undefined where nothing was kept under that key. */
  get(key: string): unknown;
  save(key: string, value: unknown): void;
}

/** What was kept under that key, also of a library that is open for reading only; undefined where there is nothing. */
export function readKept(db: ReadableDb, key: string): unknown {
  const value = db.prepare('SELECT value FROM view_state WHERE key = ?').pluck().get(key) as string | undefined;
  return value === undefined ? undefined : (JSON.parse(value) as unknown);
}

export function viewStore(db: WritableDb): ViewStore {
  const all = db.prepare('SELECT key, value FROM view_state');
  const one = db.prepare('SELECT value FROM view_state WHERE key = ?').pluck();
  const put = db.prepare(
    'INSERT INTO view_state (key, value) VALUES (@key, @value) ON CONFLICT (key) DO UPDATE SET value = @value',
  );
  return {
    load: () =>
      Object.fromEntries(
        (all.all() as { key: string; value: string }[]).map((row) => [row.key, JSON.parse(row.value) as unknown]),
      ),
    get: (key) => {
      const value = one.get(key) as string | undefined;
      return value === undefined ? undefined : (JSON.parse(value) as unknown);
    },
    save: (key, value) => {
      put.run({ key, value: JSON.stringify(value ?? null) });
    },
  };
}

export interface FilterStore {
  list(): readonly { readonly id: number; readonly name: string; readonly query: unknown }[];
  save(name: string, query: unknown): void;
  delete(id: number): void;
}

export function filterStore(db: WritableDb): FilterStore {
  const all = db.prepare('SELECT id, name, query FROM saved_filters ORDER BY name COLLATE NOCASE');
  const put = db.prepare(
    'INSERT INTO saved_filters (name, query) VALUES (@name, @query) ON CONFLICT (name) DO UPDATE SET query = @query',
  );
  const drop = db.prepare('DELETE FROM saved_filters WHERE id = ?');
  return {
    list: () =>
      (all.all() as { id: number; name: string; query: string }[]).map((row) => ({
        ...row,
        query: JSON.parse(row.query) as unknown,
      })),
    save: (name, query) => {
      put.run({ name, query: JSON.stringify(query) });
    },
    delete: (id) => {
      drop.run(id);
    },
  };
}

/** An export as it is kept: `path` never leaves the library process but through the shell. */
export type KeptExport = Omit<ExportRecord, 'id' | 'folderName' | 'gone'> & {
  readonly path: string;
  /** Of the article, as it was exported. */
  readonly headline: string;
};

export interface ExportStore {
  /** With the photographs that are in it. */
  add(record: KeptExport, photoIds: readonly PhotoId[]): number;
  /** The bundles that these photographs are in, newest first. */
  bundlesOf(photoIds: readonly PhotoId[]): readonly (Pick<KeptExport, 'at' | 'path' | 'headline'> & {
    readonly photoId: PhotoId;
  })[];
  list(articleId: number | null): readonly (KeptExport & { readonly id: number })[];
  get(id: number): (KeptExport & { readonly id: number }) | null;
}

const EXPORTS = table<KeptExport>({
  articleId: plain('article_id'),
  at: plain('at'),
  path: plain('path'),
  headline: plain('headline'),
  files: plain('files'),
  bytes: plain('bytes'),
  zip: flag('zip'),
  overrides: json('overrides'),
  findings: json('findings'),
  verified: flag('verified'),
  warnings: json('warnings'),
});

export function exportStore(db: WritableDb): ExportStore {
  const insert = db.prepare(`INSERT INTO exports (${EXPORTS.columns}) VALUES (${EXPORTS.values})`);
  const all = db.prepare(
    `SELECT id, ${EXPORTS.columns} FROM exports WHERE @articleId IS NULL OR article_id = @articleId ORDER BY id DESC LIMIT 200`,
  );
  const one = db.prepare(`SELECT id, ${EXPORTS.columns} FROM exports WHERE id = ?`);
  const insertPhoto = db.prepare('INSERT OR IGNORE INTO exported_photos (photo_id, export_id) VALUES (?, ?)');
  const bundles = db.prepare(`
    SELECT photo_id AS photoId, at, path, headline FROM exported_photos JOIN exports ON exports.id = export_id
    WHERE photo_id IN (SELECT value FROM json_each(?)) ORDER BY export_id DESC
  `);
  return {
    add: db.transaction((record, photoIds) => {
      const id = Number(insert.run(EXPORTS.parameters(record)).lastInsertRowid);
      for (const photoId of photoIds) insertPhoto.run(photoId, id);
      return id;
    }),
    bundlesOf: (photoIds) => bundles.all(JSON.stringify(photoIds)) as ReturnType<ExportStore['bundlesOf']>[number][],
    list: (articleId) => all.all({ articleId }).map(exportOf),
    get: (id) => {
      const row = one.get(id);
      return row === undefined ? null : exportOf(row);
    },
  };
}

function exportOf(stored: unknown): KeptExport & { readonly id: number } {
  return { id: (stored as { readonly id: number }).id, ...EXPORTS.row(stored) };
}
