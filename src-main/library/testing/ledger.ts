/** The ledger of acknowledged edits that killed programs are checked against: what was said to be done is there, and nothing else is. */
import { readFileSync } from 'node:fs';

export type Edit =
  | { readonly kind: 'stars'; readonly photoId: number; readonly stars: number }
  | { readonly kind: 'caption'; readonly pictureId: number; readonly text: string }
  | { readonly kind: 'move'; readonly pictureId: number; readonly before: number | null }
  /** Takes the edit before back. */
  | { readonly kind: 'undo' };

/** All that the edits touch. */
export interface Edited {
  readonly stars: ReadonlyMap<number, number>;
  readonly captions: ReadonlyMap<number, string>;
  /** Pictures of the article in order. */
  readonly order: readonly number[];
}

/** Numbers from 0 to 1, the same for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/** The edits that were acknowledged, and the one that was in flight when the program was killed. */
export function readLedger(file: string): { readonly done: readonly Edit[]; readonly inFlight: Edit | null } {
  const done: Edit[] = [];
  let inFlight: Edit | null = null;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    // A line may be cut in the middle: its edit was never asked for.
    if (!line.endsWith('}')) continue;
    const entry = JSON.parse(line) as { intent?: Edit; done?: true };
    if (entry.intent !== undefined) inFlight = entry.intent;
    else if (inFlight !== null) {
      done.push(inFlight);
      inFlight = null;
    }
  }
  return { done, inFlight };
}

/** What must be there after these edits. */
export function after(start: Edited, edits: readonly Edit[]): Edited {
  let state = start;
  let before = start;
  for (const edit of edits) {
    const now = state;
    if (edit.kind === 'undo') state = before;
    else if (edit.kind === 'stars') state = { ...now, stars: new Map(now.stars).set(edit.photoId, edit.stars) };
    else if (edit.kind === 'caption')
      state = { ...now, captions: new Map(now.captions).set(edit.pictureId, edit.text) };
    else state = { ...now, order: moved(now.order, edit.pictureId, edit.before) };
    before = now;
  }
  return state;
}

function moved(order: readonly number[], id: number, before: number | null): readonly number[] {
  const rest = order.filter((one) => one !== id);
  const at = before === null ? rest.length : rest.indexOf(before);
  return [...rest.slice(0, at), id, ...rest.slice(at)];
}
