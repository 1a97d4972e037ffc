/** Dropping photographs between others in a folder that is in the editor's own arrangement. */
import { type DragEvent, type RefObject, useState } from 'react';
import { PHOTO_TYPE, photosOf } from '../../shared/photo/photo-drag.ts';
import { attempt } from '../../shared/window/notices.ts';
import { gapAt, type SheetGap, type SheetLayout } from './sheet-layout.ts';
import { dropAt, isArranged } from './state/arranging.ts';

export function useArrangeDrop(ref: RefObject<HTMLElement | null>, layout: SheetLayout) {
  const [gap, setGap] = useState<SheetGap | null>(null);
  const at = (event: DragEvent): SheetGap => {
    const box = ref.current!.getBoundingClientRect();
    return gapAt(layout, event.clientX - box.left, event.clientY - box.top + ref.current!.scrollTop);
  };
  const takes = (event: DragEvent): boolean => isArranged() && event.dataTransfer.types.includes(PHOTO_TYPE);
  return {
    gap,
    dropHandlers: {
      onDragOver(event: DragEvent): void {
        if (!takes(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
        const next = at(event);
        setGap((before) => (before?.index === next.index && before.left === next.left ? before : next));
      },
      onDragLeave(event: DragEvent): void {
        if (event.target === ref.current || !ref.current?.contains(event.relatedTarget as Node | null)) setGap(null);
      },
      onDrop(event: DragEvent): void {
        setGap(null);
        if (!takes(event)) return;
        event.preventDefault();
        event.stopPropagation();
        const { index } = at(event);
        const ids = photosOf(event.dataTransfer.getData(PHOTO_TYPE));
        if (ids.length > 0) attempt(() => dropAt(ids, index));
      },
    },
  };
}
