/** Unreadable files: each with its reason, a second try, and the way to the file. */

import { useEffect, useState } from 'react';
import type { TrayEntry } from '../../../src-main/contract/views.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { call, subscribe } from '../../api.ts';
import { attempt, notify } from '../../state/notices.ts';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';

export function TrayView() {
  const [entries, setEntries] = useState<readonly TrayEntry[] | null>(null);
  useEffect(() => {
    const load = (): void => attempt(async () => setEntries(await call('tray.list')));
    load();
    return subscribe('photos.changed', load);
  }, []);
  if (entries === null) return null;
  if (entries.length === 0) return <Empty icon="check" title="Every file could be read" />;
  const retry = async (ids: readonly number[]): Promise<void> => {
    await call('photos.retry', { ids: [...ids] });
    notify('info', ids.length === 1 ? 'The file is being read again.' : `${ids.length} files are being read again.`);
  };
  return (
    <div className="page">
      <div className="view-bar">
        <h2 className="view-title">Cannot be read</h2>
        <span className="muted count">{entries.length === 1 ? '1 file' : `${entries.length} files`}</span>
        <Button icon="refresh" onPress={() => attempt(() => retry(entries.map(({ photoId }) => photoId)))}>
          Try all again
        </Button>
      </div>
      <ul className="tray">
        {entries.map((entry) => (
          <li key={entry.photoId} className="tray-entry">
            <div>
              <p>
                <strong>{revealedName(entry.fileName)}</strong>{' '}
                <span className="muted">
                  {entry.folderName}/{entry.relativePath}
                </span>
              </p>
              <p>{entry.reason}</p>
              {entry.wayOut !== null && <p className="muted">{entry.wayOut}</p>}
            </div>
            <Button
              tone="quiet"
              icon="refresh"
              aria-label={`Try again: ${revealedName(entry.fileName)}`}
              onPress={() => attempt(() => retry([entry.photoId]))}
            >
              Try again
            </Button>
            <Button
              tone="quiet"
              icon="folder"
              aria-label={`Show ${revealedName(entry.fileName)} in its folder`}
              onPress={() => attempt(() => call('photos.reveal', { photoId: entry.photoId }))}
            >
              Show
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
