/** Makes an article of a text: its words, and each caption on the photograph that it describes; one that finds none is kept. */

import { type Article, type ArticleId, BLANK_PICTURE } from '../../domain/article.ts';
import type { ReadArticle } from '../../domain/article-text/parsed-article.ts';
import { languageBesideOwn } from '../../domain/article-text/text-language.ts';
import { numbered } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import { alternativePhotos, UNSURE_MATCH } from '../../domain/matching/match-alternatives.ts';
import { matchCaptions } from '../../domain/matching/match-captions.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import { bothRestrictions } from '../../domain/rights/restriction.ts';
import type { Change, PictureRow } from '../journal-ports.ts';
import type { PhotoQueryStore } from '../photographs/photo-query-ports.ts';
import type { CuratePorts } from './curate-pictures.ts';
import { articleChange, created, createdPicture, newArticle, requireArticle } from './edit-article.ts';
import type { DecidedMatch, ImportDecisions } from './import-decisions.ts';
import { captionsLeft, keptCaptions } from './unplaced-captions.ts';

export interface ArticleFromTextPorts extends Omit<CuratePorts, 'photos'> {
  readonly photos: PhotoQueryStore;
}

/** How captions would be placed, and the other choices where that is a guess. */
export interface PlannedMatches {
  readonly matches: readonly (DecidedMatch & { readonly alternatives: readonly PhotoId[] })[];
  /** Every photograph named by a match, by an alternative or as unused. */
  readonly photos: readonly Photo[];
  /** Photographs that no caption took; empty where there are more of them than captions. */
  readonly unused: readonly PhotoId[];
  readonly unusedCount: number;
  /** Photographs that were compared with the captions, and how many there are where the editor looks. */
  readonly compared: number;
  readonly candidates: number;
}

/** A folder has hundreds of photographs that nobody writes about; of a selection made for the text each is meant. */
const MOST_UNUSED = 60;

/** Matches captions without writing anything. */
export function planMatches(
  ports: ArticleFromTextPorts,
  read: ReadArticle,
  articleId: ArticleId | null,
  candidates: PhotoSelection,
): PlannedMatches {
  const present = articleId === null ? [] : ports.articles.pictureRows(articleId);
  const { ids } = ports.photos.query(candidates);
  const photos = photosNamed(ports, present, newest(ports, candidates, [...ids]));
  const agencies = ports.agencies();
  const found = matchCaptions(read.pictures, photos, agencies);
  const others = alternativePhotos(read.pictures, photos, found, agencies);
  const matches = found.map((match, at) => ({ ...match, alternatives: others[at] ?? [] }));
  const used = new Set(matches.map((match) => match.photoId));
  const kept = new Set(present.map((picture) => picture.photoId));
  const left = photos.filter((photo) => !used.has(photo.id) && !kept.has(photo.id));
  const most = Math.min(MOST_UNUSED, matches.length);
  const unused = left.length <= most ? left.map((photo) => photo.id) : [];
  const named = new Set([...matches.flatMap((match) => [match.photoId, ...match.alternatives]), ...unused]);
  return {
    matches,
    photos: photos.filter((photo) => named.has(photo.id)),
    unused,
    unusedCount: left.length,
    compared: Math.min(ids.length, MOST_CANDIDATES),
    candidates: ids.length,
  };
}

/** Most photographs that captions are compared with. */
const MOST_CANDIDATES = 20_000;

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

function candidatePhotos(
  ports: ArticleFromTextPorts,
  present: readonly PictureRow[],
  candidates: PhotoSelection,
): readonly Photo[] {
  const { ids } = ports.photos.query(candidates);
  if (ids.length > MOST_CANDIDATES) {
    throw new DeskError(
      'wrong-use',
      `${numbered(ids.length)} photographs are too many to match captions with; ${numbered(MOST_CANDIDATES)} are the most.`,
      {
        wayOut: 'Show one folder, or the picks, and import the text again.',
      },
    );
  }
  return photosNamed(ports, present, [...ids]);
}

/** Of more than can be compared the newest, in the order in which they are shown: an article is about what has just come in. */
function newest(ports: ArticleFromTextPorts, candidates: PhotoSelection, ids: readonly PhotoId[]): readonly PhotoId[] {
  if (ids.length <= MOST_CANDIDATES) return ids;
  const last = ports.photos.query({ ...candidates, sort: 'captured', descending: true }).ids.slice(0, MOST_CANDIDATES);
  const kept = new Set(last);
  return ids.filter((id) => kept.has(id));
}

function photosNamed(
  ports: ArticleFromTextPorts,
  present: readonly PictureRow[],
  ids: readonly PhotoId[],
): readonly Photo[] {
  const wanted = new Set([...present.map((picture) => picture.photoId), ...ids]);
  return [...wanted]
    .map((id) => ports.photos.photo(id))
    .filter((photo) => photo !== null && photo.readState !== 'unreadable') as readonly Photo[];
}

function decidedPhotos(ports: ArticleFromTextPorts, { pictures, extra }: ImportDecisions): readonly Photo[] {
  const wanted = new Set([...pictures.map((picture) => picture.photoId), ...extra]);
  return [...wanted].map((id) => (id === null ? null : ports.photos.photo(id))).filter((photo) => photo !== null);
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
