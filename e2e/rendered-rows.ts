/** Counts which pictures' rows React draws again: put into the page before its own script, read by window tests and benches. */

export interface Rendered {
  /** Ids of the pictures of which something was drawn again, the item of the list included. */
  readonly rows: Set<number>;
  /** Runs of all rules. */
  rules: number;
  /** While a time is measured nothing is counted: it would be measured too. */
  isPaused: boolean;
}

/** Runs before the page's own script: React tells of every commit, as it tells its developer tools. */
export function countRendering(): void {
  interface Fiber {
    readonly tag: number;
    readonly flags: number;
    readonly alternate: Fiber | null;
    readonly child: Fiber | null;
    readonly sibling: Fiber | null;
    readonly memoizedProps: {
      readonly pictureId?: unknown;
      readonly id?: unknown;
      readonly className?: unknown;
    } | null;
  }
  const counted = { rows: new Set<number>(), rules: 0, isPaused: false };
  new PerformanceObserver((list) => {
    counted.rules += list.getEntriesByName('rules-run').length;
  }).observe({ type: 'mark' });
  const FUNCTIONS = [0, 11, 15];
  const pictureOf = (props: Fiber['memoizedProps']): number | null => {
    if (typeof props?.pictureId === 'number') return props.pictureId;
    const isItem = typeof props?.className === 'string' && props.className.startsWith('picture-item');
    return isItem && typeof props?.id === 'number' ? props.id : null;
  };
  const walk = (fiber: Fiber, row: number | null): void => {
    const before = fiber.alternate;
    const own = pictureOf(fiber.memoizedProps) ?? row;
    if (own !== null && FUNCTIONS.includes(fiber.tag) && (before === null || (fiber.flags & 1) !== 0))
      counted.rows.add(own);
    // Children that are the same objects as before were not visited.
    if (before !== null && before.child === fiber.child) return;
    for (let child = fiber.child; child !== null; child = child.sibling) walk(child, own);
  };
  Object.assign(window, {
    counted,
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      checkDCE: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => {
        if (!counted.isPaused) walk(root.current, null);
      },
    },
  });
}
