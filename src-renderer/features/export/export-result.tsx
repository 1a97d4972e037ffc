/** What an export left behind: files, size, verification, and the way to it. */
import type { ExportRecord } from '../../../src-main/contract/views.ts';
import { call } from '../../api.ts';
import { attempt } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { bytesInWords } from '../library/photo-facts.ts';

export function ExportResult({ record }: { readonly record: ExportRecord }) {
  return (
    <div className="export-result" role="status">
      <p>
        <Icon name={record.verified ? 'check' : 'warn'} /> <strong>{record.folderName}</strong>
        {record.zip && ' (and .zip)'}: {record.files} files, {bytesInWords(record.bytes)}.{' '}
        {record.verified
          ? 'Verified: every file matches its checksum.'
          : 'Not verified: check the bundle before you send it.'}
      </p>
      <ExportLinks record={record} />
    </div>
  );
}

export function ExportLinks({ record }: { readonly record: ExportRecord }) {
  if (record.gone) return <p className="muted">Not there any more, or moved.</p>;
  return (
    <p className="export-actions">
      <Button icon="folder" onPress={() => attempt(() => call('exports.reveal', { exportId: record.id }))}>
        Show in folder
      </Button>
      <Button tone="quiet" icon="link" onPress={() => attempt(() => call('exports.openPage', { exportId: record.id }))}>
        Open the page
      </Button>
    </p>
  );
}
