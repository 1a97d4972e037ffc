/** Files are renamed, moved, taken away and brought back while the program runs: nothing that the editor did is lost, and it is said. */
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { ownFolder } from './real-folder.ts';

test('marks, articles and captions follow renamed and moved files, and the editor is told', async () => {
  const own = ownFolder('Match day', 8);
  const editor = await Editor.start({ folders: [own.folder] });
  await editor.untilIndexed(8);
  const [first = '', second = ''] = await editor.names();
  await editor.articleFromPicks(2);
  await editor.write(editor.caption(1), 'Skippers wait for the wind in Westhaven on Monday.');
  await editor.untilSaved();
  await editor.goTo('Library');

  renameSync(join(own.folder, first), join(own.folder, 'renamed.jpg'));
  await expect(editor.cell('renamed.jpg')).toHaveAttribute('aria-label', /picked, in the article/);
  await editor.untilHeard(/1 moved or renamed: its marks and captions are kept/);

  mkdirSync(join(own.folder, 'selected'));
  renameSync(join(own.folder, second), join(own.folder, 'selected', 'moved.jpg'));
  await expect(editor.cell('moved.jpg')).toHaveAttribute('aria-label', /picked, in the article/);
  await editor.cell('moved.jpg').click();
  const panel = editor.page.getByRole('complementary', { name: 'Panel' });
  await expect(panel).toContainText('Match day/selected/moved.jpg');
  await expect(editor.page.getByRole('button', { name: 'All 8', exact: true })).toBeVisible();
  await expect(editor.page.getByRole('button', { name: 'Picks 2', exact: true })).toBeVisible();

  // A whole folder gets another name.
  renameSync(join(own.folder, 'selected'), join(own.folder, 'kept'));
  await expect(panel).toContainText('Match day/kept/moved.jpg');
  await editor.goTo('Article');
  await expect(editor.caption(1)).toHaveValue('Skippers wait for the wind in Westhaven on Monday.');
  await editor.end();
  own.forget();
});

test('coming back to the window is enough to see what another program did to the folders', async () => {
  const own = ownFolder('Match day', 4);
  const editor = await Editor.start({ folders: [own.folder], environment: { PICTURE_DESK_WATCH: 'no' } });
  await editor.untilIndexed(4);
  await editor.focusFirst();
  await editor.press('p');
  const [first = ''] = await editor.names();
  renameSync(join(own.folder, first), join(own.folder, 'while away.jpg'));
  // More than once where the first reading was slow: such a folder is not looked through at every turn.
  await expect(async () => {
    await editor.desk.electron.evaluate(({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      window?.emit('blur');
      window?.emit('focus');
    });
    await expect(editor.cell('while away.jpg')).toHaveAttribute('aria-label', /picked/, { timeout: 3_000 });
  }).toPass({ timeout: 100_000 });
  await editor.untilHeard(/1 moved or renamed/);
  await editor.end();
  own.forget();
});

test('a folder that is unplugged keeps its thumbnails, marks and captions, says that it is missing, and comes back by itself', async () => {
  const own = ownFolder('Card', 6);
  const editor = await Editor.start({ folders: [own.folder] });
  const { page } = editor;
  await editor.untilIndexed(6);
  const [first = ''] = await editor.names();
  await editor.articleFromPicks(1);
  await editor.write(editor.caption(1), 'The fleet leaves the harbour of Westhaven on Monday.');
  await editor.untilSaved();
  await editor.goTo('Library');

  renameSync(own.folder, `${own.folder} in the drawer`);
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('“Card” is missing. 6 photographs keep thumbnails, marks and captions.');
  await expect(editor.cell(first)).toHaveAttribute('aria-label', /picked.*missing/);
  await expect(page.getByRole('button', { name: /^Missing 6/ })).toBeVisible();
  await editor.untilPictured();
  await editor.cell(first).click();
  const panel = page.getByRole('complementary', { name: 'Panel' });
  await expect(panel).toContainText('Its folder “Card” is missing. Its thumbnail, marks and captions are kept');
  await editor.goTo('Article');
  await expect(editor.caption(1)).toHaveValue('The fleet leaves the harbour of Westhaven on Monday.');
  await editor.goTo('Library');

  renameSync(`${own.folder} in the drawer`, own.folder);
  await expect(notices).toContainText('“Card” is back. Nothing is lost.');
  await expect(notices).not.toContainText('is missing');
  await expect(editor.cell(first)).not.toHaveAttribute('aria-label', /missing/);
  await expect(page.getByRole('button', { name: 'All 6', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Picks 1', exact: true })).toBeVisible();
  await editor.end();
  own.forget();
});

test('a deleted file stays until the editor lets it go, and a copy of it brings it back before that', async () => {
  const own = ownFolder('Match day', 5);
  const editor = await Editor.start({ folders: [own.folder] });
  const { page } = editor;
  await editor.untilIndexed(5);
  const [first = ''] = await editor.names();
  await editor.focusFirst();
  await editor.press('3');
  copyFileSync(join(own.folder, first), join(own.home, 'backup.jpg'));

  rmSync(join(own.folder, first));
  await expect(editor.cell(first)).toHaveAttribute('aria-label', /3 stars.*missing/);
  await editor.untilHeard(/1 missing: it stays until you forget it/);
  copyFileSync(join(own.home, 'backup.jpg'), join(own.folder, 'restored.jpg'));
  await expect(editor.cell('restored.jpg')).toHaveAttribute('aria-label', /3 stars/);
  await expect(editor.cell('restored.jpg')).not.toHaveAttribute('aria-label', /missing/);

  rmSync(join(own.folder, 'restored.jpg'));
  await expect(editor.cell('restored.jpg')).toHaveAttribute('aria-label', /missing/);
  await editor.cell('restored.jpg').click();
  await page.getByRole('button', { name: 'Forget it' }).click();
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('1 missing photograph forgotten.');
  await expect(page.getByRole('button', { name: 'All 4', exact: true })).toBeVisible();
  await editor.end();
  own.forget();
});
