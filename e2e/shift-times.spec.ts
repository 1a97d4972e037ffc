/** A camera an hour off: the editor says when one photograph was taken, all of that camera follow, and undo takes it back. */
import { test } from '@playwright/test';
import { Editor, expect } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('moves all photographs of one camera by one answer, in order, and back again', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  const before = await editor.names();
  const first = before[0] ?? '';
  await editor.cell(first).click();
  await editor.press('Shift+T');
  const dialog = editor.page.getByRole('dialog', { name: 'Shift capture times' });
  const time = dialog.getByRole('textbox', { name: 'This photograph was taken at' });
  await expect(time).toHaveValue(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/);
  await expect(dialog).toContainText(/All of .+ in its folder: \d+ photographs?/);
  await dialog.getByRole('textbox', { name: 'Or move by minutes' }).fill('6000');
  await expect(dialog.getByRole('status')).toContainText(/photographs?, 4 days 4 h later/);
  await editor.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(editor.status).toContainText(/Capture time 4 days 4 h later/);
  await expect.poll(async () => (await editor.names())[0]).not.toBe(first);
  await editor.press('ControlOrMeta+z');
  await expect.poll(() => editor.names()).toEqual(before);
  await editor.end();
});
