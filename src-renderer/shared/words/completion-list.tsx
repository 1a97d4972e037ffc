/** The list of completions at the caret: the focus stays in the text, the list only shows what Tab or Enter would put in. */
import { createPortal } from 'react-dom';
import type { CompletionOption } from '../../../src-main/domain/writing/completion.ts';
import { TEXT_WORDS } from './words.ts';

interface Props {
  readonly id: string;
  readonly options: readonly CompletionOption[];
  readonly active: number;
  /** Where the word begins on the screen. */
  readonly place: DOMRect;
  readonly onAccept: (option: CompletionOption) => void;
}

export const optionId = (id: string, index: number): string => `${id}-${index}`;

/** Rows are this high, with the list's own padding around them. */
const ROW_PX = 28;
/** So much room it has at least; at most so much it takes. */
const WIDTH_PX = 428;
const MOST_WIDTH_PX = 560;

export function CompletionList({ id, options, active, place, onAccept }: Props) {
  const height = options.length * ROW_PX + 10;
  const above = place.bottom + height > window.innerHeight;
  const left = Math.max(4, Math.min(place.left - 8, window.innerWidth - WIDTH_PX));
  const style = {
    left,
    maxWidth: Math.min(MOST_WIDTH_PX, window.innerWidth - left - 8),
    ...(above ? { bottom: window.innerHeight - place.top + 2 } : { top: place.bottom + 2 }),
  };
  return createPortal(
    <div className="completion" id={id} role="listbox" aria-label={TEXT_WORDS.completions} style={style}>
      {options.map((option, index) => (
        <div
          // Places of one name differ by their note.
          key={`${option.text}\n${option.note}`}
          id={optionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className="completion-option"
          onPointerDown={(event) => {
            event.preventDefault();
            onAccept(option);
          }}
        >
          <span>{option.text}</span>
          <span className="muted">{option.note}</span>
        </div>
      ))}
    </div>,
    // Inside the main landmark, so that a screen reader finds it where the text is.
    document.querySelector('main') ?? document.body,
  );
}
