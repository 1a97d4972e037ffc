/** One picture of the article at hand with its photograph, its position and its findings, each re-read only when changed. */
import type { Article, Picture, PictureId } from '../../../src-main/domain/article.ts';
import type { Finding, FindingField } from '../../../src-main/domain/finding.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { articles } from '../articles/articles.ts';
import { findings, findingsAt, placesIn } from '../articles/findings.ts';
import { useSameStore, useStore } from '../store.ts';
import type { MarkedPlace } from './marked-text.tsx';

export interface PictureAtHand {
  readonly picture: Picture;
  readonly photo: Photo | null;
  /** From 1. */
  readonly position: number;
  readonly count: number;
}

export function usePicture(pictureId: PictureId): PictureAtHand | null {
  const picture = useStore(articles, ({ article }) => article?.pictures.find(({ id }) => id === pictureId) ?? null);
  const position = useStore(
    articles,
    ({ article }) => (article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1) + 1,
  );
  const count = useStore(articles, ({ article }) => article?.pictures.length ?? 0);
  const photo = useStore(articles, ({ photos }) => (picture === null ? null : (photos.get(picture.photoId) ?? null)));
  return picture === null ? null : { picture, photo, position, count };
}

/** What runs through the whole gallery without pointing at words is said once, in the list of all findings. */
function isAboutWords({ rule, start, end, also }: Finding): boolean {
  // G5, the missing sign-off, is the credit review's own matter.
  return rule !== 'G5' && (end > start || also.length < 2);
}

/** Findings of that picture, as long as the article they were found in still has it. */
export function usePictureFindings(pictureId: PictureId): readonly Finding[] {
  return useSameStore(findings, (state) => findingsAt(state, pictureId).filter(isAboutWords));
}

/** Places to underline in a field; none while the text is newer than its findings. */
export function useMarkedPlaces(
  pictureId: PictureId | null,
  field: FindingField,
  text: string,
): readonly MarkedPlace[] {
  return useSameStore(findings, (state) => {
    const position = (state.article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1) + 1;
    const holder = pictureId === null ? state.article : (state.article?.pictures[position - 1] ?? null);
    if (textOf(holder, field) !== text) return [];
    return placesIn(findingsAt(state, pictureId), pictureId === null ? null : position, field);
  });
}

function textOf(holder: Article | Picture | null, field: FindingField): unknown {
  return (holder as unknown as Record<string, unknown> | null)?.[field];
}
