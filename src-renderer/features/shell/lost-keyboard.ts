/** Restores lost focus: when the focused element is removed, moved or disabled, what took its place gets the focus. */
import { focusTarget, hasKeyboard, noteAct, type TargetName } from '../../shared/window/focus-targets.ts';
import { dialog } from '../../shared/window/view.ts';

/** From the narrow to the wide: the first that holds the keyboard is where it was. */
const AREAS: readonly TargetName[] = ['sheet', 'tray', 'beside', 'strip', 'panel', 'sources', 'bar', 'centre'];

const LINES = 'li, tr, [role=row], [role=option]';
const CONTROLS = 'button:not([disabled]), a[href], input, textarea, select, [tabindex]';

/** A line of a list that has the keyboard: where it is in its list, and which of its controls it is. */
interface LineOfList {
  readonly line: Element;
  readonly list: Element;
  readonly at: number;
  readonly control: number;
}

const linesIn = (list: Element): readonly Element[] => [...list.children].filter((child) => child.matches(LINES));

function lineOf(target: Element): LineOfList | null {
  const line = target.closest(LINES);
  const list = line?.parentElement ?? null;
  if (line === null || list === null) return null;
  return { line, list, at: linesIn(list).indexOf(line), control: [...line.querySelectorAll(CONTROLS)].indexOf(target) };
}

/** The line is gone, its list is not: the one that took its place has the keyboard, at the same of its controls. */
function goToLineInstead({ line, list, at, control }: LineOfList): void {
  if (line.isConnected || !list.isConnected) return;
  const lines = linesIn(list);
  const instead = lines[Math.min(at, lines.length - 1)];
  const controls = [...(instead?.querySelectorAll<HTMLElement>(CONTROLS) ?? [])];
  const own = controls[control] ?? controls[0];
  if (own !== undefined) own.focus();
  else if (instead instanceof HTMLElement) instead.focus();
}

export function startKeyboardRescue(): void {
  let last: Element | null = null;
  let line: LineOfList | null = null;
  let area: TargetName = 'centre';
  for (const act of ['keydown', 'pointerdown']) window.addEventListener(act, noteAct, { capture: true });
  document.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : null;
    area = AREAS.find((name) => hasKeyboard(name)) ?? area;
    // The contact sheet draws only what is in view, and knows itself what took the place of a photograph.
    line = last === null || area === 'sheet' ? null : lineOf(last);
  });
  const isLost = (): boolean =>
    document.activeElement === document.body ||
    document.activeElement === null ||
    document.activeElement.matches(':disabled');
  const rescue = (): void => {
    if (!isLost()) return;
    if (line !== null) goToLineInstead(line);
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
