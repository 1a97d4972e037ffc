/** Where the arrow and page keys lead in the contact sheet, by arithmetic instead of by looking at the page. */
import type { useGridList } from 'react-aria';
import type { Key } from 'react-stately';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { Positions } from '../../shared/photographs/positions.ts';
import { rowsInPage, type SheetLayout } from './sheet-layout.ts';

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
