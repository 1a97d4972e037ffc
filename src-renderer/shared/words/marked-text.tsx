/** A text field that underlines the words of its findings and grows with its text, by a mirror under it. */

import { type ComponentProps, type FocusEvent, type ReactNode, type Ref, useId } from 'react';
import type { Direction } from '../../../src-main/domain/article.ts';
import type { Severity } from '../../../src-main/domain/finding.ts';
import { keepCaret } from '../articles/caret.ts';
import type { MarkedPlace } from '../articles/findings.ts';

/** What an aid for typing puts on the field itself. */
export type FieldProps = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'ref'>;

interface Props {
  readonly label: ReactNode;
  /** At the right of the label: how much room is left. */
  readonly note?: ReactNode;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly places: readonly MarkedPlace[];
  readonly size?: 'reading' | 'small' | 'headline';
  readonly placeholder?: string;
  readonly isLabelHidden?: boolean;
  readonly isOneLine?: boolean;
  readonly lang?: string | undefined;
  readonly dir?: Direction | undefined;
  /** Names the picture whose caption this is, so that "next caption" finds it. */
  readonly captionOf?: number;
  readonly onFocus?: (event: FocusEvent<HTMLTextAreaElement>) => void;
  readonly fieldRef?: Ref<HTMLTextAreaElement>;
  readonly fieldProps?: FieldProps;
}

export function MarkedText({
  label,
  note,
  value,
  onChange,
  places,
  size = 'small',
  placeholder,
  isLabelHidden = false,
  isOneLine = false,
  lang,
  dir,
  captionOf,
  onFocus,
  fieldRef,
  fieldProps,
}: Props) {
  const id = useId();
  const worst = places.some(({ severity }) => severity === 'block');
  return (
    <div className={`marked marked-${size}`}>
      <div className={`marked-head ${isLabelHidden ? 'visually-hidden' : ''}`}>
        <label htmlFor={id}>{label}</label>
        {note}
      </div>
      <div className="marked-box">
        <div className="marked-mirror" aria-hidden="true" lang={lang} dir={dir}>
          {segmentsOf(value, places).map(({ start, text, severity }) =>
            severity === null ? (
              text
            ) : (
              <mark key={start} className={`mark-${severity}`}>
                {text}
              </mark>
            ),
          )}
          {/* A last line that is empty has no height of its own. */}
          {'\u200b'}
        </div>
        <textarea
          {...fieldProps}
          ref={fieldRef}
          id={id}
          value={value}
          placeholder={placeholder}
          spellCheck={false}
          rows={1}
          lang={lang}
          dir={dir}
          data-caption={captionOf}
          onSelect={(event) => captionOf !== undefined && keepCaret(captionOf, event.currentTarget.selectionStart)}
          aria-invalid={worst}
          onFocus={onFocus}
          onChange={(event) => onChange(isOneLine ? event.target.value.replace(/[\r\n]+/g, ' ') : event.target.value)}
          onKeyDown={(event) => {
            fieldProps?.onKeyDown?.(event);
            if (event.defaultPrevented) return;
            if (event.key === 'Escape')
              event.currentTarget.closest<HTMLElement>('[role=row], main, [data-focus-home]')?.focus();
          }}
        />
      </div>
    </div>
  );
}

interface Segment {
  readonly start: number;
  readonly text: string;
  readonly severity: Severity | null;
}

const RANK: Readonly<Record<Severity, number>> = { block: 2, warn: 1, info: 0 };

/** The text cut at the ends of all places; where places overlap, the worst wins. */
export function segmentsOf(text: string, places: readonly MarkedPlace[]): readonly Segment[] {
  const marked = places.filter(({ start, end }) => start >= 0 && end > start && end <= text.length);
  if (marked.length === 0) return [{ start: 0, text, severity: null }];
  const cuts = [...new Set([0, text.length, ...marked.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    const over = marked.filter((place) => place.start <= start && place.end >= end).map(({ severity }) => severity);
    const severity = over.sort((a, b) => RANK[b] - RANK[a])[0] ?? null;
    return { start, text: text.slice(start, end), severity };
  });
}
