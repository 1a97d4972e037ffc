/** Registers elements of a view as what can take the keyboard. */
import { type RefCallback, type RefObject, useCallback, useEffect, useRef } from 'react';
import { type FocusOptions, type FocusTarget, registerTarget, type TargetName } from '../window/focus-targets.ts';

/** What the keyboard comes to first in a pane: what is current, else its list, and its buttons only where it has neither. */
export const FIRST_IN_PANE = ['[aria-current]', '[role=grid]', 'textarea', 'input', 'button:not([disabled])'] as const;

interface Options {
  /** What in the element takes the keyboard, as selectors in the element itself, the first that finds something; else the element. */
  readonly first?: string | readonly string[];
  /** Finds one of the things in it. */
  readonly item?: (id: number) => string;
}

/** Registers the element of `ref` under that name while its view is drawn. */
export function useFocusTarget(
  name: TargetName | null,
  ref: RefObject<HTMLElement | null>,
  { id, ...options }: Options & { readonly id?: number | undefined } = {},
): void {
  const latest = useRef(options);
  latest.current = options;
  useEffect(() => {
    if (name === null) return;
    return registerTarget(
      name,
      id,
      targetOf(ref, () => latest.current),
    );
  }, [name, id, ref]);
}

/** For an element that comes and goes: its `ref`, which registers it while it is there. */
export function useTargetRef(name: TargetName, options: Options = {}): RefCallback<HTMLElement> {
  const latest = useRef(options);
  latest.current = options;
  return useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return;
      return registerTarget(
        name,
        undefined,
        targetOf({ current: element }, () => latest.current),
      );
    },
    [name],
  );
}

function firstOf(whole: HTMLElement, selectors: string | readonly string[]): HTMLElement | null {
  for (const selector of [selectors].flat()) {
    const found = whole.querySelector<HTMLElement>(selector);
    if (found !== null) return found;
  }
  return null;
}

function targetOf(ref: RefObject<HTMLElement | null>, options: () => Options): FocusTarget {
  const reveal = (element: HTMLElement, block: 'nearest' | 'center'): void =>
    // With its photograph, credit and findings, not the field alone.
    (element.closest<HTMLElement>('[role=row]') ?? element).scrollIntoView({ block });
  return {
    focus: ({ item, caret, range, scroll }: FocusOptions = {}) => {
      const { first, item: find } = options();
      const selectors = item !== undefined && find !== undefined ? find(item) : (first ?? []);
      const whole = ref.current;
      const element = whole === null ? null : (firstOf(whole, selectors) ?? whole);
      element?.focus();
      if (element instanceof HTMLTextAreaElement && caret !== undefined) {
        const at = caret === 'end' ? element.value.length : caret;
        element.setSelectionRange(at, at);
      }
      if (element instanceof HTMLTextAreaElement && range !== undefined) element.setSelectionRange(...range);
      if (element !== null && scroll !== undefined) reveal(element, scroll);
    },
    reveal: (scroll) => {
      if (ref.current !== null) reveal(ref.current, scroll);
    },
    shows: (item) => {
      const selector = options().item?.(item);
      return selector !== undefined && ref.current?.querySelector(selector) != null;
    },
    holds: () => ref.current?.contains(document.activeElement) === true,
  };
}
