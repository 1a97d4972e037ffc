/** The contact sheet: every photograph of the question at any length, by keyboard, mouse and screen reader. */
import { memo, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useGridList } from 'react-aria';
import { library } from '../../shared/photographs/library.ts';
import { openLoupe } from '../../shared/photographs/looking.ts';
import { selection } from '../../shared/photographs/selection.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { useFocusTarget } from '../../shared/ui/focus-target.ts';
import { view } from '../../shared/window/view.ts';
import { ContactCell } from './contact-cell.tsx';
import { useRubberBand } from './rubber-band.ts';
import { useSheetAnchor } from './sheet-anchor.ts';
import { useArrangeDrop } from './sheet-arrange.ts';

import { cellBox, layoutSheet, type SheetLayout, sheetKeyboard } from './sheet-layout.ts';
import { flung, OVERSCAN, useSheetScroll } from './sheet-scroll.ts';
import { useSheetState } from './sheet-state.ts';
import { setSheetColumns } from './state/arranging.ts';
import { useWholeCells } from './whole-cells.ts';

export function ContactSheet() {
  const ref = useRef<HTMLDivElement>(null);
  const positions = useStore(library, (state) => state.positions);
  const thumbnailSize = useStore(view, (state) => state.thumbnailSize);
  const { selected, focus } = useStore(selection, (state) => state);
  const { width, range, onScroll, setLayout } = useSheetScroll(ref, positions);
  const layout = useMemo(
    () => layoutSheet(width, positions.size, thumbnailSize),
    [width, positions.size, thumbnailSize],
  );
  useLayoutEffect(() => setLayout(layout), [setLayout, layout]);
  const keyboardDelegate = useMemo(
    () => sheetKeyboard(positions, layout, () => ref.current?.clientHeight ?? 0),
    [positions, layout],
  );
  const state = useSheetState(positions, selected, focus);
  const { gridProps } = useGridList(
    {
      'aria-label': PHOTO_WORDS.contactSheet,
      keyboardDelegate,
      isVirtualized: true,
      disallowTypeAhead: true,
      escapeKeyBehavior: 'none',
      keyboardNavigationBehavior: 'tab',
      shouldSelectOnPressUp: true,
      onAction: openLoupe,
    },
    state,
    ref,
  );
  const { band, handlers } = useRubberBand(ref, positions, layout);
  const { gap, dropHandlers } = useArrangeDrop(ref, layout);
  useSheetAnchor(ref, width, layout, positions, focus);
  useEffect(() => setSheetColumns(layout.columns), [layout.columns]);
  useFocusTarget('sheet', ref, { first: '[role=row][tabindex="0"], [role=row][aria-selected=true]' });

  const hasFocus = state.selectionManager.isFocused;
  const isFlung = useStore(flung, (value) => value);
  const indices = width > 0 ? indicesIn(range, focus === null ? -1 : positions.indexOf(focus), positions.size) : [];
  const inRange = indices.map((index) => positions.ids[index]!);
  const beyond = OVERSCAN * layout.columns;
  const whole = useWholeCells(inRange, { above: range[0] === 0 ? 0 : beyond, below: beyond }, isFlung, focus);
  return (
    <div
      {...gridProps}
      {...handlers}
      {...dropHandlers}
      ref={ref}
      className={`sheet ${isSmall(layout) ? 'is-small' : ''}`}
      onScroll={onScroll}
    >
      <div role="presentation" className="sheet-area" style={{ height: layout.height }}>
        {indices.map((index, at) => {
          const id = inRange[at]!;
          const { left, top } = cellBox(layout, index);
          if (!whole.has(id)) return <PassingCell key={id} left={left} top={top} layout={layout} />;
          return (
            <ContactCell
              key={id}
              id={id}
              index={index}
              state={state}
              left={left}
              top={top}
              width={layout.cellWidth}
              height={layout.cellHeight}
              photoHeight={layout.photoHeight}
              isSelected={selected.has(id)}
              isFocused={id === focus}
              hasFocus={id === focus && hasFocus}
            />
          );
        })}
        {gap !== null && (
          <div className="sheet-gap" style={{ left: gap.left, top: gap.top, height: layout.cellHeight }} />
        )}
        {band !== null && (
          <div
            className="rubber-band"
            style={{ left: band.left, top: band.top, width: band.right - band.left, height: band.bottom - band.top }}
          />
        )}
      </div>
    </div>
  );
}

/** Narrower than the badges of a burst in words. */
function isSmall({ cellWidth }: SheetLayout): boolean {
  return cellWidth < 216;
}

interface PassingProps {
  readonly left: number;
  readonly top: number;
  readonly layout: SheetLayout;
}

/** A cell that nobody can look at yet, because it flies past or comes with many others: an empty frame, cheap to make. */
const PassingCell = memo(function PassingCell({ left, top, layout }: PassingProps) {
  return (
    <div
      role="presentation"
      className="cell"
      style={{ left, top, width: layout.cellWidth, height: layout.cellHeight }}
    />
  );
});

/** What is in view; and the focused photograph wherever it is, so that the keyboard is never lost by scrolling. */
function indicesIn([from, to]: readonly [number, number], focused: number, count: number): readonly number[] {
  const end = Math.min(to, count);
  const indices = Array.from({ length: Math.max(0, end - from) }, (_, index) => from + index);
  return focused >= 0 && (focused < from || focused >= end) ? [...indices, focused] : indices;
}
