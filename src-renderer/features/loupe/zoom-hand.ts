/** Mouse and wheel on an enlarged photograph: a drag pans, a click enlarges where it hits, the wheel goes by steps at the pointer. */
import { type PointerEvent, type RefObject, useEffect, useRef, type WheelEvent } from 'react';
import type { Size } from '../../../src-main/domain/photo.ts';
import {
  type Anchor,
  pannedTo,
  panTo,
  setPointing,
  stepZoom,
  zoomed,
  zoomTo,
  zoomToPointer,
} from '../../shared/photographs/zoom.ts';
import type { PicturePlace } from './overlay.tsx';

interface Drag {
  readonly clientX: number;
  readonly clientY: number;
  readonly x: number;
  readonly y: number;
  moved: boolean;
}

/** One notch of a wheel; a touchpad sends many small ones. */
const NOTCH_PX = 60;

export function useHand(ref: RefObject<HTMLElement | null>, place: PicturePlace | null, natural: Size | null) {
  const from = useRef<Drag | null>(null);
  const rolled = useRef(0);
  // Read when a key asks for it, which may be frames after the pointer moved.
  const now = useRef({ place, natural });
  now.current = { place, natural };
  useEffect(() => {
    // A picture that is exchanged under the pointer takes its leave event with it: a move elsewhere says the same.
    const elsewhere = ({ target }: Event): void => {
      if (!(target instanceof Node) || ref.current?.contains(target) !== true) setPointing(null);
    };
    // Before the view that the pointer is over now says so.
    window.addEventListener('pointermove', elsewhere, { capture: true, passive: true });
    return () => {
      window.removeEventListener('pointermove', elsewhere, { capture: true });
      setPointing(null);
    };
  }, [ref]);
  const point = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): void =>
    setPointing(() => anchorAt(ref.current, now.current, clientX, clientY));
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>): void {
      if (event.button !== 0 || place === null) return;
      const { x, y } = pannedTo();
      from.current = { clientX: event.clientX, clientY: event.clientY, x, y, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>): void {
      point(event);
      const start = from.current;
      if (start === null || place === null) return;
      const byX = event.clientX - start.clientX;
      const byY = event.clientY - start.clientY;
      if (Math.hypot(byX, byY) > 4) start.moved = true;
      if (start.moved && zoomed()) panTo(start.x - byX / place.width, start.y - byY / place.height);
    },
    /** A click without a move enlarges at that point, or goes back to fit. */
    onPointerUp(event: PointerEvent<HTMLDivElement>): void {
      const start = from.current;
      from.current = null;
      if (start === null || start.moved) return;
      point(event);
      if (zoomed()) zoomTo('fit');
      else zoomToPointer(1);
    },
    onPointerLeave: (): void => setPointing(null),
    onWheel(event: WheelEvent<HTMLDivElement>): void {
      point(event);
      rolled.current += event.deltaY;
      if (Math.abs(rolled.current) < NOTCH_PX) return;
      stepZoom(rolled.current < 0 ? 1 : -1);
      rolled.current = 0;
    },
  };
}

/** A point next to the photograph counts as its nearest point. */
function anchorAt(
  element: HTMLElement | null,
  { place, natural }: { readonly place: PicturePlace | null; readonly natural: Size | null },
  clientX: number,
  clientY: number,
): Anchor | null {
  if (element === null || place === null || natural === null) return null;
  const box = element.getBoundingClientRect();
  const within = (fraction: number): number => Math.min(1, Math.max(0, fraction));
  const x = within((clientX - box.left - place.left) / place.width);
  const y = within((clientY - box.top - place.top) / place.height);
  return {
    x,
    y,
    dx: place.left + x * place.width - box.width / 2,
    dy: place.top + y * place.height - box.height / 2,
    width: natural.width / window.devicePixelRatio,
    height: natural.height / window.devicePixelRatio,
  };
}
