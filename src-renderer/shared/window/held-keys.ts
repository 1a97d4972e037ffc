/** Keys that are pressed while what they are meant for is still on its way: kept, and heard once it is there, in their order. */

let holding = 0;
let hear: () => void = () => undefined;
let drop: () => void = () => undefined;

/** The window's key listener keeps the keys, and is told when to hear or to drop them. */
export function keepKeys(hearKept: () => void, dropKept: () => void): void {
  hear = hearKept;
  drop = dropKept;
}

export function isHoldingKeys(): boolean {
  return holding > 0;
}

/** Keys wait until `coming` is there: a search that is finished with Enter, the frame that a key leads to. */
export async function holdingKeys<T>(coming: Promise<T>): Promise<T> {
  holding += 1;
  try {
    return await coming;
  } finally {
    holding -= 1;
    if (holding === 0) hear();
  }
}

/** What they were meant for did not come: they would mean something else now. */
export function dropHeldKeys(): void {
  drop();
}
