/** The line between two panes: drag it, or focus it and use the arrow keys; double click puts it back. */
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly usual: number;
  readonly onChange: (value: number) => void;
  /** The pane that grows lies before (left of, above) the line, or after it. */
  readonly grows: 'before' | 'after';
  readonly axis: 'x' | 'y';
}

const STEP_PX = 16;

export function Splitter({ label, value, min, max, usual, onChange, grows, axis }: Props) {
  const start = useRef<{ readonly at: number; readonly value: number } | null>(null);
  const sign = grows === 'before' ? 1 : -1;
  const set = (next: number): void => onChange(Math.round(Math.min(max, Math.max(min, next))));
  const at = (event: { readonly clientX: number; readonly clientY: number }): number =>
    axis === 'x' ? event.clientX : event.clientY;
  const keys: Readonly<Record<string, number>> =
    axis === 'x' ? { ArrowLeft: -STEP_PX, ArrowRight: STEP_PX } : { ArrowUp: -STEP_PX, ArrowDown: STEP_PX };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a movable separator is not a horizontal rule.
    <div
      className={`splitter splitter-${axis}`}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-orientation={axis === 'x' ? 'vertical' : 'horizontal'}
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onDoubleClick={() => set(usual)}
      onKeyDown={(event) => {
        const move =
          event.key === 'Home' ? min - value : event.key === 'End' ? max - value : (keys[event.key] ?? 0) * sign;
        if (move === 0) return;
        event.preventDefault();
        set(value + move);
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { at: at(event), value };
      }}
      onPointerMove={(event) => {
        if (start.current !== null) set(start.current.value + (at(event) - start.current.at) * sign);
      }}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
