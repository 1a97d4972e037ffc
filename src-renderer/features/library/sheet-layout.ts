/** The contact sheet's arithmetic: which cell is where, which are in view; no cell is ever measured. */
import type { useGridList } from 'react-aria';
import type { Key } from 'react-stately';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { Positions } from '../../shared/photographs/positions.ts';

export interface SheetLayout {
  readonly count: number;
  readonly columns: number;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Height of the photograph's box in a cell. */
  readonly photoHeight: number;
  readonly rows: number;
  readonly height: number;
}

export const GAP_PX = 8;
export const PADDING_PX = 12;
/** The line under the photograph: name and marks, with its padding. */
const LINE_PX = 30;
/** Press photographs are 3:2 or 4:3, more often wide than tall: a box of this ratio wastes least. */
const RATIO = 0.72;

export function layoutSheet(width: number, count: number, thumbnailSize: number): SheetLayout {
  const inner = Math.max(0, width - 2 * PADDING_PX);
  const columns = Math.max(1, Math.floor((inner + GAP_PX) / (thumbnailSize + GAP_PX)));
  const cellWidth = Math.max(1, Math.floor((inner - GAP_PX * (columns - 1)) / columns));
  const photoHeight = Math.round(cellWidth * RATIO);
  const cellHeight = photoHeight + LINE_PX;
  const rows = Math.ceil(count / columns);
  const height = rows === 0 ? 0 : 2 * PADDING_PX + rows * (cellHeight + GAP_PX) - GAP_PX;
  return { count, columns, cellWidth, cellHeight, photoHeight, rows, height };
}

export interface SheetBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function cellBox(layout: SheetLayout, index: number): SheetBox {
  const column = index % layout.columns;
  const row = Math.floor(index / layout.columns);
  const left = PADDING_PX + column * (layout.cellWidth + GAP_PX);
  const top = PADDING_PX + row * (layout.cellHeight + GAP_PX);
  return { left, top, right: left + layout.cellWidth, bottom: top + layout.cellHeight };
}

/** Indices [from, to) whose rows touch the view, with `overscan` rows more at either end. */
export function inView(
  layout: SheetLayout,
  scrollTop: number,
  viewHeight: number,
  overscan: number,
): readonly [number, number] {
  const pitch = layout.cellHeight + GAP_PX;
  const first = Math.max(0, Math.floor((scrollTop - PADDING_PX) / pitch) - overscan);
  const last = Math.min(layout.rows - 1, Math.floor((scrollTop + viewHeight - PADDING_PX) / pitch) + overscan);
  return [Math.min(layout.count, first * layout.columns), Math.min(layout.count, (last + 1) * layout.columns)];
}

/** Scroll position nearest to the present one at which that cell is wholly in view. */
export function scrollToShow(layout: SheetLayout, index: number, scrollTop: number, viewHeight: number): number {
  const { top, bottom } = cellBox(layout, index);
  if (top - PADDING_PX < scrollTop) return Math.max(0, top - PADDING_PX);
  if (bottom + PADDING_PX > scrollTop + viewHeight) return bottom + PADDING_PX - viewHeight;
  return scrollTop;
}

/** Indices of the cells that a dragged rectangle touches. */
export function cellsIn(layout: SheetLayout, box: SheetBox): readonly number[] {
  const pitchX = layout.cellWidth + GAP_PX;
  const pitchY = layout.cellHeight + GAP_PX;
  const line = (value: number, pitch: number): number => Math.floor((value - PADDING_PX) / pitch);
  const ends = (value: number, pitch: number, size: number): number => Math.ceil((value - PADDING_PX - size) / pitch);
  const found: number[] = [];
  const lastColumn = Math.min(layout.columns - 1, line(box.right, pitchX));
  const lastRow = Math.min(layout.rows - 1, line(box.bottom, pitchY));
  for (let row = Math.max(0, ends(box.top, pitchY, layout.cellHeight)); row <= lastRow; row += 1) {
    for (let column = Math.max(0, ends(box.left, pitchX, layout.cellWidth)); column <= lastColumn; column += 1) {
      const index = row * layout.columns + column;
      if (index < layout.count) found.push(index);
    }
  }
  return found;
}

/** A place between two cells: what is dropped there is before the cell of that index. */
export interface SheetGap {
  readonly index: number;
  /** Where its line is drawn. */
  readonly left: number;
  readonly top: number;
}

/** The gap nearest to a point of the sheet. */
export function gapAt(layout: SheetLayout, x: number, y: number): SheetGap {
  const pitchX = layout.cellWidth + GAP_PX;
  const row = clamp(Math.floor((y - PADDING_PX) / (layout.cellHeight + GAP_PX)), 0, layout.rows - 1);
  const inRow = Math.min(layout.columns, layout.count - row * layout.columns);
  const column = clamp(Math.round((x - PADDING_PX) / pitchX), 0, inRow);
  return {
    index: row * layout.columns + column,
    left: PADDING_PX + column * pitchX - GAP_PX / 2,
    top: PADDING_PX + row * (layout.cellHeight + GAP_PX),
  };
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** How many rows a page key moves. */
export function rowsInPage(layout: SheetLayout, viewHeight: number): number {
  return Math.max(1, Math.floor(viewHeight / (layout.cellHeight + GAP_PX)));
}

type KeyboardDelegate = NonNullable<Parameters<typeof useGridList>[0]['keyboardDelegate']>;

export function sheetKeyboard(positions: Positions, layout: SheetLayout, viewHeight: () => number): KeyboardDelegate {
  const last = positions.size - 1;
  const move = (key: Key, by: number): Key | null => {
    const index = positions.indexOf(key as PhotoId);
    return index < 0 ? null : positions.at(index + by);
  };
  /** Down from a column that the last row lacks goes to the last photograph. */
  const vertical = (key: Key, rows: number): Key | null => {
    const index = positions.indexOf(key as PhotoId);
    if (index < 0) return null;
    const target = index + rows * layout.columns;
    if (target > last) {
      const isLastRow = Math.floor(index / layout.columns) === Math.floor(last / layout.columns);
      return isLastRow ? null : positions.at(last);
    }
    if (target < 0) return rows === -1 ? null : positions.at(index % layout.columns);
    return positions.at(target);
  };
  return {
    getKeyLeftOf: (key) => move(key, -1),
    getKeyRightOf: (key) => move(key, 1),
    getKeyAbove: (key) => vertical(key, -1),
    getKeyBelow: (key) => vertical(key, 1),
    getKeyPageAbove: (key) => vertical(key, -rowsInPage(layout, viewHeight())),
    getKeyPageBelow: (key) => vertical(key, rowsInPage(layout, viewHeight())),
    getFirstKey: () => positions.at(0),
    getLastKey: () => positions.at(last),
  };
}
