/** Keeps the contact sheet where the editor looks: over other filters, sizes and orders, back from a close look, and after a restart. */
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { Positions } from '../../shared/photographs/positions.ts';
import { useStore } from '../../shared/store.ts';
import { cellBox, inView, type SheetLayout, scrollToShow } from './sheet-layout.ts';
import { keepScroll, keptScroll, topBefore } from './sheet-scroll.ts';
import { shown } from './state/arranging.ts';

interface Seen {
  readonly layout: SheetLayout;
  readonly positions: Positions;
  readonly focus: PhotoId | null;
  readonly wishes: number;
}

/** `width` is 0 until the sheet has been measured. */
export function useSheetAnchor(
  ref: RefObject<HTMLElement | null>,
  width: number,
  layout: SheetLayout,
  positions: Positions,
  focus: PhotoId | null,
): void {
  const wishes = useStore(shown, (value) => value);
  const seen = useRef<Seen | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || width === 0 || layout.height === 0) return;
    const before = seen.current;
    seen.current = { layout, positions, focus, wishes };
    const scrollTo = (top: number): void => {
      if (Math.abs(top - element.scrollTop) < 1) return;
      element.scrollTop = top;
      keepScroll(element.scrollTop);
    };
    const showFocus = (): void => {
      const index = focus === null ? -1 : positions.indexOf(focus);
      if (index >= 0) scrollTo(scrollToShow(layout, index, element.scrollTop, element.clientHeight));
    };
    if (before === null) {
      scrollTo(keptScroll() ?? element.scrollTop);
      showFocus();
      return;
    }
    if (before.layout !== layout || before.positions !== positions) {
      const top = anchored(before, { layout, positions }, topBefore(element), element.clientHeight);
      if (top !== null) scrollTo(top);
    }
    if (before.focus !== focus || before.wishes !== wishes) showFocus();
  }, [ref, width, layout, positions, focus, wishes]);
}

/** The scroll position at which what was looked at is where it was; null where it is not there any more. */
function anchored(
  before: Seen,
  now: Pick<Seen, 'layout' | 'positions'>,
  top: number,
  viewHeight: number,
): number | null {
  const [from, to] = inView(before.layout, top, viewHeight, 0);
  const focusAt = before.focus === null ? -1 : before.positions.indexOf(before.focus);
  const isFocusSeen = focusAt >= from && focusAt < to;
  const candidates = [...(isFocusSeen ? [focusAt] : []), ...range(from, to)];
  for (const index of candidates) {
    const id = before.positions.at(index);
    const at = id === null ? -1 : now.positions.indexOf(id);
    if (at < 0) continue;
    const offset = cellBox(before.layout, index).top - top;
    return Math.max(0, cellBox(now.layout, at).top - offset);
  }
  return null;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
