/** Words with the number of a picture in them: they write themselves into their place, so that what goes in, out or past above the picture draws no row again. */
import { useLayoutEffect, useRef } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import { articles } from '../articles/articles.ts';
import { positionOf } from '../articles/picture-places.ts';

interface Props {
  readonly pictureId: PictureId;
  /** The same function every time. @default the number alone */
  readonly words?: (position: number) => string;
}

export function PictureNumber({ pictureId, words = String }: Props) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let written = 0;
    const write = (): void => {
      const position = positionOf(articles.get().article, pictureId);
      // A picture that is gone is taken away whole.
      if (position === written || position === 0 || place.current === null) return;
      written = position;
      place.current.textContent = words(position);
    };
    write();
    // After all who hear of it: what measures the page before it is drawn must not find it changed.
    return articles.subscribe(() => queueMicrotask(write));
  }, [pictureId, words]);
  return <span ref={place} />;
}
