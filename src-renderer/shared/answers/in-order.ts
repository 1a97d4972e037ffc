/** Takes answers to one question as the library gave them: one that is older than what was taken last changes nothing. */
import type { Replied } from '../api.ts';

/** What the shell answers by itself has no place in the library's order, and is taken as it comes. */
const NO_ORDER = 0;

export function inOrder<T>(take: (value: T) => void): (reply: Replied<T>) => void {
  let newest = NO_ORDER;
  return ({ value, order }) => {
    if (order !== NO_ORDER && order < newest) return;
    newest = Math.max(newest, order);
    take(value);
  };
}
