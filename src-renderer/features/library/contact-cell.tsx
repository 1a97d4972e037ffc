/** One cell of the contact sheet as a row of React Aria's grid; renders again only when its own photograph changes. */
import { memo, useRef } from 'react';
import { useGridListItem } from 'react-aria';
import type { ListState } from 'react-stately';
import { DELIVERED_NAMES } from '../../../src-main/domain/colour-names.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { startPhotoDrag } from '../../shared/photo/photo-drag.ts';
import { PHOTO_MENU } from '../../shared/photo/photo-menu.ts';
import { useColourNames } from '../../shared/photographs/colour-names.ts';
import { useRow } from '../../shared/photographs/rows.ts';
import { select, selection, setFocus } from '../../shared/photographs/selection.ts';
import { openContextMenu } from '../../shared/ui/context-menu.tsx';
import { CellContent, labelOf } from './cell-content.tsx';
import { SheetNode } from './sheet-collection.ts';
import { stackWords, useCellStack } from './stack-badges.tsx';

interface Props {
  readonly id: PhotoId;
  readonly index: number;
  readonly state: ListState<PhotoId>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly photoHeight: number;
  readonly isSelected: boolean;
  readonly isFocused: boolean;
  /** The keyboard is at this cell now. */
  readonly hasFocus: boolean;
}

export const ContactCell = memo(function ContactCell(props: Props) {
  const { id, index, state, left, top, width, height, photoHeight, isSelected, isFocused } = props;
  const ref = useRef<HTMLDivElement>(null);
  const row = useRow(id);
  const stack = useCellStack(id);
  const node = new SheetNode(id, index, labelOf(row, index, useColourNames(), stackWords(id, stack)));
  // Not "virtualised" to React Aria: it would walk the whole collection for every row to number it.
  const { rowProps, gridCellProps } = useGridListItem({ node }, state, ref);
  const classes = [
    'cell',
    isSelected ? 'is-selected' : '',
    isFocused ? 'is-focused' : '',
    row?.pick === 'reject' ? 'is-rejected' : '',
    stack === null ? '' : stack.isOpen ? 'is-in-stack' : 'is-stack',
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
      onDragStart={(event) => startPhotoDrag(event, id)}
      onContextMenu={(event) => {
        if (!selection.get().selected.has(id)) select([id], id);
        else setFocus(id);
        openContextMenu(event, labelOf(row, index, DELIVERED_NAMES, ''), PHOTO_MENU);
      }}
      style={{ left, top, width, height }}
    >
      <div {...gridCellProps} className="cell-inner">
        <CellContent id={id} height={photoHeight} stack={stack} />
      </div>
    </div>
  );
});
