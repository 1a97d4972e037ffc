/** Cache of bitmaps as files: a broken write is never seen, a lost one is made again, the oldest is deleted when it is full. */
import { readdirSync, renameSync, rmSync, type Stats, statSync, writeFileSync } from 'node:fs';
import { rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DeskError } from '../domain/failure.ts';
import type { PhotoId } from '../domain/photo.ts';
import { CACHE_KINDS, type CacheKind, photoOfPicture, picturePlace } from '../domain/picture-place.ts';
import { cacheFailure } from './cache-failure.ts';
import { makeFolder } from './made-folder.ts';

export interface ThumbnailCache {
  path(kind: CacheKind, id: PhotoId): string;
  /** Bytes of the picture, 0 where there is none. Waits for the disk: for a process of one's own. */
  size(kind: CacheKind, id: PhotoId): number;
  /** Throws a `DeskError` where the disk does not take it. */
  write(kind: CacheKind, id: PhotoId, picture: Uint8Array): void;
  /** What keeps pictures from being stored now; null where nothing does. */
  trouble(): DeskError | null;
  /** Half the cost, for a picture that nobody was told of yet and that a better one replaces soon. */
  writeFirst(kind: CacheKind, id: PhotoId, picture: Uint8Array): void;
  /** Whether the picture is there; nobody's thread waits for it. */
  isThere(kind: CacheKind, id: PhotoId): Promise<boolean>;
  /** Like `isThere`; counts as a look at the picture, so that what is looked at stays. */
  look(kind: CacheKind, id: PhotoId): Promise<boolean>;
  /** Nobody's thread waits for it; whether a picture is there is told when what was to be removed before is gone. */
  remove(id: PhotoId, kinds?: readonly CacheKind[]): Promise<void>;
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
  /** One after the other: a disk that keeps its answers back must not take every thread that asks disks. */
  let removing: Promise<void> = Promise.resolve();
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
    async isThere(kind, id) {
      await removing;
      return ((await statsOf(path(kind, id)))?.size ?? 0) > 0;
    },
    async look(kind, id) {
      await removing;
      const place = path(kind, id);
      const found = await statsOf(place);
      if (found === null || found.size === 0) return false;
      const now = Date.now();
      // It may be evicted meanwhile, and the next look at it makes it again.
      if (now - found.mtimeMs >= LOOKED_AT_AGAIN_MS) await utimes(place, now / 1000, now / 1000).catch(() => undefined);
      return true;
    },
    remove(id, kinds = CACHE_KINDS) {
      const places = kinds.map((kind) => path(kind, id));
      removing = removing.then(async () => {
        // What cannot be removed takes room until it is evicted.
        for (const place of places) await rm(place, { force: true }).catch(() => undefined);
      });
      return removing;
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

/** Null for what is not there, or cannot be asked about. */
function statsOf(path: string): Promise<Stats | null> {
  return stat(path).catch(() => null);
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
