/** In the desk's window: tells the loupe's own window, while it is open, what is looked at and how. */
import { call, subscribe } from '../../../shared/api.ts';
import { library } from '../../../shared/photographs/library.ts';
import { selection } from '../../../shared/photographs/selection.ts';
import { zoom } from '../../../shared/photographs/zoom.ts';
import { createStore } from '../../../shared/store.ts';
import { notify, say } from '../../../shared/window/notices.ts';
import { view } from '../../../shared/window/view.ts';
import { WORDS } from '../words.ts';

export const loupeWindow = createStore({ isOpen: false });

export async function toggleLoupeWindow(): Promise<void> {
  const { isOpen, isOnOtherScreen } = await call('loupeWindow.toggle');
  loupeWindow.patch({ isOpen });
  if (!isOpen) say(WORDS.windowClosed);
  else if (isOnOtherScreen) say(WORDS.onOtherScreen);
  else notify('info', WORDS.oneScreen);
}

/** @param isLight says which theme the page shows now */
export function startLeading(isLight: () => boolean): void {
  let before: number | null = null;
  let isTold = false;
  const tell = (): void => {
    if (!loupeWindow.get().isOpen) return;
    const { positions } = library.get();
    const { focus } = selection.get();
    const photoId = focus !== null && positions.has(focus) ? focus : positions.at(0);
    const at = photoId === null ? 0 : positions.indexOf(photoId);
    const way = before !== null && at < before ? -1 : 1;
    before = at;
    const ahead = [at + way, at + 2 * way, at - way].flatMap((index) => positions.at(index) ?? []);
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
  view.subscribe(tell);
  zoom.subscribe(() => {
    if (!isTold) tell();
  });
}
