/** The editor adds five hundred photographs and goes on working while they are read; holds, resumes and cancels that reading. */
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { MANY, manyPhotographs } from './real-folder.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

let folder = '';
test.beforeAll(async () => {
  test.setTimeout(600_000);
  folder = await manyPhotographs();
});

test('selects, marks, searches and looks closely while five hundred photographs are read, then everything is there', async () => {
  test.setTimeout(240_000);
  const editor = await Editor.start();
  const { page } = editor;
  await editor.addFolder(folder);
  await expect(editor.cells.first()).toBeVisible();
  await expect(editor.status.getByRole('progressbar').first()).toBeVisible();
  await expect(editor.cell('frame-0001.jpg')).toBeVisible();

  await editor.cell('frame-0001.jpg').click();
  await editor.press('p', 'ArrowRight', 'x');
  await expect(editor.cell('frame-0001.jpg')).toHaveAttribute('aria-label', /picked/);
  await expect(editor.cell('frame-0002.jpg')).toHaveAttribute('aria-label', /rejected/);

  await editor.press('e');
  const loupe = page.getByRole('main').locator('img').first();
  await expect(loupe).toHaveAttribute('src', /photo:\/\/preview\//);
  await editor.press('Escape');

  await page.getByRole('searchbox').fill('frame-0321 Westhaven');
  await expect(editor.cell('frame-0321.jpg')).toBeVisible({ timeout: 60_000 });
  await expect.poll(async () => (await editor.names()).length).toBe(1);
  await editor.cell('frame-0321.jpg').click();
  await editor.press('4');
  await page.getByRole('searchbox').fill('');

  await editor.untilIndexed(MANY);
  await expect(editor.status.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
  await expect(page.getByRole('button', { name: 'Picks 1', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rejected 1', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Unreadable files none/ })).toBeVisible();
  await expect(editor.cell('frame-0001.jpg')).toHaveAttribute('aria-label', /picked/);

  await page.getByRole('button', { name: 'Statistics' }).click();
  const fact = (name: string) => page.locator('.fact', { hasText: name });
  await expect(fact('Photographs')).toContainText(String(MANY));
  await expect(fact('Folders')).toContainText('1');
  await expect(fact('Originals')).toContainText('MB');
  await expect(fact('Unreadable files')).toContainText('0');
  await expect(fact('Last scan')).toContainText(String(new Date().getFullYear()));
  await expect(page.getByRole('row', { name: /^PNG 10 / })).toBeVisible();
  await editor.end();
});

test('holds the reading with one press, adds a second folder meanwhile, and resumes both', async () => {
  test.setTimeout(240_000);
  const editor = await Editor.start();
  const { page, status } = editor;
  await editor.addFolder(folder);
  await status.getByRole('button', { name: 'Pause' }).first().click();
  await expect(status).toContainText(/Paused: /);
  await editor.addFolder(SAMPLE_PHOTOS);
  await expect(status).toContainText(/Paused: Looking for photographs photos/);
  await expect(page.getByRole('button', { name: /^photos/ })).toContainText(/reading|0/);
  await status.getByRole('button', { name: 'Resume' }).first().click();
  await expect(status).not.toContainText('Paused');
  await editor.untilIndexed(SAMPLE_COUNT);
  await page.getByRole('button', { name: /^All photographs/ }).click();
  await editor.untilIndexed(MANY + SAMPLE_COUNT);
  await expect(status.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
  await editor.end();
});

test('cancels, is told how to go on, and goes on where it stopped, also in the next session', async () => {
  test.setTimeout(240_000);
  const editor = await Editor.start();
  const { status } = editor;
  await editor.addFolder(folder);
  await status.getByRole('button', { name: 'Pause' }).first().click();
  await expect(status).toContainText(/Paused: /);
  // However far it came: scan and thumbnails are cancelled one after the other.
  await expect
    .poll(
      async () => {
        const cancel = status.getByRole('button', { name: /^Cancel: / }).first();
        if (await cancel.isVisible()) await cancel.click({ timeout: 2_000 }).catch(() => undefined);
        return status.getByRole('progressbar').count();
      },
      { timeout: 30_000 },
    )
    .toBe(0);
  await expect(status).toContainText(/“Check for changes”/);
  const { profile } = editor.desk;
  await editor.close();
  expect(editor.desk.complaints).toEqual([]);

  const again = await Editor.start({ profile });
  await again.untilIndexed(MANY);
  await expect(again.status.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
  await again.end();
});
