/** The editor finds photographs: by words that are then marked, by name as it is typed, by a pasted list, by what the files say. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('finds by words, by a typed name and by a pasted list', async () => {
  test.setTimeout(120_000);
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await page.getByRole('searchbox').fill('lifeb');
  await expect.poll(async () => (await editor.names()).length).toBeLessThan(SAMPLE_COUNT);
  await editor.focusFirst();
  const marked = page.getByRole('complementary', { name: 'Panel' }).locator('mark');
  await expect(marked.first()).toHaveText(/^lifeboat/i);
  await page.getByRole('searchbox').fill('');
  await expect(editor.cells).toHaveCount(SAMPLE_COUNT);

  await editor.focusFirst();
  await editor.press('f');
  const field = page.getByRole('textbox', { name: 'File name, or a list of names to select' });
  await expect(field).toBeFocused();
  await page.keyboard.type('rok_41');
  await expect(editor.cell('ROK_4101.jpg')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('77');
  await expect(editor.cell('ROK_4177.png')).toHaveAttribute('aria-selected', 'true');
  await field.fill('2490');
  await expect(editor.cell('HLO_2490.jpg')).toHaveAttribute('aria-selected', 'true');
  await editor.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(editor.cell('HLO_2490.jpg')).toHaveAttribute('aria-selected', 'true');

  await editor.press('f');
  await field.fill('ROK_4101.jpg\nDME_0912\n/card/1/BCO_0303.JPG, nowhere.jpg');
  await editor.press('Enter');
  for (const name of ['ROK_4101.jpg', 'DME_0912.jpg', 'BCO_0303.jpg'])
    await expect(editor.cell(name)).toHaveAttribute('aria-selected', 'true');
  await expect(editor.sheet.locator('[role=row][aria-selected=true]')).toHaveCount(3);
  await expect(page.getByText('3 selected. Not found here: nowhere.jpg')).toBeVisible();
  await editor.end();
});

test('narrows by what the files say, several values of a kind, captions and pixels', async () => {
  test.setTimeout(120_000);
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  const shown = async (): Promise<number> => (await editor.names()).length;
  await page.getByRole('button', { name: /^Filter/ }).click();
  const lists = page.getByRole('dialog', { name: /^Filter/ });
  for (const name of ['Photographer', 'Agency', 'Place', 'Date', 'Keyword', 'Camera', 'Lens', 'Orientation'])
    await expect(lists.getByRole('listbox', { name })).toBeVisible();
  expect(await violations(editor)).toEqual([]);
  const cameras = lists.getByRole('listbox', { name: 'Camera' }).getByRole('option');
  const second = await cameras.nth(1).textContent();
  await cameras.nth(0).click();
  await expect.poll(shown).toBeLessThan(SAMPLE_COUNT);
  const one = await shown();
  // The other cameras still say what they would add.
  await expect(cameras.nth(1)).toHaveText(second ?? '');
  await cameras.nth(1).click();
  await expect.poll(shown).toBeGreaterThan(one);
  await cameras.nth(0).click();
  await cameras.nth(1).click();
  await expect.poll(shown).toBe(SAMPLE_COUNT);

  await lists.getByRole('button', { name: /Pixels/ }).click();
  await page.getByRole('option', { name: 'At least 45 megapixels' }).click();
  await expect(page.getByText('No photograph passes this filter')).toBeVisible();
  await editor.press('Escape');
  await page.getByRole('button', { name: 'Clear all filters' }).first().click();
  await expect.poll(shown).toBe(SAMPLE_COUNT);
  await page.getByRole('button', { name: /^Filter/ }).click();
  await lists.getByRole('button', { name: /Caption/ }).click();
  await page.getByRole('option', { name: 'With a caption' }).click();
  await expect.poll(shown).toBeLessThan(SAMPLE_COUNT);
  const labels = await editor.cells.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
  expect(labels.filter((label) => label.includes('no caption'))).toEqual([]);
  await editor.end();
});
