/** The library's centre: the contact sheet, or a close look at one, two or several photographs. */
import type { ReactNode } from 'react';
import {
  addFolders,
  changeQuery,
  clearFilters,
  isFiltered,
  library,
  locateFolder,
} from '../../shared/photographs/library.ts';
import { tasks } from '../../shared/photographs/tasks.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { type Looking, view } from '../../shared/window/view.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { FirstStart } from './first-start.tsx';

type CloseLook = Exclude<Looking, 'grid'>;

interface Props {
  /** What shows one, two or several photographs large. */
  readonly closeLooks: Readonly<Record<CloseLook, () => ReactNode>>;
}

export function LibraryView({ closeLooks }: Props) {
  const looking = useStore(view, (state) => state.looking);
  const size = useStore(library, (state) => state.positions.size);
  if (size === 0) return <NothingToSee />;
  if (looking === 'grid') return <ContactSheet />;
  const CloseLook = closeLooks[looking];
  return <CloseLook />;
}

/** Why no photograph is shown, and what to do. */
function NothingToSee() {
  const { query, folders, loaded, failed } = useStore(library, (state) => state);
  const isHeld = useStore(tasks, ({ running }) => running.some(({ state }) => state === 'paused'));
  if (failed !== null) {
    return (
      <Empty icon="block" title="The library cannot be opened">
        <p>{failed}</p>
        <p>Your photographs are untouched. Close Picture Desk and start it again; it keeps backups of its library.</p>
      </Empty>
    );
  }
  if (!loaded) return <div className="sheet" aria-busy="true" />;
  if (folders.length === 0) return <FirstStart />;
  const folder = folders.find(({ id }) => id === query.folderId);
  if (folder?.state === 'missing') {
    return (
      <Empty icon="folder" title={`"${folder.name}" is not there`}>
        <p>
          It was at {folder.path}. Connect its disk, or locate the folder if it was moved: captions and marks follow.
        </p>
        <p>
          <Button tone="primary" onPress={() => attempt(() => locateFolder(folder.id))}>
            Find the folder…
          </Button>
        </p>
      </Empty>
    );
  }
  if (isFiltered(query)) {
    return (
      <Empty icon="filter" title="No photograph passes this filter">
        {(query.search ?? '') !== '' && <p>Searched for “{query.search}”.</p>}
        <p>
          <Button tone="primary" onPress={clearFilters}>
            Clear all filters
          </Button>{' '}
          <KeyCap name="Shift+x" />
        </p>
      </Empty>
    );
  }
  if (folder !== undefined && folder.state === 'scanning')
    return (
      <Empty icon="refresh" title={isHeld ? `"${folder.name}" is read when you resume` : `Reading "${folder.name}"…`} />
    );
  return (
    <Empty icon="folder" title={folder === undefined ? 'No photographs yet' : `No photographs in "${folder.name}"`}>
      <p>JPEG, PNG, WebP, TIFF, GIF, AVIF, HEIC and RAW files are read. Unreadable files are listed in the tray.</p>
      <p>
        <Button tone="primary" icon="add" onPress={() => attempt(addFolders)}>
          Add folder…
        </Button>{' '}
        {query.folderId != null && (
          <Button onPress={() => changeQuery({ folderId: null })}>Show all photographs</Button>
        )}
      </p>
    </Empty>
  );
}
