/** The window comes up as it was left: theme and panes are in its first frame, before program and library are there. */
import { expect, type Page, test } from '@playwright/test';
import { Editor } from './editor.ts';

const PARTS = ['.bar', '.pane-sources', '.chips', '.centre', '.pane-panel', '.strip', '.status'];

/** Where each part is and its background, in whole pixels. */
function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    (parts) =>
      parts.map((part) => {
        const element = document.querySelector(part);
        if (element === null) return [part, null];
        const { x, y, width, height } = element.getBoundingClientRect();
        return [part, [x, y, width, height].map(Math.round), getComputedStyle(element).backgroundColor];
      }),
    PARTS,
  );
}

async function firstFrame(page: Page): Promise<unknown> {
  await page.route('**/main-*.js', (route) => route.abort());
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Places' })).toHaveCount(0);
  return drawn(page);
}

test('the first frame is the window as it was left, without its words', async () => {
  const before = await Editor.start();
  await before.page.locator('.strip').getByRole('button', { name: 'New article' }).click();
  await expect(before.page.getByRole('grid', { name: 'Article strip' })).toBeVisible();
  await before.page.getByRole('separator', { name: 'Width of the sources' }).focus();
  await before.press('ArrowRight', 'ArrowRight');
  await before.page.getByRole('separator', { name: 'Height of the article strip' }).focus();
  await before.press('ArrowUp');
  await before.press('Shift+i');
  await expect(before.page.getByRole('complementary', { name: 'Panel' })).toHaveCount(0);
  await before.press('ControlOrMeta+,');
  await before.page.getByRole('dialog').getByText('Light', { exact: true }).click();
  await before.press('Escape');
  await expect(before.page.getByRole('dialog')).toHaveCount(0);
  const left = await drawn(before.page);
  await before.close();

  const again = await Editor.start({ profile: before.desk.profile });
  await expect(again.page.getByRole('grid', { name: 'Article strip' })).toBeVisible();
  expect(await drawn(again.page)).toEqual(left);
  expect(await firstFrame(again.page)).toEqual(left);
  expect(await again.page.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  again.desk.kill();
});

test('a first frame that nobody can read is drawn as usual', async () => {
  const editor = await Editor.start();
  const usual = await drawn(editor.page);
  await editor.page.goto('desk://app/index.html?frame=%7Bnot');
  await expect(editor.page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  expect(await firstFrame(editor.page)).toEqual(usual);
  editor.desk.kill();
});
