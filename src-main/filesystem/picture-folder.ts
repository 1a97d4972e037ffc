/** Where a library's thumbnails and previews are: next to it, or in a chosen folder. A small file next to the library says so, and what is still to be removed. */
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PICTURE_FOLDER } from '../domain/picture-place.ts';
import { cacheFailure } from './cache-failure.ts';
import { makeFolder } from './made-folder.ts';
import { writeWhole } from './write-whole.ts';

/** What is written next to the library, whole every time. */
interface Noted {
  /** Written into every folder that this library has chosen: the pictures there are its own. */
  readonly key: string;
  readonly chosen: string | null;
  /** The chosen folder was not there, and pictures have been made next to the library since. */
  readonly isAway: boolean;
  /** Folders with pictures that are not used any more, or not yet: whatever happens, they are removed. */
  readonly unused: readonly string[];
}

export interface PictureFolder {
  /** Where pictures are read and written now. */
  now(): string;
  readonly usual: string;
  /** The chosen folder whose disk is not there; null where nothing is missing. */
  lost(): string | null;
  /** Looks whether the chosen folder is still there. True where it has just been lost: from now on pictures lie next to the library. */
  look(): boolean;
  /** The chosen folder, that is there again, while what was made meanwhile still lies next to the library; else null. */
  back(): string | null;
  /** A new empty folder in `parent` (null: next to the library), noted as not used yet. Throws a `DeskError` where none can be made. */
  begin(parent: string | null): Promise<string>;
  /** From now on pictures are in this folder; where they were is noted as not used any more. */
  settle(folder: string): Promise<void>;
  /** Removes what is not used, as far as its disk is there. */
  tidy(): Promise<void>;
}

const MARK = 'of-this-library.json';
const NOTHING: Omit<Noted, 'key'> = { chosen: null, isAway: false, unused: [] };

export function openPictureFolder(libraryFile: string): PictureFolder {
  const usual = `${libraryFile}-pictures`;
  const file = `${usual}.json`;
  let noted = read(file);

  const isOurs = (folder: string): boolean => {
    try {
      return (JSON.parse(readFileSync(join(folder, MARK), 'utf8')) as { key?: unknown }).key === noted.key;
    } catch {
      return false;
    }
  };

  let writing: Promise<unknown> = Promise.resolve();
  let tidying: Promise<unknown> = Promise.resolve();

  /** One after the other; what cannot be written down does not hold now either, or the next start would look elsewhere. */
  function note(change: (was: Noted) => Partial<Noted>): Promise<void> {
    const written = writing.then(async () => {
      let was: Noted;
      let next: Noted;
      do {
        was = noted;
        next = { ...was, ...change(was) };
        await writeWhole(file, Buffer.from(JSON.stringify(next)));
        // A disk that was lost meanwhile has been noted at once.
      } while (was !== noted);
      noted = next;
    });
    writing = written.catch(() => undefined);
    return written;
  }

  function look(): boolean {
    const { chosen } = noted;
    if (chosen === null || noted.isAway || isOurs(chosen)) return false;
    // What a move has left there is older than what the lost folder holds.
    if (noted.unused.includes(usual) && existsSync(usual)) {
      const aside = `${usual}.${Date.now()}.unused`;
      try {
        renameSync(usual, aside);
        noted = { ...noted, unused: [...noted.unused.filter((folder) => folder !== usual), aside] };
      } catch {
        // Held open by another program: a library with older thumbnails is better than none.
      }
    }
    noted = { ...noted, isAway: true };
    try {
      // At once: what is made from now on must not be taken for old by the next start.
      writeFileSync(`${file}.partial`, JSON.stringify(noted));
      renameSync(`${file}.partial`, file);
    } catch {
      // A library that cannot be written to makes no pictures next to it either.
    }
    return true;
  }

  const now = (): string => (noted.chosen === null || noted.isAway ? usual : noted.chosen);

  look();
  return {
    usual,
    now,
    lost: () => (noted.isAway && noted.chosen !== null && !isOurs(noted.chosen) ? noted.chosen : null),
    look,
    back: () => (noted.isAway && noted.chosen !== null && isOurs(noted.chosen) ? noted.chosen : null),
    async begin(parent) {
      const folder = parent === null ? usual : freeName(parent);
      // What is being removed there would take new pictures along.
      if (folder === usual) await tidying;
      await note(({ unused }) => ({ unused: [...unused.filter((one) => one !== folder), folder] }));
      try {
        if (parent === null) {
          // What an earlier move has left there is old.
          await rm(folder, { recursive: true, force: true, maxRetries: 3 });
          makeFolder(folder);
          return folder;
        }
        mkdirSync(folder);
        writeFileSync(join(folder, MARK), JSON.stringify({ key: noted.key }));
      } catch (error) {
        throw cacheFailure(error);
      }
      return folder;
    },
    async settle(folder) {
      await note(({ chosen, isAway, unused }) => {
        const before = chosen ?? usual;
        const left = isAway ? [before, usual] : [before];
        return {
          chosen: folder === usual ? null : folder,
          isAway: false,
          unused: [...new Set([...unused, ...left])].filter((one) => one !== folder),
        };
      });
    },
    tidy() {
      const tidied = tidying.then(removeUnused);
      tidying = tidied.catch(() => undefined);
      return tidied;
    },
  };

  async function removeUnused(): Promise<void> {
    const gone = new Set<string>();
    for (const folder of noted.unused) {
      if (folder === now()) gone.add(folder);
      // Only what this library has made; of a disk that is not there nothing is known.
      else if (folder === usual || folder.startsWith(`${usual}.`) || isOurs(folder)) {
        if (await isRemoved(folder)) gone.add(folder);
      } else if (existsSync(dirname(folder))) {
        gone.add(folder);
        // Killed before it had its mark, it is still empty; what is not empty is somebody's.
        await rmdir(folder).catch(() => undefined);
      }
    }
    if (gone.size > 0) await note(({ unused }) => ({ unused: unused.filter((folder) => !gone.has(folder)) }));
  }
}

async function isRemoved(folder: string): Promise<boolean> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    return true;
  } catch {
    return false;
  }
}

function read(file: string): Noted {
  try {
    const { key, chosen, isAway, unused } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Noted>;
    return {
      key: typeof key === 'string' ? key : randomUUID(),
      chosen: typeof chosen === 'string' ? chosen : null,
      isAway: isAway === true,
      unused: Array.isArray(unused) ? unused.filter((folder) => typeof folder === 'string') : [],
    };
  } catch {
    return { ...NOTHING, key: randomUUID() };
  }
}

/** The first of our names that nothing in the folder has. */
function freeName(parent: string): string {
  let taken: ReadonlySet<string>;
  try {
    taken = new Set(readdirSync(parent).map((name) => name.toLowerCase()));
  } catch (error) {
    throw cacheFailure(error);
  }
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? PICTURE_FOLDER : `${PICTURE_FOLDER} ${number}`;
    if (!taken.has(name.toLowerCase())) return join(parent, name);
  }
}
