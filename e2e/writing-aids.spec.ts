/** The editor writes captions with the desk's help: spelling, code replacements, variables, completion. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

async function atArticle(count: number): Promise<Editor> {
  const editor = await Editor.startWithSample();
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
  await expect(row.getByText(/dictionary nor the desk’s word list has “regata”/)).toBeVisible({ timeout: 60_000 });
  await editor.caption(1).press('ControlOrMeta+Shift+L');
  await expect(row.getByText(/dictionary nor the desk’s word list has “regata”/)).toHaveCount(0);
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
  await editor.page.keyboard.type('=b4=');
  await expect(editor.caption(1)).toHaveValue('Anna Berg');
  await editor.press('ControlOrMeta+z');
  await expect(editor.caption(1)).toHaveValue('=b4=');
  await editor.caption(1).fill('');
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

test('several pictures are edited at once with mixed values shown, and undo takes all of it back', async () => {
  const editor = await atArticle(3);
  const before = await editor.credit(1).inputValue();
  await editor.write(editor.credit(2), 'Reuters/Jo Hart');
  await editor.untilSaved();
  await editor.press('ControlOrMeta+Shift+E');
  const dialog = editor.page.getByRole('dialog', { name: 'Edit several pictures' });
  const credit = dialog.getByRole('textbox', { name: 'New credit' });
  await expect(credit).toHaveAttribute('placeholder', 'Mixed values');
  await credit.fill('Pool/{photographer}, {nonsense}');
  await expect(dialog.getByText('Pictures 1, 2 and 3 are left out: There is no variable {nonsense}.')).toBeVisible();
  await credit.fill('Pool/{photographer}');
  await dialog.getByRole('textbox', { name: 'Name of the template' }).fill('Pool');
  await dialog.getByRole('button', { name: 'Save as template' }).click();
  await expect(dialog.getByRole('button', { name: 'Pool', exact: true })).toBeVisible();
  await dialog.getByRole('button', { name: 'Change 3 of 3' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(editor.credit(2)).toHaveValue('Pool/Jo Hart');
  await expect(editor.credit(1)).toHaveValue(/^Pool\//);
  await editor.page.getByRole('heading', { name: 'Pictures' }).click();
  await editor.press('ControlOrMeta+z');
  await expect(editor.credit(2)).toHaveValue('Reuters/Jo Hart');
  await expect(editor.credit(1)).toHaveValue(before);
  await editor.end();
});

test('words are replaced over the whole gallery, but for the places left out', async () => {
  const editor = await atArticle(2);
  await editor.writeHead('State de France is full', 'Fans at the State de France.');
  await editor.write(editor.caption(1), 'The State de France at night.');
  await editor.untilSaved();
  await editor.press('ControlOrMeta+Shift+F');
  const dialog = editor.page.getByRole('dialog', { name: 'Find and replace' });
  await dialog.getByRole('textbox', { name: 'Find', exact: true }).fill('(state) (de');
  await dialog.getByText('Regular expression').click();
  await expect(dialog.getByText(/This is not a regular expression/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Find', exact: true }).fill('(state) (de)');
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('Stade $2');
  await expect(dialog.getByText('Found in 3 places.')).toBeVisible();
  await dialog.getByRole('list', { name: 'Places' }).getByText('Standfirst', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Replace 2' }).click();
  await expect(editor.caption(1)).toHaveValue('The Stade de France at night.');
  await expect(editor.page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Stade de France is full');
  await expect(editor.page.getByRole('textbox', { name: 'Standfirst' })).toHaveValue('Fans at the State de France.');
  await editor.end();
});

test('an expression that would never end is stopped and said, and the window goes on', async () => {
  const editor = await atArticle(1);
  await editor.write(editor.caption(1), `${'a'.repeat(5_000)}!`);
  await editor.untilSaved();
  await editor.page.getByRole('button', { name: 'Write', exact: true }).click();
  await editor.page.getByRole('menuitem', { name: /^Find and replace/ }).click();
  const dialog = editor.page.getByRole('dialog', { name: 'Find and replace' });
  await dialog.getByText('Regular expression').click();
  const find = dialog.getByRole('textbox', { name: 'Find', exact: true });
  await find.fill('(a+)+$');
  await expect(dialog.getByText(/This expression was stopped after a second/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Replace', exact: true })).toBeDisabled();
  await find.fill('a{3}!');
  await expect(dialog.getByText('Found in 1 place.')).toBeVisible();
  await editor.press('Escape');
  await editor.end();
});

test('codes, variables and completion help in the article’s own text too', async () => {
  const editor = await atArticle(1);
  const headline = editor.page.getByRole('textbox', { name: 'Headline' });
  await headline.click();
  await editor.page.keyboard.type('A day in {city}');
  await expect(headline).toHaveValue('A day in Calvenne');
  const standfirst = editor.page.getByRole('textbox', { name: 'Standfirst' });
  await standfirst.click();
  await editor.page.keyboard.type('Boats in Calv');
  await expect(editor.page.getByRole('option', { name: /Calvenne/ }).first()).toBeVisible();
  await editor.press('Tab');
  await expect(standfirst).toHaveValue('Boats in Calvenne');
  // A whole word may be the last: Tab then leaves the field and changes nothing, whatever could follow.
  await headline.fill('');
  await headline.click();
  await editor.page.keyboard.type('A day in Calvenne');
  await expect(editor.page.getByRole('option', { name: /Calvenne / }).first()).toBeVisible();
  await editor.press('Tab');
  await expect(headline).toHaveValue('A day in Calvenne');
  await expect(headline).not.toBeFocused();
  await editor.end();
});

test('captions go into sidecars only after a yes, and the photographs stay as they are', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'picture-desk-sidecars-'));
  const names = readdirSync(SAMPLE_PHOTOS)
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .slice(0, 2);
  for (const name of names) cpSync(join(SAMPLE_PHOTOS, name), join(folder, name));
  const bytes = names.map((name) => readFileSync(join(folder, name)));
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(2);
  await editor.articleFromPicks(2);
  await editor.write(editor.caption(1), 'Words for the sidecar, “Zoë”.');
  await editor.untilSaved();
  await command(editor, 'Write sidecars for these pictures');
  const dialog = editor.page.getByRole('dialog', { name: 'Write sidecars' });
  await expect(dialog.getByText('0 merged with existing sidecars, 2 new')).toBeVisible();
  expect(readdirSync(folder).filter((name) => name.endsWith('.xmp'))).toEqual([]);
  await dialog.getByRole('button', { name: 'Write 2 sidecars' }).click();
  await expect(dialog.getByText('2 sidecars written and read back.')).toBeVisible({ timeout: 60_000 });
  const written = readdirSync(folder).filter((name) => name.endsWith('.xmp'));
  expect(written).toHaveLength(2);
  expect(written.map((name) => readFileSync(join(folder, name), 'utf8')).join()).toContain(
    'Words for the sidecar, “Zoë”.',
  );
  expect(names.map((name, at) => readFileSync(join(folder, name)).equals(bytes[at] as Buffer))).toEqual([true, true]);
  await editor.press('Enter');
  await editor.end();
  rmSync(folder, { recursive: true, force: true });
});

test('axe finds nothing in the dialogs for writing, nor in the open list of completions', async () => {
  const editor = await atArticle(2);
  const found: string[] = [];
  const visit = async (name: string): Promise<void> => {
    found.push(...(await violations(editor)).map((one) => `${name}: ${one}`));
  };
  await editor.write(editor.caption(2), 'Bastien Corvelle, left, greets fans.');
  await editor.write(editor.caption(1), 'Fans greet');
  await editor.page.keyboard.type(' Corv');
  await expect(editor.page.getByRole('listbox', { name: 'Completions' })).toBeVisible();
  await visit('completion');
  await editor.press('Escape');
  await editor.untilSaved();
  const dialogs = ['Word list…', 'Code replacements', 'Edit several pictures', 'Find and replace', 'Write sidecars'];
  for (const name of dialogs) {
    await command(editor, name);
    await expect(editor.page.getByRole('dialog', { name: name.replace('…', '') })).toBeVisible();
    if (name === 'Find and replace') await editor.page.keyboard.type('fans');
    await visit(name);
    await editor.press('Escape');
    await expect(editor.page.getByRole('dialog')).toHaveCount(0);
  }
  expect(found).toEqual([]);
  await editor.end();
});
