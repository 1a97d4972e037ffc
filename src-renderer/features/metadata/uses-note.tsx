/** Articles that use the photograph, and the words that its metadata offer them: taken over by key, never by themselves. */

import { useEffect } from 'react';
import { numbered, plural } from '../../../src-main/domain/counts.ts';
import type { PhotographUse } from '../../../src-main/domain/offered-words.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { useStore } from '../../shared/store.ts';
import { CommandButton } from '../../shared/ui/button.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { readUses, uses } from './state/uses.ts';

const FIELD_NAMES = { caption: 'caption', credit: 'credit', altText: 'alt text' } as const;

export function UsesNote({ photo }: { readonly photo: Photo }) {
  const all = useStore(uses, (state) => (state.photoId === photo.id ? state.uses : null));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other metadata, other offers.
  useEffect(() => attempt(() => readUses(photo.id)), [photo.id, photo.metadata]);
  if (all === null || all.length === 0) return null;
  const offers = all.filter(({ words }) => words.length > 0);
  return (
    <div className="form-uses">
      <p className="muted">
        {plural(all.length, 'One picture uses it: ', `${numbered(all.length)} pictures use it: `)}
        {all.map(({ headline, position }) => `“${headline || 'Untitled article'}” (picture ${position})`).join(', ')}.
      </p>
      {offers.length > 0 && (
        <p className="form-offer">
          <span>{offerWords(offers)} The picture keeps its own words until you take these over.</span>
          <CommandButton id="metadata.offer" label="Take over" />
        </p>
      )}
    </div>
  );
}

function offerWords(offers: readonly PhotographUse[]): string {
  const fields = new Set(offers.flatMap(({ words }) => words.map(({ field }) => FIELD_NAMES[field])));
  const where = plural(offers.length, 'That picture has', `${numbered(offers.length)} pictures have`);
  return `${where} another ${[...fields].join(' and ')}.`;
}
