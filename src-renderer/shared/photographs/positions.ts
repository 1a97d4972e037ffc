/** Where each photograph is in the contact sheet: the ids in view order and their positions, both answered at once. */
import type { PhotoId } from '../../../src-main/domain/photo.ts';

export class Positions {
  readonly ids: Uint32Array;
  readonly #at: Map<PhotoId, number> | Int32Array;

  constructor(ids: Uint32Array) {
    this.ids = ids;
    let highest = 0;
    for (const id of ids) if (id > highest) highest = id;
    // A flat table while ids are dense, as a library numbers them; a map where they are not.
    if (highest < 4_000_000) {
      const table = new Int32Array(highest + 1).fill(-1);
      ids.forEach((id, index) => {
        table[id] = index;
      });
      this.#at = table;
    } else {
      const map = new Map<PhotoId, number>();
      ids.forEach((id, index) => {
        map.set(id, index);
      });
      this.#at = map;
    }
  }

  get size(): number {
    return this.ids.length;
  }

  /** Index of a photograph, or -1 where it is not in view. */
  indexOf(id: PhotoId): number {
    if (this.#at instanceof Map) return this.#at.get(id) ?? -1;
    return this.#at[id] ?? -1;
  }

  has(id: PhotoId): boolean {
    return this.indexOf(id) >= 0;
  }

  at(index: number): PhotoId | null {
    return this.ids[index] ?? null;
  }
}
