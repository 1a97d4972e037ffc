/** The library's folders: added, located, removed; and missing photographs that are forgotten. */
import type { FolderSummary } from '../../../src-main/contract/views.ts';
import type { FolderId, PhotoId } from '../../../src-main/domain/photo.ts';
import { act } from '../answers/acts.ts';
import { inOrder } from '../answers/in-order.ts';
import { ask, call } from '../api.ts';
import { notify } from '../window/notices.ts';
import { changeQuery, library, showFolder } from './library.ts';
import { rowOf } from './rows.ts';
import { PHOTO_WORDS } from './words.ts';

const takeFolders = inOrder<readonly FolderSummary[]>((folders) => library.patch({ folders }));

export async function refreshFolders(): Promise<void> {
  takeFolders(await ask('folders.list', undefined));
}

/** Asks for folders in a dialog of the system, and shows the first of them. */
export async function addFolders(): Promise<void> {
  const added = await call('folders.choose');
  if (added === null) return;
  await refreshFolders();
  const first = added[0];
  if (first !== undefined) showFolder(first.id);
}

export async function removeFolder(folder: FolderSummary): Promise<void> {
  await act('folders.remove', { folderId: folder.id });
  // The place stays: the editor may be at an article by now.
  if (library.get().query.folderId === folder.id) changeQuery({ folderId: null });
  await refreshFolders();
  notify('info', PHOTO_WORDS.folderRemoved(folder.name));
}

/** Forgets missing photographs; says what went, and what an article keeps. */
export async function letGo(ids: readonly PhotoId[]): Promise<void> {
  const missing = ids.filter((id) => rowOf(id)?.missing === true);
  const { forgotten } = await act('photos.letGo', { ids: missing });
  notify('info', PHOTO_WORDS.forgotten(forgotten, missing.length - forgotten));
}

export async function locateFolder(folderId: FolderId): Promise<void> {
  if ((await call('folders.locate', { folderId })) !== null) await refreshFolders();
}
