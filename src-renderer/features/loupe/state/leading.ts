/** In the desk's window: tells the loupe's own window, while it is open, what is looked at and how. */
import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import { call, subscribe } from '../../../shared/api.ts';
import { articles } from '../../../shared/articles/articles.ts';
import { library } from '../../../shared/photographs/library.ts';
import { selection } from '../../../shared/photographs/selection.ts';
import { zoom } from '../../../shared/photographs/zoom.ts';
import { createStore } from '../../../shared/store.ts';
import { notify, say } from '../../../shared/window/notices.ts';
import { type Place, view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';

export const loupeWindow = createStore({ isOpen: false });

export async function toggleLoupeWindow(): Promise<void> {
  const { isOpen, isOnOtherScreen } = await call('loupeWindow.toggle');
  loupeWindow.patch({ isOpen });
  if (!isOpen) say(WORDS.windowClosed);
  else if (isOnOtherScreen) say(WORDS.onOtherScreen);
  else notify('info', WORDS.oneScreen);
}

/** Places whose keys mean the current picture of the article: what they mean is what the other window shows. */
export function isOfArticle(place: Place): boolean {
  return place === 'article' || place === 'crop' || place === 'credits';
}

/** Among which photographs the editor goes, and at which of them he is. */
function lookedAt(): { readonly ids: ArrayLike<PhotoId>; readonly at: number } {
  const { article, pictureId } = articles.get();
  const picture = article?.pictures.findIndex(({ id }) => id === pictureId) ?? -1;
  if (article !== null && picture >= 0 && isOfArticle(view.get().place))
    return { ids: article.pictures.map(({ photoId }) => photoId), at: picture };
  const { positions } = library.get();
  const { focus } = selection.get();
  return { ids: positions.ids, at: focus === null ? 0 : Math.max(0, positions.indexOf(focus)) };
}

/** @param isLight says which theme the page shows now */
export function startLeading(isLight: () => boolean): void {
  let before: number | null = null;
  let isTold = false;
  const tell = (): void => {
    if (!loupeWindow.get().isOpen) return;
    const { ids, at } = lookedAt();
    const photoId = ids[at] ?? null;
    const way = before !== null && at < before ? -1 : 1;
    before = at;
    const ahead = [at + way, at + 2 * way, at - way].flatMap((index) => ids[index] ?? []);
    void call('loupeWindow.look', { photoId, ahead, zoom: zoom.get(), theme: isLight() ? 'light' : 'dark' });
  };
  subscribe('loupeWindow.open', ({ isOpen }) => loupeWindow.patch({ isOpen }));
  subscribe('loupeWindow.look', ({ zoom: told }) => {
    if (told === undefined) {
      tell();
      return;
    }
    isTold = true;
    zoom.patch(told);
    isTold = false;
  });
  selection.subscribe(tell);
  library.subscribe(tell);
  articles.subscribe(tell);
  view.subscribe(tell);
  zoom.subscribe(() => {
    if (!isTold) tell();
  });
}
