/** What an export needs, put together: originals from the library, images from the decoder, documents, the writer of bundles. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { documentMaker } from '../documents/contact-sheet.ts';
import { isShownByPreview } from '../domain/photo-type.ts';
import { bundleWriter } from '../filesystem/bundle-writer.ts';
import { diskPath } from '../filesystem/disk-path.ts';
import { iimLoss } from '../metadata/writing/write-iim.ts';
import type { PhotoStores } from '../sqlite/photographs/photo-stores.ts';
import type { ExportPorts, ImageRenderer } from '../usecases/export/export-ports.ts';
import type { PhotoToDecode } from '../usecases/indexing/decode-ports.ts';

/** What of the photo stores an export asks: where the file is, and what the decoder is told of it. */
export interface PhotoSources {
  readonly query: Pick<PhotoStores['query'], 'pathOf'>;
  readonly decode: Pick<PhotoStores['decode'], 'photo'>;
}

/** `images` renders in the decoder process: an original is hostile until it has been decoded elsewhere. */
export function exportPorts(stores: PhotoSources, images: ImageRenderer, resourcesFolder: string): ExportPorts {
  return {
    originals: {
      find: async ({ id }) => {
        const path = stores.query.pathOf(id);
        if (path === null) return null;
        // Not synchronous: a disk that keeps its answers back must not keep the library from the editor's keys.
        const found = await stat(diskPath(path)).catch(() => null);
        return found === null ? null : { path, bytes: found.size, preview: previewToExport(stores.decode.photo(id)) };
      },
    },
    images,
    documents: documentMaker(join(resourcesFolder, 'fonts')),
    writer: bundleWriter,
    cutValues: iimLoss,
  };
}

/** The JPEG to export instead of the original (RAW and what the decoder does not know); null where the original is decoded. */
function previewToExport(photo: PhotoToDecode | null): PhotoToDecode['preview'] {
  return photo !== null && isShownByPreview(photo.type) ? photo.preview : null;
}
