/** Writes one entity of a journal step as it was before or after: marks, an article's row, a picture, a caption without one, a place, a stack. */
import type { Database } from 'better-sqlite3';
import { PICKS } from '../../domain/photo.ts';
import type { Change } from '../../usecases/journal-ports.ts';
import { articleParameters, pictureParameters } from '../articles/article-rows.ts';

export interface EntityWriter {
  /** Makes the entity what `state` says; null takes it away. */
  put(change: Change, state: Change['after']): void;
}

export function entityWriter(db: Database): EntityWriter {
  const marks = db.prepare('UPDATE photos SET pick = @pick, stars = @stars, colour = @colour WHERE id = @id');
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
  const putStack = db.prepare(`
    INSERT INTO own_stacks (photo_id, stack) SELECT @id, @stack WHERE EXISTS (SELECT 1 FROM photos WHERE id = @id)
    ON CONFLICT (photo_id) DO UPDATE SET stack = @stack
  `);
  const dropStack = db.prepare('DELETE FROM own_stacks WHERE photo_id = ?');
  const touch = db.prepare("UPDATE articles SET changed_at = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE id = ?");

  return {
    put: (change, state) => {
      if (change.entity === 'marks') {
        const { pick, stars, colour } = state as typeof change.after;
        marks.run({ id: change.id, pick: PICKS.indexOf(pick), stars, colour });
      } else if (change.entity === 'place') {
        const { id, folderId } = change;
        const place = state as typeof change.after;
        if (place === null) dropPlace.run({ id, folderId });
        else putPlace.run({ id, folderId, place });
      } else if (change.entity === 'stack') {
        const stack = state as typeof change.after;
        if (stack === null) dropStack.run(change.id);
        else putStack.run({ id: change.id, stack });
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
      }
    },
  };
}
