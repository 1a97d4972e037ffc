/** The indexed folders: which there are, how many photographs each has, and what is deleted with one. */

import { DeskError } from '../../domain/failure.ts';
import type { FolderId, PhotoId } from '../../domain/photo.ts';
import { SIDECAR_MODES, type SidecarMode } from '../../domain/sidecar-mode.ts';
import { hasTable } from '../library/database.ts';
import type { WritableDb } from '../library/handles.ts';
import type { PhotoMerger } from './photo-merge.ts';

export interface StoredFolder {
  readonly id: FolderId;
  readonly path: string;
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'removed';
  readonly keepPreviews: boolean;
  readonly sidecars: SidecarMode;
  /** Milliseconds; null where no scan has ended yet. */
  readonly scannedAt: number | null;
  readonly photos: number;
  readonly unreadable: number;
  readonly missing: number;
}

export interface FolderStore {
  list(): readonly StoredFolder[];
  folder(id: FolderId): StoredFolder | null;
  byPath(path: string): StoredFolder | null;
  /** Adds a folder that was removed before again. */
  add(path: string, name: string): FolderId;
  /** The same folder at another path: a moved or remounted drive. */
  relocate(id: FolderId, path: string, name: string): void;
  setKeepPreviews(id: FolderId, keep: boolean): void;
  setSidecars(id: FolderId, mode: SidecarMode): void;
  /** Forgets the folder; photographs that lie nowhere else go with it, unless an article uses them. Says which went. */
  remove(id: FolderId): readonly PhotoId[];
  /** Lets go of files that are not there, in one folder or in all. Says which photographs went. */
  forgetMissing(id: FolderId | null): readonly PhotoId[];
  /** Lets go of these as far as they are not there. Says which photographs went: what an article uses stays. */
  letGo(ids: readonly PhotoId[]): readonly PhotoId[];
  /** The editor has looked at what changed outside. */
  seen(ids: readonly PhotoId[]): void;
}

/** Photographs, not files: two copies in one folder are one. */
const COUNTS = `SELECT d.id, d.path, d.name, d.state, d.keep_previews, d.sidecars, d.scanned_at, count(DISTINCT f.photo_id) AS photos,
  (SELECT count(*) FROM photos p INDEXED BY photos_unreadable WHERE p.read_state = 3
    AND EXISTS (SELECT 1 FROM files WHERE photo_id = p.id AND folder_id = d.id AND role = 0)) AS unreadable,
  coalesce(sum(f.missing), 0) AS missing
  FROM folders d LEFT JOIN files f ON f.folder_id = d.id AND f.role = 0`;

/**
 * Folders of the library with their counts, kept in memory until something changes them. `relocate` throws `not-found`
 * where the folder is no longer in the library.
 */
export function createFolderStore(db: WritableDb, merger: PhotoMerger): FolderStore {
  const all = db.prepare(`${COUNTS} GROUP BY d.id ORDER BY d.name COLLATE NOCASE, d.id`);
  const idByPath = db.prepare('SELECT id FROM folders WHERE path = ?').pluck();
  const folder = (id: FolderId): StoredFolder | null => counted().find((one) => one.id === id) ?? null;
  let known: readonly StoredFolder[] | null = null;
  let version = dataVersion();
  watch();

  /** Whatever writes on this connection tells, so that folders are counted once and not at every question. */
  function watch(): void {
    db.function('folders_changed', { deterministic: false }, () => {
      known = null;
    });
    db.exec(`
      CREATE TEMP TRIGGER folders_file_added AFTER INSERT ON main.files BEGIN SELECT folders_changed(); END;
      CREATE TEMP TRIGGER folders_file_gone AFTER DELETE ON main.files BEGIN SELECT folders_changed(); END;
      CREATE TEMP TRIGGER folders_file_moved AFTER UPDATE OF folder_id, photo_id, role, missing ON main.files BEGIN SELECT folders_changed(); END;
      CREATE TEMP TRIGGER folders_photo_read AFTER UPDATE OF read_state ON main.photos BEGIN SELECT folders_changed(); END;
      CREATE TEMP TRIGGER folders_added AFTER INSERT ON main.folders BEGIN SELECT folders_changed(); END;
      CREATE TEMP TRIGGER folders_gone AFTER DELETE ON main.folders BEGIN SELECT folders_changed(); END;
      CREATE TEMP TRIGGER folders_updated AFTER UPDATE ON main.folders BEGIN SELECT folders_changed(); END;
    `);
  }

  /** Another program (the command line) may have written to the same library. */
  function dataVersion(): number {
    return db.pragma('data_version', { simple: true }) as number;
  }

  function counted(): readonly StoredFolder[] {
    const now = dataVersion();
    if (known !== null && now === version) return known;
    version = now;
    known = (all.all() as FolderRow[]).map(folderOf);
    return known;
  }

  function drop(condition: string, ...bound: (number | string)[]): readonly PhotoId[] {
    return db
      .transaction(() => {
        const touched = db
          .prepare(`SELECT DISTINCT photo_id FROM files WHERE ${condition}`)
          .pluck()
          .all(...bound) as PhotoId[];
        // What an article uses keeps its row, its thumbnail and its place, so that it can still be exported.
        db.prepare(
          `DELETE FROM files WHERE ${condition} AND photo_id NOT IN (SELECT photo_id FROM ${usedTable()})`,
        ).run(...bound);
        const gone = merger.removeFileless(touched);
        for (const id of touched) merger.refreshPlace(id);
        return gone;
      })
      .immediate();
  }

  /** A sidecar that no folder wants any more waits for nothing. */
  function dropRequests(): void {
    if (!hasTable(db, 'sidecar_queue')) return;
    db.prepare(`DELETE FROM sidecar_queue WHERE NOT EXISTS (SELECT 1 FROM files f JOIN folders d ON d.id = f.folder_id
      WHERE f.photo_id = sidecar_queue.photo_id AND f.role < 2 AND d.sidecars > 0)`).run();
  }

  function usedTable(): string {
    return db.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'pictures'").get() === undefined
      ? '(SELECT 0 AS photo_id)'
      : 'pictures';
  }

  return {
    list: () => counted().filter(({ state }) => state !== 'removed'),
    folder,
    byPath(path) {
      const id = idByPath.get(path) as FolderId | undefined;
      return id === undefined ? null : folder(id);
    },
    add(path, name) {
      const { lastInsertRowid } = db
        .prepare(
          "INSERT INTO folders (path, name, added_at) VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET state = 'ok'",
        )
        .run(path, name, Date.now());
      return (idByPath.get(path) as FolderId | undefined) ?? Number(lastInsertRowid);
    },
    relocate(id, path, name) {
      const { changes } = db.prepare('UPDATE folders SET path = ?, name = ? WHERE id = ?').run(path, name, id);
      if (changes !== 1)
        throw new DeskError('not-found', 'The folder is no longer in the library.', { wayOut: 'Add it again.' });
    },
    setKeepPreviews(id, keep) {
      db.prepare('UPDATE folders SET keep_previews = ? WHERE id = ?').run(keep ? 1 : 0, id);
    },
    setSidecars(id, mode) {
      db.prepare('UPDATE folders SET sidecars = ? WHERE id = ?').run(SIDECAR_MODES.indexOf(mode), id);
      dropRequests();
    },
    remove(id) {
      const gone = drop('folder_id = ?', id);
      const left = db.prepare('SELECT count(*) FROM files WHERE folder_id = ?').pluck().get(id) as number;
      db.prepare('DELETE FROM directories WHERE folder_id = ?').run(id);
      if (left === 0) db.prepare('DELETE FROM folders WHERE id = ?').run(id);
      else db.prepare("UPDATE folders SET state = 'removed', sidecars = 0 WHERE id = ?").run(id);
      dropRequests();
      return gone;
    },
    forgetMissing: (id) => (id === null ? drop('missing = 1') : drop('missing = 1 AND folder_id = ?', id)),
    letGo: (ids) => drop('missing = 1 AND photo_id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)),
    seen(ids) {
      db.prepare('UPDATE photos SET changed = 0 WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(ids));
    },
  };
}

interface FolderRow {
  readonly id: number;
  readonly path: string;
  readonly name: string;
  readonly state: 'ok' | 'missing' | 'removed';
  readonly keep_previews: 0 | 1;
  readonly sidecars: 0 | 1 | 2;
  readonly scanned_at: number | null;
  readonly photos: number;
  readonly unreadable: number;
  readonly missing: number;
}

function folderOf(row: FolderRow): StoredFolder {
  return {
    id: row.id,
    path: row.path,
    name: row.name,
    state: row.state,
    keepPreviews: row.keep_previews === 1,
    sidecars: SIDECAR_MODES[row.sidecars],
    scannedAt: row.scanned_at,
    photos: row.photos,
    unreadable: row.unreadable,
    missing: row.missing,
  };
}
