/** Unreadable files: each with its reason, a second try, and the way to the file. */

import { useEffect, useState } from 'react';
import type { FolderSummary, TrayEntry } from '../../../src-main/contract/views.ts';
import { counted, numbered, plural } from '../../../src-main/domain/counts.ts';
import { otherWords } from '../../../src-main/domain/other-files.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { act } from '../../shared/answers/acts.ts';
import { call, subscribe } from '../../shared/api.ts';
import { library } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { attempt, notify } from '../../shared/window/notices.ts';

export function TrayView() {
  const [entries, setEntries] = useState<readonly TrayEntry[] | null>(null);
  const { folders } = useStore(library, (state) => state);
  const beside = folders.filter(({ others }) => others.length > 0);
  useEffect(() => {
    const load = (): void => attempt(async () => setEntries(await call('tray.list')));
    load();
    return subscribe('photos.changed', load);
  }, []);
  if (entries === null) return null;
  if (entries.length === 0 && beside.length === 0) return <Empty icon="check" title="Every file could be read" />;
  const retry = async (ids: readonly number[]): Promise<void> => {
    await act('photos.retry', { ids: [...ids] });
    notify(
      'info',
      plural(ids.length, 'The file is being read again.', `${numbered(ids.length)} files are being read again.`),
    );
  };
  return (
    <div className="page">
      <div className="view-bar">
        <h2 className="view-title">Cannot be read</h2>
        <span className="muted count">{entries.length === 0 ? 'no file' : counted(entries.length, 'file')}</span>
        {entries.length > 0 && (
          <Button icon="refresh" onPress={() => attempt(() => retry(entries.map(({ photoId }) => photoId)))}>
            Try all again
          </Button>
        )}
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
      {beside.length > 0 && <OtherFiles folders={beside} />}
    </div>
  );
}

/** Names that fit on a line or two; the folder has them all. */
const MOST_NAMES = 12;

function OtherFiles({ folders }: { readonly folders: readonly FolderSummary[] }) {
  return (
    <section aria-labelledby="other-files">
      <div className="view-bar">
        <h3 id="other-files" className="view-title">
          Not photographs
        </h3>
        <span className="muted">They lie in your folders and are left alone.</span>
      </div>
      <ul className="tray">
        {folders.map(({ id, name, others }) => (
          <li key={id} className="tray-entry">
            <div>
              <p>
                <strong>{name}</strong> <span className="muted">{otherWords(others)}</span>
              </p>
              {others.map(({ kind, files, paths }) => (
                <p key={kind} className="muted">
                  {paths.slice(0, MOST_NAMES).join(', ')}
                  {files > MOST_NAMES ? ` and ${files - MOST_NAMES} more` : ''}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
