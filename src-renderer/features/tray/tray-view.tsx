/** Unreadable files: each with its reason, a second try, and the way to the file. */

import { useEffect, useState } from 'react';
import type { FolderSummary, TrayEntry } from '../../../src-main/contract/views.ts';
import { otherWords } from '../../../src-main/domain/other-files.ts';
import { revealedName } from '../../../src-main/domain/text/invisible.ts';
import { act } from '../../shared/answers/acts.ts';
import { inOrder } from '../../shared/answers/in-order.ts';
import { ask, call, subscribe } from '../../shared/api.ts';
import { library } from '../../shared/photographs/library.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { attempt, notify } from '../../shared/window/notices.ts';
import { WINDOW_WORDS } from '../../shared/window/words.ts';
import { WORDS } from './words.ts';

export function TrayView() {
  const [entries, setEntries] = useState<readonly TrayEntry[] | null>(null);
  const { folders } = useStore(library, (state) => state);
  const beside = folders.filter(({ others }) => others.length > 0);
  useEffect(() => {
    const take = inOrder(setEntries);
    const load = (): void => attempt(async () => take(await ask('tray.list', undefined)));
    load();
    return subscribe('photos.changed', load);
  }, []);
  if (entries === null) return null;
  if (entries.length === 0 && beside.length === 0) return <Empty icon="check" title={WORDS.allReadable} />;
  const retry = async (ids: readonly number[]): Promise<void> => {
    await act('photos.retry', { ids: [...ids] });
    notify('info', WORDS.readingAgain(ids.length));
  };
  return (
    <div className="page">
      <div className="view-bar">
        <h2 className="view-title">{WINDOW_WORDS.places.tray}</h2>
        <span className="muted count">{WORDS.files(entries.length)}</span>
        {entries.length > 0 && (
          <Button icon="refresh" onPress={() => attempt(() => retry(entries.map(({ photoId }) => photoId)))}>
            {WORDS.retryAll}
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
              aria-label={WORDS.retryFile(revealedName(entry.fileName))}
              onPress={() => attempt(() => retry([entry.photoId]))}
            >
              {WORDS.retry}
            </Button>
            <Button
              tone="quiet"
              icon="folder"
              aria-label={WORDS.showFile(revealedName(entry.fileName))}
              onPress={() => attempt(() => call('photos.reveal', { photoId: entry.photoId }))}
            >
              {WORDS.show}
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
          {WORDS.otherFiles}
        </h3>
        <span className="muted">{WORDS.otherFilesNote}</span>
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
                  {files > MOST_NAMES && ` ${WINDOW_WORDS.more(files - MOST_NAMES)}`}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
