/** Unreadable files and sidecars that could not be written, each with its reason and what to do. */
import type { PhotoType } from '../../domain/metadata.ts';
import { nameFinding } from '../../domain/photo-type.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { ReadableDb } from '../library/handles.ts';

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

export function photoTray(db: ReadableDb): Pick<PhotoQueryStore, 'tray'> {
  return {
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
  };
}
