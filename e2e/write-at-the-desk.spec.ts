/** The article as a writing desk: one picture large with its words, the others compact; a letter draws one row. */
import { expect, type Page, test } from '@playwright/test';
import type { Article } from '../src-main/domain/article.ts';
import { Editor } from './editor.ts';
import { countRendering, type Rendered } from './rendered-rows.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

async function atArticle(count: number): Promise<Editor> {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(count);
  return editor;
}

const rendered = (page: Page) =>
  page.evaluate(() => {
    const { counted } = window as unknown as { counted: Rendered };
    return { rows: counted.rows.size, rules: counted.rules };
  });

/** What is drawn by this, and by what follows from it until everything is saved and checked. */
async function drawnBy(page: Page, run: () => Promise<void>): Promise<{ rows: number; rules: number }> {
  await page.evaluate(() => {
    const { counted } = window as unknown as { counted: Rendered };
    counted.rows.clear();
    counted.rules = 0;
  });
  await run();
  await expect.poll(async () => (await rendered(page)).rules, { timeout: 30_000 }).toBeGreaterThan(0);
  await expect(page.locator('[data-saving]')).toHaveCount(0);
  return rendered(page);
}

/** A letter draws these many rows, once what came before it has been heard of everywhere. */
async function untilALetterDraws(page: Page, rows: number): Promise<void> {
  await expect
    .poll(async () => (await drawnBy(page, () => page.keyboard.type('n'))).rows, { timeout: 30_000 })
    .toBe(rows);
}

test('a letter in any field draws one row at most', async () => {
  const editor = await atArticle(12);
  const { page } = editor;
  await editor.untilSaved();
  await page.addInitScript(countRendering);
  await page.reload();
  await expect(editor.pictures).toHaveCount(12);
  await editor.caption(3).click();
  await expect(editor.pictures.nth(2).getByText('Alt text')).toBeVisible();
  await page.keyboard.press('End');
  await untilALetterDraws(page, 1);
  await editor.credit(3).click();
  await page.keyboard.press('End');
  await untilALetterDraws(page, 1);
  for (const name of ['Headline', 'Body']) {
    await page.getByRole('textbox', { name, exact: true }).click();
    // The first letter after the mouse: lists show from now on where the keyboard is, and what the words change is found.
    await drawnBy(page, () => page.keyboard.type('Light '));
    await untilALetterDraws(page, 0);
  }
  // A picture that moves draws itself, its neighbour, and the two around its old and its new place.
  await editor.caption(6).click();
  await editor.press('Escape');
  await drawnBy(page, () => editor.press('Alt+ArrowUp'));
  // One that goes or comes back draws itself and the one that is current instead: the others are only numbered again.
  for (const key of ['Alt+ArrowUp', 'Alt+ArrowDown', 'ControlOrMeta+z', 'Delete', 'ControlOrMeta+z'])
    expect((await drawnBy(page, () => editor.press(key))).rows, key).toBeLessThanOrEqual(4);
  // Also where many others speak of it by its number: here the same photograph again and again.
  const { article } = await editor.ask<{ article: Article }>('articles.open', { articleId: 1 });
  const { photoId } = article.pictures[4]!;
  for (let at = 0; at < 6; at += 1)
    await editor.ask('pictures.add', { articleId: 1, photoIds: [photoId], before: null, repeatReason: 'A close look' });
  await expect(editor.pictures).toHaveCount(18);
  await expect(editor.pictures.nth(17).getByText(/^Pictures 5 and 13–18 have the same caption/)).toBeVisible();
  await editor.caption(5).click();
  await editor.press('Escape');
  await drawnBy(page, () => editor.press('Alt+ArrowDown'));
  expect((await drawnBy(page, () => editor.press('Alt+ArrowUp'))).rows).toBeLessThanOrEqual(4);
  expect((await drawnBy(page, () => editor.press('Alt+ArrowUp'))).rows).toBeLessThanOrEqual(4);
  await expect(editor.pictures.nth(17).getByText(/^Pictures 4 and 13–18 have the same caption/)).toBeAttached();
  await editor.end();
});

test('the picture at hand is large, the others are compact and open when they get the keyboard', async () => {
  const editor = await atArticle(3);
  const { page } = editor;
  const width = (at: number) =>
    editor.pictures.nth(at).evaluate((row) => {
      const photo = row.querySelector('img')?.getBoundingClientRect().width ?? 0;
      return photo / window.innerWidth;
    });
  await editor.caption(2).click();
  // Of the window, whatever its size, with the panes as they come; and the caption has a line that can be read.
  for (const [wide, high] of [
    [1100, 700],
    [1280, 800],
    [1440, 900],
    [1920, 1080],
    [2560, 1440],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width: wide, height: high });
    await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(wide);
    await expect.poll(() => width(1), { message: `at ${wide} pixels` }).toBeGreaterThanOrEqual(0.4);
    await expect(page.getByRole('complementary', { name: 'Panel' })).toBeVisible();
    const line = await editor.caption(2).evaluate((field) => field.clientWidth);
    expect(line, `at ${wide} pixels`).toBeGreaterThan(440);
    expect(line, `at ${wide} pixels`).toBeLessThan(570);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await width(0)).toBeLessThan(0.2);
  await expect(editor.pictures.nth(1).getByText('Caption', { exact: false }).first()).toBeVisible();
  await expect(editor.pictures.nth(0).getByText('Alt text')).toHaveCount(0);

  await editor.press('Escape', 'ArrowDown');
  await expect(editor.pictures.nth(2).getByText('Alt text')).toBeVisible();
  await expect.poll(() => width(2)).toBeGreaterThanOrEqual(0.4);
  await editor.press('Enter');
  await expect(editor.caption(3)).toBeFocused();

  // With the page next to it, the words stay.
  await editor.press('ControlOrMeta+Shift+P');
  await expect(page.getByTitle('The page as readers will see it')).toBeVisible();
  await expect(editor.caption(3)).toBeVisible();
  await editor.end();
});

test('a look at the picture large comes back to the letter that was being written', async () => {
  const editor = await atArticle(2);
  const { page } = editor;
  await editor.write(editor.caption(2), 'Boats wait for the wind.');
  for (let at = 0; at < 6; at += 1) await editor.press('ArrowLeft');
  await editor.press('Alt+Enter');
  const look = page.getByRole('dialog', { name: 'Picture 2 of 2' });
  await expect(look).toBeVisible();
  await editor.press('e');
  await expect(look).toHaveCount(0);
  await expect(editor.caption(2)).toBeFocused();
  expect(await editor.caption(2).evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(18);

  await editor.press('Escape', 'e');
  await expect(look).toBeVisible();
  await editor.press('ArrowLeft');
  await expect(page.getByRole('dialog', { name: 'Picture 1 of 2' })).toBeVisible();
  await editor.press('Space');
  await expect(editor.pictures.nth(0)).toBeFocused();
  await editor.end();
});

test('F8 goes from finding to finding and selects the words, and one button fixes all that a rule found', async () => {
  const editor = await atArticle(2);
  const { page } = editor;
  await editor.write(editor.caption(1), 'Boats  in the harbour at dawn.');
  await editor.write(editor.caption(2), 'Boats , at noon, in the harbour.');
  await expect(
    editor.pictures
      .nth(1)
      .getByRole('button', { name: /^Fix T17/ })
      .first(),
  ).toBeVisible();
  await editor.caption(1).click();
  const selected = () =>
    editor
      .caption(1)
      .evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd));
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.length);
  for (let at = 0; at < 12 && (await selected()) !== '  '; at += 1) {
    const before = await heard();
    await editor.press('F8');
    // It says where it went; the words are selected with the next frame.
    await expect.poll(heard).toBeGreaterThan(before);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  expect(await selected()).toBe('  ');
  await expect(editor.caption(1)).toBeFocused();
  await editor.press('Shift+F8');

  await page.getByRole('tab', { name: /^Findings/ }).click();
  // One line each until it is opened, however much it says.
  const heights = await page
    .locator('.finding-line')
    .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(3);
  expect(Math.max(...heights)).toBeLessThan(40);
  await page
    .getByRole('button', { name: /^Fix all/ })
    .first()
    .click();
  await expect(editor.caption(1)).toHaveValue('Boats in the harbour at dawn.');
  await expect(editor.caption(2)).toHaveValue('Boats, at noon, in the harbour.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.caption(1)).toHaveValue('Boats  in the harbour at dawn.');
  await expect(editor.caption(2)).toHaveValue('Boats , at noon, in the harbour.');
  await editor.end();
});
