/** How a text was read: headline, date, standfirst, and every caption with its credit and the file it goes to. */

import type { TextImport, TextMatches } from '../../../src-main/contract/views.ts';
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import type { Review } from './state/import-review.ts';

interface Props {
  readonly read: TextImport;
  readonly review: Review;
  readonly plan: TextMatches;
}

export function ImportRead({ read, review, plan }: Props) {
  const credited = review.pictures.filter(({ credit }) => credit !== null).length;
  const kept = read.pictures.filter(({ restrictions }) => restrictions !== '').length;
  return (
    <>
      <dl className="facts">
        <Fact name="Headline" value={read.headline} isStrong />
        <Fact name="Date" value={read.date} />
        <Fact name="Standfirst" value={read.standfirst} />
        <div className="fact">
          <dt>Body</dt>
          <dd>{counted(read.body.length, 'paragraph')}</dd>
        </div>
        <div className="fact">
          <dt>Pictures</dt>
          <dd>
            {read.pictures.length}, {credited} with credit, {review.pictures.filter(isPlaced).length} with photograph
            {kept > 0 && `; what restricts ${plural(kept, 'one', numbered(kept))} of them is kept with it, not printed`}
            {plan.unusedCount > 0 && `; ${plan.unusedCount} photographs without caption`}
          </dd>
        </div>
      </dl>
      <ol className="import-pictures" aria-label="Captions as read">
        {review.pictures.map((picture, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the text is the only identity here.
          <li key={index} className={isPlaced(picture) ? '' : 'is-doubtful'}>
            {picture.caption} <strong>{picture.credit ?? 'no credit'}</strong>{' '}
            {read.pictures[index]?.restrictions && (
              <span className="import-kept">Not printed: {read.pictures[index].restrictions} </span>
            )}
            <span className="muted">→ {fileOf(plan, picture.photoId)}</span>
          </li>
        ))}
      </ol>
    </>
  );
}

function Fact({
  name,
  value,
  isStrong = false,
}: {
  readonly name: string;
  readonly value: string;
  readonly isStrong?: boolean;
}) {
  return (
    <div className={isStrong ? 'fact fact-strong' : 'fact'}>
      <dt>{name}</dt>
      <dd>{value || <em>none found</em>}</dd>
    </div>
  );
}

function isPlaced({ photoId }: Review['pictures'][number]): boolean {
  return photoId !== null;
}

function fileOf(plan: TextMatches, photoId: number | null): string {
  if (photoId === null) return 'no photograph';
  return revealedName(plan.photos.find(({ id }) => id === photoId)?.fileName ?? 'a photograph of the library');
}
