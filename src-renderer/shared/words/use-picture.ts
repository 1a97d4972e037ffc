/** One picture of the current article with its photograph, its position and its findings, each re-read only when changed. */
import type { Article, Picture, PictureId } from '../../../src-main/domain/article.ts';
import type { Finding, FindingField } from '../../../src-main/domain/finding.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { articles } from '../articles/articles.ts';
import { type FindingsState, findings, findingsAt, type MarkedPlace, placesIn } from '../articles/findings.ts';
import { pictureOf, positionOf } from '../articles/picture-places.ts';
import { useSameStore, useStore } from '../store.ts';

export interface CurrentPicture {
  readonly picture: Picture;
  readonly photo: Photo | null;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

export function usePicture(pictureId: PictureId): CurrentPicture | null {
  const picture = useStore(articles, ({ article }) => pictureOf(article, pictureId));
  const position = usePosition(pictureId);
  const count = useStore(articles, ({ article }) => article?.pictures.length ?? 0);
  const photo = useStore(articles, ({ photos }) => (picture === null ? null : (photos.get(picture.photoId) ?? null)));
  return picture === null ? null : { picture, photo, position, count };
}

/** From 1; 0 where the article has it no more. */
export function usePosition(pictureId: PictureId): number {
  return useStore(articles, ({ article }) => positionOf(article, pictureId));
}

/** What runs through the whole gallery without pointing at words is said once, in the list of all findings; a block at each picture. */
function isAboutPicture({ rule, severity, start, end, also }: Finding): boolean {
  // G5, the missing sign-off, is the credit review's own matter.
  return rule !== 'G5' && (severity === 'block' || end > start || also.length < 2);
}

/** Findings of that picture and its number in the article that they were found in, as long as that still has it. */
export function usePictureFindings<T>(
  pictureId: PictureId,
  select: (list: readonly Finding[], position: number) => T,
): T {
  return useSameStore(findings, (state) => pictureFindings(state, pictureId, select));
}

export function pictureFindings<T>(
  state: FindingsState,
  pictureId: PictureId,
  select: (list: readonly Finding[], position: number) => T,
): T {
  return select(findingsAt(state, pictureId).filter(isAboutPicture), positionOf(state.article, pictureId));
}

/** Places to underline in a field; none while the text is newer than its findings. */
export function useMarkedPlaces(
  pictureId: PictureId | null,
  field: FindingField,
  text: string,
): readonly MarkedPlace[] {
  return useSameStore(findings, (state) => {
    const position = positionOf(state.article, pictureId);
    const holder = pictureId === null ? state.article : pictureOf(state.article, pictureId);
    if (textOf(holder, field) !== text) return [];
    return placesIn(findingsAt(state, pictureId), pictureId === null ? null : position, field);
  });
}

function textOf(holder: Article | Picture | null, field: FindingField): unknown {
  return (holder as unknown as Record<string, unknown> | null)?.[field];
}
