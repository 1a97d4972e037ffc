/** Keyboard movement in a list with a manual order, and the gaps between its rows. */

/** Both ends and all between. */
export function rangeOf(ids: readonly number[], from: number, to: number): ReadonlySet<number> {
  const [start, end] = [ids.indexOf(from), ids.indexOf(to)].sort((a, b) => a - b) as [number, number];
  // The one it began at comes first: the next range begins there too.
  return new Set([from, ...ids.slice(Math.max(0, start), end + 1)]);
}

/** The row that the key leads to; null where it leads nowhere. */
export function nextRow(
  list: HTMLElement,
  ids: readonly number[],
  id: number,
  key: string,
  isHorizontal: boolean,
): number | null {
  const at = ids.indexOf(id);
  const [back, on] = isHorizontal ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
  if (key === back) return ids[Math.max(0, at - 1)] ?? null;
  if (key === on) return ids[Math.min(ids.length - 1, at + 1)] ?? null;
  if (key === 'Home') return ids[0] ?? null;
  if (key === 'End') return ids.at(-1) ?? null;
  if (key === 'PageUp' || key === 'PageDown') return pageFrom(list, ids, at, key === 'PageUp' ? -1 : 1, isHorizontal);
  return null;
}

/** As far as the list is long, one row at least. */
function pageFrom(
  list: HTMLElement,
  ids: readonly number[],
  at: number,
  by: 1 | -1,
  isHorizontal: boolean,
): number | null {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [role=row][data-key]')];
  const place = (row: HTMLElement | undefined): number => (isHorizontal ? row?.offsetLeft : row?.offsetTop) ?? 0;
  const page = isHorizontal ? list.clientWidth : list.clientHeight;
  const start = place(rows[at]);
  let next = at + by;
  while (rows[next + by] !== undefined && Math.abs(place(rows[next + by]) - start) <= page) next += by;
  return ids[Math.min(ids.length - 1, Math.max(0, next))] ?? null;
}
