/** What an export needs, put together: originals from the library, images from the decoder, documents, the writer of bundles. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { documentMaker } from '../documents/contact-sheet.ts';
import type { PhotoFacts } from '../domain/metadata.ts';
import type { PhotoId } from '../domain/photo.ts';
import { bundleWriter } from '../filesystem/bundle-writer.ts';
import { diskPath } from '../filesystem/disk-path.ts';
import { iimLoss } from '../metadata/writing/write-iim.ts';
import type { ExportPorts, ImageRenderer } from '../usecases/export/export-ports.ts';

export interface ExportSources {
  /** Absolute path of a file with this content that is there; null where there is none. */
  pathOf(id: PhotoId): string | null;
  /** The JPEG inside a file that the decoder cannot show itself; null where it can. */
  previewOf(id: PhotoId): PhotoFacts['preview'];
}

/** `images` renders in the decoder process: an original is hostile until it has been decoded elsewhere. */
export function exportPorts(sources: ExportSources, images: ImageRenderer, resourcesFolder: string): ExportPorts {
  return {
    originals: {
      find: async ({ id }) => {
        const path = sources.pathOf(id);
        if (path === null) return null;
        const found = statSync(diskPath(path), { throwIfNoEntry: false });
        return found === undefined ? null : { path, bytes: found.size, preview: sources.previewOf(id) };
      },
    },
    images,
    documents: documentMaker(join(resourcesFolder, 'fonts')),
    writer: bundleWriter,
    cutValues: iimLoss,
  };
}
