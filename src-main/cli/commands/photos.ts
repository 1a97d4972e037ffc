/** `photos`: every photograph of a folder or a library with its own metadata, by IPTC names. */
import { counted } from '../../domain/counts.ts';
import { DeskError } from '../../domain/failure.ts';
import type { PhotoFacts } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { type PhotoRecord, photoRecord, rawRecord } from '../../domain/photo-json.ts';
import { EVERYTHING } from '../../domain/photo-selection.ts';
import { type CliCommand, EXIT } from '../command.ts';
import { type PrivateDesk, withDesk } from '../private-desk.ts';
import { foldersOf } from './index-folders.ts';

export const photosCommand: CliCommand = {
  name: 'photos',
  usage: 'photos FOLDER|--library FILE [--find TEXT] [--wait SECONDS] [--as-it-is]',
  summary:
    'Lists photographs with type, size and every news field of the file; --find narrows by caption, name, keyword, file name.',
  values: ['library', 'find', 'wait'],
  flags: ['as-it-is'],
  words: [0, 1],
  run: (args, context) =>
    withDesk(
      args,
      context,
      async (desk) => {
        if (args.words.length === 0 && !args.values.has('library')) {
          throw new DeskError('wrong-use', `Name a folder or a library: picture-desk ${photosCommand.usage}`);
        }
        const [root] = foldersOf(args.words, context.workingFolder);
        let folderId: number | null = null;
        if (root !== undefined) {
          await desk.engine.indexFully([root]);
          folderId = desk.engine.folders().find((folder) => folder.path === root)?.id ?? null;
        }
        const search = args.values.get('find')?.at(-1) ?? '';
        const { ids } = desk.stores.query.query({ ...EVERYTHING, folderId, search, sort: 'name' });
        const photos: PhotoRecord[] = [];
        for (const id of ids) photos.push(...(await photoJson(desk, id, folderId)));
        photos.sort((a, b) => (a.path < b.path ? -1 : 1));
        const text = photos.map(
          (photo) =>
            `${photo.path}  ${photo.type}  ${photo.width ?? '?'}×${photo.height ?? '?'}  ${photo.metadata.description ?? ''}`,
        );
        return {
          exit: EXIT.done,
          json: { photos },
          text: [...text, `${counted(photos.length, 'photograph')}.`].join('\n'),
        };
      },
      // A list of what is there already is read next to a window at work.
      { reads: args.words.length === 0 },
    ),
};

/** One entry a placement: path relative to the folder given, absolute where a whole library is listed. */
async function photoJson(desk: PrivateDesk, id: PhotoId, folderId: number | null): Promise<readonly PhotoRecord[]> {
  const photo = desk.stores.query.photo(id);
  if (photo === null) return [];
  const preview = desk.stores.decode.photo(id)?.preview ?? null;
  const records: PhotoRecord[] = [];
  for (const place of photo.placements) {
    if (folderId !== null && place.folderId !== folderId) continue;
    const folder = desk.engine.folders().find((one) => one.id === place.folderId)?.path ?? '';
    const whole = `${folder}/${place.relativePath}`;
    const path = folderId === null ? whole : place.relativePath;
    const facts = place.rawOfPair === true && !place.missing ? await ownFacts(desk, id, whole) : null;
    records.push(facts === null ? photoRecord(photo, path, preview) : rawRecord(photo, path, facts));
  }
  return records;
}

/** The library knows a pair by its picture; the raw file is asked itself. */
async function ownFacts(desk: PrivateDesk, id: PhotoId, path: string): Promise<PhotoFacts | null> {
  const sidecars = desk.stores.index.placeOf(id)?.sidecars ?? [];
  const answer = await desk.factsOf({ path, sidecars, identify: false });
  return answer.kind === 'facts' ? answer.facts : null;
}
