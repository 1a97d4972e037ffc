/**
 * What the library said of many things, with what it did not know yet laid over it: an answer never undoes a newer act, however late
 * and in whatever order answers come. The one mechanism for all that is shown before it is confirmed.
 */

/** A change of some things: absolute, so that applying it a second time changes nothing. */
export interface TruthChange<K, T> {
  touches(id: K): boolean;
  change(value: T, id: K): T;
}

/** A change that is shown and not answered yet. */
export interface Act<K, T> {
  /** The same act with another outcome: one more letter of a text. */
  replace(change: TruthChange<K, T>): void;
  /**
   * Its call has been answered. With `order` it stays over every answer that is older than that; without, the changed rows have
   * already said what became of it, or it failed.
   */
  end(order?: number): void;
}

interface Confirmed<K, T> {
  readonly order: number;
  readonly by: TruthChange<K, T>;
}

interface Held<T> {
  /** As the library last said, with every confirmed change. */
  base: T;
  /** Order of the answer that it was read with. */
  order: number;
  shown: T;
}

interface Options<K, T> {
  /** Takes over from `before` what is the same in `next`. */
  readonly keep: (before: T, next: T) => T;
  /** What is shown of this one is another object now. */
  readonly changed: (id: K) => void;
}

/** Confirmed changes that are kept for answers from before them. */
const KEPT = 400;

export class Truths<K, T> {
  readonly #held = new Map<K, Held<T>>();
  readonly #options: Options<K, T>;
  #confirmed: readonly Confirmed<K, T>[] = [];
  #acts: readonly { by: TruthChange<K, T> }[] = [];
  /** Changes up to this order are no longer kept: an answer from before them cannot be completed. */
  #forgottenTo = 0;

  constructor(options: Options<K, T>) {
    this.#options = options;
  }

  shown(id: K): T | undefined {
    return this.#held.get(id)?.shown;
  }

  has(id: K): boolean {
    return this.#held.has(id);
  }

  ids(): IterableIterator<K> {
    return this.#held.keys();
  }

  get size(): number {
    return this.#held.size;
  }

  /** Takes an answer. False where it is too old to be completed, and has to be asked for again. */
  read(id: K, value: T, order: number): boolean {
    const before = this.#held.get(id);
    if (before !== undefined && order < before.order) return true;
    if (order < this.#forgottenTo) return false;
    const base = this.#confirmed.reduce(
      (known, one) => (one.order > order && one.by.touches(id) ? one.by.change(known, id) : known),
      value,
    );
    this.#put(id, base, order);
    return true;
  }

  /** Takes changes that the library has made, whoever asked for them. */
  heard(order: number, by: TruthChange<K, T>): void {
    const at = this.#confirmed.findLastIndex((one) => one.order <= order) + 1;
    const since = [{ order, by }, ...this.#confirmed.slice(at)];
    const all = [...this.#confirmed.slice(0, at), ...since];
    this.#confirmed = all.slice(-KEPT);
    this.#forgottenTo = Math.max(this.#forgottenTo, ...all.slice(0, -KEPT).map((one) => one.order));
    for (const [id, { base, order: readAt }] of [...this.#held]) {
      if (!by.touches(id) || readAt > order) continue;
      // What is newer than this comes over it once more: changes are absolute.
      const next = since.reduce((known, one) => (one.by.touches(id) ? one.by.change(known, id) : known), base);
      this.#put(id, next, readAt);
    }
  }

  /** Shows a change at once; over every answer until it ends. */
  act(by: TruthChange<K, T>): Act<K, T> {
    const act = { by };
    this.#acts = [...this.#acts, act];
    this.#show(by);
    let ended = false;
    return {
      replace: (next) => {
        const before = act.by;
        act.by = next;
        // It is the newest thing that was done now, and comes over whatever was done since it began.
        this.#acts = [...this.#acts.filter((one) => one !== act), act];
        this.#show({ ...next, touches: (id) => before.touches(id) || next.touches(id) });
      },
      end: (order) => {
        if (ended) return;
        ended = true;
        this.#acts = this.#acts.filter((one) => one !== act);
        if (order !== undefined) this.heard(order, act.by);
        this.#show(act.by);
      },
    };
  }

  /** Whether something of this one is shown that the library has not confirmed. */
  isAhead(id: K): boolean {
    return this.#acts.some(({ by }) => by.touches(id));
  }

  forget(id: K): void {
    this.#held.delete(id);
  }

  #show(by: Pick<TruthChange<K, T>, 'touches'>): void {
    for (const [id, held] of [...this.#held]) if (by.touches(id)) this.#put(id, held.base, held.order);
  }

  #put(id: K, base: T, order: number): void {
    const before = this.#held.get(id);
    const next = this.#acts.reduce((known, { by }) => (by.touches(id) ? by.change(known, id) : known), base);
    const shown = before === undefined ? next : this.#options.keep(before.shown, next);
    this.#held.set(id, { base, order, shown });
    if (before === undefined || shown !== before.shown) this.#options.changed(id);
  }
}
