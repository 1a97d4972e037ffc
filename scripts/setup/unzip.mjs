// Unpacks a zip with the rights of its files; no unzip program is needed on the machine.
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * @param {string} archive
 * @param {string} into an empty folder
 * @param {(name: string) => string | null} place where an entry goes, relative to `into`; null leaves it out
 */
export async function unzip(archive, into, place) {
  // Loaded late: the set-up itself installs it.
  const { openPromise } = await import('yauzl');
  const zip = await openPromise(archive);
  for await (const entry of zip.eachEntry()) {
    const name = place(entry.fileName);
    if (name === null || entry.fileName.endsWith('/')) continue;
    const target = join(into, name);
    mkdirSync(dirname(target), { recursive: true });
    const mode = (entry.externalFileAttributes >>> 16) & 0o777;
    await pipeline(
      await zip.openReadStreamPromise(entry),
      createWriteStream(target, { mode: mode === 0 ? 0o644 : mode }),
    );
  }
}
