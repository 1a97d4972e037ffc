/** Reads single text files out of a bundle, folder or zip, for opening its article again. */
import { buffer } from 'node:stream/consumers';
import { DeskError } from '../domain/failure.ts';
import type { BundleReader } from '../usecases/export/export-ports.ts';
import { openBag } from './open-bag.ts';

/** Decisions on 200 pictures with long captions stay far below this; read as JSON it takes twenty times its size. */
const MOST_BYTES = 16 * 1024 * 1024;

export const bundleReader: BundleReader = {
  readText: async (bundle, path) => {
    const bag = await openBag(bundle);
    try {
      const name = `data/${path}`;
      const size = bag.files.get(name);
      if (size == null) return null;
      if (size > MOST_BYTES) {
        throw new DeskError(
          'unreadable',
          `${path} in the bundle is too large: ${size} bytes, ${MOST_BYTES} are the most.`,
          {
            subject: bundle,
          },
        );
      }
      return new TextDecoder().decode(await buffer(await bag.read(name)));
    } finally {
      bag.close();
    }
  },
};
