/** Notes over the pictures: the order is not the one that was reviewed. And of one picture: where it was published before. */
import { memo } from 'react';
import type { PhotoId } from '../../../src-main/domain/photo.ts';
import { localTimeInWords } from '../../shared/photo/photo-facts.ts';
import { useStore } from '../../shared/store.ts';
import { orderChange, published } from './state/article-review.ts';

export function OrderNote() {
  const change = useStore(orderChange, (known) => known);
  if (change === null) return null;
  return (
    <p className="note note-warn order-note" role="status">
      Order changed since it was reviewed by {change.reviewed.name} ({localTimeInWords(change.reviewed.at)}):{' '}
      {change.label}, {localTimeInWords(change.at)}
      {change.who === '' ? '' : ` by ${change.who}`}. Sign a credit off again once you have looked at the order.
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
      <span className="published-label">Published in</span>{' '}
      {bundles
        .slice(0, MOST)
        .map(({ folderName, headline, at }) => `${headline || folderName} (${folderName}), ${localTimeInWords(at)}`)
        .join('; ')}
      {bundles.length > MOST && ` and ${bundles.length - MOST} more`}
    </p>
  );
});
