/** Answers calls about articles, their pictures, marks and the journal: each a use case and the news of what it changed. */

import type { Article } from '../../domain/article.ts';
import type { ColourNames } from '../../domain/colour-names.ts';
import type { Marks } from '../../domain/photo.ts';
import type { OpenedArticle, Undone } from '../../domain/views.ts';
import { carryPictures } from '../../usecases/articles/carry-pictures.ts';
import {
  addPictures,
  type CuratePorts,
  createArticle,
  removePictures,
} from '../../usecases/articles/curate-pictures.ts';
import { deleteArticle, duplicateArticle, editArticle, requireArticle } from '../../usecases/articles/edit-article.ts';
import { editMany, editPicture, signOff } from '../../usecases/articles/edit-pictures.ts';
import { movePictures, sortPictures } from '../../usecases/articles/order-pictures.ts';
import { addOverrides, removeOverrides } from '../../usecases/articles/override-findings.ts';
import { discardCaption, giveCaption } from '../../usecases/articles/unplaced-captions.ts';
import { markPhotos } from '../../usecases/photographs/mark-photos.ts';
import type { Emit, Handlers } from '../transport.ts';

type Answered =
  | 'marks.set'
  | 'articles.list'
  | 'articles.open'
  | 'articles.create'
  | 'articles.edit'
  | 'articles.duplicate'
  | 'articles.delete'
  | 'pictures.add'
  | 'pictures.remove'
  | 'pictures.move'
  | 'pictures.carry'
  | 'pictures.sort'
  | 'pictures.edit'
  | 'pictures.editMany'
  | 'overrides.add'
  | 'overrides.remove'
  | 'pictures.signOff'
  | 'captions.give'
  | 'captions.discard'
  | 'history.undo'
  | 'history.redo'
  | 'history.list';

/** `colourNames` answers what the desk calls its colours now. */
export function articleHandlers(
  ports: CuratePorts,
  emit: Emit,
  colourNames: () => ColourNames,
): Pick<Handlers, Answered> {
  const opened = (article: Article): OpenedArticle => openedArticle(ports, article);
  /** Tells the window what changed, then answers. */
  const changed = <T>(value: T, articleId: number | null): T => {
    emit('articles.changed', { articleId });
    emit('history.changed', ports.journal.heads());
    return value;
  };
  const turned = (undone: Undone | null): Undone | null => {
    if (undone === null) return null;
    if (undone.photoIds.length > 0) emit('photos.changed', { ids: undone.photoIds });
    for (const articleId of undone.articleIds) emit('articles.changed', { articleId });
    emit('history.changed', ports.journal.heads());
    return undone;
  };

  return {
    'marks.set': ({ ids, behind, ...marks }) => {
      const names = marks.colour === undefined ? undefined : colourNames();
      const undone = markPhotos(ports, ids, marks as Partial<Marks>, behind, names);
      emit('history.changed', ports.journal.heads());
      return undone;
    },
    'articles.list': () => ports.articles.list(),
    'articles.open': ({ articleId }) => opened(requireArticle(ports, articleId)),
    'articles.create': (start) => {
      const article = createArticle(ports, start);
      return changed(opened(article), article.id);
    },
    'articles.edit': ({ articleId, patch }) => changed(editArticle(ports, articleId, patch), articleId),
    'articles.duplicate': ({ articleId }) => {
      const copy = duplicateArticle(ports, articleId);
      return changed(opened(copy), copy.id);
    },
    'articles.delete': ({ articleId }) => changed(deleteArticle(ports, articleId), articleId),
    'pictures.add': ({ articleId, photoIds, before, repeatReason }) => {
      const result = addPictures(ports, articleId, photoIds, before, repeatReason);
      emit('photos.changed', { ids: photoIds });
      return changed(result, articleId);
    },
    'pictures.remove': ({ articleId, pictureIds }) => {
      const before = requireArticle(ports, articleId).pictures;
      const article = removePictures(ports, articleId, pictureIds);
      const gone = before.filter((picture) => pictureIds.includes(picture.id)).map((picture) => picture.photoId);
      emit('photos.changed', { ids: gone });
      return changed(article, articleId);
    },
    'pictures.move': ({ articleId, pictureIds, before }) =>
      changed(movePictures(ports, articleId, pictureIds, before), articleId),
    'pictures.carry': ({ pictureIds, articleId, before, move }) => {
      const { from, ...carried } = carryPictures(ports, pictureIds, articleId, before, move);
      emit('photos.changed', { ids: carried.article.pictures.map(({ photoId }) => photoId) });
      for (const source of from) emit('articles.changed', { articleId: source });
      return changed(carried, articleId);
    },
    'pictures.sort': ({ articleId, by }) => changed(sortPictures(ports, articleId, by), articleId),
    'pictures.edit': ({ pictureId, patch }) => {
      const { articleId, position: _, ...picture } = editPicture(ports, pictureId, patch);
      return changed(picture, articleId);
    },
    'pictures.editMany': ({ articleId, label, article, edits }) =>
      changed(editMany(ports, articleId, label, article, edits), articleId),
    'pictures.signOff': ({ articleId, pictureIds, name }) =>
      changed(signOff(ports, articleId, pictureIds, name), articleId),
    'overrides.add': ({ articleId, overrides }) => changed(addOverrides(ports, articleId, overrides), articleId),
    'overrides.remove': ({ articleId, overrides }) => changed(removeOverrides(ports, articleId, overrides), articleId),
    'captions.give': ({ captionId, pictureId }) => {
      const article = giveCaption(ports, captionId, pictureId);
      return changed(article, article.id);
    },
    'captions.discard': ({ captionId }) => {
      const article = discardCaption(ports, captionId);
      return changed(article, article.id);
    },
    'history.undo': () => turned(ports.journal.undo()),
    'history.redo': () => turned(ports.journal.redo()),
    'history.list': ({ limit }) => ports.journal.list(limit),
  };
}

/** An article with everything that checks and views need of its photographs. */
export function openedArticle(ports: Pick<CuratePorts, 'photos'>, article: Article): OpenedArticle {
  const photos = article.pictures
    .map((picture) => ports.photos.photo(picture.photoId))
    .filter((photo) => photo !== null);
  return { article, photos };
}
