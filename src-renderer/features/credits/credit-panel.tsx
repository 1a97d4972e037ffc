/** The evidence for one credit, large: the photograph, all that its file says, and every restriction word for word. */
import { articles } from '../../state/articles.ts';
import { useStore } from '../../state/store.ts';
import { Empty } from '../../ui/empty.tsx';
import { FindingItem } from '../article/finding-item.tsx';
import { metadataFields } from '../library/photo-facts.ts';
import { PhotoImage } from '../loupe/photo-image.tsx';
import { restrictionWords } from './credit-lines.ts';
import { useCreditLines } from './use-credit-lines.ts';

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
  if (line === undefined) return <Empty icon="sign" title="Choose a picture to see its evidence" />;
  return (
    <div className="info">
      <div className="panel-photo">
        <PhotoImage id={line.picture.photoId} alt={line.picture.altText} />
      </div>
      <h2 className="info-name">
        {line.position}. {line.photo?.fileName}
      </h2>
      <p className="reading">{line.picture.caption}</p>
      <ul className="finding-list">
        {line.findings.map((finding) => (
          <FindingItem key={`${finding.rule}:${finding.start}`} finding={finding} />
        ))}
      </ul>
      {line.restrictions.length > 0 && (
        <section aria-label="Restrictions">
          <h3 className="panel-heading">Restrictions, word for word</h3>
          <ul className="plain-list">
            {line.restrictions.map((restriction) => (
              <li key={`${restriction.kind}:${restriction.start}`}>{restrictionWords(restriction)}</li>
            ))}
          </ul>
        </section>
      )}
      <h3 className="panel-heading">From the file</h3>
      <dl className="facts">
        {line.photo !== null &&
          metadataFields(line.photo.metadata)
            .filter(({ field }) => RIGHTS.has(field))
            .map(({ field, label, value, isStrong }) => (
              <div key={field} className={isStrong ? 'fact fact-strong' : 'fact'}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
      </dl>
    </div>
  );
}
