/** The desk calls its colours by its own names: in chips, tooltips, commands, announcements and the history; also tomorrow. */
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('a colour that was named in the settings has its name everywhere, also after a restart', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  const { page } = editor;
  await editor.focusFirst();
  await editor.press('ControlOrMeta+,');
  await editor.write(page.getByRole('textbox', { name: 'Name of Red' }), 'For the web');
  await editor.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await editor.press('6');
  await expect(editor.cells.first()).toHaveAttribute('aria-label', /For the web/);
  await expect(editor.status).toContainText('Colour For the web: 1 photograph');
  await expect(page.getByRole('button', { name: 'For the web, 1' })).toBeVisible();
  await expect(page.getByRole('complementary').getByRole('button', { name: 'For the web', exact: true })).toBeVisible();
  await editor.press('ControlOrMeta+k');
  await page.keyboard.type('web');
  await expect(page.getByRole('menuitem', { name: /Colour: For the web/ })).toBeVisible();
  // The first takes the words back, the second the palette.
  await editor.press('Escape', 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const { profile } = editor.desk;
  await editor.close();

  const again = await Editor.start({ profile });
  await expect(again.cells.first()).toHaveAttribute('aria-label', /For the web/);
  await again.press('ControlOrMeta+,');
  const name = again.page.getByRole('textbox', { name: 'Name of Red' });
  await expect(name).toHaveValue('For the web');
  await name.fill('');
  await again.press('Escape');
  await expect(again.page.getByRole('button', { name: 'Red, 1' })).toBeVisible();
  await again.end();
});

test('auto-advance goes to the next photograph after a mark, in the sheet and in the loupe', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.focusFirst();
  await editor.press('Shift+A', 'p', 'x', '3');
  await expect(editor.cells.nth(0)).toHaveAttribute('aria-label', /picked/);
  await expect(editor.cells.nth(1)).toHaveAttribute('aria-label', /rejected/);
  await expect(editor.cells.nth(2)).toHaveAttribute('aria-label', /3 stars/);
  await expect(editor.cells.nth(3)).toHaveAttribute('aria-selected', 'true');
  await editor.press('e', 'p');
  await expect(editor.page.getByText(`5 of ${SAMPLE_COUNT}`, { exact: true })).toBeVisible();
  await editor.press('Shift+A', 'p', 'Escape');
  await expect(editor.cells.nth(4)).toHaveAttribute('aria-label', /picked/);
  await expect(editor.cells.nth(4)).toHaveAttribute('aria-selected', 'true');
  await editor.end();
});
