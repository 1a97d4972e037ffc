/** Writes one entity of a journal step as it was before or after: marks, metadata, an article's row, a picture, a caption without one, a place. */
import type { Statement } from 'better-sqlite3';
import { MARK_NAMES, type MarkName } from '../../domain/marks/mark-property.ts';
import { type PhotoId, PICKS } from '../../domain/photo.ts';
import type { Change } from '../../usecases/journal-ports.ts';
import { articleParameters, pictureParameters } from '../articles/article-rows.ts';
import type { WritableDb } from '../library/handles.ts';
import { ownMetadataRows } from '../photographs/own-metadata-rows.ts';
import { createPhotoRowWriter } from '../photographs/photo-row-writer.ts';
import { sidecarWishes } from '../photographs/sidecar-queue.ts';

export interface EntityWriter {
  /** Makes the entity what `state` says; null takes it away. */
  put(change: Change, state: Change['after']): void;
  /** Once all of a step is put: filters and search follow the words of its photographs, in one go. */
  finish(): void;
  /** After a transaction that was rolled back: what was remembered from it is not there. */
  forget(): void;
}

/** @param now milliseconds, for marks: a file says something later, or earlier */
export function entityWriter(db: WritableDb, now: () => number = Date.now): EntityWriter {
  const marks = Object.fromEntries(
    MARK_NAMES.map((mark) => [mark, db.prepare(`UPDATE photos SET ${mark} = ?, ${mark}_at = ? WHERE id = ?`)]),
  ) as Record<MarkName, Statement>;
  const putArticle = db.prepare(`
    INSERT INTO articles (id, headline, slug, date, byline, standfirst, body, language, direction, profile, edition, archived, overrides, changed_at)
    VALUES (@id, @headline, @slug, @date, @byline, @standfirst, @body, @language, @direction, @profile, @edition, @archived, @overrides,
            strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
    ON CONFLICT (id) DO UPDATE SET headline = @headline, slug = @slug, date = @date, byline = @byline, standfirst = @standfirst,
      body = @body, language = @language, direction = @direction, profile = @profile, edition = @edition, archived = @archived, overrides = @overrides,
      changed_at = excluded.changed_at
  `);
  const dropArticle = db.prepare('DELETE FROM articles WHERE id = ?');
  const putPicture = db.prepare(`
    INSERT INTO pictures (id, article_id, photo_id, position, caption, credit, alt_text, lead, focal_point, crops, sign_off_name, sign_off_at,
      repeat_reason, restrictions)
    SELECT @id, @articleId, @photoId, @position, @caption, @credit, @altText, @lead, @focalPoint, @crops, @signOffName, @signOffAt,
      @repeatReason, @restrictions
    WHERE EXISTS (SELECT 1 FROM photos WHERE id = @photoId)
    ON CONFLICT (id) DO UPDATE SET position = @position, caption = @caption, credit = @credit, alt_text = @altText, lead = @lead,
      focal_point = @focalPoint, crops = @crops, sign_off_name = @signOffName, sign_off_at = @signOffAt, repeat_reason = @repeatReason,
      restrictions = @restrictions
  `);
  const dropPicture = db.prepare('DELETE FROM pictures WHERE id = ?');
  const putUnplaced = db.prepare(`
    INSERT INTO unplaced_captions (id, article_id, position, caption, credit, reference)
    VALUES (@id, @articleId, @position, @caption, @credit, @reference)
    ON CONFLICT (id) DO UPDATE SET position = @position, caption = @caption, credit = @credit, reference = @reference
  `);
  const dropUnplaced = db.prepare('DELETE FROM unplaced_captions WHERE id = ?');
  const putPlace = db.prepare(`
    INSERT INTO arrangement (folder_id, photo_id, place) SELECT @folderId, @id, @place
    WHERE EXISTS (SELECT 1 FROM photos WHERE id = @id) AND EXISTS (SELECT 1 FROM folders WHERE id = @folderId)
    ON CONFLICT (folder_id, photo_id) DO UPDATE SET place = @place
  `);
  const dropPlace = db.prepare('DELETE FROM arrangement WHERE folder_id = @folderId AND photo_id = @id');
  const own = ownMetadataRows(db);
  const words = createPhotoRowWriter(db);
  const wishes = sidecarWishes(db);
  const described = new Set<PhotoId>();
  const touch = db.prepare("UPDATE articles SET changed_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?");

  return {
    finish() {
      const texts = [...described].map((id) => words.refreshWords(id)).filter((text) => text !== null);
      described.clear();
      words.writeText(texts);
    },
    forget() {
      described.clear();
      words.forget();
    },
    put: (change, state) => {
      if (change.entity === 'marks') {
        const made = state as typeof change.after;
        // What the step left alone may have been marked elsewhere since.
        for (const mark of MARK_NAMES) {
          if (change.before[mark] === change.after[mark]) continue;
          const value = mark === 'pick' ? PICKS.indexOf(made.pick) : made[mark];
          marks[mark].run(value, now(), change.id);
        }
        wishes.changed(change.id);
      } else if (change.entity === 'place') {
        const { id, folderId } = change;
        const place = state as typeof change.after;
        if (place === null) dropPlace.run({ id, folderId });
        else putPlace.run({ id, folderId, place });
      } else if (change.entity === 'metadata') {
        own.put(change.id, state as typeof change.after);
        described.add(change.id);
        wishes.changed(change.id);
      } else if (change.entity === 'article') {
        const row = state as typeof change.after;
        if (row === null) dropArticle.run(change.id);
        else putArticle.run(articleParameters(row));
      } else if (change.entity === 'unplaced') {
        const row = state as typeof change.after;
        if (row === null) dropUnplaced.run(change.id);
        else putUnplaced.run(row);
        const owner = row ?? change.after ?? change.before;
        if (owner !== null) touch.run(owner.articleId);
      } else {
        const row = state as typeof change.after;
        if (row === null) dropPicture.run(change.id);
        else putPicture.run(pictureParameters(row));
        const owner = row ?? change.after ?? change.before;
        if (owner !== null) touch.run(owner.articleId);
        if (row !== null && isWorded(change)) wishes.worded(row.photoId, change.id, now());
      }
    },
  };
}

/** Whether a use's words were edited; a picture that came with the words of its file has nothing new to say. */
function isWorded({ before, after }: Extract<Change, { entity: 'picture' }>): boolean {
  if (before === null || after === null) return false;
  return before.caption !== after.caption || before.credit !== after.credit || before.altText !== after.altText;
}
