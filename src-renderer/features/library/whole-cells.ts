/** Which cells of the contact sheet are whole: in portions where many come into view at once, so that no task holds the hand up; none while flung. */
import { useEffect, useReducer, useRef } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';

/** Cells that become whole in one task: a cell takes about a millisecond. */
const PORTION = 20;

/** Of the photographs in range; those that are whole already stay so, and the focused one always is. */
export function useWholeCells(
  inRange: readonly PhotoId[],
  isFlung: boolean,
  focus: PhotoId | null,
): ReadonlySet<PhotoId> {
  const before = useRef<ReadonlySet<PhotoId>>(new Set());
  const [, goOn] = useReducer((portions: number) => portions + 1, 0);
  let free = isFlung ? 0 : PORTION;
  const whole = new Set<PhotoId>();
  for (const id of inRange) {
    if (!before.current.has(id) && id !== focus) {
      if (free === 0) continue;
      free -= 1;
    }
    whole.add(id);
  }
  const isDone = isFlung || whole.size === inRange.length;
  useEffect(() => {
    before.current = whole;
    if (isDone) return;
    const timer = window.setTimeout(goOn);
    return () => window.clearTimeout(timer);
  });
  return whole;
}
