/** Writes of scanning for photographs whose files changed: facts and identity, and the sign-offs that this removes. */
import type { IndexStore } from '../../usecases/indexing/index-ports.ts';
import type { WritableDb } from '../library/handles.ts';
import type { IndexStep } from './index-step.ts';
import type { PhotoRowWriter } from './photo-row-writer.ts';
import type { PendingText } from './photo-text-rows.ts';

interface Damage {
  readonly reason: string | null;
  readonly wayOut: string | null;
}

/** `updateFacts` answers how many sign-offs were taken back. Throws what SQLite throws; then nothing is written. */
export function photoUpdates(db: WritableDb, writer: PhotoRowWriter, step: IndexStep): Pick<IndexStore, 'updateFacts'> {
  const setIdentity = db.prepare(
    'UPDATE photos SET content_hash = coalesce(?, content_hash), pixel_hash = coalesce(?, pixel_hash) WHERE id = ?',
  );
  const setChanged = db.prepare('UPDATE photos SET changed = 1 WHERE id = ?');
  const takeBack = db.prepare(
    'UPDATE pictures SET sign_off_name = NULL, sign_off_at = NULL WHERE photo_id = ? AND sign_off_name IS NOT NULL',
  );
  const forgetPixels = db.prepare(
    `UPDATE photos SET read_state = CASE WHEN read_state = 3 AND ? THEN 3 ELSE 0 END, perceptual_hash = NULL, sharpness = NULL,
     shadows = NULL, highlights = NULL, thumb_hash = NULL WHERE id = ?`,
  );
  const damageOf = db.prepare(
    'SELECT reason, way_out AS wayOut FROM photo_facts WHERE photo_id = ? AND (SELECT read_state FROM photos WHERE id = photo_id) = 2',
  );
  const keepDamage = db.prepare('UPDATE photo_facts SET reason = ?, way_out = ? WHERE photo_id = ?');
  const nameOf = db.prepare('SELECT file_name FROM photos WHERE id = ?').pluck();

  return {
    updateFacts(updates) {
      return step(() => {
        let unsigned = 0;
        const texts: PendingText[] = [];
        for (const update of updates) {
          const { photoId, facts, reason, wayOut, identity: found, file } = update;
          const fileName = nameOf.get(photoId) as string;
          const damage = update.pixelsChanged ? undefined : (damageOf.get(photoId) as Damage | undefined);
          texts.push(
            writer.update(photoId, {
              fileName,
              bytes: file?.bytes ?? 0,
              modifiedMs: file?.modifiedMs ?? 0,
              facts,
              reason,
              wayOut,
            }),
          );
          // New words do not make a damaged picture whole.
          if (damage !== undefined) keepDamage.run(damage.reason, damage.wayOut, photoId);
          if (found !== null) setIdentity.run(found.contentHash, found.pixelHash, photoId);
          if (update.pixelsChanged) forgetPixels.run(reason === null ? 0 : 1, photoId);
          if (!update.flagChanged) continue;
          setChanged.run(photoId);
          unsigned += takeBack.run(photoId).changes;
        }
        writer.writeText(texts);
        writer.noteMarks();
        return unsigned;
      });
    },
  };
}
