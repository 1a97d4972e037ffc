/** The library in figures: photographs, files, folders, bytes. */
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { ReadableDb } from '../library/handles.ts';

export function libraryFigures(db: ReadableDb): Pick<PhotoQueryStore, 'statistics'> {
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
