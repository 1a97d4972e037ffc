/** In the loupe's own window: shows what the desk's window looks at, and hands its zoom and its keys back. */

import type { PhotoId } from '../../../../src-main/domain/photo.ts';
import type { ShownTheme } from '../../../../src-main/domain/theme.ts';
import { call, subscribe } from '../../../shared/api.ts';
import { decodeAhead } from '../../../shared/photographs/prepared.ts';
import { zoom } from '../../../shared/photographs/zoom.ts';
import { createStore } from '../../../shared/store.ts';

export const followed = createStore<PhotoId | null>(null);

export function startFollowing(showTheme: (theme: ShownTheme) => void): void {
  // What the desk's window has told is not told back to it.
  let isTold = false;
  subscribe('loupeWindow.look', ({ photoId, ahead = [], theme, zoom: told }) => {
    isTold = true;
    if (told !== undefined) zoom.patch(told);
    if (photoId !== undefined) followed.set(photoId);
    if (theme !== undefined) showTheme(theme);
    isTold = false;
    for (const id of ahead) decodeAhead(id).catch(() => undefined);
  });
  zoom.subscribe(() => {
    if (!isTold) void call('loupeWindow.look', { zoom: zoom.get() });
  });
  // An empty look asks for the first.
  void call('loupeWindow.look', {});
}

export function handKey(key: string, repeat: boolean): void {
  void call('loupeWindow.key', { key, repeat });
}
