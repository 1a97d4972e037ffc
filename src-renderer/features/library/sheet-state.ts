/** React Aria's list state over our own stores, in an object that stays the same, so that a step renders two cells, not all. */
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { type ListState, useListState } from 'react-stately';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import type { Positions } from '../../shared/photographs/positions.ts';
import { select, setFocus } from '../../shared/photographs/selection.ts';
import { SheetCollection } from './sheet-collection.ts';

type Manager = ListState<PhotoId>['selectionManager'];

export function useSheetState(
  positions: Positions,
  selected: ReadonlySet<PhotoId>,
  focus: PhotoId | null,
): ListState<PhotoId> {
  const collection = useMemo(() => new SheetCollection(positions), [positions]);
  const state = useListState<PhotoId>({
    collection,
    selectionMode: 'multiple',
    selectionBehavior: 'replace',
    selectedKeys: selected,
    onSelectionChange: (keys) => select(keys === 'all' ? positions.ids : (keys as Set<PhotoId>)),
  });
  useSharedFocus(state.selectionManager, collection, focus);
  const latest = useRef<Manager>(state.selectionManager);
  latest.current = state.selectionManager;
  // Cells keep the state they were rendered with: its manager must answer for today, not for then.
  return useMemo(
    () => ({ collection, disabledKeys: state.disabledKeys, selectionManager: forwardedTo(latest) }),
    [collection, state.disabledKeys],
  );
}

function forwardedTo(latest: { readonly current: Manager }): Manager {
  return new Proxy({} as Manager, {
    get(_target, name) {
      const manager = latest.current;
      const value: unknown = Reflect.get(manager, name, manager);
      return typeof value === 'function' ? value.bind(manager) : value;
    },
  });
}

/** Focus lives in our store, so that loupe, undo and restart move it too; React Aria's copy follows, and leads. */
function useSharedFocus(manager: Manager, collection: SheetCollection, focus: PhotoId | null): void {
  const held = manager.focusedKey as PhotoId | null;
  const before = useRef(held);
  useLayoutEffect(() => {
    if (held !== before.current && held !== focus) setFocus(held);
    else if (held !== focus && (focus === null || collection.getItem(focus) !== null)) manager.setFocusedKey(focus);
    before.current = held;
  }, [held, focus, manager, collection]);
  // Coming back from the loupe or a dialog, the keyboard is at the photograph again.
  const isEmpty = collection.size === 0;
  const latest = useRef(manager);
  latest.current = manager;
  useEffect(() => {
    const { activeElement } = document;
    if (!isEmpty && (activeElement === document.body || activeElement?.tagName === 'MAIN'))
      latest.current.setFocused(true);
  }, [isEmpty]);
}
