/** A search that found nothing says so, with the way out: it is cleared by a button, and the keyboard goes back to it. */
import { useRef } from 'react';
import { Button } from './button.tsx';
import { Empty } from './empty.tsx';
import { UI_WORDS } from './words.ts';

interface Props {
  readonly search: string;
  readonly note: string;
  readonly onClear: () => void;
}

export function FoundNothing({ search, note, onClear }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    // The button goes with what it stands in.
    place.current?.closest('main, [role=dialog]')?.querySelector<HTMLElement>('input[type=search]')?.focus();
    onClear();
  };
  return (
    <div ref={place} className="found-nothing">
      <Empty icon="loupe" title={UI_WORDS.foundNothing(search)}>
        <p>{note}</p>
        <p>
          <Button onPress={clear}>{UI_WORDS.clearSearch}</Button>
        </p>
      </Empty>
    </div>
  );
}
