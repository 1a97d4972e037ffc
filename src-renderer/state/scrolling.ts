/** Whether the contact sheet is being scrolled: what would hold a frame up, and can wait, waits for the hand. */

/** Without a scroll for so long the hand rests; in ms. */
const STILL_AFTER = 400;
let scrolledAt = Number.NEGATIVE_INFINITY;

export function noteScroll(): void {
  scrolledAt = performance.now();
}

/** Answers once the hand rests; at once where it does. */
export async function whileStill(): Promise<void> {
  for (;;) {
    const left = scrolledAt + STILL_AFTER - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
