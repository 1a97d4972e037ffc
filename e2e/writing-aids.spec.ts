/** The editor writes captions with the desk's help: spelling, code replacements, variables, completion. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

async function atArticle(count: number): Promise<Editor> {
  const editor = await Editor.start({ folders: [SAMPLE_PHOTOS] });
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(count);
  return editor;
}

async function command(editor: Editor, name: string): Promise<void> {
  await editor.press('ControlOrMeta+k');
  await editor.page.keyboard.type(name);
  await editor.press('Enter');
}

test('a misspelt word is found in the window, and one key puts it into the word list', async () => {
  const editor = await atArticle(1);
  await editor.write(editor.caption(1), 'Boats at the regata in the harbour.');
  const row = editor.pictures.nth(0);
  await expect(row.getByText(/found “regata”/)).toBeVisible({ timeout: 60_000 });
  await editor.caption(1).press('ControlOrMeta+Shift+L');
  await expect(row.getByText(/found “regata”/)).toHaveCount(0);
  await command(editor, 'Word list…');
  const list = editor.page.getByRole('dialog', { name: 'Word list' });
  await expect(list.getByText('regata', { exact: true })).toBeVisible();
  await editor.press('Escape');
  await editor.end();
});

test('codes and variables expand while they are typed; an unknown code stays and says so', async () => {
  const place = mkdtempSync(join(tmpdir(), 'picture-desk-codes-'));
  writeFileSync(join(place, 'harbour.txt'), 'b4\tAnna Berg\tBerg\nb7\tTom Lind\n');
  const editor = await atArticle(1);
  await editor.answerDialog(join(place, 'harbour.txt'));
  await command(editor, 'Code replacements');
  await editor.page.getByRole('button', { name: 'Open code files…' }).click();
  await expect(editor.page.getByText('Anna Berg · Berg')).toBeVisible();
  await editor.press('Escape');
  await editor.write(editor.caption(1), '');
  await editor.page.keyboard.type('=b4= and =b7=: =b4#2= wins');
  await expect(editor.caption(1)).toHaveValue('Anna Berg and Tom Lind: Berg wins');
  await editor.page.keyboard.type(' =b9=');
  await expect(editor.caption(1)).toHaveValue('Anna Berg and Tom Lind: Berg wins =b9=');
  await expect(editor.page.getByText('There is no code b9.').first()).toBeVisible();
  await editor.page.keyboard.type(' {position}{nonsense}');
  await expect(editor.caption(1)).toHaveValue('Anna Berg and Tom Lind: Berg wins =b9= 1{nonsense}');
  await editor.end();
  rmSync(place, { recursive: true, force: true });
});

test('a name is completed from what the gallery knows, with the caret left in the text', async () => {
  const editor = await atArticle(2);
  await editor.write(editor.caption(2), 'Bastien Corvelle, left, greets fans.');
  await editor.write(editor.caption(1), '');
  await editor.page.keyboard.type('Fans greet Corv');
  const options = editor.page.getByRole('listbox', { name: 'Completions' }).getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await editor.press('Escape');
  await expect(options).toHaveCount(0);
  await editor.press('Control+Space');
  await expect(options.first()).toContainText('Bastien Corvelle');
  await editor.press('Tab');
  await expect(editor.caption(1)).toHaveValue('Fans greet Bastien Corvelle');
  await expect(editor.caption(1)).toBeFocused();
  await editor.page.keyboard.type(' warmly.');
  await expect(editor.caption(1)).toHaveValue('Fans greet Bastien Corvelle warmly.');
  await editor.end();
});
