/** Answers calls about articles, their pictures, marks and the journal: each one use case. */

import type { Article } from '../../domain/article.ts';
import type { ColourNames } from '../../domain/colour-names.ts';
import type { OpenedArticle } from '../../domain/overviews/articles.ts';
import type { Undone } from '../../domain/overviews/program.ts';
import type { Marks } from '../../domain/photo.ts';
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
import { orderChangedSinceReview, pictureHistory } from '../../usecases/articles/picture-history.ts';
import { discardCaption, giveCaption } from '../../usecases/articles/unplaced-captions.ts';
import { markPhotos, takeFileMarks } from '../../usecases/photographs/mark-photos.ts';
import type { Handlers } from '../transport.ts';

type Answered =
  | 'marks.set'
  | 'marks.takeFromFiles'
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
  | 'pictures.history'
  | 'articles.orderChanged'
  | 'captions.give'
  | 'captions.discard'
  | 'history.undo'
  | 'history.redo'
  | 'history.list';

/** `colourNames` answers what the desk calls its colours now. The rows that a call changed go with its answer by themselves. */
export function articleHandlers(ports: CuratePorts, colourNames: () => ColourNames): Pick<Handlers, Answered> {
  const opened = (article: Article): OpenedArticle => openedArticle(ports, article);
  return {
    'marks.takeFromFiles': ({ ids }) => ({ label: takeFileMarks(ports, ids).label }),
    'marks.set': ({ ids, behind, ...marks }) => {
      const names = marks.colour === undefined ? undefined : colourNames();
      return { label: markPhotos(ports, ids, marks as Partial<Marks>, behind, names).label };
    },
    'articles.list': () => ports.articles.list(),
    'articles.open': ({ articleId }) => opened(requireArticle(ports, articleId)),
    'articles.create': (start) => opened(createArticle(ports, start)),
    'articles.edit': ({ articleId, patch }) => {
      editArticle(ports, articleId, patch);
    },
    'articles.duplicate': ({ articleId }) => opened(duplicateArticle(ports, articleId)),
    'articles.delete': ({ articleId }) => deleteArticle(ports, articleId),
    'pictures.add': ({ articleId, photoIds, before, repeatReason }) => {
      const { article: _, ...result } = addPictures(ports, articleId, photoIds, before, repeatReason);
      return result;
    },
    'pictures.remove': ({ articleId, pictureIds }) => {
      removePictures(ports, articleId, pictureIds);
    },
    'pictures.move': ({ articleId, pictureIds, before }) => {
      movePictures(ports, articleId, pictureIds, before);
    },
    'pictures.carry': ({ pictureIds, articleId, before, move }) => {
      const { from: _from, article: _article, ...carried } = carryPictures(ports, pictureIds, articleId, before, move);
      return carried;
    },
    'pictures.sort': ({ articleId, by }) => {
      sortPictures(ports, articleId, by);
    },
    'pictures.edit': ({ pictureId, patch }) => {
      editPicture(ports, pictureId, patch);
    },
    'pictures.editMany': ({ articleId, label, article, edits }) => {
      editMany(ports, articleId, label, article, edits);
    },
    'pictures.signOff': ({ articleId, pictureIds, name }) => {
      signOff(ports, articleId, pictureIds, name);
    },
    'pictures.history': ({ pictureId }) => pictureHistory(ports, pictureId),
    'articles.orderChanged': ({ articleId }) => orderChangedSinceReview(ports, articleId),
    'overrides.add': ({ articleId, overrides }) => {
      addOverrides(ports, articleId, overrides);
    },
    'overrides.remove': ({ articleId, overrides }) => {
      removeOverrides(ports, articleId, overrides);
    },
    'captions.give': ({ captionId, pictureId }) => {
      giveCaption(ports, captionId, pictureId);
    },
    'captions.discard': ({ captionId }) => {
      discardCaption(ports, captionId);
    },
    'history.undo': () => labelOf(ports.journal.undo()),
    'history.redo': () => labelOf(ports.journal.redo()),
    'history.list': ({ limit }) => ports.journal.list(limit),
  };
}

/** Which photographs and articles a step was about, the changed rows say. */
function labelOf(undone: Undone | null): { readonly label: string } | null {
  return undone === null ? null : { label: undone.label };
}

/** An article with everything that checks and views need of its photographs. */
export function openedArticle(ports: Pick<CuratePorts, 'photos'>, article: Article): OpenedArticle {
  const photos = article.pictures
    .map((picture) => ports.photos.photo(picture.photoId))
    .filter((photo) => photo !== null);
  return { article, photos };
}
