/** Cache of bitmaps as files: a broken write is never seen, a lost one is made again, the oldest is deleted when it is full. */
import { readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import type { PhotoId } from '../domain/photo.ts';
import { CACHE_KINDS, type CacheKind, photoOfPicture, picturePlace } from '../domain/picture-place.ts';
import { cacheFailure } from './cache-failure.ts';
import { makeFolder } from './made-folder.ts';

export interface ThumbnailCache {
  path(kind: CacheKind, id: PhotoId): string;
  /** Bytes of the picture, 0 where there is none. */
  size(kind: CacheKind, id: PhotoId): number;
  /** Throws a `DeskError` where the disk does not take it. */
  write(kind: CacheKind, id: PhotoId, picture: Uint8Array): void;
  /** What keeps pictures from being stored now; null where nothing does. */
  trouble(): DeskError | null;
  /** Half the cost, for a picture that nobody was told of yet and that a better one replaces soon. */
  writeFirst(kind: CacheKind, id: PhotoId, picture: Uint8Array): void;
  /** Bytes like `size`; counts as a look at the picture, so that what is looked at stays. */
  look(kind: CacheKind, id: PhotoId): number;
  remove(id: PhotoId, kinds?: readonly CacheKind[]): void;
  /** Removes the longest unused until no more than `limit` bytes are left; `keep` is never touched. Says what went. */
  evict(kind: CacheKind, limit: number, keep: (id: PhotoId) => boolean): readonly PhotoId[];
}

/** Room for some thumbnails: less is not worth beginning again. */
const PROBE_BYTES = 512 * 1024;

/** Looks within this time are one: scrolling through a thousand cells is not to write a thousand times. */
const LOOKED_AT_AGAIN_MS = 3_600_000;

/** @param folder where it is now */
export function createThumbnailCache(folder: () => string): ThumbnailCache {
  const made = new Set<string>();
  let serial = 0;
  const path = (kind: CacheKind, id: PhotoId): string => join(folder(), picturePlace(kind, id));

  /** Whole or not at all: half a picture would be shown as one. */
  function put(file: string, picture: Uint8Array): void {
    try {
      write(file, picture);
    } catch (error) {
      try {
        rmSync(file, { force: true });
      } catch {
        // What cannot be written may not be removable either; it is not told of as a picture.
      }
      throw cacheFailure(error);
    }
  }

  function write(file: string, picture: Uint8Array): void {
    const place = dirname(file);
    if (!made.has(place)) makeFolder(place);
    try {
      writeFileSync(file, picture);
    } catch (error) {
      // The folder was emptied while the program ran.
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
      makeFolder(place);
      writeFileSync(file, picture);
    }
    made.add(place);
  }

  return {
    path,
    size: (kind, id) => statSync(path(kind, id), { throwIfNoEntry: false })?.size ?? 0,
    write(kind, id, picture) {
      serial += 1;
      const half = join(dirname(path(kind, id)), `${id}.${process.pid}.${serial}.part`);
      put(half, picture);
      renameSync(half, path(kind, id));
    },
    trouble() {
      const probe = join(folder(), `.room-${process.pid}`);
      try {
        put(probe, Buffer.alloc(PROBE_BYTES));
        rmSync(probe, { force: true });
        return null;
      } catch (error) {
        return error instanceof DeskError ? error : new DeskError('cannot-write', String(error));
      }
    },
    writeFirst: (kind, id, picture) => put(path(kind, id), picture),
    look(kind, id) {
      const found = statSync(path(kind, id), { throwIfNoEntry: false });
      if (found === undefined) return 0;
      const now = Date.now();
      if (now - found.mtimeMs < LOOKED_AT_AGAIN_MS) return found.size;
      try {
        utimesSync(path(kind, id), now / 1000, now / 1000);
      } catch {
        // It was evicted meanwhile, and the next look at it makes it again.
      }
      return found.size;
    },
    remove(id, kinds = CACHE_KINDS) {
      for (const kind of kinds) rmSync(path(kind, id), { force: true });
    },
    evict(kind, limit, keep) {
      const files = listed(join(folder(), kind));
      let total = files.reduce((sum, file) => sum + file.size, 0);
      const gone: PhotoId[] = [];
      for (const file of files.sort((a, b) => a.usedMs - b.usedMs)) {
        if (total <= limit) break;
        if (file.id !== null && keep(file.id)) continue;
        rmSync(file.path, { force: true });
        total -= file.size;
        if (file.id !== null) gone.push(file.id);
      }
      return gone;
    },
  };
}

interface CachedFile {
  readonly path: string;
  /** Null for what a killed program left half written. */
  readonly id: PhotoId | null;
  readonly size: number;
  readonly usedMs: number;
}

function listed(folder: string): CachedFile[] {
  const files: CachedFile[] = [];
  for (const shard of namesIn(folder)) {
    for (const name of namesIn(join(folder, shard))) {
      const path = join(folder, shard, name);
      const stats = statSync(path, { throwIfNoEntry: false });
      if (stats === undefined) continue;
      const id = photoOfPicture(name);
      files.push({ path, id, size: stats.size, usedMs: id === null ? 0 : stats.mtimeMs });
    }
  }
  return files;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
