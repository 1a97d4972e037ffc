/** Warns once if a library is on a network drive or in a synced folder. */
import { cloudOf, isOnNetwork } from '../filesystem/library-place.ts';
import type { ViewStore } from '../sqlite/desk/view-store.ts';
import type { Emit } from './transport.ts';

const KEY = 'library place told';

/** `isRemote` is for tests. @throws what the store throws of a library that cannot be read or written */
export function tellPlace(
  file: string,
  remembered: Pick<ViewStore, 'get' | 'save'>,
  emit: Emit,
  isRemote: (path: string) => boolean = isOnNetwork,
): void {
  const cloud = cloudOf(file);
  if ((cloud === null && !isRemote(file)) || remembered.get(KEY) === file) return;
  const message =
    cloud === null
      ? 'The library is on a network drive.'
      : `The library is in a folder that ${cloud} copies to other computers.`;
  const why =
    cloud === null
      ? 'while the network is down, captions cannot be saved'
      : 'a copy made while you work may be damaged, and two computers may overwrite each other’s captions';
  const wayOut = `Move it to a disk of this computer: ${why}. The photographs can stay where they are.`;
  emit('notice', { tone: 'warn', message, wayOut, about: 'library place' });
  remembered.save(KEY, file);
}
