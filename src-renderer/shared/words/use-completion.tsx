/** Completion in one text field: opens while a name is typed or by key, Tab or Enter takes what is chosen, Escape closes, typing goes on. */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { PictureField } from '../../../src-main/domain/article.ts';
import { type CompletionOption, completionsAt } from '../../../src-main/domain/writing/completion.ts';
import { setCurrentCompletion, vocabulary } from '../articles/writing.ts';
import { say } from '../window/notices.ts';
import { placeOfOffset, typeInto } from './caret-place.ts';
import { CompletionList, optionId } from './completion-list.tsx';
import type { FieldProps } from './marked-text.tsx';
import { TEXT_WORDS } from './words.ts';

interface Open {
  readonly options: readonly CompletionOption[];
  /** Which one Tab or Enter takes; -1 while none is chosen. */
  readonly active: number;
  readonly place: DOMRect;
  readonly caret: number;
}

export interface Completion {
  readonly fieldProps: FieldProps;
  readonly list: ReactNode;
  /** Looks again after a keystroke. */
  typed(): void;
}

/** Keys that move the caret away from the word. */
const LEAVES = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);

export function useCompletion(ref: RefObject<HTMLTextAreaElement | null>, field: PictureField): Completion {
  const id = useId();
  const [open, setOpen] = useState<Open | null>(null);
  /** The editor has closed the list for the word at the caret. */
  const dismissed = useRef(false);
  const close = (): void => setOpen(null);

  const look = (asked: boolean): void => {
    const area = ref.current;
    if (area === null || document.activeElement !== area || area.selectionStart !== area.selectionEnd) {
      close();
      return;
    }
    const { value: text, selectionStart: caret } = area;
    if (!/[\p{L}\p{M}\p{N}'’{-]/u.test(text.charAt(caret - 1))) dismissed.current = false;
    const options = dismissed.current && !asked ? [] : completionsAt({ text, caret, field, asked, vocabulary });
    const [first] = options;
    const place = first === undefined ? null : placeOfOffset(area, first.start);
    if (first === undefined || place === null) {
      if (asked) say(TEXT_WORDS.nothingToComplete);
      close();
      return;
    }
    if (open === null) say(TEXT_WORDS.toComplete(options.length, first.text));
    // Who has typed a whole word may be done: Tab then goes on to the next field, as anywhere, and an arrow chooses first.
    setOpen({ options, active: asked || first.inWord ? 0 : -1, place, caret });
  };
  const accept = (option: CompletionOption): void => {
    const area = ref.current;
    close();
    if (area === null || open === null) return;
    dismissed.current = true;
    typeInto(area, option.start, open.caret, option.text);
  };
  const step = (by: number): void => {
    if (open === null) return;
    const count = open.options.length;
    setOpen({ ...open, active: open.active < 0 ? (by > 0 ? 0 : count - 1) : (open.active + by + count) % count });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === ' ' && event.ctrlKey) {
      event.preventDefault();
      look(true);
      return;
    }
    if (open === null || event.ctrlKey || event.metaKey || event.altKey) return;
    if (LEAVES.has(event.key)) close();
    if (LEAVES.has(event.key) || event.shiftKey) return;
    const option = open.options[open.active];
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Escape') {
      dismissed.current = true;
      close();
    } else if ((event.key === 'Enter' || event.key === 'Tab') && option !== undefined) accept(option);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return;
    const shut = (): void => setOpen(null);
    window.addEventListener('scroll', shut, { capture: true });
    window.addEventListener('resize', shut);
    return () => {
      window.removeEventListener('scroll', shut, { capture: true });
      window.removeEventListener('resize', shut);
    };
  }, [isOpen]);

  const ask = (): void => look(true);
  return {
    fieldProps: {
      'aria-autocomplete': 'list',
      ...(isOpen ? { 'aria-controls': id } : {}),
      ...(isOpen && open.active >= 0 ? { 'aria-activedescendant': optionId(id, open.active) } : {}),
      onKeyDown,
      onFocusCapture: () => setCurrentCompletion(ask),
      onBlur: () => {
        setCurrentCompletion(null);
        close();
      },
      onMouseDown: close,
    },
    list: isOpen && (
      <CompletionList id={id} options={open.options} active={open.active} place={open.place} onAccept={accept} />
    ),
    typed: () => look(false),
  };
}
