// An editor's hand at the keyboard of the real window: every key and letter is counted, and every step timed.
import type { Locator, Page } from '@playwright/test';

export interface Stroke {
  readonly keys: number;
  readonly letters: number;
  readonly seconds: number;
}

/** So many presses lead from anywhere in a view to anything in it. */
const FAR = 60;

export class Hand {
  readonly page: Page;
  #keys = 0;
  #letters = 0;

  constructor(page: Page) {
    this.page = page;
  }

  /** What `work` took: from its first key until what it was for is on the screen. */
  async step(work: () => Promise<unknown>): Promise<Stroke> {
    this.#keys = 0;
    this.#letters = 0;
    const started = performance.now();
    await work();
    return { keys: this.#keys, letters: this.#letters, seconds: (performance.now() - started) / 1000 };
  }

  /** One key after the other, at once. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.#keys += 1;
      await this.page.keyboard.press(key);
    }
  }

  async type(words: string): Promise<void> {
    this.#letters += words.length;
    await this.page.keyboard.type(words);
  }

  /** A key whose doing is told to a screen reader: waits until it is told. */
  async pressTold(key: string): Promise<void> {
    const before = await this.page.evaluate(heardInPage);
    await this.press(key);
    await this.page.waitForFunction((told) => (window as unknown as Told).heard.length > told, before);
  }

  /** A key that goes on to another photograph in the loupe: waits until that one is shown. */
  async pressOn(key: string): Promise<void> {
    const before = await this.page.evaluate(() => document.querySelector<HTMLImageElement>('.zoom-image')?.src);
    await this.press(key);
    await this.page.waitForFunction((passed) => {
      const image = document.querySelector<HTMLImageElement>('.zoom-image:not(.is-standin)');
      return image !== null && image.src !== passed && image.complete && image.naturalWidth > 0;
    }, before);
  }

  /** Presses the key until one of these has the keyboard. */
  async to(target: Locator, key: string): Promise<void> {
    for (let pressed = 0; pressed < FAR; pressed += 1) {
      if ((await target.and(this.page.locator(':focus')).count()) > 0) return;
      await this.press(key);
    }
    throw new Error(`Expected ${key} to lead to ${target}, it did not within ${FAR} presses.`);
  }
}

interface Told {
  readonly heard: readonly string[];
}

/** Runs in the page, once the editor listens there. */
function heardInPage(): number {
  return (window as unknown as Told).heard.length;
}
