/** Articles that use the photograph, and the words that its metadata offer them: taken over by key, never by themselves. */

import { useEffect } from 'react';
import type { PhotographUse } from '../../../src-main/domain/offered-words.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { nameOf } from '../../shared/articles/article-names.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { useStore } from '../../shared/store.ts';
import { CommandButton } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { readUses, uses } from './state/uses.ts';
import { WORDS } from './words.ts';

export function UsesNote({ photo }: { readonly photo: Photo }) {
  const all = useStore(uses, (state) => (state.photoId === photo.id ? state.uses : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other metadata, other offers.
  useEffect(() => attempt(() => readUses(photo.id)), [photo.id, photo.metadata]);
  if (all === null || all.length === 0) return null;
  const offers = all.filter(({ words }) => words.length > 0);
  return (
    <div className="form-uses">
      <p className="muted">
        {WORDS.usedBy(
          all.map(({ articleId: id, headline, position }) => ({ title: nameOf({ id, headline }), position })),
        )}
      </p>
      {offers.length > 0 && (
        <p className="form-offer">
          <span>{offerWords(offers)}</span>
          <CommandButton id="metadata.offer" label={WORDS.takeOver} />
        </p>
      )}
    </div>
  );
}

function offerWords(offers: readonly PhotographUse[]): string {
  const fields = new Set(offers.flatMap(({ words }) => words.map(({ field }) => ARTICLE_WORDS.pictureFields[field])));
  return WORDS.offers(offers.length, [...fields]);
}
