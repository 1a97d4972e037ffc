/** Result of an export: files, size, verification, and the way to it. */

import type { ExportRecord } from '../../../src-main/contract/views.ts';
import { call } from '../../shared/api.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { attempt, notify } from '../../shared/window/notices.ts';
import { WORDS } from './words.ts';

export function ExportResult({ record }: { readonly record: ExportRecord }) {
  return (
    <div className="export-result" role="status">
      <p>
        <Icon name={record.verified ? 'check' : 'warn'} /> <strong>{record.folderName}</strong>
        {WORDS.result(record.files, record.bytes, record.verified)}
      </p>
      <Warnings record={record} />
      <ExportLinks record={record} />
    </div>
  );
}

export function Warnings({ record: { warnings, findings } }: { readonly record: ExportRecord }) {
  return (
    <>
      {findings.warn > 0 && <p>{WORDS.warningsInDecisions(findings.warn)}</p>}
      {warnings.length > 0 && (
        <ul className="plain-list" aria-label={WORDS.warnings}>
          {warnings.map((warning) => (
            <li key={warning}>
              <Icon name="warn" size={14} /> {warning}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export function ExportLinks({ record }: { readonly record: ExportRecord }) {
  if (record.gone) return <p className="muted">{WORDS.gone}</p>;
  const shown = (name: 'exports.reveal' | 'exports.openPage') => (): void =>
    attempt(async () => {
      if (!(await call(name, { exportId: record.id }))) notify('warn', WORDS.bundleGone(record.folderName));
    });
  return (
    <p className="export-actions">
      <Button icon="folder" onPress={shown('exports.reveal')}>
        {WORDS.showInFolder}
      </Button>
      {!record.zip && (
        <Button tone="quiet" icon="link" onPress={shown('exports.openPage')}>
          {WORDS.openPage}
        </Button>
      )}
    </p>
  );
}
