/** Completion in a field of the form: what the desk's lists and its photographs say already; Tab or Enter takes what is chosen. */
import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { OwnField } from '../../../src-main/domain/own-metadata.ts';
import type { Suggestion } from '../../../src-main/domain/suggestion.ts';
import { completionsAt } from '../../../src-main/domain/writing/completion.ts';
import { itemBefore, itemText } from '../../../src-main/domain/writing/list-text.ts';
import { newest } from '../../shared/answers/acts.ts';
import { ask } from '../../shared/api.ts';
import { useStore } from '../../shared/store.ts';
import { attempt, say } from '../../shared/window/notices.ts';
import { CompletionList, optionId } from '../../shared/words/completion-list.tsx';
import { TEXT_WORDS } from '../../shared/words/words.ts';
import { form } from './state/form.ts';
import { formVocabulary } from './state/form-vocabulary.ts';
import { WORDS } from './words.ts';

type TextElement = HTMLInputElement | HTMLTextAreaElement;

/** With where it begins: in sentences one option may take back more words than another. */
interface Option extends Suggestion {
  readonly start: number;
}

interface Open {
  readonly options: readonly Option[];
  readonly active: number;
  readonly end: number;
  /** The text that they are about: for another one they are gone. */
  readonly of: string;
}

interface Suggestions {
  readonly list: ReactNode;
  readonly fieldProps: {
    readonly 'aria-autocomplete': 'list';
    readonly 'aria-controls'?: string;
    readonly 'aria-activedescendant'?: string;
  };
  /** True where the key was for the list. */
  onKey(event: KeyboardEvent): boolean;
  /** Looks again after a keystroke. */
  typed(): void;
  close(): void;
}

/** Dates and choices have no list of values. */
const WITHOUT: ReadonlySet<OwnField> = new Set(['dateCreated', 'digitalSourceType']);
/** Sentences have none either: their names and places are completed, word by word. */
const SENTENCES: ReadonlySet<OwnField> = new Set(['headline', 'description', 'altText', 'extendedDescription']);

/**
 * @param onTake the whole text of the field with the chosen value in it, where the caret goes, and what else the value fills
 */
export function useSuggestions(
  ref: RefObject<TextElement | null>,
  field: OwnField,
  onTake: (text: string, caret: number, taken: Suggestion) => void,
): Suggestions {
  const id = useId();
  const [open, setOpen] = useState<Open | null>(null);
  const [asking] = useState(newest);
  const dismissed = useRef(false);
  const close = (): void => setOpen(null);

  const look = (asked: boolean): void => {
    const area = ref.current;
    if (area === null || WITHOUT.has(field)) return;
    const caret = area.selectionStart ?? area.value.length;
    const of = area.value;
    if (SENTENCES.has(field)) {
      lookInSentence(of, caret, asked);
      return;
    }
    const { start, end, typed } = itemBefore(field, of, caret);
    if (typed.trim() === '') dismissed.current = false;
    if ((typed.trim() === '' && !asked) || (dismissed.current && !asked)) {
      close();
      return;
    }
    attempt(async () => {
      const reply = await asking((signal) => ask('metadata.suggest', { field, typed }, { signal }));
      if (reply === null || document.activeElement !== area || area.value !== of) return;
      offer(
        reply.value.map((one) => ({ ...one, start })),
        { end, of, asked },
      );
    });
  };
  const offer = (
    options: readonly Option[],
    { asked, ...found }: Pick<Open, 'end' | 'of'> & { asked: boolean },
  ): void => {
    if (options.length > 0) {
      setOpen({ options, active: asked ? 0 : -1, ...found });
      return;
    }
    if (asked) say(TEXT_WORDS.nothingToComplete);
    close();
  };
  const lookInSentence = (of: string, caret: number, asked: boolean): void => {
    if (!/[\p{L}\p{M}\p{N}'’{-]/u.test(of.charAt(caret - 1))) dismissed.current = false;
    if (dismissed.current && !asked) {
      close();
      return;
    }
    const options = completionsAt({ text: of, caret, field: 'caption', asked, vocabulary: formVocabulary });
    offer(options, { end: caret, of, asked });
  };
  const take = (option: Option): void => {
    const area = ref.current;
    if (open === null || area === null || area.value !== open.of) return;
    dismissed.current = true;
    close();
    const item = itemText(field, option.text);
    const text = area.value.slice(0, option.start) + item + area.value.slice(open.end);
    onTake(text, option.start + item.length, option);
  };
  const step = (by: number): void => {
    if (open === null) return;
    const count = open.options.length;
    const active = open.active < 0 ? (by > 0 ? 0 : count - 1) : (open.active + by + count) % count;
    setOpen({ ...open, active });
    const option = open.options[active];
    const namesakes = open.options.filter(({ text }) => text === option?.text).length;
    say(option === undefined ? '' : namesakes > 1 ? WORDS.option(option.text, option.note) : option.text);
  };
  const at = useStore(form, (state) => state.at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another photograph has another text.
  useEffect(() => setOpen(null), [at]);
  const isOpen = open !== null;
  useEffect(() => {
    if (!isOpen) return;
    const shut = (): void => setOpen(null);
    window.addEventListener('resize', shut);
    return () => window.removeEventListener('resize', shut);
  }, [isOpen]);

  return {
    list: isOpen && ref.current !== null && (
      <CompletionList
        id={id}
        options={open.options.map((one) => ({ ...one, inWord: true }))}
        active={open.active}
        place={ref.current.getBoundingClientRect()}
        onAccept={(option) => {
          const chosen = open.options.find(({ text, note }) => text === option.text && note === option.note);
          if (chosen !== undefined) take(chosen);
        }}
      />
    ),
    fieldProps: {
      'aria-autocomplete': 'list',
      ...(isOpen ? { 'aria-controls': id } : {}),
      ...(isOpen && open.active >= 0 ? { 'aria-activedescendant': optionId(id, open.active) } : {}),
    },
    onKey(event) {
      if (event.key === ' ' && event.ctrlKey) {
        look(true);
        return true;
      }
      if (open !== null && open.of !== ref.current?.value) {
        close();
        return false;
      }
      if (open === null || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
      const option = open.options[open.active];
      if (event.key === 'ArrowDown') step(1);
      else if (event.key === 'ArrowUp') step(-1);
      else if (event.key === 'Escape') {
        dismissed.current = true;
        close();
      } else if ((event.key === 'Enter' || event.key === 'Tab') && option !== undefined) take(option);
      else return false;
      return true;
    },
    typed: () => look(false),
    close,
  };
}
