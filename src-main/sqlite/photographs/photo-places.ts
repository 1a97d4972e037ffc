/** Where photographs' files are on disk, and the preview that one holds. */
import type { EmbeddedPreview, PhotoType } from '../../domain/metadata.ts';
import type { PhotoId } from '../../domain/photo.ts';
import { isShownByPreview } from '../../domain/photo-type.ts';
import type { PhotoQueryStore } from '../../usecases/photographs/photo-query-ports.ts';
import type { ReadableDb } from '../library/handles.ts';
import type { FileRow } from './photo-rows.ts';

type PlacedFile = FileRow & { readonly root: string };

const pathTo = ({ root, directory, name }: PlacedFile): string =>
  [root, directory, name].filter((part) => part !== '').join('/');

/** `filesAt`: every placement, those that are missing last. */
export interface PhotoPlaces extends Pick<PhotoQueryStore, 'previewOf' | 'embeddedIn' | 'pathOf' | 'filesOf'> {
  filesAt(id: PhotoId): readonly FileRow[];
}

export function photoPlaces(db: ReadableDb): PhotoPlaces {
  const files =
    db.prepare(`SELECT f.folder_id, d.name AS folder_name, d.path AS root, f.directory, f.name, f.role, f.missing FROM files f
    JOIN folders d ON d.id = f.folder_id WHERE f.photo_id = ? AND f.role < 2 ORDER BY f.missing, f.role, f.id`);

  function placesOf(id: PhotoId): readonly PlacedFile[] {
    return (files.all(id) as PlacedFile[]).filter((file) => file.missing === 0);
  }

  function embeddedIn(id: PhotoId): EmbeddedPreview | null {
    const embedded = db
      .prepare("SELECT embedded ->> '$.preview' FROM photo_facts WHERE photo_id = ?")
      .pluck()
      .get(id) as string | null | undefined;
    return embedded == null ? null : (JSON.parse(embedded) as EmbeddedPreview);
  }

  return {
    filesAt: (id) => files.all(id) as FileRow[],
    previewOf(id) {
      const type = db.prepare('SELECT type FROM photos WHERE id = ?').pluck().get(id) as PhotoType | undefined;
      return type !== undefined && isShownByPreview(type) ? embeddedIn(id) : null;
    },
    embeddedIn,
    pathOf: (id) => {
      const place = placesOf(id)[0];
      return place === undefined ? null : pathTo(place);
    },
    filesOf(id) {
      const places = placesOf(id);
      const first = places[0];
      if (first === undefined) return [];
      const beside = places.find(
        ({ folder_id, directory, role }) =>
          role !== first.role && folder_id === first.folder_id && directory === first.directory,
      );
      return [first, ...(beside === undefined ? [] : [beside])].map(pathTo);
    },
  };
}
