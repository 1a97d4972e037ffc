/** Answers calls about where thumbnails and previews are kept. */
import type { MovableHome } from '../../desk/indexing/movable-home.ts';
import type { Handlers } from '../transport.ts';

export function thumbnailHandlers(
  home: MovableHome,
): Pick<Handlers, 'thumbnails.home' | 'thumbnails.moveBack' | 'internal.moveThumbnails'> {
  return {
    'thumbnails.home': () => home.view(),
    'thumbnails.moveBack': async () => {
      await home.move(null);
      return home.view();
    },
    'internal.moveThumbnails': async ({ path }) => {
      await home.move(path);
      return home.view();
    },
  };
}
