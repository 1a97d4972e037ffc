/** Says which photograph each caption of a text would get, and what else it could be; writes nothing. */
import type { ArticleId } from '../../domain/article.ts';
import type { ReadArticle } from '../../domain/article-text/parsed-article.ts';
import { alternativePhotos } from '../../domain/matching/match-alternatives.ts';
import { matchCaptions } from '../../domain/matching/match-captions.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import type { PhotoSelection } from '../../domain/photo-selection.ts';
import { type ArticleFromTextPorts, MOST_CANDIDATES, newest, photosNamed } from './import-candidates.ts';
import type { DecidedMatch } from './import-decisions.ts';

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
