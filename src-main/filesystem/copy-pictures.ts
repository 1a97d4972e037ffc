/** Copies the bitmaps of one cache folder into another: all, or those made since a time; recently used ones stay so. */
import { copyFile, link, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PhotoId } from '../domain/photo.ts';
import { CACHE_KINDS, type CacheKind, photoOfPicture, picturePlace } from '../domain/picture-place.ts';

export interface CopyPictures {
  readonly from: string;
  readonly to: string;
  /** Only photographs of which a picture is newer (milliseconds since 1970): of those the other folder keeps nothing older. */
  readonly since?: number;
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, total: number) => void;
}

/** Pictures at a time: a disk has its queue, and others want it too. */
const AT_A_TIME = 4;

/** Answers how many pictures were taken over. Throws the system's own errors, and where `signal` aborts. */
export async function copyPictures({ from, to, since, signal, progress }: CopyPictures): Promise<number> {
  const pictures = await picturesIn(from, since);
  const total = [...pictures.values()].reduce((sum, kinds) => sum + kinds.length, 0);
  const made = new Map<string, Promise<unknown>>();
  const due = [...pictures];
  let done = 0;
  async function take(): Promise<void> {
    for (let next = due.pop(); next !== undefined; next = due.pop()) {
      const [id, kinds] = next;
      for (const kind of CACHE_KINDS) {
        signal?.throwIfAborted();
        const place = join(to, picturePlace(kind, id));
        if (!kinds.includes(kind)) {
          if (since !== undefined) await rm(place, { force: true });
          continue;
        }
        const folder = dirname(place);
        const there = made.get(folder) ?? mkdir(folder, { recursive: true });
        made.set(folder, there);
        await there;
        await takeOver(join(from, picturePlace(kind, id)), place, since !== undefined);
        done += 1;
        progress?.(done, total);
      }
    }
  }
  const takers = Array.from({ length: AT_A_TIME }, take);
  try {
    await Promise.all(takers);
  } finally {
    // Where one fails the others end too, before anybody removes what they write.
    due.length = 0;
    await Promise.allSettled(takers);
  }
  return done;
}

/** Which photographs have which kinds there. */
async function picturesIn(folder: string, since: number | undefined): Promise<ReadonlyMap<PhotoId, CacheKind[]>> {
  const found = new Map<PhotoId, CacheKind[]>();
  const recent = new Set<PhotoId>();
  for (const kind of CACHE_KINDS)
    for (const shard of await namesIn(join(folder, kind)))
      for (const name of await namesIn(join(folder, kind, shard))) {
        const id = photoOfPicture(name);
        if (id === null) continue;
        found.set(id, [...(found.get(id) ?? []), kind]);
        if (since === undefined || recent.has(id)) continue;
        const { mtimeMs } = await stat(join(folder, kind, shard, name)).catch(() => ({ mtimeMs: 0 }));
        if (mtimeMs >= since) recent.add(id);
      }
  if (since !== undefined) for (const id of found.keys()) if (!recent.has(id)) found.delete(id);
  return found;
}

/** Of a folder that a disk does not give nothing is known: it is not taken for empty. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

/** What is there already is replaced in one moment: a kill leaves the one or the other. */
async function takeOver(from: string, to: string, isThere: boolean): Promise<void> {
  const place = isThere ? `${to}.part` : to;
  if (isThere) await rm(place, { force: true });
  try {
    await copyOf(from, place);
    if (isThere) await rename(place, to);
  } catch (error) {
    // It was removed meanwhile.
    const isGone = (error as { code?: string }).code === 'ENOENT';
    if (!isGone || (await stat(dirname(to)).catch(() => null)) === null) throw error;
  }
}

/** On the same disk the same file under a second name, which costs nothing; else a copy with its times. */
async function copyOf(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch {
    const { atime, mtime } = await stat(from);
    await copyFile(from, to);
    await utimes(to, atime, mtime);
  }
}
