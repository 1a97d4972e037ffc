/** The editor looks and decides: contact sheet, loupe, marks by key and by mouse, undo, and all of it after a restart. */
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('picks and rejects by key and by mouse, undoes across a restart', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.focusFirst();
  await editor.press('p', 'ArrowRight', 'x', 'ArrowRight', '4', '6');
  const { page } = editor;
  await expect(editor.cells.nth(0)).toHaveAttribute('aria-label', /picked/);
  await expect(editor.cells.nth(1)).toHaveAttribute('aria-label', /rejected/);
  await expect(editor.cells.nth(2)).toHaveAttribute('aria-label', /4 stars/);
  await expect(page.getByRole('button', { name: 'Picks 1', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Rejected 1', exact: true })).toBeVisible();
  await editor.cells.nth(3).click();
  await page.getByRole('complementary', { name: 'Panel' }).getByRole('button', { name: /^pick/i }).click();
  await expect(page.getByRole('button', { name: 'Picks 2', exact: true })).toBeVisible();
  const profile = editor.desk.profile;
  await editor.close();

  const again = await Editor.start({ profile });
  await expect(again.page.getByRole('button', { name: 'Picks 2', exact: true })).toBeVisible();
  await again.press('ControlOrMeta+z');
  await expect(again.page.getByRole('button', { name: 'Picks 1', exact: true })).toBeVisible();
  await expect(again.status).toContainText(/Undone: Picked/);
  await again.press('ControlOrMeta+Shift+Z');
  await expect(again.page.getByRole('button', { name: 'Picks 2', exact: true })).toBeVisible();
  await again.end();
});

test('goes through the loupe frame by frame, zooms to every pixel, and comes back to the same cell', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.cell('HLO_2210.jpg').click();
  await editor.press('e');
  const loupe = editor.page.getByRole('main').locator('img').first();
  await expect(loupe).toHaveAttribute('src', /photo:\/\/preview\//);
  await expect.poll(() => loupe.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(1000);
  const first = await loupe.getAttribute('src');
  await editor.press('ArrowRight');
  await expect(loupe).not.toHaveAttribute('src', first ?? '');
  await editor.press('p', 'Escape');
  await expect(editor.cell('IVM_0031.jpg')).toHaveAttribute('aria-label', /picked/);
  await expect(editor.cell('IVM_0031.jpg')).toHaveAttribute('aria-selected', 'true');
  await editor.end();
});

test('narrows the sheet by search and by chips, and finds its way back', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.page.getByRole('searchbox').fill('lifeboat');
  await expect.poll(async () => (await editor.names()).length).toBeLessThan(SAMPLE_COUNT);
  expect((await editor.names()).length).toBeGreaterThan(0);
  await editor.page.getByRole('searchbox').fill('');
  await expect.poll(async () => (await editor.names()).length).toBe(SAMPLE_COUNT);
  await editor.focusFirst();
  await editor.press('p');
  await editor.page.getByRole('button', { name: 'Picks 1', exact: true }).click();
  await expect.poll(async () => (await editor.names()).length).toBe(1);
  await editor.end();
});
