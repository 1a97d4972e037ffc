/** The queue of sidecars that are to be written: rows next to the edits that they carry, in the same transaction. */
import type { NewsMetadata } from '../../domain/metadata.ts';
import { type PhotoId, PICKS } from '../../domain/photo.ts';
import type { DueSidecar, SidecarQueue } from '../../usecases/photographs/sidecar-queue-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import { deskName } from './desk-name.ts';
import { ownMetadataReader } from './own-metadata-rows.ts';

const AGAIN = 'wish = wish + 1, reason = NULL, way_out = NULL, passing = 0';
const IN_FOLDER = (condition: string): string => `EXISTS (SELECT 1 FROM files f JOIN folders d ON d.id = f.folder_id
  WHERE f.photo_id = ? AND f.role < 2 AND d.sidecars ${condition})`;

export interface SidecarRequests {
  /** The photograph's marks or own words changed. Call in the transaction that changes them. */
  changed(id: PhotoId): void;
  /** Whether its sidecar is written at once. */
  isAtOnce(id: PhotoId): boolean;
  /** Its capture time changed, and the editor wants it in the sidecar. */
  timed(id: PhotoId): void;
  /** A use's caption, credit or alt text changed. */
  worded(id: PhotoId, pictureId: number, at: number): void;
}

/** Only photographs in folders whose sidecars are written at once get into the queue this way. */
export function sidecarRequests(db: WritableDb): SidecarRequests {
  const change = db.prepare(`INSERT INTO sidecar_queue (photo_id) SELECT ? WHERE ${IN_FOLDER('= 2')}
    ON CONFLICT (photo_id) DO UPDATE SET ${AGAIN}`);
  const word = db.prepare(`INSERT INTO sidecar_queue (photo_id, picture_id, worded_at, base)
    SELECT @id, @picture, @at, (SELECT metadata FROM photo_facts WHERE photo_id = @id) WHERE ${IN_FOLDER('= 2').replace('?', '@id')}
    ON CONFLICT (photo_id) DO UPDATE SET picture_id = excluded.picture_id, worded_at = excluded.worded_at,
      base = coalesce(sidecar_queue.base, excluded.base), ${AGAIN}`);
  const time = db.prepare(`INSERT INTO sidecar_queue (photo_id, with_time) SELECT ?, 1 WHERE ${IN_FOLDER('> 0')}
    ON CONFLICT (photo_id) DO UPDATE SET with_time = 1, ${AGAIN}`);
  const atOnce = db.prepare(`SELECT ${IN_FOLDER('= 2')}`).pluck();
  return {
    isAtOnce: (id) => atOnce.get(id) === 1,
    timed: (id) => void time.run(id, id),
    changed: (id) => void change.run(id, id),
    worded: (id, picture, at) => void word.run({ id, picture, at }),
  };
}

interface DueRow {
  readonly request: number;
  readonly pick: 0 | 1 | 2;
  readonly stars: DueSidecar['marks']['stars'];
  readonly colour: DueSidecar['marks']['colour'];
  readonly pick_at: number | null;
  readonly stars_at: number | null;
  readonly colour_at: number | null;
  readonly worded_at: number | null;
  readonly with_time: 0 | 1;
  readonly base: string | null;
  readonly captured_at: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
  readonly alt_text: string | null;
}

export function createSidecarQueue(db: WritableDb): SidecarQueue {
  const next = db
    .prepare(
      `SELECT photo_id FROM sidecar_queue WHERE reason IS NULL AND photo_id NOT IN (SELECT value FROM json_each(?))
       ORDER BY photo_id LIMIT 1`,
    )
    .pluck();
  const due =
    db.prepare(`SELECT q.wish AS request, q.worded_at, q.with_time, q.base, p.captured_at, p.pick, p.stars, p.colour, p.pick_at, p.stars_at, p.colour_at,
    x.caption, x.credit, x.alt_text FROM sidecar_queue q JOIN photos p ON p.id = q.photo_id
    LEFT JOIN pictures x ON x.id = q.picture_id AND x.photo_id = q.photo_id WHERE q.photo_id = ?`);
  const place = db.prepare(`SELECT d.path AS root, f.directory, f.name FROM files f JOIN folders d ON d.id = f.folder_id
    WHERE f.photo_id = ? AND f.missing = 0 AND f.role < 2 AND d.sidecars > 0 ORDER BY d.sidecars DESC, f.role, f.id LIMIT 1`);
  const done = db.prepare('DELETE FROM sidecar_queue WHERE photo_id = ? AND wish = ?');
  const failed = db.prepare('UPDATE sidecar_queue SET reason = ?, way_out = ?, passing = ? WHERE photo_id = ?');
  const again = db.prepare('UPDATE sidecar_queue SET reason = NULL, way_out = NULL, passing = 0 WHERE passing = 1');
  const waiting = db.prepare('SELECT count(*) FROM sidecar_queue WHERE reason IS NULL').pluck();
  const ask = db.prepare(`INSERT INTO sidecar_queue (photo_id) SELECT ? WHERE ${IN_FOLDER('> 0')}
    ON CONFLICT (photo_id) DO UPDATE SET ${AGAIN}`);
  const insertNote = db.prepare("INSERT INTO steps (at, label, changes, noted) VALUES (?, ?, '[]', 1)");
  const ownOf = ownMetadataReader(db);
  const here = deskName(db);

  return {
    next: (atWork = []) => (next.get(JSON.stringify(atWork)) as PhotoId | undefined) ?? null,
    deskName: here,
    due(id) {
      const row = due.get(id) as DueRow | undefined;
      if (row === undefined) return null;
      const file = place.get(id) as { root: string; directory: string; name: string } | undefined;
      const { pick, stars, colour, caption, credit, alt_text: altText } = row;
      return {
        photoId: id,
        request: row.request,
        path:
          file === undefined ? null : [file.root, file.directory, file.name].filter((part) => part !== '').join('/'),
        marks: { pick: PICKS[pick], stars, colour },
        times: { pick: row.pick_at, stars: row.stars_at, colour: row.colour_at },
        own: ownOf(id),
        takenAt: row.with_time === 1 ? row.captured_at : null,
        base: row.base === null ? null : (JSON.parse(row.base) as NewsMetadata),
        by: here(),
        picture:
          caption === null || credit === null || altText === null
            ? null
            : { caption, credit, altText, at: row.worded_at ?? 0 },
      };
    },
    done: (id, request) => void done.run(id, request),
    failed: (id, { reason, wayOut, passing }) => void failed.run(reason, wayOut, passing ? 1 : 0, id),
    tryAgain: () => void again.run(),
    waiting: () => waiting.get() as number,
    note: (words) => void insertNote.run(new Date().toISOString(), words),
    ask(ids) {
      const work = db.transaction((): number => ids.reduce((sum, id) => sum + ask.run(id, id).changes, 0));
      const asked = work.immediate();
      return { asked, refused: ids.length - asked };
    },
  };
}
