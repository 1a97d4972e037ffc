/** Drag and drop in a list with a manual order: its own rows, rows of another such list, and things dropped from elsewhere. */
import { type CSSProperties, type DragEvent, type RefObject, useState } from 'react';

export interface ListDrag {
  /** The kind of its rows: lists of the same kind take them from each other. */
  readonly type: string;
  /** What else may be dropped here; that is always copied. */
  readonly takes: string;
  readonly onReorder: (ids: readonly number[], before: number | null) => void;
  /** Rows of another list of this kind. */
  readonly onRows: (ids: readonly number[], before: number | null, isCopy: boolean) => void;
  readonly onOther: (text: string, before: number | null) => void;
}

interface Dragging {
  readonly dragged: readonly number[];
  /** Where the line that says where a drop would land is drawn. */
  readonly line: CSSProperties | null;
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

const NONE: readonly number[] = [];

export function useListDrag(
  list: RefObject<HTMLDivElement | null>,
  ids: readonly number[],
  selected: ReadonlySet<number>,
  isHorizontal: boolean,
  { type, takes, onReorder, onRows, onOther }: ListDrag,
): Dragging {
  const [dragged, setDragged] = useState(NONE);
  /** Index of the row before which a drop lands; the length at the end. */
  const [over, setOver] = useState<number | null>(null);
  const rows = (): readonly HTMLElement[] => [
    ...(list.current?.querySelectorAll<HTMLElement>(':scope > [role=row][data-key]') ?? []),
  ];
  const accepts = ({ types }: DataTransfer): boolean => types.includes(type) || types.includes(takes);
  /** From here on nothing of a drag is shown. */
  const end = (): void => {
    setOver(null);
    setDragged(NONE);
  };

  const onDragStart = (event: DragEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const id = Number(target?.closest<HTMLElement>('[role=row][data-key]')?.dataset.key);
    // Words that are selected in a field are dragged as words.
    if (!ids.includes(id) || target?.closest('textarea, input') != null) return;
    const taken = selected.has(id) ? ids.filter((one) => selected.has(one)) : [id];
    event.dataTransfer.effectAllowed = 'copyMove';
    event.dataTransfer.setData(type, JSON.stringify(taken));
    setDragged(taken);
  };
  const onDragOver = (event: DragEvent): void => {
    if (!accepts(event.dataTransfer)) return;
    event.preventDefault();
    event.stopPropagation();
    const isCopied = event.dataTransfer.types.includes(takes) || (event.ctrlKey && dragged.length === 0);
    event.dataTransfer.dropEffect = isCopied ? 'copy' : 'move';
    const at = rows().findIndex((row) => {
      const { left, top, width, height } = row.getBoundingClientRect();
      return isHorizontal ? event.clientX < left + width / 2 : event.clientY < top + height / 2;
    });
    setOver(at < 0 ? ids.length : at);
  };
  const onDrop = (event: DragEvent): void => {
    const { dataTransfer: data } = event;
    if (!accepts(data)) return;
    event.preventDefault();
    event.stopPropagation();
    const before = ids[over ?? ids.length] ?? null;
    const isCopy = event.ctrlKey;
    const taken = numbersIn(data.getData(type));
    const isOwn = dragged.length > 0;
    end();
    if (data.types.includes(takes)) onOther(data.getData(takes), before);
    else if (taken.length === 0) return;
    else if (isOwn) onReorder(taken, before);
    else onRows(taken, before, isCopy);
  };
  const onDragLeave = (event: DragEvent): void => {
    if (!(event.relatedTarget instanceof Node) || list.current?.contains(event.relatedTarget) !== true) setOver(null);
  };
  return {
    dragged,
    line: over === null ? null : lineAt(rows(), over, isHorizontal),
    isOver: over !== null,
    handlers: { onDragStart, onDragEnd: end, onDragOver, onDragLeave, onDrop },
  };
}

/** Another program may drop anything under that name: without numbers nothing is dropped. */
function numbersIn(text: string): readonly number[] {
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter((one): one is number => Number.isInteger(one)) : NONE;
  } catch {
    return NONE;
  }
}

/** Between two rows, in the list's own coordinates. */
function lineAt(rows: readonly HTMLElement[], at: number, isHorizontal: boolean): CSSProperties | null {
  const [row, last] = [rows[at], rows.at(-1)];
  if (last === undefined) return null;
  if (isHorizontal) return { left: row === undefined ? last.offsetLeft + last.offsetWidth + 4 : row.offsetLeft - 5 };
  return { top: row === undefined ? last.offsetTop + last.offsetHeight + 2 : row.offsetTop - 6 };
}
