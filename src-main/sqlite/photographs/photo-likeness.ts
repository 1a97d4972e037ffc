/** Which photographs of the library look like one of them, nearest first. */
import type { PhotoId } from '../../domain/photo.ts';
import { differentBits, type HashBits, hashBits, tellsNothing } from '../../domain/stacks/hash-bits.ts';
import { lightLikeness, roughPicture } from '../../domain/stacks/rough-picture.ts';
import type { ReadableDb } from '../library/handles.ts';

export interface PhotoLikeness {
  /** The photograph itself first; empty where it is not there, and it alone where it is not decoded. */
  nearTo(id: PhotoId): readonly PhotoId[];
}

/** Bits of 64 in which two pictures of one scene may differ: a burst and a crop by a fifth stay under it. */
const LIKE = 16;
/** Under this, two pictures that agree in so many bits do so by chance: their light falls otherwise. */
const LIKE_LIGHT = 0.55;
const MOST = 400;

export function createPhotoLikeness(db: ReadableDb): PhotoLikeness {
  const own = db.prepare('SELECT perceptual_hash, thumb_hash FROM photos WHERE id = ?').raw();
  const all = db.prepare('SELECT id, perceptual_hash FROM photos WHERE perceptual_hash IS NOT NULL').raw();
  const rough = db.prepare('SELECT thumb_hash FROM photos WHERE id = ?').pluck();
  let hashes: Map<PhotoId, HashBits> | null = null;
  let last: { readonly id: PhotoId; readonly near: readonly PhotoId[] } | null = null;
  let version = dataVersion();
  watch();

  function watch(): void {
    db.function('likeness_changed', { deterministic: false }, () => {
      hashes = null;
      last = null;
    });
    db.exec(`
      CREATE TEMP TRIGGER likeness_told AFTER UPDATE OF perceptual_hash ON main.photos
        WHEN OLD.perceptual_hash IS NOT NEW.perceptual_hash BEGIN SELECT likeness_changed(); END;
      CREATE TEMP TRIGGER likeness_gone AFTER DELETE ON main.photos BEGIN SELECT likeness_changed(); END;
    `);
  }

  /** Another program (the command line) may have written to the same library. */
  function dataVersion(): number {
    return db.pragma('data_version', { simple: true }) as number;
  }

  function read(): Map<PhotoId, HashBits> {
    const made = new Map<PhotoId, HashBits>();
    for (const [id, text] of all.all() as [PhotoId, string][]) {
      const bits = hashBits(text);
      if (bits !== null) made.set(id, bits);
    }
    return made;
  }

  function near(id: PhotoId): readonly PhotoId[] {
    const row = own.get(id) as [string | null, Uint8Array | null] | undefined;
    if (row === undefined) return [];
    const hash = row[0] === null ? null : hashBits(row[0]);
    if (hash === null) return [id];
    const picture = row[1] === null ? null : roughPicture(row[1]);
    hashes ??= read();
    const found: [distance: number, id: PhotoId][] = [];
    for (const [other, bits] of hashes) {
      const distance = other === id ? LIKE + 1 : differentBits(hash, bits);
      if (distance <= LIKE && (distance === 0 || !tellsNothing(bits)) && sharesLight(picture, other))
        found.push([distance, other]);
    }
    const nearest = found.sort((a, b) => a[0] - b[0] || a[1] - b[1]).slice(0, MOST);
    return [id, ...nearest.map(([, other]) => other)];
  }

  function sharesLight(picture: ReturnType<typeof roughPicture>, other: PhotoId): boolean {
    const bytes = rough.get(other) as Uint8Array | null | undefined;
    const its = bytes == null ? null : roughPicture(bytes);
    return picture === null || its === null || lightLikeness(picture, its) >= LIKE_LIGHT;
  }

  return {
    nearTo(id) {
      const now = dataVersion();
      if (now !== version) {
        version = now;
        hashes = null;
        last = null;
      }
      if (last?.id !== id) last = { id, near: near(id) };
      return last.near;
    },
  };
}
