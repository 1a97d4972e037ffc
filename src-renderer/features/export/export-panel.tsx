/** What was exported before, with the decisions made then. */
import { articles } from '../../shared/articles/articles.ts';
import { exporting } from '../../shared/articles/exports.ts';
import { EXPORT_WORDS } from '../../shared/articles/words.ts';
import { momentInWords } from '../../shared/photo/photo-facts.ts';
import { useStore } from '../../shared/store.ts';
import { ExportLinks, Warnings } from './export-result.tsx';
import { WORDS } from './words.ts';

export function ExportPanel() {
  const records = useStore(exporting, (state) => state.records);
  const article = useStore(articles, (state) => state.article);
  if (article === null) return null;
  return (
    <div className="info">
      <h2 className="panel-heading">{WORDS.earlier}</h2>
      {records.length === 0 && <p className="muted">{WORDS.noneYet}</p>}
      <ul className="plain-list">
        {records.map((record) => (
          <li key={record.id} className="export-record">
            <p>
              <strong>{record.folderName}</strong>
            </p>
            <p className="muted count">
              {WORDS.written(momentInWords(record.at), record.files, record.bytes, record.verified)}
            </p>
            <Warnings record={record} />
            {record.overrides.map((override) => (
              <p key={`${override.rule}:${override.picture}`} className="muted">
                {WORDS.hasLetPass(EXPORT_WORDS.ruleAt(override), override.name, override.reason)}
              </p>
            ))}
            <ExportLinks record={record} />
          </li>
        ))}
      </ul>
    </div>
  );
}
