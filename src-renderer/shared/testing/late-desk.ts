/** A bridge of the window whose library answers late, each answer by another time, so that they overtake each other. */
import type { Answer } from '../../../src-main/contract/api.ts';

export interface Library {
  answer(name: string, args: unknown): Promise<Answer<unknown>>;
}

export interface LateDesk {
  /** Calls that have been made so far, by name. */
  readonly made: string[];
  /** While set, every call is answered with this in place of the library's answer. */
  refuse: ((name: string) => Answer<unknown> | null) | null;
}

/** A small generator with a seed, so that a failure can be run again. */
export function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Puts the bridge into the window: calls reach the library in their order, answers come after up to `latestMs`. */
export function startLateDesk(library: Library, latestMs: number, below: (below: number) => number): LateDesk {
  const desk: LateDesk = { made: [], refuse: null };
  let order = 0;
  // The library answers one call after the other.
  let turn: Promise<unknown> = Promise.resolve();
  const call = (name: string, args: unknown): Promise<Answer<unknown>> => {
    desk.made.push(name);
    const answered = turn.then(async (): Promise<Answer<unknown>> => {
      const found =
        desk.refuse?.(name) ?? (name === 'view.save' ? { ok: true, value: null } : await library.answer(name, args));
      order += 1;
      return { ...(structuredClone(found) as Answer<unknown>), order };
    });
    turn = answered;
    return answered.then((answer) => new Promise((resolve) => setTimeout(() => resolve(answer), below(latestMs + 1))));
  };
  const bridge = { call, subscribe: () => () => undefined };
  Object.assign(globalThis, { window: Object.assign(globalThis, { desk: bridge }) });
  return desk;
}
