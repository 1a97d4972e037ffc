/** Which cells of the contact sheet are whole: few in one frame, so that neither a frame nor a task is long; none while flung. */
import { useEffect, useReducer, useRef } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';

/** Cells that become whole in one task at most: a cell takes about a millisecond. */
const PORTION = 20;
/** A row that comes near the view while it is scrolled becomes whole over so many frames. */
const FRAMES_A_ROW = 3;
/** More cells than these are a new view: somebody waits for all of it. */
const NEW_VIEW = 24;

/** Of the photographs in range; those that are whole already stay so, and the focused one always is. */
export function useWholeCells(
  inRange: readonly PhotoId[],
  isFlung: boolean,
  focus: PhotoId | null,
): ReadonlySet<PhotoId> {
  const before = useRef<ReadonlySet<PhotoId>>(new Set());
  const [, goOn] = useReducer((portions: number) => portions + 1, 0);
  const lacking = inRange.filter((id) => !before.current.has(id) && id !== focus);
  const isNewView = lacking.length > NEW_VIEW;
  const portion = isFlung ? 0 : isNewView ? PORTION : Math.max(2, Math.ceil(lacking.length / FRAMES_A_ROW));
  const later = new Set(fromTheMiddle(lacking).slice(portion));
  const whole = new Set(inRange.filter((id) => !later.has(id)));
  const isDone = isFlung || later.size === 0;
  useEffect(() => {
    before.current = whole;
    if (isDone) return;
    if (isNewView) {
      const timer = window.setTimeout(goOn);
      return () => window.clearTimeout(timer);
    }
    const frame = window.requestAnimationFrame(goOn);
    return () => window.cancelAnimationFrame(frame);
  });
  return whole;
}

/** What is in view stands in the middle of what is in range, and comes first. */
function fromTheMiddle(ids: readonly PhotoId[]): readonly PhotoId[] {
  const middle = (ids.length - 1) / 2;
  return ids
    .map((id, at) => ({ id, away: Math.abs(at - middle) }))
    .sort((a, b) => a.away - b.away)
    .map(({ id }) => id);
}
