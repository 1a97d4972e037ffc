/** Photographs taken by the mouse: into the article strip, or with Alt held out of the window as files. */
import type { DragEvent } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { call } from '../../api.ts';
import { attempt } from '../../state/notices.ts';
import { chosen, select, selection } from '../../state/selection.ts';

export const PHOTO_TYPE = 'application/x-picture-desk-photos';

export function startPhotoDrag(event: DragEvent, id: PhotoId): void {
  const underPointer = document.elementFromPoint(event.clientX, event.clientY);
  if (underPointer?.closest('.cell-image') == null) {
    event.preventDefault();
    return;
  }
  if (!selection.get().selected.has(id)) select([id], id);
  const ids = chosen();
  if (event.altKey) {
    event.preventDefault();
    attempt(() => call('photos.drag', { ids: ids.slice(0, 500) }));
    return;
  }
  event.dataTransfer.effectAllowed = 'copyMove';
  event.dataTransfer.setData(PHOTO_TYPE, JSON.stringify(ids));
}

/** The photographs of a drop, or none. */
export function photosOf(text: string): readonly PhotoId[] {
  const ids: unknown = JSON.parse(text);
  return Array.isArray(ids) ? ids.filter((id): id is PhotoId => typeof id === 'number') : [];
}
