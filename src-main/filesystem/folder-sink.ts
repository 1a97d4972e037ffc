/** Writes a bundle's files into a folder, each flushed to disk before it counts as written. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolderLater } from './made-folder.ts';
import { syncFolder } from './staging.ts';

/** Where a bundle's files go: a folder or a zip. */
export interface BundleSink {
  /** `path` is relative to the bundle, with `/`, and has been checked. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Everything written is on disk when this resolves. */
  close(): Promise<void>;
  /** Stops writing; removing what was written is the caller's. */
  abandon(): Promise<void>;
}

export function folderSink(root: string): BundleSink {
  const made = new Set<string>();
  return {
    write: async (path, bytes) => {
      const file = join(root, ...path.split('/'));
      const folder = dirname(file);
      if (!made.has(folder)) await makeFolderLater(folder);
      made.add(folder);
      // Never through a link, never over something: whatever is there is not ours.
      const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | (constants.O_NOFOLLOW ?? 0);
      const handle = await open(file, flags, 0o644);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
    },
    close: async () => {
      for (const folder of [...made].reverse()) await syncFolder(folder);
      if (!made.has(root)) await syncFolder(root);
    },
    abandon: async () => undefined,
  };
}
