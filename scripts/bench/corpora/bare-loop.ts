// The bare sharp loop that indexing is compared with: a separate process that makes thumbnails and does nothing else.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { twoAtOnce } from './desk.ts';

/** Asked over the process channel: files in, milliseconds a file out. */
process.on('message', async ({ files, folder }: { files: readonly string[]; folder: string }) => {
  sharp.concurrency(1);
  mkdirSync(folder, { recursive: true });
  const each = await twoAtOnce(files, (file, at) =>
    sharp(file)
      .autoOrient()
      .resize(512, 512, { fit: 'inside' })
      .jpeg({ quality: 78 })
      .toFile(join(folder, `${at}.jpg`)),
  );
  process.send?.(each);
});
