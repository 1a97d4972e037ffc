/** Which cells of the contact sheet are whole: in portions where many come into view at once, so that no task blocks the editor; none while flung. */
import { useEffect, useReducer, useRef } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';

/**
 * Cells that become whole in one task: a cell takes one to two milliseconds. A row that comes while the view is
 * scrolled slowly fits into one: spread over frames it would cost each of them a layout and a painting.
 */
const PORTION = 10;
/** What is beyond the view lets the view's own pictures come first; in ms. */
const BEYOND_AFTER_MS = 100;

interface Beyond {
  /** Of the first in range so many are above the view. */
  readonly above: number;
  readonly below: number;
}

/** Of the photographs in range, in view order; those that are whole already stay so, and the focused one always is. */
export function useWholeCells(
  inRange: readonly PhotoId[],
  { above, below }: Beyond,
  isFlung: boolean,
  focus: PhotoId | null,
): ReadonlySet<PhotoId> {
  const before = useRef<ReadonlySet<PhotoId>>(new Set());
  const [, goOn] = useReducer((portions: number) => portions + 1, 0);
  // What is in view comes first, from its top.
  const lacking = [...inRange.slice(above), ...inRange.slice(0, above)].filter(
    (id) => !before.current.has(id) && id !== focus,
  );
  const later = new Set(isFlung ? lacking : lacking.slice(PORTION));
  const whole = new Set(inRange.filter((id) => !later.has(id)));
  const isDone = isFlung || later.size === 0;
  useEffect(() => {
    before.current = whole;
    if (isDone) return;
    const timer = window.setTimeout(goOn, later.size > above + below ? 0 : BEYOND_AFTER_MS);
    return () => window.clearTimeout(timer);
  });
  return whole;
}
