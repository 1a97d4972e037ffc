/** Whether the contact sheet is being scrolled: what would delay a frame, and can wait, waits until the scrolling ends. */

let scrolledAt = Number.NEGATIVE_INFINITY;

export function noteScroll(): void {
  scrolledAt = performance.now();
}

/** Answers once nothing has been scrolled for so many ms; at once where that is so. */
export async function whileStill(forMs: number): Promise<void> {
  for (;;) {
    const left = scrolledAt + forMs - performance.now();
    if (left <= 0) return;
    await new Promise((resolve) => setTimeout(resolve, left));
  }
}
