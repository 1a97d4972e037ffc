/** Selecting by dragging a rectangle over the sheet; it starts between photographs, because dragging one moves it. */
import { type PointerEvent as ReactPointerEvent, type RefObject, useRef, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { Positions } from '../../shared/photographs/positions.ts';
import { select, selection } from '../../shared/photographs/selection.ts';
import { cellsIn, type SheetBox, type SheetLayout } from './sheet-layout.ts';

const THRESHOLD_PX = 5;
const EDGE_PX = 24;

export function useRubberBand(ref: RefObject<HTMLElement | null>, positions: Positions, layout: SheetLayout) {
  const [band, setBand] = useState<SheetBox | null>(null);
  const start = useRef<{ readonly x: number; readonly y: number; readonly kept: ReadonlySet<PhotoId> } | null>(null);

  const at = (event: ReactPointerEvent): { readonly x: number; readonly y: number } => {
    const box = ref.current!.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top + ref.current!.scrollTop };
  };

  const end = (): void => {
    start.current = null;
    setBand(null);
  };

  return {
    band,
    handlers: {
      onPointerDownCapture(event: ReactPointerEvent): void {
        const target = event.target as HTMLElement;
        const isScrollbar = event.clientX - ref.current!.getBoundingClientRect().left >= ref.current!.clientWidth;
        if (event.button !== 0 || isScrollbar || target.closest('.cell-image, button') !== null) return;
        const adds = event.ctrlKey || event.metaKey || event.shiftKey;
        start.current = { ...at(event), kept: adds ? selection.get().selected : new Set() };
      },
      onPointerMove(event: ReactPointerEvent): void {
        const from = start.current;
        if (from === null) return;
        if (event.buttons === 0) {
          end();
          return;
        }
        const { x, y } = at(event);
        if (band === null && Math.hypot(x - from.x, y - from.y) < THRESHOLD_PX) return;
        ref.current!.setPointerCapture(event.pointerId);
        const box = {
          left: Math.min(x, from.x),
          right: Math.max(x, from.x),
          top: Math.min(y, from.y),
          bottom: Math.max(y, from.y),
        };
        setBand(box);
        const touched = cellsIn(layout, box).map((index) => positions.at(index)!);
        select(new Set([...from.kept, ...touched]), touched.at(-1) ?? selection.get().focus);
        const view = ref.current!.getBoundingClientRect();
        if (event.clientY > view.bottom - EDGE_PX) ref.current!.scrollTop += EDGE_PX;
        if (event.clientY < view.top + EDGE_PX) ref.current!.scrollTop -= EDGE_PX;
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
