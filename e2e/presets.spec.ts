/** The editor makes their own export preset, saves it, gives it to another desk, takes one in, and is told what is wrong by field. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';

test('duplicates, edits, saves, exports and imports presets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'desk-presets-'));
  const file = join(folder, 'front.json');
  const editor = await Editor.start();
  const { page } = editor;
  const open = async (): Promise<void> => {
    await editor.press('ControlOrMeta+k');
    await page.keyboard.type('Export presets');
    await editor.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Export presets' })).toBeVisible();
  };
  await open();
  const dialog = page.getByRole('dialog', { name: 'Export presets' });
  const list = dialog.getByRole('list', { name: 'Presets' });
  await expect(list.getByRole('button')).toHaveText(['Web gallerybuilt in', 'Agency packagebuilt in']);
  await expect(dialog.getByRole('textbox', { name: 'Quality' })).not.toBeEditable();
  expect(await violations(editor)).toEqual([]);

  await dialog.getByRole('button', { name: 'Duplicate' }).click();
  await editor.write(dialog.getByRole('textbox', { name: 'Name', exact: true }), 'Front page');
  await editor.write(dialog.getByRole('textbox', { name: 'Sizes' }), '1200, large');
  await editor.write(dialog.getByRole('textbox', { name: 'Quality' }), '101');
  await expect(dialog.getByText(/not large/)).toBeVisible();
  await expect(dialog.getByText(/quality must be a whole number from 1 to 100, not 101/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  expect(await violations(editor)).toEqual([]);
  await editor.write(dialog.getByRole('textbox', { name: 'Sizes' }), '400, 1200');
  await editor.write(dialog.getByRole('textbox', { name: 'Quality' }), '75');
  await dialog.getByText('WebP').click();
  await dialog.getByText('Contact sheet').click();

  // What is not saved yet is still there when the dialog comes back.
  await editor.press('Escape');
  await open();
  await expect(dialog.getByRole('textbox', { name: 'Quality' })).toHaveValue('75');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(list.getByRole('button', { name: 'Front page' })).toBeVisible();

  await editor.answerSaveDialog(file);
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await editor.untilHeard(/written to front\.json/);
  const written = JSON.parse(readFileSync(file, 'utf8'));
  expect(written).toMatchObject({ label: 'Front page', sizes: [1200, 400], quality: 75, imageTypes: ['jpeg', 'webp'] });
  expect(written.formats).not.toContain('contact-sheet');

  await dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(list.getByRole('button')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Restore Front page' }).click();
  await expect(list.getByRole('button')).toHaveCount(3);

  writeFileSync(file, JSON.stringify({ ...written, label: 'From the sports desk', quality: 5000 }));
  await editor.answerDialog(file);
  await dialog.getByRole('button', { name: 'Import…' }).click();
  await expect(dialog.getByRole('alert')).toContainText(
    'value of quality must be a whole number from 1 to 100, not 5000',
  );
  writeFileSync(file, JSON.stringify({ ...written, label: 'From the sports desk', quality: 50 }));
  await dialog.getByRole('button', { name: 'Import…' }).click();
  await expect(list.getByRole('button', { name: 'From the sports desk' })).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await editor.close();

  const again = await Editor.start({ profile: editor.desk.profile });
  await again.press('ControlOrMeta+k');
  await again.page.keyboard.type('Export presets');
  await again.press('Enter');
  await expect(again.page.getByRole('list', { name: 'Presets' }).getByRole('button')).toHaveCount(4);
  await again.end();
  rmSync(folder, { recursive: true });
});
