/** A bundle that was exported comes back as the same article: from a dialog, by drop and from the command line; faults and lost originals are named. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Article } from '../src-main/domain/article.ts';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

const SLUG = 'lanterns-and-sails-in-calvenne';
let target = '';
test.beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'desk-open-'));
});
test.afterEach(() => rmSync(target, { recursive: true }));

/** What the library has of an article, without the library's own numbers. */
async function articleOf(editor: Editor, articleId: number): Promise<object> {
  const { article } = await editor.ask<{ article: Article }>('articles.open', { articleId });
  const { id: _id, slug: _slug, pictures, ...words } = article;
  return { ...words, pictures: pictures.map(({ id: _own, ...picture }) => picture) };
}

async function exported(): Promise<Editor> {
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(3);
  await editor.writeHead('Lanterns and sails in Calvenne', 'The harbour town held its regatta.', 'A *long* day.');
  await editor.write(editor.caption(2), 'Boats “leave” the harbour — at dawn, 14 June 2024 & <after>.');
  await editor.untilSaved();
  const crops = { '16:9': { x: 0, y: 0.1, width: 1, height: 0.5 } };
  const { article } = await editor.ask<{ article: Article }>('articles.open', { articleId: 1 });
  const [first, second] = article.pictures;
  const patch = { lead: true, focalPoint: { x: 0.25, y: 0.75 }, crops };
  await editor.ask('pictures.edit', { pictureId: second?.id, patch });
  await editor.ask('pictures.signOff', { articleId: 1, pictureIds: [first?.id], name: 'Ada Desk' });
  await editor.goTo('Export');
  await editor.answerDialog(target);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await page.getByRole('button', { name: 'Export the bundle' }).click();
  await expect(page.getByRole('button', { name: 'Show in folder' }).first()).toBeVisible({ timeout: 90_000 });
  return editor;
}

test('comes back as the same article in one step that undo takes back', async () => {
  const editor = await exported();
  const { page } = editor;
  const before = await articleOf(editor, 1);
  await editor.answerDialog(join(target, SLUG));
  await editor.press('ControlOrMeta+Shift+O');
  await editor.untilHeard(/Article opened from its bundle .*: \d+ files verified\./);
  await expect(editor.caption(2)).toHaveValue('Boats “leave” the harbour — at dawn, 14 June 2024 & <after>.');
  expect(await articleOf(editor, 2)).toEqual(before);
  await editor.press('ControlOrMeta+b');
  const sources = page.getByRole('navigation', { name: 'Sources' });
  await expect(sources.getByRole('button', { name: /^Lanterns and sails in Calvenne/ })).toHaveCount(2);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(sources.getByRole('button', { name: /^Lanterns and sails in Calvenne/ })).toHaveCount(1);
  await editor.end();
});

test('without its originals it says which are missing, and finds them when their folder is added', async () => {
  const editor = await exported();
  const before = await articleOf(editor, 1);
  await editor.end();
  // A fresh desk, the bundle on the command line.
  const fresh = await Editor.start({ folders: [join(target, SLUG)] });
  const dialog = fresh.page.getByRole('dialog', { name: `Open the bundle ${SLUG}` });
  await expect(dialog.getByRole('list', { name: 'Missing originals' }).getByRole('listitem')).toHaveCount(3);
  await expect(dialog.getByText(/BCO_0147/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Open with 0 of 3 pictures' })).toBeVisible();
  expect(await violations(fresh)).toEqual([]);
  await fresh.answerDialog(SAMPLE_PHOTOS);
  await dialog.getByRole('button', { name: 'Add a folder…' }).click();
  // All are found by content: nobody needs to be asked any more.
  await expect(fresh.pictures).toHaveCount(3, { timeout: 90_000 });
  expect(await articleOf(fresh, 1)).toMatchObject({ ...withoutPhotoIds(before) });
  await fresh.end();
});

function withoutPhotoIds(article: object): object {
  const { pictures, ...words } = article as { pictures: readonly { readonly photoId: number }[] };
  return { ...words, pictures: pictures.map(({ photoId: _photoId, ...picture }) => picture) };
}

test('a changed bundle is opened only by the editor’s word, its faults named, its sign-offs left behind', async () => {
  const editor = await exported();
  const { page } = editor;
  const bent = join(target, 'bent');
  cpSync(join(target, SLUG), bent, { recursive: true });
  writeFileSync(join(bent, 'data', 'article.md'), 'Somebody else wrote this.');
  await editor.desk.electron.evaluate(({ ipcMain, BrowserWindow }, path) => {
    const window = BrowserWindow.getAllWindows()[0];
    const event = { sender: window?.webContents, senderFrame: window?.webContents.mainFrame };
    ipcMain.emit('desk:drop', event, [path]);
  }, bent);
  const dialog = page.getByRole('dialog', { name: `Open the bundle ${basename(bent)}` });
  await expect(dialog.getByRole('list', { name: 'Faults of the bundle' })).toContainText('data/article.md');
  expect(await violations(editor)).toEqual([]);
  await dialog.getByRole('button', { name: 'Open the article' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(editor.pictures).toHaveCount(3);
  const { pictures } = (await articleOf(editor, 2)) as { pictures: readonly { readonly signOff: unknown }[] };
  expect(pictures.map(({ signOff }) => signOff)).toEqual([null, null, null]);

  writeFileSync(join(target, 'holiday.zip'), 'no zip at all');
  await editor.answerDialog(join(target, 'holiday.zip'));
  await editor.press('ControlOrMeta+k');
  await page.keyboard.type('Open a zipped bundle');
  await editor.press('Enter');
  await expect(page.getByText(/holiday\.zip is not a bundle/).first()).toBeVisible();
  await editor.end();
});
