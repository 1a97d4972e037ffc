/** The one driver object of the window tests: what a photo editor does, in the editor's words; waits for events, never sleeps. */
import { type Locator, type Page, expect as runnersExpect } from '@playwright/test';
import { forget, pageAnew, type RunningDesk, type StartOptions, startDesk } from './desk.ts';
import { profileWithSample } from './sample-library.ts';

/** Also outside the test runner (the sample desk) a slow machine gets its time. */
export const expect = runnersExpect.configure({ timeout: 30_000 });

export type Place = 'Library' | 'Article' | 'Credits' | 'Export';

/** While the program starts, the driver's own promise may be collected there before it answers: what it told is told again. */
async function untilTold(tell: () => Promise<unknown>): Promise<void> {
  await tell().catch((error: unknown) => {
    if (!String(error).includes('promise was garbage collected')) throw error;
    return tell();
  });
}

export class Editor {
  readonly desk: RunningDesk;
  readonly page: Page;

  private constructor(desk: RunningDesk) {
    this.desk = desk;
    this.page = desk.page;
  }

  static async start(options: StartOptions = {}): Promise<Editor> {
    const editor = new Editor(await startDesk(options));
    await expect(editor.page.getByRole('navigation', { name: 'Places' })).toBeVisible();
    await editor.listen();
    return editor;
  }

  /** Goes on in a desk whose page was killed and has come back. */
  static async again({ desk }: Editor): Promise<Editor> {
    const editor = new Editor({ ...desk, page: await pageAnew(desk) });
    await expect(editor.page.getByRole('navigation', { name: 'Places' })).toBeVisible();
    await editor.listen();
    return editor;
  }

  /** Begins where the sample folder has been read before, with every thumbnail there. */
  static async startWithSample(): Promise<Editor> {
    return Editor.start({ profile: profileWithSample() });
  }

  /** Waits until nothing works in the background any more. */
  async untilAtRest(): Promise<void> {
    await expect.poll(() => this.ask<readonly unknown[]>('tasks.list', undefined), { timeout: 90_000 }).toEqual([]);
  }

  /** Keeps every sentence that a screen reader is given: the next one may follow before a test can look. */
  private async listen(): Promise<void> {
    await this.page.evaluate(() => {
      const heard: string[] = [];
      const voice = document.querySelector('[data-testid=voice]');
      if (voice === null) throw new Error('Expected a live region in the window, found none.');
      const listen = new MutationObserver(() => heard.push(voice.textContent ?? ''));
      listen.observe(voice, { subtree: true, childList: true, characterData: true });
      Object.assign(window, { heard });
    });
  }

  /** Waits until a screen reader has been told this. */
  async untilHeard(sentence: RegExp): Promise<void> {
    const heard = (): Promise<readonly string[]> =>
      this.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await expect
      .poll(async () => (await heard()).some((said) => sentence.test(said)), { message: `hears ${sentence}` })
      .toBe(true);
  }

  get sheet(): Locator {
    return this.page.getByRole('grid', { name: 'Contact sheet' });
  }
  get cells(): Locator {
    return this.sheet.getByRole('row');
  }
  cell(fileName: string): Locator {
    return this.sheet.getByRole('row', { name: fileName });
  }
  get pictures(): Locator {
    return this.page.getByRole('grid', { name: 'Pictures of the article in order' }).getByRole('row');
  }
  caption(position: number): Locator {
    return this.page.getByRole('textbox', { name: `Caption of picture ${position}`, exact: true });
  }
  credit(position: number): Locator {
    return this.page.getByRole('textbox', { name: `Credit of picture ${position}`, exact: true });
  }
  get status(): Locator {
    return this.page.getByRole('contentinfo');
  }

  /** The next folder dialog is answered with these paths, as if the editor had chosen them. */
  async answerDialog(...paths: readonly string[]): Promise<void> {
    await untilTold(() =>
      this.desk.electron.evaluate(({ dialog }, filePaths) => {
        dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths: [...filePaths] });
      }, paths),
    );
  }

  /** The next question where to save is answered with this path. */
  async answerSaveDialog(path: string): Promise<void> {
    await untilTold(() =>
      this.desk.electron.evaluate(({ dialog }, filePath) => {
        dialog.showSaveDialog = async () => ({ canceled: false, filePath });
      }, path),
    );
  }

  async addFolder(path: string): Promise<void> {
    await this.answerDialog(path);
    await this.page.getByRole('button', { name: 'Add folder' }).first().click();
  }

  /** Waits until the folder's rows and all thumbnails are there. */
  async untilIndexed(photographs: number): Promise<void> {
    await expect(this.page.getByRole('button', { name: `All ${photographs}`, exact: true })).toBeVisible({
      timeout: 90_000,
    });
    await this.untilPictured();
  }

  /** Waits until every picture in view has come, and at least six cells (or all there are) show one. */
  async untilPictured(): Promise<void> {
    await expect
      .poll(
        () =>
          this.sheet.evaluate((sheet) => {
            const view = sheet.getBoundingClientRect();
            const images = [...sheet.querySelectorAll('img')].filter((image) => {
              const { top, bottom } = image.getBoundingClientRect();
              return bottom > view.top && top < view.bottom;
            });
            const come = images.filter((image) => image.complete && image.naturalWidth > 0).length;
            return come === images.length ? come : 0;
          }),
        { timeout: 90_000 },
      )
      .toBeGreaterThanOrEqual(Math.min(6, await this.cells.count()));
  }

  async goTo(place: Place): Promise<void> {
    await this.page.getByRole('navigation', { name: 'Places' }).getByRole('button', { name: place }).click();
  }

  /** File names in the order of the contact sheet, as far as it is drawn. */
  async names(): Promise<readonly string[]> {
    const names = await this.cells.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
    return names.map((name) => name.split(',')[0] ?? '');
  }

  async focusFirst(): Promise<void> {
    await this.cells.first().click();
    await expect(this.cells.first()).toHaveAttribute('aria-selected', 'true');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Picks the first photographs by key and makes an article of them. */
  async articleFromPicks(count: number): Promise<void> {
    await this.focusFirst();
    for (let at = 0; at < count; at += 1) {
      await this.press('p');
      if (at < count - 1) await this.press('ArrowRight');
    }
    await expect(this.page.getByRole('button', { name: `Picks ${count}`, exact: true })).toBeVisible();
    await this.press('ControlOrMeta+Shift+N');
    await expect(this.pictures).toHaveCount(count);
  }

  async write(field: Locator, text: string): Promise<void> {
    await field.click();
    await field.fill(text);
  }

  /** What the article needs before nothing blocks its export. */
  async writeHead(headline: string, standfirst: string, body = ''): Promise<void> {
    await this.write(this.page.getByRole('textbox', { name: 'Headline' }), headline);
    await this.write(this.page.getByRole('textbox', { name: 'Standfirst' }), standfirst);
    if (body !== '') await this.write(this.page.getByRole('textbox', { name: 'Body' }), body);
  }

  /** Asks the library what the window itself could ask: for what a test wants to compare, not for what an editor does. */
  async ask<T>(name: string, args: unknown): Promise<T> {
    const answer = await this.page.evaluate(
      (call) =>
        (window as unknown as { desk: { call(name: string, args: unknown): Promise<unknown> } }).desk.call(
          call.name,
          call.args,
        ),
      { name, args },
    );
    const { ok, value, failure } = answer as { ok: boolean; value: T; failure: unknown };
    if (!ok) throw new Error(JSON.stringify(failure));
    return value;
  }

  /** Leaves no words in the air: what was typed is acknowledged by the library. */
  async untilSaved(): Promise<void> {
    await this.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await expect(this.page.locator('[data-saving]')).toHaveCount(0);
  }

  async close(): Promise<void> {
    await this.desk.close();
  }

  /** Closes the program and removes its profile; a page that complained fails the test. */
  async end(): Promise<void> {
    await this.desk.close();
    forget(this.desk.profile);
    expect(this.desk.complaints, 'what the page complained about').toEqual([]);
  }
}
