/** From the name of a key to the command that it means now. */
import { view } from '../window/view.ts';
import type { Command } from './command.ts';
import { allCommands } from './registry.ts';

export const IS_MAC = /mac/i.test(navigator.platform);

/** The name of a pressed key in the form that commands use, for example `Mod+k`, `Shift+ArrowUp`, `p`, `?`. */
export function keyName(event: KeyboardEvent): string {
  const named = event.key.length > 1;
  const letter = event.key.length === 1 && event.key.toLowerCase() !== event.key.toUpperCase();
  const key = event.key === ' ' ? 'Space' : named ? event.key : event.key.toLowerCase();
  const mod = IS_MAC ? event.metaKey : event.ctrlKey;
  const parts = [
    mod ? 'Mod' : '',
    event.altKey ? 'Alt' : '',
    event.shiftKey && (named || letter || key === 'Space') ? 'Shift' : '',
  ];
  return [...parts.filter((part) => part !== ''), key].join('+');
}

/** The keys of a command as the editor has set them. */
export function keysOf(command: Command): readonly string[] {
  return view.get().keys[command.id] ?? command.keys;
}

/** A key as it is on the keyboard, for display. */
export function keyCap(name: string, onMac = IS_MAC): string {
  const caps: Readonly<Record<string, string>> = {
    Mod: onMac ? '⌘' : 'Ctrl',
    Alt: onMac ? '⌥' : 'Alt',
    Shift: 'Shift',
    ArrowLeft: '←',
    ArrowRight: '→',
    ArrowUp: '↑',
    ArrowDown: '↓',
    Escape: 'Esc',
    Delete: 'Del',
    Enter: 'Enter',
    Space: 'Space',
  };
  return name
    .split(/\+(?=.)/)
    .map((part) => caps[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(onMac ? '' : '+');
}

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range', 'color'].includes(target.type);
}

export function canRun(command: Command): boolean {
  return (command.where?.(view.get()) ?? true) && (command.when?.() ?? true);
}

/** Keys that write no character, and so may mean a command in a text field. */
const WRITES_NOTHING = /^(Mod|Alt)\+|^(Shift\+)?F\d+$/;

/** The command that this key means now; in a text field only one that writes no character. */
export function commandFor(name: string, typing: boolean): Command | undefined {
  if (typing && !WRITES_NOTHING.test(name)) return undefined;
  return allCommands().find(
    (command) => keysOf(command).includes(name) && (!typing || command.typing === true) && canRun(command),
  );
}
