/** The contact sheet: every photograph of the question at any length, by keyboard, mouse and screen reader. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useGridList, useGridListItem } from 'react-aria';
import { type ListState, type Node, useListState } from 'react-stately';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { library } from '../../state/library.ts';
import { openLoupe } from '../../state/looking.ts';
import { useRow } from '../../state/rows.ts';
import { select, selection, setFocus } from '../../state/selection.ts';
import { useStore } from '../../state/store.ts';
import { view as viewStore } from '../../state/view.ts';
import { CellContent, labelOf } from './contact-cell.tsx';
import { startPhotoDrag } from './photo-drag.ts';
import { useRubberBand } from './rubber-band.ts';
import { SheetCollection } from './sheet-collection.ts';
import { sheetKeyboard } from './sheet-keyboard.ts';
import { type Box, cellBox, layoutSheet, scrollToShow } from './sheet-layout.ts';
import { recallScroll, useSheetView, useSheetWishes } from './sheet-scroll.ts';

export function ContactSheet() {
  const ref = useRef<HTMLDivElement>(null);
  const positions = useStore(library, (state) => state.positions);
  const thumbnailSize = useStore(viewStore, (state) => state.thumbnailSize);
  const { selected, focus } = useStore(selection, (state) => state);
  const { onScroll, ...view } = useSheetView(ref);
  const layout = useMemo(
    () => layoutSheet(view.width, positions.size, thumbnailSize),
    [view.width, positions.size, thumbnailSize],
  );
  const [from, to] = useSheetWishes(positions, layout, view);
  const collection = useMemo(() => new SheetCollection(positions), [positions]);
  const keyboardDelegate = useMemo(
    () => sheetKeyboard(positions, layout, () => ref.current?.clientHeight ?? 0),
    [positions, layout],
  );
  const state = useListState<PhotoId>({
    collection,
    selectionMode: 'multiple',
    selectionBehavior: 'replace',
    selectedKeys: selected,
    onSelectionChange: (keys) => select(keys === 'all' ? positions.ids : (keys as Set<PhotoId>)),
  });
  const { gridProps } = useGridList(
    {
      'aria-label': 'Contact sheet',
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
  useSharedFocus(state, focus);
  useScrollToFocus(ref, state.selectionManager.focusedKey as PhotoId | null, layout, positions.indexOf.bind(positions));
  useRecalledScroll(ref, layout.height);

  const focusIndex = focus === null ? -1 : positions.indexOf(focus);
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  if (focusIndex >= 0 && (focusIndex < from || focusIndex >= to)) indices.push(focusIndex);
  return (
    <div {...gridProps} {...handlers} ref={ref} className="sheet" onScroll={onScroll}>
      <div role="presentation" className="sheet-area" style={{ height: layout.height }}>
        {view.width > 0 &&
          indices.map((index) => {
            const node = collection.at(index);
            if (node === null) return null;
            return (
              <Cell
                key={node.key}
                node={node}
                index={index}
                state={state}
                box={cellBox(layout, index)}
                photoHeight={layout.photoHeight}
              />
            );
          })}
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

interface CellProps {
  readonly node: Node<PhotoId>;
  readonly index: number;
  readonly state: ListState<PhotoId>;
  readonly box: Box;
  readonly photoHeight: number;
}

function Cell({ node, index, state, box, photoHeight }: CellProps) {
  const ref = useRef<HTMLDivElement>(null);
  const row = useRow(node.key as PhotoId);
  const named = { ...node, 'aria-label': labelOf(row, index) };
  // Not "virtualised" to React Aria: it would walk the whole collection for every row to number it.
  const { rowProps, gridCellProps, isSelected, isFocused } = useGridListItem({ node: named }, state, ref);
  const classes = [
    'cell',
    isSelected ? 'is-selected' : '',
    isFocused || state.selectionManager.focusedKey === node.key ? 'is-focused' : '',
    row?.pick === 'reject' ? 'is-rejected' : '',
  ];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the role is in rowProps.
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is in rowProps.
    <div
      {...rowProps}
      ref={ref}
      className={classes.join(' ')}
      aria-rowindex={index + 1}
      draggable
      onDragStart={(event) => startPhotoDrag(event, node.key as PhotoId)}
      style={{
        transform: `translate(${box.left}px, ${box.top}px)`,
        width: box.right - box.left,
        height: box.bottom - box.top,
      }}
    >
      <div {...gridCellProps} className="cell-inner">
        <CellContent id={node.key as PhotoId} height={photoHeight} />
      </div>
    </div>
  );
}

/** Focus lives in our store, so that loupe, undo and restart move it too; React Aria's copy follows, and leads. */
function useSharedFocus(state: ListState<PhotoId>, focus: PhotoId | null): void {
  const manager = state.selectionManager;
  const held = manager.focusedKey as PhotoId | null;
  const before = useRef(held);
  useLayoutEffect(() => {
    if (held !== before.current && held !== focus) setFocus(held);
    else if (held !== focus && (focus === null || state.collection.getItem(focus) !== null))
      manager.setFocusedKey(focus);
    before.current = held;
  }, [held, focus, manager, state.collection]);
  // Coming back from the loupe or a dialog, the keyboard is at the photograph again.
  const isEmpty = state.collection.size === 0;
  const latest = useRef(manager);
  latest.current = manager;
  useEffect(() => {
    if (!isEmpty && document.activeElement === document.body) latest.current.setFocused(true);
  }, [isEmpty]);
}

function useScrollToFocus(
  ref: React.RefObject<HTMLElement | null>,
  focus: PhotoId | null,
  layout: ReturnType<typeof layoutSheet>,
  indexOf: (id: PhotoId) => number,
): void {
  const before = useRef<PhotoId | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null || focus === null || layout.height === 0 || before.current === focus) return;
    const index = indexOf(focus);
    if (index < 0) return;
    before.current = focus;
    const top = scrollToShow(layout, index, element.scrollTop, element.clientHeight);
    if (top !== element.scrollTop) element.scrollTop = top;
  }, [ref, focus, layout, indexOf]);
}

let scrollRecalled = false;
function useRecalledScroll(ref: React.RefObject<HTMLElement | null>, height: number): void {
  useEffect(() => {
    if (scrollRecalled || height === 0 || ref.current === null) return;
    scrollRecalled = true;
    const top = recallScroll();
    if (top !== null) ref.current.scrollTop = top;
  }, [ref, height]);
}
