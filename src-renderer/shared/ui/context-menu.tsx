/** The menu of one thing: by right click, Shift+F10 or the Menu key; the same commands as everywhere, with their keys. */
import { type MouseEvent, useRef } from 'react';
import { Menu, MenuItem, Popover, Separator, SubmenuTrigger } from 'react-aria-components';
import { canRun, keyCap, keysOf } from '../commands/keys.ts';
import { commandOf } from '../commands/registry.ts';
import { createStore, useStore } from '../store.ts';
import { attempt } from '../window/notices.ts';
import { view } from '../window/view.ts';
import { WINDOW_WORDS } from '../window/words.ts';
import { Icon } from './icon.tsx';

/** Something that can be done with one thing only, and so is no command of the registry. */
export interface ContextEntry {
  readonly id: string;
  readonly label: string;
  /** One of several ways that exclude each other, and whether it is the one in force. */
  readonly isChosen?: boolean;
  readonly run: () => unknown;
}

/** A command by its id, an entry, a list of them under one word, or a line between. */
export type MenuPart = string | ContextEntry | { readonly label: string; readonly parts: readonly string[] } | null;

interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly parts: readonly MenuPart[];
}

const opened = createStore<OpenMenu | null>(null);

/** Opens the menu where the pointer is, or by keyboard at what has the keyboard. */
export function openContextMenu(event: MouseEvent, label: string, parts: readonly MenuPart[]): void {
  event.preventDefault();
  event.stopPropagation();
  const isByPointer = event.button === 2 || event.ctrlKey;
  const box = event.target instanceof Element ? event.target.getBoundingClientRect() : null;
  const at = isByPointer || box === null ? { x: event.clientX, y: event.clientY } : { x: box.left + 8, y: box.top + 8 };
  opened.set({ ...at, label, parts });
}

/** The number of the row of a list or table that the event is about. */
export function keyUnder({ target }: MouseEvent): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role=row][data-key]') : null;
  const key = Number(row?.dataset.key);
  return Number.isInteger(key) && key > 0 ? key : null;
}

export function ContextMenu() {
  const menu = useStore(opened, (value) => value);
  if (menu === null) return null;
  // A menu at another place is another menu.
  return <OpenContextMenu key={`${menu.x},${menu.y}`} menu={menu} />;
}

function OpenContextMenu({ menu: { x, y, label, parts } }: { readonly menu: OpenMenu }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const shown = parts.filter(isHere);
  const isTicked = hasTick(shown);
  const close = (): void => opened.set(null);
  const run = (id: string): void => {
    close();
    const entry = parts.find((part): part is ContextEntry => isEntry(part) && part.id === id);
    // After the menu has given the keyboard back, so that the command finds it where it was.
    window.setTimeout(() => attempt(() => (entry ?? commandOf(id))?.run()), 0);
  };
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: x, top: y }} />
      <Popover
        className="popover context-menu"
        data-covers=""
        aria-label={label}
        isOpen
        onOpenChange={(isOpen) => isOpen || close()}
        triggerRef={anchor}
        placement="bottom start"
        offset={0}
      >
        <Menu
          className="menu"
          aria-label={label}
          autoFocus="first"
          disabledKeys={shown.filter((part) => typeof part === 'string' && !canRun(commandOf(part)!)) as string[]}
          onAction={(key) => run(String(key))}
          onClose={close}
        >
          {shown.map((part, at) => partItem(part, at, { run, isTicked }))}
        </Menu>
      </Popover>
    </>
  );
}

/** The words of all entries begin in one line where one of them has a tick. */
export const hasTick = (parts: readonly MenuPart[]): boolean =>
  parts.some((part) => isEntry(part) && part.isChosen !== undefined);

export function EntryWords({ entry, isTicked }: { readonly entry: ContextEntry; readonly isTicked: boolean }) {
  return (
    <>
      {isTicked && <span className="menu-tick">{entry.isChosen && <Icon name="check" size={14} />}</span>}
      <span className="menu-words">
        {entry.label}
        {entry.isChosen && <span className="visually-hidden">{WINDOW_WORDS.isChosen}</span>}
      </span>
    </>
  );
}

interface PartItem {
  readonly run: (id: string) => void;
  readonly isTicked: boolean;
}

function partItem(part: MenuPart, at: number, { run, isTicked }: PartItem) {
  if (part === null) return <Separator key={`line-${at}`} className="menu-line" />;
  if (typeof part === 'string') return <CommandItem key={part} id={part} />;
  if (isEntry(part)) {
    return (
      <MenuItem key={part.id} id={part.id} className="menu-item" textValue={part.label}>
        <EntryWords entry={part} isTicked={isTicked} />
      </MenuItem>
    );
  }
  return (
    <SubmenuTrigger key={part.label}>
      <MenuItem id={part.label} className="menu-item" textValue={part.label}>
        <span className="menu-words">{part.label}</span>
        <Icon name="chevronRight" size={14} />
      </MenuItem>
      <Popover className="popover context-menu" data-covers="" aria-label={part.label}>
        <Menu className="menu" aria-label={part.label} onAction={(key) => run(String(key))}>
          {part.parts.filter(isHere).map((id) => (
            <CommandItem key={id} id={id} />
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

function CommandItem({ id }: { readonly id: string }) {
  const command = commandOf(id);
  if (command === undefined) return null;
  const [key] = keysOf(command);
  return (
    <MenuItem id={id} className="menu-item" textValue={command.label}>
      <span className="menu-words">{command.label}</span>
      {key !== undefined && <kbd>{keyCap(key)}</kbd>}
    </MenuItem>
  );
}

const isEntry = (part: MenuPart): part is ContextEntry => part !== null && typeof part !== 'string' && 'run' in part;

/** A command of another view is left out; one that cannot be done now is greyed. */
function isHere(part: MenuPart): boolean {
  if (typeof part !== 'string') return true;
  const command = commandOf(part);
  return command !== undefined && (command.where?.(view.get()) ?? true);
}
