/** How the contact sheet is being scrolled: which cells are in view, and whether it is flung too fast to look at. */
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { call } from '../../api.ts';
import type { Positions } from '../../state/positions.ts';
import { rowOf, wantRows } from '../../state/rows.ts';
import { createStore } from '../../state/store.ts';
import { recall, remember } from '../../state/view.ts';
import { inView, type SheetLayout } from './sheet-layout.ts';

/** While true no new picture is requested or decoded. */
export const flung = createStore(false);

/** Pixels per ms above which nobody can look at a photograph. */
const FLUNG_SPEED = 3;
const SETTLED_AFTER = 90;
const OVERSCAN = 2;

interface View {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** Follows size and scroll of the element; answers the view that the cells are laid out for. */
export function useSheetView(ref: RefObject<HTMLElement | null>): View & { readonly onScroll: () => void } {
  const [view, setView] = useState<View>({ top: 0, height: 0, width: 0 });
  const last = useRef({ top: 0, at: 0 });
  const settle = useRef<number | null>(null);

  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = (): void =>
      setView({ top: element.scrollTop, height: element.clientHeight, width: element.clientWidth });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => {
      observer.disconnect();
      flung.set(false);
    };
  }, [ref]);

  const onScroll = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    const now = performance.now();
    const speed = Math.abs(element.scrollTop - last.current.top) / Math.max(8, now - last.current.at);
    last.current = { top: element.scrollTop, at: now };
    if (speed > FLUNG_SPEED) flung.set(true);
    if (settle.current !== null) window.clearTimeout(settle.current);
    settle.current = window.setTimeout(() => {
      flung.set(false);
      remember('scroll', element.scrollTop);
    }, SETTLED_AFTER);
    setView((before) => ({ ...before, top: element.scrollTop }));
  }, [ref]);

  return { ...view, onScroll };
}

/** Asks for the rows and pictures of what is in view, once it can be looked at. */
export function useSheetWishes(positions: Positions, layout: SheetLayout, view: View): readonly [number, number] {
  const [from, to] = inView(layout, view.top, view.height, OVERSCAN);
  useEffect(() => {
    const wish = (): void => {
      if (flung.get() || view.height === 0) return;
      wantRows(positions.ids.subarray(from, to));
      const [seenFrom, seenTo] = inView(layout, view.top, view.height, 0);
      const seen = [...positions.ids.subarray(seenFrom, seenTo)];
      const near = [...positions.ids.subarray(seenTo, to), ...positions.ids.subarray(from, seenFrom)];
      const ids = [...seen, ...near].filter((id) => rowOf(id)?.thumbnail !== 2);
      if (ids.length > 0) wantPictures(ids);
    };
    wish();
    return flung.subscribe(wish);
  }, [positions, layout, from, to, view.top, view.height]);
  return [from, to];
}

let wishTimer: number | null = null;
const WISH_DELAY = 60;

function wantPictures(ids: readonly PhotoId[]): void {
  if (wishTimer !== null) window.clearTimeout(wishTimer);
  wishTimer = window.setTimeout(() => {
    // A wish that cannot be heard is no failure: the pictures come in their turn.
    call('photos.want', { ids: ids.slice(0, 2_000) }).catch(() => undefined);
  }, WISH_DELAY);
}

/** The scroll position of the last session, once. */
export function recallScroll(): number | null {
  const kept = recall('scroll');
  return typeof kept === 'number' ? kept : null;
}
