/** What is written about an article's pictures: words, crops, lead, sign-off; each change one undoable step. */

import {
  type Article,
  type ArticleId,
  type ArticlePatch,
  CROP_RATIOS,
  type CropRatio,
  EDITED_FIELDS,
  type FixedField,
  type PictureId,
  type PicturePatch,
} from '../../domain/article.ts';
import { counted } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import type { Change, PictureRow } from '../journal-ports.ts';
import { type ArticlePorts, articleChange, requireArticle } from './edit-article.ts';

/**
 * Writes a picture's words, crops or place as lead; a caption or credit that was signed off must be looked at again. Throws
 * `not-found` where the picture is in no article any more.
 */
export function editPicture(ports: ArticlePorts, pictureId: PictureId, patch: PicturePatch): PictureRow {
  const before = requirePicture(ports, pictureId);
  const changes = pictureChanges(ports, before, patch);
  const fields = (Object.keys(patch) as (keyof PicturePatch)[]).sort();
  if (changes.length > 0) {
    const ratios = patch.crops === undefined ? [] : changedRatios(before.crops, patch.crops);
    const what = fields.map((field) => EDITED_FIELDS[field]).join(' and ');
    const label =
      patch.lead === true && fields.length === 1
        ? `Picture ${before.position + 1} leads the article`
        : `${[what, ...ratios].join(' ')} of picture ${before.position + 1}`;
    ports.journal.apply({ label, changes, merge: `picture:${pictureId}:${[...fields, ...ratios].join()}` });
  }
  return requirePicture(ports, pictureId);
}

/**
 * Several text edits, of pictures and of the article, as one step: a fix in many places, batch edit, find and replace. Throws
 * `not-found` where the article or one of the pictures is gone; then nothing is written.
 */
export function editMany(
  ports: ArticlePorts,
  articleId: ArticleId,
  label: string,
  article: ArticlePatch | undefined,
  edits: readonly { readonly pictureId: PictureId; readonly field: FixedField; readonly text: string }[],
): Article {
  const patches = new Map<PictureId, PicturePatch>();
  for (const { pictureId, field, text } of edits) patches.set(pictureId, { ...patches.get(pictureId), [field]: text });
  const changes: Change[] = [];
  for (const [pictureId, patch] of patches)
    changes.push(...pictureChanges(ports, requirePicture(ports, pictureId), patch));
  const own = article === undefined ? null : articleChange(ports, articleId, article);
  if (own !== null) changes.push(own);
  if (changes.length > 0) ports.journal.apply({ label, changes });
  return requireArticle(ports, articleId);
}

/**
 * Signs pictures off with a name and the time, or takes the sign-off back where the name is null. Throws `wrong-use` for a
 * name without letters, `not-found` where the article is gone.
 */
export function signOff(
  ports: ArticlePorts,
  articleId: ArticleId,
  pictureIds: readonly PictureId[],
  name: string | null,
): Article {
  const wanted = new Set(pictureIds);
  const who = name?.trim() ?? '';
  if (name !== null && who === '') {
    throw new DeskError('wrong-use', 'A sign-off needs a name.', {
      wayOut: 'Enter your name first.',
    });
  }
  const at = ports.clock.now();
  const changes = ports.articles
    .pictureRows(articleId)
    .filter((row) => wanted.has(row.id) && (name !== null || row.signOff !== null))
    .map(
      (row): Change => ({
        entity: 'picture',
        id: row.id,
        before: row,
        after: { ...row, signOff: name === null ? null : { name: who, at } },
      }),
    );
  const label =
    name === null
      ? `Sign-off of ${counted(changes.length, 'picture')} removed`
      : `${counted(changes.length, 'picture')} signed off by ${who}`;
  if (changes.length > 0) ports.journal.apply({ label, changes });
  return requireArticle(ports, articleId);
}

/** Crops of other ratios are other steps, even if one follows the other at once. */
function changedRatios(before: PictureRow['crops'], after: PictureRow['crops']): readonly CropRatio[] {
  return CROP_RATIOS.filter((ratio) => JSON.stringify(before[ratio]) !== JSON.stringify(after[ratio]));
}

/** The changes that a patch makes to a picture, and to the others where it becomes the lead; none where it makes none. */
export function pictureChanges(ports: ArticlePorts, before: PictureRow, patch: PicturePatch): readonly Change[] {
  const after: PictureRow = { ...before, ...patch };
  if (JSON.stringify(after) === JSON.stringify(before)) return [];
  // Any change: who signed has seen the picture as it was, its crop and its alt text too.
  const own: Change = { entity: 'picture', id: before.id, before, after: { ...after, signOff: null } };
  if (patch.lead !== true) return [own];
  // One lead picture an article: the others step back in the same step.
  const others = ports.articles.pictureRows(before.articleId).filter((row) => row.lead && row.id !== before.id);
  return [
    own,
    ...others.map((row): Change => ({ entity: 'picture', id: row.id, before: row, after: { ...row, lead: false } })),
  ];
}

/** The picture’s row. Throws a DeskError `not-found` that says what to do. */
export function requirePicture(ports: Pick<ArticlePorts, 'articles'>, id: PictureId): PictureRow {
  const row = ports.articles.pictureRow(id);
  if (row !== null) return row;
  throw new DeskError('not-found', 'The picture is no longer in an article.', {
    wayOut: 'It may have been removed: undo brings it back.',
  });
}
