/** How much room the pictures that the library makes may take on the disk, as the desk has set it. */
import type { CacheKind } from './picture-place.ts';

/** Gigabytes to choose from, and those that are usual. */
export const ROOMS_GB = [5, 10, 20, 50, 100, 200] as const;
export const USUAL_ROOM_GB = 20;

/** Parts of it: thumbnails are looked at most, whole pictures are made of few formats. */
const PARTS: Readonly<Record<CacheKind, number>> = { thumbs: 0.6, previews: 0.3, full: 0.1 };

/** What is kept as a setting, however it was spoilt. */
export function roomOf(kept: unknown): number {
  return ROOMS_GB.find((room) => room === kept) ?? USUAL_ROOM_GB;
}

/** Bytes that each kind may take. */
export function pictureLimits(gigabytes: number): Readonly<Record<CacheKind, number>> {
  const of = (kind: CacheKind): number => Math.round(gigabytes * 1e9 * PARTS[kind]);
  return { thumbs: of('thumbs'), previews: of('previews'), full: of('full') };
}
