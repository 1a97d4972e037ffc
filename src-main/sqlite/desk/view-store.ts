/** What the window remembers (panes, folder, selection, cursor), saved filters and the history of exports. */
import type { Database } from 'better-sqlite3';
import type { ExportRecord } from '../../domain/views.ts';

export interface ViewStore {
  load(): Readonly<Record<string, unknown>>;
  /** Undefined where nothing was kept under that key. */
  get(key: string): unknown;
  save(key: string, value: unknown): void;
}

export function viewStore(db: Database): ViewStore {
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

export function filterStore(db: Database): FilterStore {
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
export type KeptExport = Omit<ExportRecord, 'id' | 'folderName' | 'gone'> & { readonly path: string };

export interface ExportStore {
  add(record: KeptExport): number;
  list(articleId: number | null): readonly (KeptExport & { readonly id: number })[];
  get(id: number): (KeptExport & { readonly id: number }) | null;
}

export function exportStore(db: Database): ExportStore {
  const insert = db.prepare(`
    INSERT INTO exports (article_id, at, path, files, bytes, zip, overrides, findings, verified, warnings)
    VALUES (@articleId, @at, @path, @files, @bytes, @zip, @overrides, @findings, @verified, @warnings)
  `);
  const all = db.prepare(
    'SELECT * FROM exports WHERE @articleId IS NULL OR article_id = @articleId ORDER BY id DESC LIMIT 200',
  );
  const one = db.prepare('SELECT * FROM exports WHERE id = ?');
  return {
    add: (record) =>
      Number(
        insert.run({
          ...record,
          zip: record.zip ? 1 : 0,
          verified: record.verified ? 1 : 0,
          overrides: JSON.stringify(record.overrides),
          findings: JSON.stringify(record.findings),
          warnings: JSON.stringify(record.warnings),
        }).lastInsertRowid,
      ),
    list: (articleId) => (all.all({ articleId }) as StoredExport[]).map(exportOf),
    get: (id) => {
      const row = one.get(id) as StoredExport | undefined;
      return row === undefined ? null : exportOf(row);
    },
  };
}

interface StoredExport {
  readonly id: number;
  readonly article_id: number;
  readonly at: string;
  readonly path: string;
  readonly files: number;
  readonly bytes: number;
  readonly zip: 0 | 1;
  readonly overrides: string;
  readonly findings: string;
  readonly verified: 0 | 1;
  readonly warnings: string;
}

function exportOf(row: StoredExport): KeptExport & { readonly id: number } {
  const { id, at, path, files, bytes } = row;
  return {
    id,
    articleId: row.article_id,
    at,
    path,
    files,
    bytes,
    zip: row.zip === 1,
    verified: row.verified === 1,
    warnings: JSON.parse(row.warnings) as KeptExport['warnings'],
    overrides: JSON.parse(row.overrides) as KeptExport['overrides'],
    findings: JSON.parse(row.findings) as KeptExport['findings'],
  };
}
