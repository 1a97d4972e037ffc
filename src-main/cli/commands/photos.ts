/** `photos`: every photograph of a folder or a library with its own metadata, by IPTC names. */
import { DeskError } from '../../domain/failure.ts';
import type { Photo, PhotoId } from '../../domain/photo.ts';
import { type PhotoRecord, photoRecord } from '../../domain/photo-json.ts';
import { EVERYTHING } from '../../usecases/photo-query-ports.ts';
import { type Command, EXIT } from '../command.ts';
import { type PrivateDesk, withDesk } from '../private-desk.ts';
import { foldersOf } from './index-folders.ts';

export const photosCommand: Command = {
  name: 'photos',
  usage: 'photos FOLDER|--library FILE [--find TEXT]',
  summary:
    'Lists photographs with type, size and every news field of the file; --find narrows by caption, name, keyword, file name.',
  values: ['library', 'find'],
  flags: [],
  words: [0, 1],
  run: (args, context) =>
    withDesk(args, context, async (desk) => {
      if (args.words.length === 0 && !args.values.has('library')) {
        throw new DeskError('wrong-use', `Expected ${photosCommand.usage}, found neither a folder nor a library.`);
      }
      const [root] = foldersOf(args.words, context.workingFolder);
      let folderId: number | null = null;
      if (root !== undefined) {
        await desk.engine.indexFully([root]);
        folderId = desk.engine.folders().find((folder) => folder.path === root)?.id ?? null;
      }
      const search = args.values.get('find')?.at(-1) ?? '';
      const { ids } = desk.stores.query.query({ ...EVERYTHING, folderId, search, sort: 'name' });
      const photos = [...ids].flatMap((id) => photoJson(desk, id, folderId));
      photos.sort((a, b) => (a.path < b.path ? -1 : 1));
      const text = photos.map(
        (photo) =>
          `${photo.path}  ${photo.type}  ${photo.width ?? '?'}×${photo.height ?? '?'}  ${photo.metadata.description ?? ''}`,
      );
      return { exit: EXIT.done, json: { photos }, text: [...text, `${photos.length} photographs.`].join('\n') };
    }),
};

/** One entry a placement: path relative to the folder given, absolute where a whole library is listed. */
function photoJson(desk: PrivateDesk, id: PhotoId, folderId: number | null): readonly PhotoRecord[] {
  const photo = desk.stores.query.photo(id);
  if (photo === null) return [];
  const preview = desk.stores.decode.photo(id)?.preview ?? null;
  return pathsOf(desk, photo, folderId).map((path) => photoRecord(photo, path, preview));
}

function pathsOf(desk: PrivateDesk, photo: Photo, folderId: number | null): readonly string[] {
  if (folderId !== null)
    return photo.placements.filter((place) => place.folderId === folderId).map((place) => place.relativePath);
  return photo.placements.map(
    (place) =>
      `${desk.engine.folders().find((folder) => folder.id === place.folderId)?.path ?? ''}/${place.relativePath}`,
  );
}
