/** The number of a picture in its article: it writes itself into its place, so that what goes in, out or past above it draws no row anew. */
import { useLayoutEffect, useRef } from 'react';
import type { PictureId } from '../../../src-main/domain/article.ts';
import { articles } from '../articles/articles.ts';
import { positionOf } from '../articles/picture-places.ts';

export function PictureNumber({ pictureId }: { readonly pictureId: PictureId }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    let written = 0;
    const write = (): void => {
      const position = positionOf(articles.get().article, pictureId);
      // A picture that is gone is taken away whole.
      if (position === written || position === 0 || place.current === null) return;
      written = position;
      place.current.textContent = String(position);
    };
    write();
    // After all who hear of it: what measures the page before it is drawn must not find it changed.
    return articles.subscribe(() => queueMicrotask(write));
  }, [pictureId]);
  return <span ref={place} />;
}
