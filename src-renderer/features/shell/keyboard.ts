/** The one listener for keys of the whole window, which keeps still while text is typed or composed, and while something lies over it. */
import { commandFor, isTyping, keyName } from '../../shared/commands/keys.ts';
import { attempt } from '../../shared/window/notices.ts';
import { dialog } from '../../shared/window/view.ts';

/** Menus, popovers and dialogs have their own keys. */
function isCovered(): boolean {
  return dialog.get() !== null || document.querySelector('[data-covers]') !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || isCovered()) return;
  const name = keyName(event);
  const typing = isTyping(event.target);
  // A focused button, link or slider answers Space and Enter itself, and arrows move a slider.
  if (!typing && isOwnKey(name, event.target)) return;
  const command = commandFor(name, typing);
  if (command === undefined || (event.repeat && command.repeats !== true)) return;
  event.preventDefault();
  event.stopPropagation();
  attempt(() => command.run());
}

function isOwnKey(name: string, target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (name === 'Space' || name === 'Enter') {
    return (
      target.closest('button, a, summary, [role=button], [role=checkbox], [role=switch], [role=tab], [role=radio]') !==
      null
    );
  }
  if (/^(Shift\+)?(Arrow|Home|End|Page)/.test(name)) {
    return (
      target.closest('input[type=range], [role=tab], [role=radio], [role=separator], [role=toolbar], select') !== null
    );
  }
  return false;
}

export function startKeys(): () => void {
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
