/** Dragging photographs: into the article strip, or with Alt out of the window as files. */
import type { DragEvent } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { call } from '../api.ts';
import { chosen, select, selection } from '../photographs/selection.ts';
import { attempt, notify } from '../window/notices.ts';
import { FACT_WORDS } from './words.ts';

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
    attempt(() => dragOut(ids));
    return;
  }
  event.dataTransfer.effectAllowed = 'copyMove';
  event.dataTransfer.setData(PHOTO_TYPE, JSON.stringify(ids));
}

const MOST_DRAGGED = 500;

async function dragOut(ids: readonly PhotoId[]): Promise<void> {
  const { missing } = await call('photos.drag', { ids: ids.slice(0, MOST_DRAGGED) });
  const [first] = missing;
  if (first !== undefined) notify('warn', FACT_WORDS.leftBehind(first, missing.length - 1), FACT_WORDS.leftBehindNote);
  if (ids.length > MOST_DRAGGED) notify('info', FACT_WORDS.tooMany(MOST_DRAGGED, ids.length));
}

/** The photographs of a drop, or none. */
export function photosOf(text: string): readonly PhotoId[] {
  const ids: unknown = JSON.parse(text);
  return Array.isArray(ids) ? ids.filter((id): id is PhotoId => typeof id === 'number') : [];
}
