/** The parts of a Word file: a zip whose files are unpacked only as far as a document can reasonably be large. */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** A novel of 200,000 words has about 8 MB of markup. */
export const MOST_XML_BYTES = 24 * 1024 * 1024;
/** A file of this many parts is no document. */
const MOST_PARTS = 5_000;

export class WordTooLarge extends Error {}

/** The named parts, in bytes as they come; absent ones are missing. Throws WordTooLarge, or what the zip's reader says of a broken one. */
export async function wordParts(bytes: Uint8Array, names: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const zip = await opened(bytes);
  if (zip.entryCount > MOST_PARTS) throw new WordTooLarge();
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve());
    zip.on('entry', (entry: Entry) => {
      if (!names.includes(entry.fileName)) return zip.readEntry();
      unpacked += entry.uncompressedSize;
      if (unpacked > MOST_XML_BYTES) return reject(new WordTooLarge());
      contentOf(zip, entry).then((content) => {
        parts.set(entry.fileName, content);
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
  return parts;
}

function opened(bytes: Uint8Array): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true }, (error, zip) =>
      error === null ? resolve(zip) : reject(error),
    );
  });
}

/** The reader ends with an error as soon as more comes than the entry says, so what the entry says is the limit. */
function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error !== null) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', reject);
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
}
