/** Drag handle of a row: the mouse drags it, the arrows move it, a click opens the row's menu. */
import type { KeyboardEvent, MouseEvent, ReactNode, RefCallback } from 'react';
import { UI_WORDS } from './words.ts';

interface Props {
  /** What it is, for who cannot see it; or whoever writes that. */
  readonly name: string | RefCallback<HTMLButtonElement>;
  readonly className: string;
  readonly onMove: (by: number) => void;
  readonly onMenu: (event: MouseEvent) => void;
  /** Where the list itself moves rows by key, Tab passes it by. */
  readonly isPassed?: boolean;
  readonly children: ReactNode;
}

const BY: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, ArrowLeft: -1, ArrowRight: 1 };

export function DragHandle({ name, className, onMove, onMenu, isPassed = false, children }: Props) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = BY[event.key];
    if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(by);
  };
  return (
    <button
      ref={typeof name === 'string' ? undefined : name}
      type="button"
      aria-label={typeof name === 'string' ? name : undefined}
      className={className}
      title={UI_WORDS.dragHint}
      aria-haspopup="menu"
      tabIndex={isPassed ? -1 : 0}
      onKeyDown={onKeyDown}
      onClick={onMenu}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
