/** One credit large: its field to write in, the photograph, all that its file says, and every restriction word for word. */

import type { ReviewLine } from '../../../src-main/domain/credit-review/review-lines.ts';
import { credentialWords, restrictionWords } from '../../../src-main/domain/credit-review/review-lines.ts';
import type { Photo } from '../../../src-main/domain/photo.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { articles, setPicture, typePicture } from '../../shared/articles/articles.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import { FileSays } from '../../shared/photo/file-says.tsx';
import { metadataFields } from '../../shared/photo/photo-facts.ts';
import { PhotoImage } from '../../shared/photo/photo-image.tsx';
import { FACT_WORDS } from '../../shared/photo/words.ts';
import { useStore } from '../../shared/store.ts';
import { Empty } from '../../shared/ui/empty.tsx';
import { useTargetRef } from '../../shared/ui/focus-target.ts';
import { AssistedText } from '../../shared/words/assisted-text.tsx';
import { FindingItem } from '../../shared/words/finding-item.tsx';
import { useMarkedPlaces } from '../../shared/words/use-picture.ts';
import { focusLine } from './state/review.ts';
import { useCreditLines } from './use-credit-lines.ts';
import { WORDS } from './words.ts';

const RIGHTS: ReadonlySet<string> = new Set([
  'creator',
  'creditLine',
  'source',
  'copyrightNotice',
  'usageTerms',
  'instructions',
  'digitalSourceType',
  'description',
  'dateCreated',
  'city',
  'country',
]);

export function CreditPanel() {
  const pictureId = useStore(articles, (state) => state.pictureId);
  const line = useCreditLines().find(({ id }) => id === pictureId);
  if (line === undefined) return <Empty icon="sign" title={WORDS.choosePicture} />;
  return (
    <div className="info">
      <div className="panel-photo">
        <PhotoImage id={line.picture.photoId} alt={line.picture.altText} />
      </div>
      <h2 className="info-name">{WORDS.nameOf(line.position, revealedName(line.photo?.fileName ?? ''))}</h2>
      <CreditField key={line.id} line={line} />
      <p className="reading">{line.picture.caption}</p>
      {line.open.length > 0 && <p className="note note-warn">{WORDS.unresolvedNote(line.open)}</p>}
      <ul className="finding-list">
        {line.findings.map((finding) => (
          <FindingItem key={`${finding.rule}:${finding.field}:${finding.start}`} finding={finding} />
        ))}
      </ul>
      {line.restrictions.length > 0 && (
        <section aria-label={WORDS.restrictions}>
          <h3 className="panel-heading">{WORDS.restrictionsTitle}</h3>
          <ul className="plain-list">
            {line.restrictions.map((restriction) => (
              <li key={`${restriction.kind}:${restriction.field}:${restriction.start}`}>
                {restrictionWords(restriction)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <h3 className="panel-heading">{line.photo?.own === undefined ? ARTICLE_WORDS.fromFile : FACT_WORDS.metadata}</h3>
      <dl className="facts">
        {line.photo !== null && <Evidence photo={line.photo} caption={line.picture.caption} />}
        <div className="fact is-short">
          <dt>{ARTICLE_WORDS.credentials}</dt>
          <dd>{credentialWords(line.credentials)}</dd>
        </div>
      </dl>
    </div>
  );
}

/** As it counts, and under a desk's word what the file itself says; a description that is the caption above it is not said twice. */
function Evidence({ photo, caption }: { readonly photo: Photo; readonly caption: string }) {
  return metadataFields(photo.metadata)
    .filter(({ field, value }) => RIGHTS.has(field) && !(field === 'description' && value.trim() === caption.trim()))
    .map(({ field, label, value, isStrong, isLong }) => (
      <div key={field} className={`fact ${isStrong ? 'fact-strong' : ''} ${isLong ? '' : 'is-short'}`}>
        <dt>{label}</dt>
        <dd>{value}</dd>
        <FileSays photo={photo} field={field} />
      </div>
    ));
}

/** Enter and Escape go back to the row; what was typed is kept, as everywhere. */
function CreditField({ line }: { readonly line: ReviewLine }) {
  const places = useMarkedPlaces(line.id, 'credit', line.picture.credit);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only leads keys of the field inside back to the table.
    <div
      ref={useTargetRef('credit-field', { first: 'textarea' })}
      data-focus-home=""
      className="picture-credit"
      onKeyDown={(event) => {
        if ((event.key !== 'Enter' && event.key !== 'Escape') || event.defaultPrevented) return;
        event.preventDefault();
        focusLine(line.id);
      }}
    >
      <AssistedText
        pictureId={line.id}
        field="credit"
        isOneLine
        label={WORDS.creditOf(line.position)}
        isLabelHidden
        placeholder={WORDS.creditExample}
        value={line.picture.credit}
        places={places}
        onFocus={() => setPicture(line.id)}
        onChange={(text) => typePicture(line.id, 'credit', text)}
      />
    </div>
  );
}
