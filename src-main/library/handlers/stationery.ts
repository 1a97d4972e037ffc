/** Answers calls about templates of metadata and the desk's lists of values, in files and out of them. */
import { basename } from 'node:path';
import type { DeskFileReader } from '../../decoder/desk-file-reader.ts';
import { DeskError } from '../../domain/failure.ts';
import { metadataOfStationery, stationeryOfMetadata } from '../../domain/metadata-template.ts';
import { writeWhole } from '../../filesystem/write-whole.ts';
import { writeXmp } from '../../metadata/writing/write-xmp.ts';
import type { StationeryStore, ValueListStore } from '../../sqlite/desk/stationery-store.ts';
import type { Handlers } from '../transport.ts';

type Answered =
  | 'stationery.list'
  | 'stationery.save'
  | 'stationery.delete'
  | 'lists.get'
  | 'lists.set'
  | 'internal.addStationery'
  | 'internal.saveStationery'
  | 'internal.readList'
  | 'internal.saveList';

export function stationeryHandlers(
  stationery: StationeryStore,
  lists: ValueListStore,
  files: Pick<DeskFileReader, 'stationery' | 'list'>,
): Pick<Handlers, Answered> {
  return {
    'stationery.list': () => stationery.list(),
    'stationery.save': ({ name, fields }) => {
      stationery.put(name, fields);
      return stationery.list();
    },
    'stationery.delete': ({ stationeryId }) => {
      stationery.remove(stationeryId);
      return stationery.list();
    },
    'internal.addStationery': async ({ paths }) => {
      for (const path of paths) {
        const name = basename(path).replace(/\.[^.]*$/, '');
        stationery.put(name.slice(0, 80), stationeryOfMetadata(await files.stationery(path)));
      }
      return stationery.list();
    },
    'internal.saveStationery': async ({ path, stationeryId }) => {
      const found = stationery.list().find(({ id }) => id === stationeryId);
      if (found === undefined) throw new DeskError('not-found', 'The template is no longer in the library.');
      await writeWhole(path, writeXmp(metadataOfStationery(found.fields)));
      return { name: basename(path) };
    },
    'lists.get': () => lists.texts(),
    'lists.set': ({ list, text }) => {
      lists.put(list, text);
      return lists.texts();
    },
    'internal.readList': async ({ list, path }) => {
      lists.put(list, await files.list(path));
      return lists.texts();
    },
    'internal.saveList': async ({ list, path }) => {
      await writeWhole(path, new TextEncoder().encode(lists.texts()[list]));
      return { name: basename(path) };
    },
  };
}
