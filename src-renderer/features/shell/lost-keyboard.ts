/** The keyboard is never nowhere: where what had it goes from the page or is moved in it, what took its place has it. */
import { focusTarget, hasKeyboard, type TargetName } from '../../shared/window/focus-targets.ts';
import { dialog } from '../../shared/window/view.ts';

/** From the narrow to the wide: the first that holds the keyboard is where it was. */
const AREAS: readonly TargetName[] = ['sheet', 'tray', 'beside', 'strip', 'panel', 'sources', 'bar', 'centre'];

export function startKeyboardRescue(): void {
  let last: Element | null = null;
  let area: TargetName = 'centre';
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
    area = AREAS.find((name) => hasKeyboard(name)) ?? area;
  });
  const isLost = (): boolean => document.activeElement === document.body || document.activeElement === null;
  const rescue = (): void => {
    if (!isLost() || dialog.get() !== null) return;
    if (last instanceof HTMLElement && last.isConnected) last.focus();
    if (isLost()) (focusTarget(area) ?? focusTarget('centre'))?.focus();
    if (isLost()) focusTarget('centre')?.focus();
  };
  const watch = new MutationObserver((changes) => {
    const gone = last;
    if (gone === null || !isLost()) return;
    if (!changes.some(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)))) return;
    // A dialog that closes gives the keyboard back by itself, a frame later.
    requestAnimationFrame(() => requestAnimationFrame(rescue));
  });
  watch.observe(document.body, { childList: true, subtree: true });
}
