/** Writes one entity of a journal step in its state before or after: marks, metadata, article, picture, unplaced caption, order, stack. */
import type { Statement } from 'better-sqlite3';
import { MARK_NAMES, type MarkName } from '../../domain/marks/mark-property.ts';
import type { NewsMetadata } from '../../domain/metadata.ts';
import {
  isSameValue,
  type OwnField,
  type OwnMetadata,
  type OwnValue,
  type OwnWords,
  valueIn,
} from '../../domain/own-metadata.ts';
import { type PhotoId, PICKS } from '../../domain/photo.ts';
import type { Change } from '../../usecases/journal-ports.ts';
import { ARTICLES, PICTURES, UNPLACED_CAPTIONS } from '../articles/article-tables.ts';
import type { WritableDb } from '../library/handles.ts';
import { ownMetadataRows } from '../photographs/own-metadata-rows.ts';
import { createPhotoRowWriter } from '../photographs/photo-row-writer.ts';
import type { PendingText } from '../photographs/photo-text-rows.ts';
import { sidecarRequests } from '../photographs/sidecar-queue.ts';

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
  const moment = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
  const putArticle = db.prepare(`
    INSERT INTO articles (${ARTICLES.columns}, changed_at) VALUES (${ARTICLES.values}, ${moment})
    ON CONFLICT (id) DO UPDATE SET ${ARTICLES.set('id')}, changed_at = excluded.changed_at
  `);
  const dropArticle = db.prepare('DELETE FROM articles WHERE id = ?');
  // Its photograph may have been merged with another since: then the picture keeps the one it has.
  const putPicture = db.prepare(`
    INSERT INTO pictures (${PICTURES.columns}) SELECT ${PICTURES.values} WHERE EXISTS (SELECT 1 FROM photos WHERE id = @photo_id)
    ON CONFLICT (id) DO UPDATE SET ${PICTURES.set('id', 'articleId', 'photoId')}
  `);
  const dropPicture = db.prepare('DELETE FROM pictures WHERE id = ?');
  const putUnplaced = db.prepare(`
    INSERT INTO unplaced_captions (${UNPLACED_CAPTIONS.columns}) VALUES (${UNPLACED_CAPTIONS.values})
    ON CONFLICT (id) DO UPDATE SET ${UNPLACED_CAPTIONS.set('id', 'articleId')}
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
  const own = ownMetadataRows(db);
  const saysNow = db.prepare('SELECT metadata FROM photo_facts WHERE photo_id = ?').pluck();
  const words = createPhotoRowWriter(db);
  const requests = sidecarRequests(db);
  const described = new Set<PhotoId>();
  const retimed: PendingText[] = [];
  const touch = db.prepare(`UPDATE articles SET changed_at = ${moment} WHERE id = ?`);

  return {
    finish() {
      const texts = [...described].map((id) => words.refreshWords(id)).filter((text) => text !== null);
      described.clear();
      words.writeText([...texts, ...retimed.splice(0)]);
    },
    forget() {
      described.clear();
      retimed.length = 0;
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
        requests.changed(change.id);
      } else if (change.entity === 'place') {
        const { id, folderId } = change;
        const place = state as typeof change.after;
        if (place === null) dropPlace.run({ id, folderId });
        else putPlace.run({ id, folderId, place });
      } else if (change.entity === 'stack') {
        const stack = state as typeof change.after;
        if (stack === null) dropStack.run(change.id);
        else putStack.run({ id: change.id, stack });
      } else if (change.entity === 'time') {
        const text = words.retime(change.id, state as typeof change.after);
        if (text !== null) retimed.push(text);
        if (change.sidecars) requests.timed(change.id);
      } else if (change.entity === 'metadata') {
        const at = new Date(now()).toISOString();
        own.put(
          change.id,
          turned(change, state as typeof change.after, own.of(change.id), at, (field, value) => {
            if (requests.isAtOnce(change.id)) return true;
            const said = (saysNow.get(change.id) as string | undefined) ?? '{}';
            return value !== undefined && isSameValue(valueIn(JSON.parse(said) as NewsMetadata, field), value);
          }),
        );
        described.add(change.id);
        requests.changed(change.id);
      } else if (change.entity === 'article') {
        const row = state as typeof change.after;
        if (row === null) dropArticle.run(change.id);
        else putArticle.run(ARTICLES.parameters(row));
      } else if (change.entity === 'unplaced') {
        const row = state as typeof change.after;
        if (row === null) dropUnplaced.run(change.id);
        else putUnplaced.run(UNPLACED_CAPTIONS.parameters(row));
        const owner = row ?? change.after ?? change.before;
        if (owner !== null) touch.run(owner.articleId);
      } else {
        const row = state as typeof change.after;
        if (row === null) dropPicture.run(change.id);
        else putPicture.run(PICTURES.parameters(row));
        const owner = row ?? change.after ?? change.before;
        if (owner !== null) touch.run(owner.articleId);
        if (row !== null && isWorded(change)) requests.worded(row.photoId, change.id, now());
      }
    },
  };
}

/**
 * The photograph's words with what the step changed, and nothing else: other fields may have been taken from a file since. What is
 * turned is said now, or the undone word that its sidecar has by then would be the later one.
 */
function turned(
  { before, after, file = {} }: Extract<Change, { entity: 'metadata' }>,
  made: OwnMetadata,
  mine: OwnMetadata,
  at: string,
  isWritten: (field: OwnField, value: OwnValue | undefined) => boolean,
): OwnMetadata {
  const left: Record<string, OwnWords> = { ...mine };
  for (const field of new Set([...Object.keys(before), ...Object.keys(after)] as OwnField[])) {
    if (JSON.stringify(before[field]) === JSON.stringify(after[field])) continue;
    const said = file[field];
    // Where the sidecar has the undone word, or is about to, what the file said before is written over it.
    const isOver = said !== undefined && made[field] === undefined && isWritten(field, mine[field]?.value);
    const words = isOver ? { value: said, under: said } : made[field];
    if (words === undefined) delete left[field];
    else left[field] = { ...words, at };
  }
  return left as OwnMetadata;
}

/** Whether a use's words were edited; a picture that came with the words of its file has nothing new to say. */
function isWorded({ before, after }: Extract<Change, { entity: 'picture' }>): boolean {
  if (before === null || after === null) return false;
  return before.caption !== after.caption || before.credit !== after.credit || before.altText !== after.altText;
}
