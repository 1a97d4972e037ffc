/** What was exported before, with the decisions made then. */
import { bytesInWords } from '../../../src-main/domain/counts.ts';
import { articles } from '../../shared/articles/articles.ts';
import { exporting, placeOf } from '../../shared/articles/exports.ts';
import { timeInWords } from '../../shared/photo/photo-facts.ts';
import { useStore } from '../../shared/store.ts';
import { ExportLinks, Warnings } from './export-result.tsx';

export function ExportPanel() {
  const records = useStore(exporting, (state) => state.records);
  const article = useStore(articles, (state) => state.article);
  if (article === null) return null;
  return (
    <div className="info">
      <h2 className="panel-heading">Exports of this article</h2>
      {records.length === 0 && <p className="muted">None yet.</p>}
      <ul className="plain-list">
        {records.map((record) => (
          <li key={record.id} className="export-record">
            <p>
              <strong>{record.folderName}</strong>
            </p>
            <p className="muted count">
              {timeInWords(record.at)} · {record.files} files · {bytesInWords(record.bytes)}
              {!record.verified && ' · not verified'}
            </p>
            <Warnings record={record} />
            {record.overrides.map((override) => (
              <p key={`${override.rule}:${override.picture}`} className="muted">
                {override.rule} of {placeOf(override)} let pass by {override.name}: “{override.reason}”
              </p>
            ))}
            <ExportLinks record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
