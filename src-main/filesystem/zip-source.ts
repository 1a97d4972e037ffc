/** Reads a zipped bundle without unpacking it, and refuses entries that would write elsewhere, link or explode. */
import type { Readable } from 'node:stream';
import { type Entry, open, type ZipFile } from 'yauzl';
import { unexpected } from '../domain/unexpected.ts';
import type { BagProblem, BagSource } from './bag-source.ts';
import { MOST_FILES, unreadableBag } from './bag-source.ts';
import { isStrayFile } from './stray-files.ts';

/** Deflate can shrink text two hundredfold; images hardly at all. Beyond it, and beyond this size, it is a bomb. */
const MOST_RATIO = 200;
const ALWAYS_ALLOWED_BYTES = 16 * 1024 * 1024;
const MOST_BYTES = 64 * 1024 ** 3;

export async function openZip(path: string): Promise<BagSource> {
  const zip = await openFile(path);
  try {
    const entries = await readEntries(zip, path);
    return sourceOf(zip, path, entries);
  } catch (error) {
    zip.close();
    throw error;
  }
}

function openFile(path: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Strict names: a backslash in a name is a way out on Windows.
    open(
      path,
      { lazyEntries: true, autoClose: false, strictFileNames: true, validateEntrySizes: true },
      (error, zip) => {
        if (error != null || zip == null) reject(unreadableBag(path, error?.message ?? 'no zip', error));
        else resolve(zip);
      },
    );
  });
}

function readEntries(zip: ZipFile, path: string): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    // yauzl itself refuses absolute names and names with "..": the whole zip is refused then.
    zip.on('error', (error: Error) => reject(unreadableBag(path, error.message, error)));
    zip.on('end', () => resolve(entries));
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      if (entries.length > MOST_FILES) reject(unreadableBag(path, `more than ${MOST_FILES} files`, null));
      else zip.readEntry();
    });
    zip.readEntry();
  });
}

const topOf = (name: string): string => name.split('/')[0] ?? '';

/** Whether it is at the top of the zip and only because a system put it there. */
function isBeside(name: string): boolean {
  return isStrayFile(topOf(name)) || isStrayFile(`${topOf(name)}/any`);
}

function sourceOf(zip: ZipFile, path: string, all: readonly Entry[]): BagSource {
  const left = all.map(({ fileName }) => fileName).filter((name) => isStrayFile(name) && !name.endsWith('/'));
  // A Mac packs `__MACOSX/` next to the folder. What lies within the folder is judged with the bag.
  const tops = new Set(all.filter(({ fileName }) => !isBeside(fileName)).map(({ fileName }) => topOf(fileName)));
  const [top = ''] = tops;
  const entries = all.filter(({ fileName }) => topOf(fileName) === top);
  if (tops.size !== 1 || !entries.some(({ fileName }) => fileName.startsWith(`${top}/`))) {
    throw unreadableBag(path, `${tops.size} names at the top of the zip where one folder should be`, null);
  }
  const byPath = new Map<string, Entry>();
  const files = new Map<string, number>();
  const problems: BagProblem[] = [];
  let total = 0;
  for (const entry of entries) {
    const name = entry.fileName.slice(top.length + 1);
    if (name === '' || name.endsWith('/')) continue;
    total += entry.uncompressedSize;
    const problem = files.has(name) ? 'Two files in the zip have this name.' : entryProblem(entry);
    if (problem != null) problems.push({ path: name, problem });
    else {
      files.set(name, entry.uncompressedSize);
      byPath.set(name, entry);
    }
  }
  if (total > MOST_BYTES) throw unreadableBag(path, `${total} bytes when unpacked`, null);
  const beside = left.filter((name) => topOf(name) !== top);
  return {
    files,
    problems,
    strays: beside,
    read: (name) => readEntry(zip, byPath.get(name), name),
    close: () => zip.close(),
  };
}

function entryProblem(entry: Entry): string | null {
  const kind = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (kind !== 0 && kind !== 0o100000)
    return `It is ${kind === 0o120000 ? 'a link' : 'a special file'}, not a plain file.`;
  if (entry.isEncrypted()) return 'It is encrypted and cannot be read.';
  if (!entry.canDecodeFileData())
    return `It is compressed by method ${entry.compressionMethod}; only stored and deflated files can be read.`;
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize);
  if (entry.uncompressedSize > ALWAYS_ALLOWED_BYTES && ratio > MOST_RATIO) {
    return `It is packed ${Math.round(ratio)} times smaller; ${MOST_RATIO} times is the most.`;
  }
  return null;
}

function readEntry(zip: ZipFile, entry: Entry | undefined, name: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    if (entry == null) return reject(unexpected(`${name} in the zip`, 'nothing of that name'));
    return zip.openReadStream(entry, (error, stream) => (error == null ? resolve(stream) : reject(error)));
  });
}
