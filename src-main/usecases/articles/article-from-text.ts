/** Makes an article of a text: its words, and each caption on the photograph that it describes; one that finds none is kept. */

import { type Article, type ArticleId, BLANK_PICTURE } from '../../domain/article.ts';
import type { ReadArticle } from '../../domain/article-text/parsed-article.ts';
import { languageBesideOwn } from '../../domain/article-text/text-language.ts';
import { UNSURE_MATCH } from '../../domain/matching/match-alternatives.ts';
import { matchCaptions } from '../../domain/matching/match-captions.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import { bothRestrictions } from '../../domain/rights/restriction.ts';
import type { Change, PictureRow } from '../journal-ports.ts';
import { articleChange, created, createdPicture, newArticle, requireArticle } from './edit-article.ts';
import { type ArticleFromTextPorts, candidatePhotos, decidedPhotos } from './import-candidates.ts';
import type { DecidedMatch, ImportDecisions } from './import-decisions.ts';
import { captionsLeft, keptCaptions } from './unplaced-captions.ts';

/**
 * A new article, or the words of the text put into an article that is there: its pictures get the captions that match them,
 * photographs of `candidates` that match the rest are added, captions that match none are kept. Without decisions of an editor
 * a match below 60 % is none. One undoable step. Throws `not-found` where the article is gone, `wrong-use` for too many candidates.
 */
export function articleFromText(
  ports: ArticleFromTextPorts,
  read: ReadArticle,
  articleId: ArticleId | null,
  candidates: PhotoSelection,
  decisions: ImportDecisions | null = null,
): { readonly article: Article; readonly matches: readonly DecidedMatch[] } {
  const present = articleId === null ? [] : ports.articles.pictureRows(articleId);
  const photos = decisions === null ? candidatePhotos(ports, present, candidates) : decidedPhotos(ports, decisions);
  const pictureWords = decisions?.pictures ?? read.pictures;
  const matches =
    decisions === null ? sure(matchCaptions(read.pictures, photos, ports.agencies())) : decided(decisions, photos);
  const row = articleId === null ? newArticle(ports, { headline: read.headline ?? '', date: read.date ?? '' }) : null;
  const id = row?.id ?? (articleId as ArticleId);
  if (articleId !== null) requireArticle(ports, articleId);

  const placed = matches.filter((match) => match.photoId !== null);
  // A photograph that is used twice gets its words at its first place.
  const known = new Map([...present].reverse().map((picture) => [picture.photoId, picture]));
  const fresh = placed.filter((match) => !known.has(match.photoId as PhotoId));
  const numbers = ports.journal.numbers('picture', fresh.length);
  const numberOf = new Map(fresh.map((match, at) => [match.photoId, numbers[at] as number]));
  const rest = present.filter(
    (picture) => known.get(picture.photoId) !== picture || !placed.some((match) => match.photoId === picture.photoId),
  );

  const pictures = placed.map((match, position): PictureRow => {
    const photoId = match.photoId as PhotoId;
    const before = known.get(photoId);
    const words = pictureWords[match.position - 1];
    const credit = words?.credit ?? null;
    const base = before ?? blank(ports, photos, photoId, numberOf.get(photoId) ?? 0, id);
    const changed = {
      ...base,
      position,
      lead: position === 0,
      // A photograph that the text does not mention keeps the words of its file.
      caption: words?.caption ?? base.caption,
      credit: credit ?? base.credit,
      altText: read.pictures[match.position - 1]?.altText ?? base.altText,
      ...bindingWords(base, read.pictures[match.position - 1]),
    };
    return { ...changed, signOff: null };
  });
  const moved = rest.map(
    (picture, at): PictureRow => ({
      ...picture,
      position: placed.length + at,
      lead: placed.length === 0 && picture.lead,
    }),
  );
  const rows = new Map(present.map((picture) => [picture.id, picture]));
  const changes: Change[] = [...pictures, ...moved].map((after) => {
    const before = rows.get(after.id);
    return before === undefined ? createdPicture(after) : { entity: 'picture', id: after.id, before, after };
  });
  const inText = [...read.pictures, ...pictureWords].map(({ caption }) => caption);
  const unplaced = keptCaptions(ports, id, inText, captionsLeft(read, matches, pictureWords));
  const text = {
    headline: read.headline ?? '',
    date: read.date ?? '',
    standfirst: read.standfirst ?? '',
    body: read.body.join('\n\n'),
    byline: read.byline ?? '',
  };
  const own =
    row === null
      ? articleChange(ports, id, text)
      : created({
          ...row,
          ...text,
          ...languageBesideOwn(read, row.language),
          date: text.date === '' ? row.date : text.date,
        });
  ports.journal.apply({
    label: 'Article text imported',
    changes: [...(own === null ? [] : [own]), ...changes, ...unplaced],
  });
  return { article: requireArticle(ports, id), matches };
}

/** Without an editor who looks, only what is sure is placed; how sure the rest was stays with it. */
function sure(matches: readonly DecidedMatch[]): readonly DecidedMatch[] {
  return matches.map((match) => (match.confidence < UNSURE_MATCH ? { ...match, photoId: null } : match));
}

/** The editor's own choices; a photograph goes to one caption only, and one that is no longer in the library to none. */
function decided({ pictures, extra }: ImportDecisions, photos: readonly Photo[]): readonly DecidedMatch[] {
  const free = new Set(photos.map((photo) => photo.id));
  const choices = [...pictures.map((picture) => picture.photoId), ...extra];
  return choices.map((photoId, at) => {
    const placed = photoId !== null && free.delete(photoId) ? photoId : null;
    return {
      position: at + 1,
      photoId: placed,
      matchedBy: placed === null ? 'none' : 'editor',
      confidence: placed === null ? 0 : 1,
    };
  });
}

/** What the text binds the use to is kept with the picture, behind what binds it already; never printed. */
function bindingWords(
  { restrictions: before }: Pick<PictureRow, 'restrictions'>,
  read: ReadArticle['pictures'][number] | undefined,
): Pick<PictureRow, 'restrictions'> {
  const restrictions = bothRestrictions(before, read?.restrictions ?? '');
  return restrictions === '' ? {} : { restrictions };
}

function blank(
  ports: ArticleFromTextPorts,
  photos: readonly Photo[],
  photoId: PhotoId,
  id: number,
  articleId: ArticleId,
): PictureRow {
  const photo = photos.find((candidate) => candidate.id === photoId);
  const words = photo === undefined ? {} : ports.prefill(photo);
  return { ...BLANK_PICTURE, id, articleId, photoId, position: 0, ...words };
}
