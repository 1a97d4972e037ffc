/** Keys as our commands name them (`Mod+Shift+ArrowUp`), in the form in which Electron's menus show them. */

const NAMES: Readonly<Record<string, string>> = {
  Mod: 'CommandOrControl',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Esc',
  Enter: 'Return',
  '+': 'Plus',
};
const KNOWN =
  /^(CommandOrControl|Alt|Shift|Up|Down|Left|Right|Esc|Return|Plus|Space|Tab|Backspace|Delete|Insert|Home|End|PageUp|PageDown|F([1-9]|1\d|2[0-4])|[A-Z0-9]|[!-/:-@[-`{-~])$/;

/** Null for keys that a menu cannot show. */
export function accelerator(key: string): string | null {
  const parts = key.split(/\+(?=.)/).map((part) => NAMES[part] ?? (part.length === 1 ? part.toUpperCase() : part));
  return parts.every((part) => KNOWN.test(part)) ? parts.join('+') : null;
}

/**
 * On a Mac the menu takes the keys it shows before the page does, so there it shows only keys that may fire while text is typed;
 * elsewhere the page keeps them, and the menu shows all.
 */
export function shownKey(key: string | null, typing: boolean, platform: string): string | null {
  if (key === null || (platform === 'darwin' && !typing)) return null;
  return accelerator(key);
}
