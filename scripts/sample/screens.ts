/** Takes the sample desk's screenshots: every view with real photographs in it, dark as it comes up, then light. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { forget } from '../../e2e/desk.ts';
import { Editor, expect } from '../../e2e/editor.ts';

export class Screens {
  readonly folder: string;
  readonly taken: string[] = [];
  readonly #editor: Editor;

  constructor(editor: Editor, folder: string) {
    this.#editor = editor;
    this.folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  /** One picture of the whole window, after its images have come. */
  async take(name: string, { page }: Editor = this.#editor): Promise<void> {
    await page.waitForFunction(() => [...document.images].every((image) => image.complete), undefined, {
      timeout: 20_000,
    });
    // Decoded too: a picture that has come may not be painted yet.
    await page.evaluate(() =>
      Promise.all([...document.images].map((image) => image.decode().catch(() => undefined))).then(
        () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
      ),
    );
    await page.screenshot({ path: join(this.folder, `${name}.png`) });
    this.taken.push(name);
  }

  /** Waits until loupe, Compare or Survey show more than thumbnails. */
  async untilLarge(): Promise<void> {
    const images = this.#editor.page.getByRole('main').locator('img');
    await expect
      .poll(
        () =>
          images.evaluateAll((shown) => Math.min(...shown.map((image) => (image as HTMLImageElement).naturalHeight))),
        {
          timeout: 30_000,
        },
      )
      .toBeGreaterThan(500);
  }

  /** The other views, and all of them again in the light theme. */
  async everyViewInLight(): Promise<void> {
    const { page } = this.#editor;
    await this.#other('tray', 'Unreadable files');
    await this.#dialog('keys', '?');
    await this.#dialog('palette', 'ControlOrMeta+k');
    await this.#aroundTheWork('');
    await page.getByRole('button', { name: 'Settings' }).click();
    await this.take('settings');
    await page.getByRole('radio', { name: 'Light' }).check({ force: true });
    await this.take('settings-light');
    await page.keyboard.press('Escape');
    await this.#aroundTheWork('-light');
    for (const place of ['Library', 'Article', 'Credits', 'Export'] as const) {
      await this.#editor.goTo(place);
      await this.take(`${place.toLowerCase()}-light`);
    }
    await this.#editor.goTo('Library');
    await this.#editor.focusFirst();
    await page.keyboard.press('e');
    await this.untilLarge();
    await this.take('loupe-light');
    await page.keyboard.press('c');
    await this.untilLarge();
    await this.take('compare-light');
    await page.keyboard.press('g');
    await this.#editor.focusFirst();
    await this.#editor.press('Shift+ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight', 'n');
    await this.untilLarge();
    await this.take('survey-light');
    await page.keyboard.press('g');
  }

  /** The first start, which has no folder: a separate desk. */
  async firstStart(): Promise<void> {
    const first = await Editor.start();
    try {
      await expect(first.page.getByRole('main').getByRole('button', { name: 'Open the sample desk' })).toBeVisible();
      await this.take('first-start', first);
      await first.page.evaluate(() => {
        document.documentElement.dataset.theme = 'light';
      });
      await this.take('first-start-light', first);
    } finally {
      await first.close();
      forget(first.desk.profile);
    }
  }

  /** Menu, metadata form, statistics, Help and About, in the theme that the window has. */
  async #aroundTheWork(ending: string): Promise<void> {
    const { page } = this.#editor;
    await this.#editor.goTo('Library');
    await this.#editor.focusFirst();
    await this.#editor.cells.nth(3).click({ button: 'right' });
    await expect(page.getByRole('menu')).toBeVisible();
    await this.take(`menu${ending}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('i');
    await this.untilLarge();
    await this.take(`metadata${ending}`);
    await page.keyboard.press('Escape');
    await this.#other(`statistics${ending}`, 'Statistics');
    await this.#other(`help${ending}`, 'Help');
    await this.#editor.goTo('Library');
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('About Picture Desk');
    await page.getByRole('menuitem', { name: /About Picture Desk/ }).click();
    const about = page.getByRole('dialog', { name: 'About Picture Desk' });
    await expect(about.getByText(/library\.sqlite$/)).toBeVisible();
    // A picture for readers names no folder of the machine that took it.
    await about.getByText(/library\.sqlite$/).evaluate((path) => {
      path.textContent = 'sample-desk/library.sqlite';
    });
    await this.take(`about${ending}`);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }

  async #other(name: string, button: string): Promise<void> {
    await this.#editor.goTo('Library');
    await this.#editor.page.getByRole('navigation', { name: 'Sources' }).getByRole('button', { name: button }).click();
    await this.take(name);
  }

  async #dialog(name: string, key: string): Promise<void> {
    const { page } = this.#editor;
    await this.#editor.goTo('Library');
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await this.take(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
}
