/** Answers calls about folders, long work and the pictures that views ask for. */

import { stat } from 'node:fs/promises';
import type { IndexEngine } from '../../desk/indexing/index-engine.ts';
import type { Tasks } from '../../desk/tasks.ts';
import { DeskError } from '../../domain/failure.ts';
import { readingTrouble } from '../../domain/reading-trouble.ts';
import type { Handlers } from '../transport.ts';

type Answered =
  | 'folders.list'
  | 'folders.remove'
  | 'folders.rescan'
  | 'folders.setPreviews'
  | 'folders.setSidecars'
  | 'folders.forgetMissing'
  | 'tasks.cancel'
  | 'tasks.pause'
  | 'tasks.list'
  | 'photos.want'
  | 'photos.prepare'
  | 'photos.retry'
  | 'photos.seen'
  | 'photos.letGo'
  | 'internal.addFolders'
  | 'internal.look'
  | 'internal.locateFolder'
  | 'internal.imagePath'
  | 'internal.looked';

export function folderHandlers(engine: IndexEngine, tasks: Tasks): Pick<Handlers, Answered> {
  return {
    'folders.list': () => engine.folders(),
    'folders.remove': ({ folderId }) => engine.removeFolder(folderId),
    'folders.rescan': ({ folderId }) => engine.rescan(folderId),
    'folders.setPreviews': ({ folderId, keep }) => engine.setKeepPreviews(folderId, keep),
    'folders.setSidecars': ({ folderId, mode }) => engine.setSidecars(folderId, mode),
    'folders.forgetMissing': ({ folderId }) => engine.forgetMissing(folderId),
    'tasks.cancel': ({ taskId }) => {
      tasks.cancel(taskId);
    },
    'tasks.pause': ({ paused }) => engine.pause(paused),
    'tasks.list': () => tasks.list(),
    'photos.want': ({ ids }) => engine.want(ids),
    'photos.prepare': ({ photoId, size }) => engine.prepare(photoId, size),
    'photos.retry': ({ ids }) => engine.retry(ids),
    'photos.seen': ({ ids }) => engine.seen(ids),
    'photos.letGo': ({ ids }) => engine.letGo(ids),
    'internal.addFolders': async ({ paths }) => engine.addFolders(await foldersAmong(paths)),
    'internal.look': () => engine.look(),
    'internal.locateFolder': ({ folderId, path }) => engine.locateFolder(folderId, path),
    'internal.imagePath': ({ photoId, size }) => engine.imagePath(photoId, size),
    'internal.looked': ({ kind, ids }) => engine.looked(kind, ids),
  };
}

/** Dropped or typed paths that are folders; where none is, the editor is told what was found instead. Other calls do not wait for their disk. */
async function foldersAmong(paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map(whatIsAt));
  const folders = paths.filter((_, at) => found[at] === null);
  if (folders.length > 0) return folders;
  const subject = paths[0] ?? '';
  throw new DeskError('not-found', `${subject} is not a folder of photographs: ${found[0] ?? NOTHING}.`, {
    wayOut: 'Choose a folder, or connect the disk that it is on.',
    subject,
  });
}

const NOTHING = 'it does not exist';

/** Null for a folder. */
async function whatIsAt(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? null : 'it is a file';
  } catch (error) {
    const { gone, passing } = readingTrouble(error);
    if (gone) return NOTHING;
    return passing ? 'its disk does not answer, or answers with errors' : 'you have no permission to open it';
  }
}
