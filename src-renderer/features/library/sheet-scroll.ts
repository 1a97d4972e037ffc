/** How the contact sheet is being scrolled: which cells are in view, and whether it is flung too fast to look at. */
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { call } from '../../shared/api.ts';
import type { Positions } from '../../shared/photographs/positions.ts';
import { rowOf, wantRows } from '../../shared/photographs/rows.ts';
import { createStore } from '../../shared/store.ts';
import { recall, remember } from '../../shared/window/view.ts';
import { picturesPassed, sheetShown, viewMoved } from './picture-release.ts';
import { type Rest, whenRested } from './scroll-rest.ts';
import { inView, type SheetLayout } from './sheet-layout.ts';

/** While true no new picture is requested or decoded. */
export const flung = createStore(false);

/** Pixels per ms above which nobody can look at a photograph, and under which one can again. */
const FLUNG_SPEED = 5;
const CALM_SPEED = 3;
/** Speed is measured over this many ms: single events come too unevenly. */
const MEASURED_OVER_MS = 80;
/** After so long without an event the next one says nothing about speed; in ms. */
const FRESH_AFTER_MS = 250;
/** Rows of cells beyond either end of the view. */
export const OVERSCAN = 2;

type Range = readonly [number, number];

interface SheetScroll {
  readonly width: number;
  /** Indices [from, to) to be shown; changes only when a row comes or goes, not with every pixel. */
  readonly range: Range;
  readonly onScroll: () => void;
  readonly setLayout: (layout: SheetLayout) => void;
}

/** Follows size and scroll of the element; asks for the rows and pictures of what is in view once it can be looked at. */
export function useSheetScroll(ref: RefObject<HTMLElement | null>, positions: Positions): SheetScroll {
  const [width, setWidth] = useState(0);
  const [range, setRange] = useState<Range>([0, 0]);
  const layout = useRef<SheetLayout | null>(null);
  const moved = useRef({ top: 0, way: 0, at: 0 });
  const rest = useRef<Rest | null>(null);
  /** The first that was in view when pictures were last asked for. */
  const looked = useRef(0);
  /** The range as last set, which a scroll event cannot read out of the state. */
  const shown = useRef<Range>([0, 0]);

  const update = useCallback(
    (force = true) => {
      const element = ref.current;
      if (element === null || layout.current === null) return;
      const next = inView(layout.current, element.scrollTop, element.clientHeight, OVERSCAN);
      const isSame = shown.current[0] === next[0] && shown.current[1] === next[1];
      if (!isSame) {
        shown.current = next;
        setRange(next);
      }
      if (flung.get() || (isSame && !force)) return;
      picturesPassed(Math.min(next[1] - next[0], Math.abs(next[0] - looked.current)));
      looked.current = next[0];
      wish(positions, layout.current, element, next);
    },
    [ref, positions],
  );

  useEffect(sheetShown, []);

  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element === null || layout.current === null) return;
      // A scroll is heard of a frame later: whoever opens the loupe within that frame comes back to where they were.
      lastTop = topBefore(element);
      remember('scroll', lastTop);
    };
  }, [ref]);

  useEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      setWidth(element.clientWidth);
      update();
    });
    observer.observe(element);
    setWidth(element.clientWidth);
    update();
    return () => observer.disconnect();
  }, [ref, update]);

  useEffect(() => {
    const stop = flung.subscribe(update);
    return () => {
      stop();
      flung.set(false);
    };
  }, [update]);

  useEffect(() => {
    // Rows are on their way before it is certain that the view rests: its cells are then drawn once, not twice.
    const still = (): void => {
      if (flung.get()) wantRows(positions.ids.subarray(...shown.current));
    };
    const rested = (): void => {
      flung.set(false);
      remember('scroll', ref.current?.scrollTop ?? 0);
    };
    const waiting = whenRested(still, rested);
    rest.current = waiting;
    return waiting.stop;
  }, [ref, positions]);

  const onScroll = useCallback(() => {
    const element = ref.current;
    if (element === null) return;
    lastTop = element.scrollTop;
    const now = performance.now();
    const elapsed = now - moved.current.at;
    // The way that was gone, not the distance: who turns at the end of the sheet is as fast as before.
    moved.current.way += Math.abs(element.scrollTop - moved.current.top);
    moved.current.top = element.scrollTop;
    if (elapsed >= MEASURED_OVER_MS) {
      // The first event after a rest says nothing about speed, unless it jumps further than a view.
      const isJump = moved.current.way > 2 * element.clientHeight;
      const speed = moved.current.way / elapsed;
      if (speed > FLUNG_SPEED || (isJump && elapsed < FRESH_AFTER_MS)) flung.set(true);
      else if (speed < CALM_SPEED) flung.set(false);
      moved.current = { top: element.scrollTop, way: 0, at: now };
    }
    viewMoved();
    rest.current?.moved();
    update(false);
  }, [ref, update]);

  const setLayout = useCallback(
    (next: SheetLayout) => {
      layout.current = next;
      update();
    },
    [update],
  );
  return { width, range, onScroll, setLayout };
}

/** Rows of all that is rendered; pictures of what is seen first, then of what is near. */
function wish(positions: Positions, layout: SheetLayout, element: HTMLElement, [from, to]: Range): void {
  wantRows(positions.ids.subarray(from, to));
  const [seenFrom, seenTo] = inView(layout, element.scrollTop, element.clientHeight, 0);
  const seen = positions.ids.subarray(seenFrom, seenTo);
  const near = [...positions.ids.subarray(seenTo, to), ...positions.ids.subarray(from, seenFrom)];
  wantPictures([...seen, ...near]);
}

let wishTimer: number | null = null;
const ASKED_DELAY_MS = 60;

function wantPictures(ids: readonly PhotoId[]): void {
  if (wishTimer !== null) window.clearTimeout(wishTimer);
  wishTimer = window.setTimeout(() => {
    const lacking = ids.filter((id) => rowOf(id)?.thumbnail !== 2);
    // A request that cannot be heard is no failure: the pictures come in their turn.
    if (lacking.length > 0) call('photos.want', { ids: lacking.slice(0, 2_000) }).catch(() => undefined);
  }, ASKED_DELAY_MS);
}

let lastTop: number | null = null;

/** Heard of at once, where the sheet's own event comes a frame later. */
export function keepScroll(top: number): void {
  lastTop = top;
}

/**
 * Where the sheet was before something around or in it changed: what shows more of itself, or has become shorter, has
 * been moved to its end by the browser meanwhile.
 */
export function topBefore(element: HTMLElement): number {
  const top = element.scrollTop;
  const isAtEnd = top >= element.scrollHeight - element.clientHeight - 1;
  return isAtEnd ? Math.max(top, lastTop ?? 0) : top;
}

/** Where the sheet was scrolled to when it was last seen, in this session or the one before. */
export function keptScroll(): number | null {
  if (lastTop !== null) return lastTop;
  const kept = recall('scroll');
  return typeof kept === 'number' ? kept : null;
}
