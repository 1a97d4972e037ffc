/** The window's one key listener; it ignores keys while text is typed or composed, and while a dialog is open. */
import { subscribe } from '../../shared/api.ts';
import { commandFor, isTyping, keyName } from '../../shared/commands/keys.ts';
import { step } from '../../shared/photographs/selection.ts';
import { isHoldingKeys, keepKeys } from '../../shared/window/held-keys.ts';
import { attempt } from '../../shared/window/notices.ts';
import { dialog, view } from '../../shared/window/view.ts';

/** Menus, popovers and dialogs have their own keys. */
function isCovered(): boolean {
  return dialog.get() !== null || document.querySelector('[data-covers]') !== null;
}

function onKeyDown(event: KeyboardEvent): void {
  if (isKept(event)) return;
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

const kept: KeyboardEvent[] = [];
let isHearing = false;
/** Keys that were kept and are heard now. */
const heard = new WeakSet<Event>();

/** Keeps the key where what it is meant for is not there yet, or others before it wait; Escape lets all of them go. */
function isKept(event: KeyboardEvent): boolean {
  if (heard.has(event) || (!isHoldingKeys() && !isHearing)) return false;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.key === 'Escape') kept.length = 0;
  else kept.push(event);
  return true;
}

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function hearKept(): Promise<void> {
  if (isHearing || kept.length === 0) return;
  isHearing = true;
  try {
    // A dialog that closed gives the keyboard back with the next frame.
    await frame();
    await frame();
    while (kept.length > 0 && !isHoldingKeys()) {
      hearAgain(kept.shift()!);
      // What it opened has the keyboard for the next one.
      await frame();
    }
  } finally {
    // Whatever fails, the next key is heard.
    isHearing = false;
  }
}

function hearAgain({ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat }: KeyboardEvent): void {
  const again = new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, metaKey, altKey, shiftKey, repeat },
    bubbles: true,
    cancelable: true,
  });
  heard.add(again);
  const target = document.activeElement ?? document.body;
  const isFree = target.dispatchEvent(again);
  if (!isFree || !isTyping(target) || ctrlKey || metaKey || altKey) return;
  if (key === 'Backspace') document.execCommand('delete');
  else if (key.length === 1) document.execCommand('insertText', false, key);
}

/** A key pressed in the loupe's own window means what it means here, where no field has it. */
function takeOver({ key, repeat }: { readonly key: string; readonly repeat: boolean }): void {
  if (isCovered()) return;
  const command = commandFor(key, false);
  if (command === undefined) {
    const by = STEPS[key];
    if (by !== undefined && view.get().place === 'library') step(by);
    return;
  }
  if (!repeat || command.repeats === true) attempt(() => command.run());
}

/** What the contact sheet itself does with its arrows. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export function startKeys(): () => void {
  subscribe('loupeWindow.key', takeOver);
  keepKeys(
    () => void hearKept(),
    () => {
      kept.length = 0;
    },
  );
  window.addEventListener('keydown', onKeyDown, { capture: true });
  return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
}
