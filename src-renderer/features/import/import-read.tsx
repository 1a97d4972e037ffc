/** How a text was read: headline, date, standfirst, and every caption with its credit and the file it goes to. */

import type { TextImport, TextMatches } from '../../../src-main/contract/views.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { ARTICLE_WORDS } from '../../shared/articles/words.ts';
import type { Review } from './state/import-review.ts';
import { WORDS } from './words.ts';

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
        <Fact name={ARTICLE_WORDS.fields.headline} value={read.headline} isStrong />
        <Fact name={ARTICLE_WORDS.fields.date} value={read.date} />
        <Fact name={ARTICLE_WORDS.fields.standfirst} value={read.standfirst} />
        <div className="fact">
          <dt>{ARTICLE_WORDS.fields.body}</dt>
          <dd>{WORDS.paragraphs(read.body.length)}</dd>
        </div>
        <div className="fact">
          <dt>{ARTICLE_WORDS.pictureList}</dt>
          <dd>
            {WORDS.picturesRead(read.pictures.length, credited, review.pictures.filter(isPlaced).length)}
            {kept > 0 && WORDS.restrictionsKept(kept)}
            {plan.unusedCount > 0 && WORDS.unusedPhotographs(plan.unusedCount)}
          </dd>
        </div>
      </dl>
      <ol className="import-pictures" aria-label={WORDS.captionsRead}>
        {review.pictures.map((picture, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of the text is the only identity here.
          <li key={index} className={isPlaced(picture) ? '' : 'is-doubtful'}>
            {picture.caption} <strong>{picture.credit ?? WORDS.noCredit}</strong>{' '}
            {read.pictures[index]?.restrictions && (
              <span className="import-kept">{WORDS.notPrinted(read.pictures[index].restrictions)} </span>
            )}
            <span className="muted">{WORDS.goesTo(fileOf(plan, picture.photoId))}</span>
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
      <dd>{value || <em>{WORDS.noneFound}</em>}</dd>
    </div>
  );
}

function isPlaced({ photoId }: Review['pictures'][number]): boolean {
  return photoId !== null;
}

function fileOf(plan: TextMatches, photoId: number | null): string {
  if (photoId === null) return WORDS.noPhotograph;
  return revealedName(plan.photos.find(({ id }) => id === photoId)?.fileName ?? WORDS.photographOfLibrary);
}
