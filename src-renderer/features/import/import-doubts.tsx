/** Every doubt of an imported text, decided by one key each. */

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TextMatches } from '../../../src-main/contract/views.ts';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { say } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import {
  accept,
  back,
  holderOf,
  next,
  none,
  openDoubts,
  type Review,
  type ReviewDoubt,
  swap,
} from './state/import-review.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly review: Review;
  readonly photos: TextMatches['photos'];
  readonly onChange: (review: Review) => void;
  /** Everything is decided: what comes after the list. */
  readonly onDone: () => void;
}

type Decision = 'accept' | 'next' | 'none' | 'swap' | 'back';

const KEYS: Readonly<Record<string, Decision>> = {
  Enter: 'accept',
  y: 'accept',
  n: 'next',
  ArrowRight: 'next',
  '0': 'none',
  s: 'swap',
  Backspace: 'back',
};

export function ImportDoubts({ review, photos, onChange, onDone }: Props) {
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const current = review.doubts[Math.min(at, review.doubts.length - 1)];
  const open = openDoubts(review);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  });
  const decide = (decision: Decision): void => {
    if (current === undefined) return;
    const after = { accept, next, none, swap, back: (one: Review) => back(one) }[decision](review, current.key);
    onChange(after);
    if (decision === 'accept' || decision === 'none') {
      const following = [...review.doubts.keys()].find(
        (index) => index > at && !after.settled.has(review.doubts[index]?.key ?? ''),
      );
      if (following === undefined) onDone();
      else setAt(following);
    } else if (decision === 'back') {
      const undone = review.doubts.findIndex(({ key }) => review.settled.has(key) && !after.settled.has(key));
      if (undone >= 0) setAt(undone);
    } else say(wordsOf(current, after, photos));
  };
  const press = (event: KeyboardEvent): void => {
    const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    const decision = undo ? 'back' : event.ctrlKey || event.metaKey || event.altKey ? undefined : KEYS[event.key];
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (decision === undefined && step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    if (decision !== undefined) decide(decision);
    else setAt(Math.max(0, Math.min(review.doubts.length - 1, at + step)));
  };
  return (
    <section className="import-doubts" aria-label={WINDOW_WORDS.doubts}>
      <p className="import-doubts-head" aria-live="polite">
        {open === 0 ? WORDS.allDecided : WORDS.toDecide(open, review.doubts.length)}
      </p>
      <div
        ref={list}
        role="listbox"
        tabIndex={0}
        aria-label={WORDS.doubtsOfText}
        aria-activedescendant={current === undefined ? undefined : `doubt-${current.key}`}
        className="import-doubt-list"
        onKeyDown={press}
      >
        {review.doubts.map((doubt, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the keyboard, as its active descendant says.
          // biome-ignore lint/a11y/useFocusableInteractive: options of a list with an active descendant take no focus.
          <div
            key={doubt.key}
            id={`doubt-${doubt.key}`}
            role="option"
            aria-selected={doubt === current}
            className={`import-doubt${review.settled.has(doubt.key) ? ' is-settled' : ''}`}
            onClick={() => setAt(index)}
          >
            <Doubt doubt={doubt} review={review} photos={photos} />
          </div>
        ))}
      </div>
      <p className="dialog-actions import-doubt-keys">
        <Button tone="quiet" onPress={() => decide('accept')}>
          {WORDS.accept} <KeyCap name="Enter" />
        </Button>
        <Button tone="quiet" onPress={() => decide('next')}>
          {WORDS.nextChoice} <KeyCap name="n" />
        </Button>
        <Button tone="quiet" onPress={() => decide('none')}>
          {WINDOW_WORDS.none} <KeyCap name="0" />
        </Button>
        <Button tone="quiet" onPress={() => decide('swap')}>
          {WORDS.swap} <KeyCap name="s" />
        </Button>
        <Button tone="quiet" isDisabled={review.before === null} onPress={() => decide('back')}>
          {WINDOW_WORDS.takeBack} <KeyCap name="Mod+z" />
        </Button>
      </p>
    </section>
  );
}

function Doubt({ doubt, review, photos }: { readonly doubt: ReviewDoubt } & Pick<Props, 'review' | 'photos'>) {
  const picture = doubt.at === null ? null : review.pictures[doubt.at];
  const photoId = doubt.kind === 'unused' ? (doubt.photos[0] ?? null) : (picture?.photoId ?? null);
  return (
    <>
      <span className="import-doubt-photo">
        {photoId === null ? <Icon name="warn" size={16} /> : <PhotoImage id={photoId} sharp={false} />}
      </span>
      <span className="import-doubt-words">
        <span className="import-doubt-message">{doubt.message}</span>
        {picture != null && (
          <span className="import-doubt-caption">
            {picture.caption} <strong>{picture.credit ?? WORDS.noCredit}</strong>
          </span>
        )}
        <span className="muted">{wordsOf(doubt, review, photos)}</span>
      </span>
      {review.settled.has(doubt.key) && <Icon name="check" size={14} />}
    </>
  );
}

/** What the decision is now, in a few words. */
function wordsOf(doubt: ReviewDoubt, review: Review, photos: Props['photos']): string {
  const named = (id: PhotoId): string =>
    revealedName(photos.find((photo) => photo.id === id)?.fileName ?? WORDS.anotherPhotograph);
  if (doubt.kind === 'text') return WORDS.changeText;
  if (doubt.kind === 'unused') {
    const id = doubt.photos[0] as PhotoId;
    return WORDS.unusedPhotograph(named(id), review.extra.includes(id));
  }
  const picture = doubt.at === null ? undefined : review.pictures[doubt.at];
  if (picture === undefined) return '';
  if (doubt.kind === 'split') {
    const way = doubt.splits.findIndex((one) => one.caption === picture.caption && one.credit === picture.credit);
    const credit = WORDS.creditRead(picture.credit);
    return doubt.splits.length < 2 ? credit : `${credit} ${WORDS.readingOf(way + 1, doubt.splits.length)}`;
  }
  if (picture.photoId === null) return WORDS.captionKept(doubt.photos.length);
  const way = doubt.photos.indexOf(picture.photoId);
  const choice = way < 0 ? '' : ` ${WORDS.choiceOf(way + 1, doubt.photos.length)}`;
  return `${named(picture.photoId)}${choice}${holderWords(doubt, review)}`;
}

/** Says where the next choice is now, because taking it swaps the two. */
function holderWords(doubt: ReviewDoubt, review: Review): string {
  const picture = doubt.at === null ? undefined : review.pictures[doubt.at];
  const following = doubt.photos[(doubt.photos.indexOf(picture?.photoId ?? -1) + 1) % doubt.photos.length];
  const holder = following === undefined || following === picture?.photoId ? null : holderOf(review, following);
  return holder === null || holder === doubt.at ? '' : WORDS.nextChoiceAt(holder + 1);
}
