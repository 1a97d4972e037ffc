/** Gives the keyboard to a view that has just appeared, unless something in it has it already. */
import { type RefObject, useEffect } from 'react';

export function useViewFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current;
    if (element !== null && !element.contains(document.activeElement)) element.focus({ preventScroll: true });
  }, [ref]);
}
