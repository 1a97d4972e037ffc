/** The editor looks at what a day's photographs are, filters by a bar, and sets the rules of the house in the window. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';

/** Where somebody wants to look at the pages. */
const PICTURES = process.env.PICTURE_DESK_PICTURES;

test('statistics filter by a bar, settings are found by a word, rules are switched off for one profile', async () => {
  test.setTimeout(240_000);
  const editor = await Editor.startWithSample();
  const { page } = editor;
  const look = async (name: string): Promise<void> => {
    if (PICTURES === undefined) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  };
  await editor.focusFirst();

  // Statistics: a bar of an hour, then of an agency; the library shows what is left.
  await page.getByRole('navigation', { name: 'Sources' }).getByRole('button', { name: 'Statistics' }).click();
  const timeline = page.getByRole('region', { name: 'When they were taken' });
  const bar = timeline.getByRole('button', { name: /photographs/ }).first();
  await expect(bar).toBeVisible();
  await look('statistics');
  expect(await violations(editor), 'statistics').toEqual([]);
  await bar.click();
  await expect(bar).toHaveAttribute('aria-pressed', 'true');
  const taken = Number(await bar.locator('.timeline-count').innerText());
  await expect(page.getByRole('button', { name: `Show ${taken} in the library` })).toBeVisible();
  await timeline.getByRole('button', { name: 'As a table' }).click();
  await expect(timeline.getByRole('row').nth(1)).toContainText(String(taken));
  await page.getByRole('button', { name: `Show ${taken} in the library` }).click();
  await expect(page.getByRole('button', { name: `All ${taken}`, exact: true })).toBeVisible();
  await editor.press('Shift+X');

  // Settings: a word finds its setting, whichever page it is on.
  await editor.press('ControlOrMeta+,');
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await look('settings');
  expect(await violations(editor), 'settings').toEqual([]);
  await dialog.getByRole('searchbox').fill('theme');
  await expect(dialog.getByRole('radio', { name: 'Light' })).toBeVisible();
  await dialog.getByRole('searchbox').fill('weekday');
  await expect(dialog.getByText(/T4/).first()).toBeVisible();
  // A rule is found by where it comes from, too.
  await dialog.getByRole('searchbox').fill('pressekodex');
  await expect(dialog.getByRole('listitem').filter({ hasText: 'P7' })).toContainText('Source: Pressekodex: Ziffer 5');
  // What nothing is called so is said, with the way back.
  await dialog.getByRole('searchbox').fill('zzzz');
  await expect(dialog.getByText('Nothing found for “zzzz”')).toBeVisible();
  await dialog.getByRole('button', { name: 'Clear the search' }).click();
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await expect(dialog.getByRole('tab', { name: 'General' })).toBeVisible();
  // The thumbnails go where the editor wants them, and back; what is on the screen is found there.
  await dialog.getByRole('searchbox').fill('disk');
  const thumbnails = dialog.getByRole('region', { name: 'Thumbnails' });
  const disk = mkdtempSync(join(tmpdir(), 'desk-disk-'));
  await editor.answerDialog(disk);
  await thumbnails.getByRole('button', { name: 'Move the thumbnails…' }).click();
  await expect(thumbnails).toContainText(join(disk, 'Picture Desk thumbnails'));
  await expect.poll(() => readdirSync(disk)).toEqual(['Picture Desk thumbnails']);
  await look('settings-storage');
  expect(await violations(editor), 'storage').toEqual([]);
  await thumbnails.getByRole('button', { name: 'Move them back next to the library' }).click();
  await expect(thumbnails).toContainText('library.sqlite-pictures');
  await expect.poll(() => readdirSync(disk)).toEqual([]);
  rmSync(disk, { recursive: true });
  await dialog.getByRole('searchbox').fill('');
  await dialog.getByRole('tab', { name: 'Rules' }).click();
  await look('settings-rules');
  expect(await violations(editor), 'rules').toEqual([]);
  const rule = dialog.getByRole('listitem').filter({ hasText: 'T6' }).first();
  await rule.getByText('T6').click();
  await expect(rule.getByRole('switch')).not.toBeChecked();
  // A rule that nobody may pass stays on.
  await expect(dialog.getByRole('listitem').filter({ hasText: 'T1 ' }).first().getByRole('switch')).toBeDisabled();
  await dialog.getByRole('button', { name: 'Paste JSON…' }).click();
  await dialog
    .getByRole('textbox', { name: 'House rules as JSON' })
    .fill('{"format":"picture-desk-house-rules","profiles":{"web":{"off":["T3"],"severities":{"T4":"block"}}}}');
  await dialog.getByRole('button', { name: 'Use these rules' }).click();
  await expect(rule.getByRole('switch')).toBeChecked();
  await expect(dialog.getByRole('listitem').filter({ hasText: 'T3 ' }).first().getByRole('switch')).not.toBeChecked();
  await editor.press('Escape');
  await expect
    .poll(() => editor.ask<Record<string, unknown>>('view.load', undefined))
    .toMatchObject({
      houseRules: { web: { off: ['T3'], severities: { T4: 'block' } } },
    });

  // Keys: by a word and by the key itself.
  await editor.press('?');
  const keys = page.getByRole('dialog', { name: /^Keys/ });
  await look('keys');
  await keys.getByRole('searchbox').fill('ctrl+g');
  await expect(keys.getByText('Stack the selection')).toBeVisible();
  await expect(keys.getByRole('term')).toHaveCount(1);
  await editor.press('Escape', 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // The palette goes to a photograph by its name, and offers what was used last first.
  await editor.press('ControlOrMeta+k');
  await page.keyboard.type('sort by name');
  await editor.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const name = (await editor.names())[5]!;
  await editor.press('ControlOrMeta+k');
  await expect(page.getByRole('menuitem').first()).toContainText('Sort by name');
  await page.keyboard.type(name.slice(0, -4));
  await page.getByRole('menuitem', { name: new RegExp(`^${name}`) }).click();
  await expect(editor.cell(name)).toHaveAttribute('aria-selected', 'true');
  await editor.end();
});
