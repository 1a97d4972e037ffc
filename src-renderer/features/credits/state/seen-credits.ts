/** Which credits were viewed since the window opened: those of pictures that were current, as they read then. */
import type { ReviewLine } from '../../../../src-main/domain/credit-review/review-lines.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { view } from '../../../shared/window/view.ts';

const seen = new Set<string>();

function keyOf(id: number, caption: string, credit: string): string {
  return JSON.stringify([id, caption, credit]);
}

/** False also where its words have changed since. */
export function isSeen({ id, picture }: Pick<ReviewLine, 'id' | 'picture'>): boolean {
  return seen.has(keyOf(id, picture.caption, picture.credit));
}

export function startSeenCredits(): void {
  const look = (): void => {
    const { article, pictureId } = articles.get();
    const { place } = view.get();
    if (place !== 'credits' && place !== 'article') return;
    const picture = article?.pictures.find(({ id }) => id === pictureId);
    if (picture !== undefined) seen.add(keyOf(picture.id, picture.caption, picture.credit));
  };
  articles.subscribe(look);
  view.subscribe(look);
}
