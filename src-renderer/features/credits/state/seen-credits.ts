/** Which credits were viewed since the window opened: those of pictures that were current, as they read then. */
import type { Picture } from '../../../../src-main/domain/article.ts';
import type { ReviewLine } from '../../../../src-main/domain/credit-review/review-lines.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { view } from '../../../shared/window/view.ts';

const seen = new Set<string>();

/** Another picture under the same file name is one that nobody has seen. */
function keyOf({ id, photoId, caption, credit }: Picture): string {
  return JSON.stringify([id, caption, credit, articles.get().photos.get(photoId)?.perceptualHash ?? null]);
}

/** False also where its words have changed since. */
export function isSeen({ picture }: Pick<ReviewLine, 'picture'>): boolean {
  return seen.has(keyOf(picture));
}

export function startSeenCredits(): void {
  const look = (): void => {
    const { article, pictureId } = articles.get();
    const { place } = view.get();
    if (place !== 'credits' && place !== 'article') return;
    const picture = article?.pictures.find(({ id }) => id === pictureId);
    if (picture !== undefined) seen.add(keyOf(picture));
  };
  articles.subscribe(look);
  view.subscribe(look);
}
