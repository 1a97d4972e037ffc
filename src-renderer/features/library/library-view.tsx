/** The library's centre: the contact sheet, or a close look at one, two or several photographs. */
import type { ReactNode } from 'react';
import { addFolders, locateFolder } from '../../shared/photographs/folders.ts';
import { changeQuery, clearFilters, isFiltered, library } from '../../shared/photographs/library.ts';
import { tasks } from '../../shared/photographs/tasks.ts';
import { PHOTO_WORDS } from '../../shared/photographs/words.ts';
import { useStore } from '../../shared/store.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Empty } from '../../shared/ui/empty.tsx';
import { KeyCap } from '../../shared/ui/keycap.tsx';
import { attempt } from '../../shared/window/notices.ts';
import { type Looking, view } from '../../shared/window/view.ts';
import { ContactSheet } from './contact-sheet.tsx';
import { FirstStart } from './first-start.tsx';
import { EMPTY, PANEL } from './words.ts';

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
      <Empty icon="block" title={EMPTY.notOpened}>
        <p>{failed}</p>
        <p>{EMPTY.notOpenedNote}</p>
      </Empty>
    );
  }
  if (!loaded) return <div className="sheet" aria-busy="true" />;
  if (folders.length === 0) return <FirstStart />;
  const folder = folders.find(({ id }) => id === query.folderId);
  if (folder?.state === 'missing') {
    return (
      <Empty icon="folder" title={EMPTY.folderMissing(folder.name)}>
        <p>{EMPTY.folderMissingNote(folder.path)}</p>
        <p>
          <Button tone="primary" onPress={() => attempt(() => locateFolder(folder.id))}>
            {PANEL.findFolder}
          </Button>
        </p>
      </Empty>
    );
  }
  if (isFiltered(query)) {
    return (
      <Empty icon="filter" title={EMPTY.nonePasses}>
        {(query.search ?? '') !== '' && <p>{EMPTY.searchedFor(query.search ?? '')}</p>}
        <p>
          <Button tone="primary" onPress={clearFilters}>
            {PHOTO_WORDS.clearFilters}
          </Button>{' '}
          <KeyCap name="Shift+x" />
        </p>
      </Empty>
    );
  }
  if (folder !== undefined && folder.state === 'scanning')
    return <Empty icon="refresh" title={isHeld ? EMPTY.heldFolder(folder.name) : EMPTY.readingFolder(folder.name)} />;
  return (
    <Empty icon="folder" title={folder === undefined ? EMPTY.noPhotographs : EMPTY.emptyFolder(folder.name)}>
      <p>{EMPTY.formats}</p>
      <p>
        <Button tone="primary" icon="add" onPress={() => attempt(addFolders)}>
          {EMPTY.addFolder}
        </Button>{' '}
        {query.folderId != null && <Button onPress={() => changeQuery({ folderId: null })}>{EMPTY.showAll}</Button>}
      </p>
    </Empty>
  );
}
