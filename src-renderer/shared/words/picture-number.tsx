/**
 * Words with the number of a picture in them write themselves into their place, so that what goes in, out or past above a picture draws
 * no row again. Those that nobody sees are the name of what they belong to: as text they would be laid out with every step.
 */
import { type RefCallback, useCallback, useLayoutEffect } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import { articles } from '../articles/articles.ts';
import { positionOf } from '../articles/picture-places.ts';
import { useStore } from '../store.ts';

/** The same function every time. */
type Words = (position: number) => string;

const writers = new Set<() => void>();

/** Writes now, and whenever the picture has another number; until the returned function is called. */
function keepWritten(pictureId: PictureId, write: (position: number) => void): () => void {
  let written = 0;
  const look = (): void => {
    const position = positionOf(articles.get().article, pictureId);
    // A picture that is gone is taken away whole.
    if (position === written || position === 0) return;
    written = position;
    write(position);
  };
  writers.add(look);
  look();
  return () => {
    writers.delete(look);
  };
}

/** Once in the window, before all that measures what was drawn: numbers and rows change together, and are laid out once. */
export function PictureNumbers() {
  const pictures = useStore(articles, ({ article }) => article?.pictures);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the pictures are the reason.
  useLayoutEffect(() => {
    for (const look of writers) look();
  }, [pictures]);
  return null;
}

interface Props {
  readonly pictureId: PictureId;
  /** @default the number alone */
  readonly words?: Words;
}

export function PictureNumber({ pictureId, words = String }: Props) {
  const place = useCallback<RefCallback<HTMLSpanElement>>(
    (span) => {
      if (span === null) return;
      const text = document.createTextNode('');
      span.replaceChildren(text);
      return keepWritten(pictureId, (position) => {
        text.data = words(position);
      });
    },
    [pictureId, words],
  );
  return <span ref={place} />;
}

/** Names the element, for who cannot see where it is. */
export function usePictureName<E extends HTMLElement>(pictureId: PictureId, words: Words): RefCallback<E> {
  return useCallback<RefCallback<E>>(
    (element) => {
      if (element === null) return;
      return keepWritten(pictureId, (position) => element.setAttribute('aria-label', words(position)));
    },
    [pictureId, words],
  );
}
