/** Restores lost focus: when the focused element is removed, moved or disabled, what took its place gets the focus. */
import { focusTarget, hasKeyboard, noteAct, type TargetName } from '../../shared/window/focus-targets.ts';
import { dialog } from '../../shared/window/view.ts';

/** From the narrow to the wide: the first that holds the keyboard is where it was. */
const AREAS: readonly TargetName[] = ['sheet', 'tray', 'beside', 'strip', 'panel', 'sources', 'bar', 'centre'];

export function startKeyboardRescue(): void {
  let last: Element | null = null;
  let area: TargetName = 'centre';
  for (const act of ['keydown', 'pointerdown']) window.addEventListener(act, noteAct, { capture: true });
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
    area = AREAS.find((name) => hasKeyboard(name)) ?? area;
  });
  const isLost = (): boolean =>
    document.activeElement === document.body ||
    document.activeElement === null ||
    document.activeElement.matches(':disabled');
  const rescue = (): void => {
    if (!isLost()) return;
    if (dialog.get() !== null) {
      // Without the keyboard in it, a dialog would not hear Escape.
      [...document.querySelectorAll<HTMLElement>('[role=dialog], [role=alertdialog]')].at(-1)?.focus();
      return;
    }
    if (last instanceof HTMLElement && last.isConnected) last.focus();
    if (isLost()) (focusTarget(area) ?? focusTarget('centre'))?.focus();
    if (isLost()) focusTarget('centre')?.focus();
  };
  const watch = new MutationObserver((changes) => {
    const gone = last;
    if (gone === null || !isLost()) return;
    const isGone = changes.some(
      ({ target, removedNodes }) => target === gone || [...removedNodes].some((node) => node.contains(gone)),
    );
    if (!isGone) return;
    // A dialog that closes gives the keyboard back by itself, a frame later; so does a button that was greyed for a moment.
    requestAnimationFrame(() => requestAnimationFrame(rescue));
  });
  watch.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}
