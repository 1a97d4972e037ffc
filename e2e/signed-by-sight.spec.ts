/** Signing means having seen: unseen credits are named, and a preset that wants all of them signed stops the export until they are. */
import { rmSync } from 'node:fs';
import { test } from '@playwright/test';
import { expect } from './editor.ts';
import { CAPTIONS, started } from './wire-folder.ts';

test('names how many unseen credits would be signed; a preset that wants all signed stops the export until they are', async () => {
  test.setTimeout(150_000);
  const { editor, folder } = await started();
  const { page } = editor;
  await editor.articleFromPicks(CAPTIONS.length);
  await editor.writeHead('Four corners', 'Four corners of Europe on one day in May.', 'It was a long day.');
  await editor.untilSaved();

  await editor.goTo('Credits');
  await page.getByRole('textbox', { name: 'Signed by' }).fill('Ada Desk');
  const table = page.getByRole('grid', { name: 'Credits' });
  const row = (position: number) => table.getByRole('row', { name: new RegExp(`^${position} `) });
  await row(2).click({ position: { x: 8, y: 8 } });
  await editor.press('ControlOrMeta+Shift+s');
  const ask = page.getByRole('dialog', { name: 'Sign credits nobody has looked at?' });
  await expect(ask).toContainText(/Nobody has looked at [1-4] of these [1-4] credits here/);
  const [, unseen = '', all = ''] = /looked at (\d) of these (\d)/.exec(await ask.innerText()) ?? [];
  expect(Number(unseen)).toBeGreaterThan(0);
  expect(Number(unseen)).toBeLessThan(Number(all));
  // Escape signs nothing; the seen ones alone can be signed.
  await editor.press('Escape');
  await expect(page.getByText(`0 of ${CAPTIONS.length} signed off`, { exact: true })).toBeVisible();
  await editor.press('ControlOrMeta+Shift+s');
  const seen = Number(all) - Number(unseen);
  await ask.getByRole('button', { name: `Sign the ${seen} seen` }).click();
  await expect(page.getByText(`${seen} of ${CAPTIONS.length} signed off`, { exact: true })).toBeVisible();

  // The desk's own preset wants every picture signed off.
  await editor.press('ControlOrMeta+k');
  await page.keyboard.type('Export presets');
  await editor.press('Enter');
  const presets = page.getByRole('dialog', { name: 'Export presets' });
  await presets.getByRole('button', { name: 'Duplicate' }).click();
  await editor.write(presets.getByRole('textbox', { name: 'Name', exact: true }), 'Signed only');
  await presets.getByText('Every picture is signed off').click();
  await presets.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    presets.getByRole('list', { name: 'Presets' }).getByRole('button', { name: 'Signed only' }),
  ).toBeVisible();
  // The button is greyed once all is saved; Escape still closes.
  await editor.press('Escape');
  await expect(presets).toBeHidden();
  await editor.goTo('Export');
  const blocks = page.getByRole('region', { name: 'What blocks' });
  await page
    .getByRole('button', { name: /Preset/ })
    .first()
    .click();
  await page.getByRole('option', { name: 'Signed only' }).click();
  await expect(blocks).toContainText('G5');
  await expect(blocks).toContainText(`${seen} of ${CAPTIONS.length} credits are signed off`);
  await expect(page.getByRole('button', { name: 'Export the bundle' })).toBeDisabled();
  await expect(page.getByText(`${seen} of ${CAPTIONS.length} signed.`)).toBeVisible();

  await editor.goTo('Credits');
  await row(2).click({ position: { x: 8, y: 8 } });
  for (let position = 1; position <= CAPTIONS.length; position += 1) {
    await row(position).click({ position: { x: 8, y: 8 } });
    await editor.press('s');
  }
  await expect(page.getByText(`${CAPTIONS.length} of ${CAPTIONS.length} signed off`, { exact: true })).toBeVisible();
  await editor.goTo('Export');
  await expect(blocks).not.toContainText('G5');
  await expect(page.getByText(`${CAPTIONS.length} of ${CAPTIONS.length} signed.`)).toBeVisible();

  // A picture that moves after that: the order is not the one that was reviewed, and undo makes it so again.
  await editor.goTo('Article');
  await editor.caption(2).click();
  await editor.press('Alt+ArrowUp');
  await expect(
    page.getByRole('status').filter({ hasText: /^Order changed since it was reviewed by Ada Desk/ }),
  ).toBeVisible();
  await editor.end();
  rmSync(folder, { recursive: true, force: true });
});
