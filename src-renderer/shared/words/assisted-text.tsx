/** A text field of a picture or of the article with everything that saves typing: codes, variables, completion, and the room that is left. */
import { type ClipboardEvent, type ComponentProps, type RefCallback, useLayoutEffect, useRef, useState } from 'react';
import type { ArticleField, PictureField, PictureId } from '../../../src-main/domain/article.ts';
import { withoutInvisible } from '../../../src-main/domain/text/invisible.ts';
import { expansionAt } from '../../../src-main/domain/writing/typing-expansion.ts';
import { saving } from '../answers/saves.ts';
import { articles } from '../articles/articles.ts';
import { draftKey } from '../articles/drafts.ts';
import { pastedParts, pasteParts } from '../articles/paste-caption.ts';
import { expansionSource } from '../articles/writing.ts';
import { useStore } from '../store.ts';
import { useFocusTarget } from '../ui/focus-target.ts';
import type { TargetName } from '../window/focus-targets.ts';
import { attempt, say } from '../window/notices.ts';
import { typeInto } from './caret-place.ts';
import { MarkedText } from './marked-text.tsx';
import { RoomLeft } from './room-left.tsx';
import { useCompletion } from './use-completion.tsx';
import { TEXT_WORDS } from './words.ts';

interface Props extends Omit<ComponentProps<typeof MarkedText>, 'fieldProps' | 'fieldRef' | 'note'> {
  /** Null for a text of the article itself. */
  readonly pictureId: PictureId | null;
  readonly field: PictureField | ArticleField;
  /** What the field is called where a command leads to it; a text that is shown twice has it once. */
  readonly target?: TargetName;
  /** Writes its whole name, where the label next to it does not say enough. */
  readonly named?: RefCallback<HTMLTextAreaElement>;
}

export function AssistedText({ pictureId, field, onChange, target, named, ...props }: Props) {
  const ref = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  const expanding = useRef(false);
  const [hint, setHint] = useState('');
  useFocusTarget(target ?? null, ref, { id: pictureId ?? undefined });
  useLayoutEffect(() => named?.(ref.current) ?? undefined, [named]);
  const completion = useCompletion(ref, field === 'credit' || field === 'altText' ? field : 'caption');

  /** After one more character: what it closed is expanded, and completion looks again. */
  const typed = (before: string): void => {
    const area = ref.current;
    if (area === null || composing.current || expanding.current) return;
    const { value, selectionStart: caret } = area;
    setHint('');
    const source = value.length === before.length + 1 ? expansionSource(pictureId) : null;
    const expansion = source === null ? null : expansionAt(value, caret, source);
    if (expansion?.kind === 'replace') {
      expanding.current = true;
      typeInto(area, expansion.start, caret, expansion.text);
      expanding.current = false;
      return;
    }
    if (expansion?.kind === 'stay') {
      setHint(expansion.why);
      say(expansion.why);
    }
    if (value.length >= before.length) completion.typed();
  };

  /** A caption pasted whole goes into both fields; anything else goes in without what nobody sees. */
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { currentTarget: area } = event;
    const text = event.clipboardData.getData('text/plain');
    const { selectionStart: start, selectionEnd: end } = area;
    const isWhole = (area.value.slice(0, start) + area.value.slice(end)).trim() === '';
    const parts = field === 'caption' && pictureId !== null && isWhole ? pastedParts(text) : null;
    const visible = withoutInvisible(text);
    if (parts === null && visible === text) return;
    event.preventDefault();
    if (parts === null || pictureId === null) typeInto(area, start, end, visible);
    else attempt(() => pasteParts(pictureId, parts));
  };

  return (
    <>
      <MarkedText
        {...props}
        note={<RoomLeft text={props.value} field={field} />}
        fieldRef={ref}
        fieldProps={{
          ...completion.fieldProps,
          onPaste: paste,
          onCompositionStart: () => {
            composing.current = true;
          },
          onCompositionEnd: () => {
            composing.current = false;
          },
        }}
        onChange={(text) => {
          const before = props.value;
          onChange(text);
          queueMicrotask(() => typed(before));
        }}
      />
      {completion.list}
      <NotSavedYet pictureId={pictureId} field={field} />
      {hint !== '' && <p className="typing-hint">{hint}</p>}
    </>
  );
}

/** Said at the field itself: what is there is not in the library. */
function NotSavedYet({ pictureId, field }: Pick<Props, 'pictureId' | 'field'>) {
  const articleId = useStore(articles, ({ article }) => article?.id ?? 0);
  const key = draftKey({ articleId, pictureId, field });
  const hasFailed = useStore(saving, ({ failed }) => failed.has(key));
  return hasFailed ? <p className="typing-hint typing-unsaved">{TEXT_WORDS.notSaved}</p> : null;
}
