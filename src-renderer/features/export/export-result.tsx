/** What an export left behind: files, size, verification, and the way to it. */

import type { ExportRecord } from '../../../src-main/contract/views.ts';
import { bytesInWords, counted } from '../../../src-main/domain/counts.ts';
import { call } from '../../shared/api.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Icon } from '../../shared/ui/icon.tsx';
import { attempt, notify } from '../../shared/window/notices.ts';

export function ExportResult({ record }: { readonly record: ExportRecord }) {
  return (
    <div className="export-result" role="status">
      <p>
        <Icon name={record.verified ? 'check' : 'warn'} /> <strong>{record.folderName}</strong>: {record.files} files,{' '}
        {bytesInWords(record.bytes)}.{' '}
        {record.verified
          ? 'Verified: every file matches its checksum.'
          : 'Not verified: check the bundle before you send it.'}
      </p>
      <Warnings record={record} />
      <ExportLinks record={record} />
    </div>
  );
}

export function Warnings({ record: { warnings, findings } }: { readonly record: ExportRecord }) {
  return (
    <>
      {findings.warn > 0 && (
        <p>{counted(findings.warn, 'finding that warns', 'findings that warn')}, named in the bundle’s decisions.</p>
      )}
      {warnings.length > 0 && (
        <ul className="plain-list" aria-label="Warnings of the export">
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
  if (record.gone) return <p className="muted">Not there any more, or moved.</p>;
  const shown = (name: 'exports.reveal' | 'exports.openPage') => (): void =>
    attempt(async () => {
      if (!(await call(name, { exportId: record.id })))
        notify('warn', `${record.folderName} is not there any more, or was moved.`);
    });
  return (
    <p className="export-actions">
      <Button icon="folder" onPress={shown('exports.reveal')}>
        Show in folder
      </Button>
      {!record.zip && (
        <Button tone="quiet" icon="link" onPress={shown('exports.openPage')}>
          Open the page
        </Button>
      )}
    </p>
  );
}
