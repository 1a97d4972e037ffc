/** Writes a bundle as one zip: images stored, text deflated, every date the same, so that equal bundles are equal bytes. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { BundleSink } from './folder-sink.ts';

/** Zip's own zero; built from local parts, because zip stores local time and the bytes must not depend on the zone. */
const ZIP_DATE = new Date(1980, 0, 1, 0, 0, 0);

/** `top` is the folder that all entries lie in: BagIt asks for exactly one, with the bag's name. */
export function zipSink(file: string, top: string): BundleSink {
  const zip = new ZipFile();
  const output = createWriteStream(file, { flags: 'wx', mode: 0o644, flush: true });
  const input = zip.outputStream as NodeJS.ReadableStream &
    NodeJS.WritableStream & { readonly writableNeedDrain: boolean };
  input.pipe(output);
  let released = 0;
  // Awaited only at the end; until then a failed write must not count as unhandled.
  let failure: unknown = null;
  const done = finished(output).catch((error: unknown) => {
    failure = error;
    input.emit('drain');
  });
  return {
    write: async (path, bytes) => {
      if (failure != null) throw failure;
      zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), `${top}/${path}`, {
        mtime: ZIP_DATE,
        forceDosTimestamp: true,
        mode: 0o100644,
        compress: !/\.(jpg|webp|avif|pdf)$/.test(path),
      });
      // Otherwise a slow disk would let the whole bundle pile up in memory.
      if (input.writableNeedDrain) await once(input, 'drain');
      if (failure != null) throw failure;
      released = releaseWritten(zip, released);
    },
    close: async () => {
      zip.end();
      await done;
      if (failure != null) throw failure;
    },
    abandon: async () => {
      input.unpipe(output);
      output.destroy();
      await done;
    },
  };
}

/** yazl's own record of an entry: `state` 3 is written, and `doFileDataPump` still holds its bytes then. */
interface WrittenEntry {
  readonly state: number;
  doFileDataPump: unknown;
}
const WRITTEN = 3;

/** Lets go of the bytes of entries that are written, which yazl keeps to its end: a bundle must not lie in memory whole. */
function releaseWritten(zip: ZipFile, from: number): number {
  const { entries } = zip as unknown as { readonly entries: readonly WrittenEntry[] };
  let at = from;
  for (let entry = entries[at]; entry != null && entry.state === WRITTEN; entry = entries[at]) {
    entry.doFileDataPump = null;
    at += 1;
  }
  return at;
}
