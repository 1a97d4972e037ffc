/** The text of one field: one line or several; what is typed stays as it is while the keyboard is there, the library may tidy it. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { IptcField } from '../../../src-main/domain/iptc-fields.ts';
import type { OwnField } from '../../../src-main/domain/own-metadata.ts';
import { SOURCE_TYPES, sourceTypeName } from '../../../src-main/domain/rights/digital-source-type.ts';
import type { Suggestion } from '../../../src-main/domain/suggestion.ts';
import { topicCodes } from '../../../src-main/domain/topics/media-topics.ts';
import { textOfValue, valueOfText } from '../../../src-main/domain/writing/list-text.ts';
import { expansionAt } from '../../../src-main/domain/writing/typing-expansion.ts';
import { attempt, say } from '../../shared/window/notices.ts';
import { typeInto } from '../../shared/words/caret-place.ts';
import { leaveForm, noteField } from './state/form.ts';
import { formExpansion } from './state/form-vocabulary.ts';
import { useSuggestions } from './use-suggestions.tsx';
import { WORDS } from './words.ts';

interface Props {
  readonly of: IptcField;
  /** What the text belongs to: another one means another text. */
  readonly owner: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** A chosen value that fills other fields too. */
  readonly onFill: (fills: NonNullable<Suggestion['fills']>) => void;
  readonly placeholder?: string;
  readonly describedBy: string;
}

type TextElement = HTMLInputElement | HTMLTextAreaElement;

export function ValueInput({ of, owner, text, onType, onFill, placeholder = '', describedBy }: Props) {
  const ref = useRef<TextElement>(null);
  const [typing, setTyping] = useState<{ readonly owner: string; readonly text: string } | null>(null);
  const caretAfter = useRef<number | null>(null);
  const expanding = useRef(false);
  const [hint, setHint] = useState('');
  const shown = typing?.owner === owner ? typing.text : of.field === 'dateCreated' ? readableTime(text) : text;
  const write = (next: string): void => {
    setTyping({ owner, text: next });
    onType(of.field === 'dateCreated' ? isoOf(next) : next);
  };
  const suggestions = useSuggestions(ref, of.field, (next, caret, taken) => {
    caretAfter.current = caret;
    write(withAbove(of.field, next, taken.above ?? []));
    if (taken.fills !== undefined) onFill(taken.fills);
  });
  useEffect(() => {
    if (caretAfter.current === null) return;
    ref.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });
  /** After one more character: what it closed is filled from the photograph. */
  const expand = (): boolean => {
    const area = ref.current;
    const source = area === null ? null : formExpansion();
    if (area === null || source === null || area.selectionStart === null) return false;
    const expansion = expansionAt(area.value, area.selectionStart, source);
    if (expansion?.kind === 'stay') {
      setHint(expansion.why);
      say(expansion.why);
    }
    if (expansion?.kind !== 'replace') return false;
    expanding.current = true;
    typeInto(area, expansion.start, area.selectionStart, expansion.text);
    expanding.current = false;
    return true;
  };
  const isLong = of.kind === 'text';
  const onKeyDown = (event: KeyboardEvent<TextElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const isForList = suggestions.onKey(event);
    if (isForList || (event.key === 'Enter' && !isLong && !event.ctrlKey && !event.metaKey && !event.shiftKey)) {
      event.preventDefault();
      event.stopPropagation();
      if (!isForList) focusNext(ref.current);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      attempt(leaveForm);
    }
  };
  const props = {
    'aria-label': of.name,
    'aria-describedby': describedBy,
    'data-field': of.field,
    value: shown,
    placeholder,
    spellCheck: isLong,
    onKeyDown,
    onFocus: () => noteField(of.field),
    onBlur: () => {
      setTyping(null);
      setHint('');
      suggestions.close();
    },
    ...suggestions.fieldProps,
  };
  const changed = (next: string): void => {
    const isLetter = next.length === shown.length + 1;
    setHint('');
    write(next);
    queueMicrotask(() => {
      if (!isLetter || expanding.current || !expand()) suggestions.typed();
    });
  };
  if (of.kind === 'code') return <SourceType {...{ of, describedBy, placeholder }} text={text} onType={onType} />;
  return (
    <>
      {isLong ? (
        <textarea {...props} ref={ref as never} rows={2} onChange={(event) => changed(event.currentTarget.value)} />
      ) : (
        <input {...props} ref={ref as never} type="text" onChange={(event) => changed(event.currentTarget.value)} />
      )}
      {suggestions.list}
      {hint !== '' && <p className="typing-hint">{hint}</p>}
      {typing !== null && <NoTopics field={of.field} text={shown} />}
    </>
  );
}

/** `2026-03-12 06:28:00` of a moment as files have it; everything else stays as it is. */
function readableTime(iso: string): string {
  return iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?/, '$1 $2');
}

function isoOf(text: string): string {
  return text.replace(/^(\d{4}-\d\d-\d\d) (\d\d:)/, '$1T$2');
}

/** What is typed as a media topic and is not one is not kept: the field says so while it can still be mended. */
function NoTopics({ field, text }: { readonly field: OwnField; readonly text: string }) {
  const items = field === 'mediaTopics' ? [valueOfText(field, text) ?? []].flat() : [];
  const unknown = items.filter((item) => topicCodes(item).length === 0);
  if (unknown.length === 0) return null;
  return <p className="typing-hint">{WORDS.noTopics(unknown)}</p>;
}

/** Keywords above a chosen one come with it, as Lightroom and Photo Mechanic write them. */
function withAbove(field: OwnField, text: string, above: readonly string[]): string {
  const items = valueOfText(field, text);
  if (above.length === 0 || !Array.isArray(items)) return text;
  const missing = above.filter((one) => !items.includes(one));
  return missing.length === 0 ? text : textOfValue(field, [...items, ...missing]);
}

/** To the next field of the form, as Tab goes. */
function focusNext(field: TextElement | null): void {
  const all = [...(field?.closest('form')?.querySelectorAll<HTMLElement>('[data-field]') ?? [])];
  all[all.indexOf(field as HTMLElement) + 1]?.focus();
}

const uriOf = (term: string): string => `http://cv.iptc.org/newscodes/digitalsourcetype/${term}`;

function SourceType({
  of,
  text,
  onType,
  describedBy,
  placeholder,
}: Pick<Props, 'of' | 'text' | 'onType' | 'describedBy' | 'placeholder'>) {
  const known = SOURCE_TYPES.some(([term]) => uriOf(term) === text);
  return (
    <select
      aria-label={of.name}
      aria-describedby={describedBy}
      data-field={of.field}
      value={text}
      onFocus={() => noteField(of.field)}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        attempt(leaveForm);
      }}
    >
      <option value="">{placeholder === '' ? WORDS.notStated : placeholder}</option>
      {!known && text !== '' && <option value={text}>{sourceTypeName(text)}</option>}
      {SOURCE_TYPES.map(([term, name]) => (
        <option key={term} value={uriOf(term)}>
          {name}
        </option>
      ))}
    </select>
  );
}
