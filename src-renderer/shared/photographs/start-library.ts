/** Restores the contact sheet at the start, and refreshes it when others change the library. */
import type { PhotoQueryInput } from '../../../src-main/contract/api.ts';
import { act } from '../answers/acts.ts';
import { subscribe, subscribeRows } from '../api.ts';
import { attempt, notify } from '../window/notices.ts';
import { recall } from '../window/view.ts';
import { refreshFolders } from './folders.ts';
import { EVERYTHING, library, refreshPhotos, refreshSoon, showFolder } from './library.ts';
import { forgetRows } from './rows.ts';
import { whileStill } from './scrolling.ts';
import { PHOTO_WORDS } from './words.ts';

/** Without a scroll for so long a task that a frame would feel is felt by nobody. */
const STILL_MS = 400;

export async function startLibrary(): Promise<void> {
  const kept = recall('query') as PhotoQueryInput | undefined;
  if (kept !== undefined && kept !== null) library.patch({ query: { ...EVERYTHING, ...kept, ids: null } });
  const open = recall('openStacks');
  if (open === 'all') library.patch({ open });
  else if (Array.isArray(open)) library.patch({ open: new Set(open.filter((id) => typeof id === 'number')) });
  // Every cell is drawn again when stacks come or get their hints.
  subscribe('stacks.changed', () => attempt(() => refreshPhotos(() => whileStill(STILL_MS))));
  subscribe('folders.changed', () => attempt(refreshFolders));
  subscribe('photos.changed', ({ ids }) => {
    forgetRows(ids);
    refreshSoon();
  });
  // Chips count marks, and cells say what is in the article.
  subscribeRows(({ marks, cells }) => {
    if (cells === null || marks.length + cells.length > 0) refreshSoon();
  });
  subscribe('folders.arrived', ({ folderIds }) => {
    attempt(async () => {
      await refreshFolders();
      if (folderIds[0] !== undefined) showFolder(folderIds[0]);
    });
  });
  subscribe('library.restarted', () => {
    forgetRows(null);
    attempt(refreshFolders);
    refreshSoon();
    notify('warn', PHOTO_WORDS.libraryRestarted);
  });
  // The photographs first: counting what lies in each folder takes longer than finding what is in view.
  const asking = refreshPhotos();
  asking.catch(() => undefined);
  try {
    await refreshFolders();
  } catch (error) {
    library.patch({ failed: error instanceof Error ? error.message : String(error) });
    throw error;
  }
  const { folderId } = library.get().query;
  if (folderId != null && !library.get().folders.some((folder) => folder.id === folderId)) {
    library.patch({ query: EVERYTHING });
    await refreshPhotos();
  }
  await asking;
  attempt(async () => library.patch({ filters: await act('filters.list', undefined) }));
}
