/** Notes above the pictures: order changed since it was reviewed; and with a picture: where it was published before. */
import { memo } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { localTimeInWords } from '../../shared/photo/photo-facts.ts';
import { useStore } from '../../shared/store.ts';
import { orderChange, published } from './state/article-review.ts';
import { WORDS } from './words.ts';

export function OrderNote() {
  const change = useStore(orderChange, (known) => known);
  if (change === null) return null;
  return (
    <p className="note note-warn order-note" role="status">
      {WORDS.orderChanged({
        reviewedBy: change.reviewed.name,
        reviewedAt: localTimeInWords(change.reviewed.at),
        step: change.label,
        changedAt: localTimeInWords(change.at),
        changedBy: change.who,
      })}
    </p>
  );
}

/** Bundles that are said in full; the others as a number. */
const MOST = 3;

export const PublishedIn = memo(function PublishedIn({ photoId }: { readonly photoId: PhotoId }) {
  const bundles = useStore(published, (known) => known.get(photoId));
  if (bundles === undefined) return null;
  return (
    <p className="from-file muted">
      <span className="published-label">{WORDS.publishedIn}</span>{' '}
      {bundles
        .slice(0, MOST)
        .map(({ folderName, headline, at }) => WORDS.bundle(headline || folderName, folderName, localTimeInWords(at)))
        .join('; ')}
      {bundles.length > MOST && WORDS.moreBundles(bundles.length - MOST)}
    </p>
  );
});
