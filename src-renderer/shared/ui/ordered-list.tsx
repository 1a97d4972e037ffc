/**
 * A list whose rows are put in order by hand: one tab stop, arrows, selection with Shift and Ctrl, drag and drop. Its
 * rows hear nothing themselves and are drawn again only where they themselves changed: a row that moves draws no other.
 */
import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { type ListDrag, useListDrag } from './ordered-list-drag.ts';
import { nextRow, rangeOf } from './ordered-list-keys.ts';

interface Props {
  readonly list?: RefObject<HTMLDivElement | null>;
  readonly className: string;
  readonly label: string;
  readonly ids: readonly number[];
  /** What a screen reader says of a row; else what is in the row names it. */
  readonly nameOf?: (id: number) => string;
  /** Begins with the same word for all rows. */
  readonly classOf: (id: number) => string;
  /** Draws a row; the same component every time. */
  readonly Item: ComponentType<{ readonly id: number }>;
  readonly isHorizontal?: boolean;
  readonly isSingle?: boolean;
  readonly selected: ReadonlySet<number>;
  readonly onSelect: (ids: ReadonlySet<number>) => void;
  readonly onOpen?: (id: number) => void;
  readonly drag: ListDrag;
  readonly empty: ReactNode;
}

const FIELDS = 'input, textarea, select, [contenteditable]';
const CONTROLS = 'button, a, summary, [role=button], [role=option]';

/** The row that had the keyboard is gone: the one that took its place has it before the next key is heard, or the list while it is empty. */
function useRowInstead(list: RefObject<HTMLDivElement | null>, isGone: boolean, instead: number | null): void {
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (list.current === null) return;
    // Whatever else has the keyboard keeps it.
    const isLost = isGone && activeElement === document.body;
    if (!isLost && activeElement !== list.current) return;
    const row = instead === null ? null : rowIn(list.current, instead);
    (row ?? list.current).focus({ preventScroll: row === null });
  }, [list, isGone, instead]);
}

const rowIn = (list: HTMLElement, id: number): HTMLElement | null =>
  list.querySelector<HTMLElement>(`[role=row][data-key="${id}"]`);

/** The row that this happened in. */
export function rowKey(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row][data-key]') : null;
  return row === null ? null : Number(row.dataset.key);
}

export function OrderedList({ ids, selected, isHorizontal = false, isSingle = false, ...props }: Props) {
  const own = useRef<HTMLDivElement>(null);
  const list = props.list ?? own;
  const [focused, setFocused] = useState<number | null>(null);
  /** Where a selection with Shift begins. */
  const anchor = useRef<number | null>(null);
  const { dragged, line, isOver, handlers } = useListDrag(list, ids, selected, isHorizontal, props.drag);
  const stop = [focused, ...selected, ids[0] ?? null].find((id) => id !== null && ids.includes(id)) ?? null;
  useRowInstead(list, focused !== null && !ids.includes(focused), stop);

  const choose = (
    id: number,
    { isRange, isToggle }: { readonly isRange: boolean; readonly isToggle: boolean },
  ): void => {
    if (isRange && !isSingle) {
      const [first = id] = selected;
      const from = anchor.current !== null && selected.has(anchor.current) ? anchor.current : first;
      anchor.current = from;
      props.onSelect(rangeOf(ids, from, id));
      return;
    }
    anchor.current = id;
    if (!isToggle || isSingle || !selected.has(id))
      props.onSelect(new Set(isToggle && !isSingle ? [...selected, id] : [id]));
    // The last one stays: one row is always the current one.
    else if (selected.size > 1) props.onSelect(new Set([...selected].filter((one) => one !== id)));
  };
  const onClick = (event: MouseEvent): void => {
    const id = rowKey(event.target);
    if (id === null || (event.target as Element).closest(CONTROLS) !== null) return;
    choose(id, { isRange: event.shiftKey, isToggle: event.ctrlKey || event.metaKey });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const id = rowKey(event.target);
    if (id === null || event.defaultPrevented || event.altKey || list.current === null) return;
    if ((event.target as Element).closest(FIELDS) !== null || (event.target as HTMLElement).role !== 'row') return;
    const isMod = event.ctrlKey || event.metaKey;
    if (isMod && event.key === 'a' && !isSingle) props.onSelect(new Set(ids));
    else if (isMod && event.key === ' ') choose(id, { isRange: false, isToggle: true });
    else if (!isMod && event.key === 'Enter' && props.onOpen !== undefined) props.onOpen(id);
    else {
      const next = nextRow(list.current, ids, id, event.key, isHorizontal);
      if (next === null) return;
      // The row is where it will be before what is selected opens.
      rowIn(list.current, next)?.focus();
      if (!isMod) choose(next, { isRange: event.shiftKey, isToggle: false });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: rows of several lines that are moved; no table.
    <div
      ref={list}
      role="grid"
      className={`ordered-list ${props.className}`}
      aria-label={props.label}
      aria-multiselectable={!isSingle}
      data-drop-target={isOver || undefined}
      onClick={onClick}
      onDoubleClick={(event) => {
        const id = rowKey(event.target);
        if (id !== null) props.onOpen?.(id);
      }}
      onKeyDown={onKeyDown}
      // By Tab only where it has no row.
      tabIndex={ids.length === 0 ? 0 : -1}
      onFocus={({ target, currentTarget }) => {
        if (target !== currentTarget) setFocused(rowKey(target));
        else currentTarget.querySelector<HTMLElement>('[role=row][tabindex="0"]')?.focus({ preventScroll: true });
      }}
      {...handlers}
    >
      {ids.map((id) => (
        <Row
          key={id}
          id={id}
          className={props.classOf(id)}
          name={props.nameOf?.(id)}
          isSelected={selected.has(id)}
          isTabStop={id === stop}
          isDragged={dragged.includes(id)}
          Item={props.Item}
        />
      ))}
      {ids.length === 0 && <Instead>{props.empty}</Instead>}
      {line !== null && <div className={`ordered-line ${isHorizontal ? 'is-upright' : ''}`} style={line} />}
    </div>
  );
}

/** A grid has rows: what is in an empty one is a row of it. */
function Instead({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the list.
    // biome-ignore lint/a11y/useFocusableInteractive: the list has the keyboard.
    <div role="row" className="ordered-cell">
      {/* biome-ignore lint/a11y/useSemanticElements: as the list. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list has the keyboard. */}
      <div role="gridcell" className="ordered-cell">
        {children}
      </div>
    </div>
  );
}

interface RowProps {
  readonly id: number;
  readonly className: string;
  readonly name: string | undefined;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly isDragged: boolean;
  readonly Item: Props['Item'];
}

const Row = memo(function Row({ id, className, name, isSelected, isTabStop, isDragged, Item }: RowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: as the list.
    <div
      role="row"
      className={className}
      data-key={id}
      tabIndex={isTabStop ? 0 : -1}
      draggable
      aria-label={name}
      aria-selected={isSelected}
      data-selected={isSelected || undefined}
      data-dragging={isDragged || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: as the list. */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the keyboard. */}
      <div role="gridcell" className="ordered-cell">
        <Item id={id} />
      </div>
    </div>
  );
});
