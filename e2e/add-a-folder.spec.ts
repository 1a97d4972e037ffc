/** The editor adds folders in every way there is, watches the progress, and is told what to do when there is nothing. */
import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

test('a first start says what to do, and a folder chosen in the dialog fills the contact sheet', async () => {
  const editor = await Editor.start();
  await expect(editor.page.getByRole('heading', { name: 'Begin with a folder of photographs' })).toBeVisible();
  await editor.addFolder(SAMPLE_PHOTOS);
  await editor.untilIndexed(SAMPLE_COUNT);
  await expect(editor.page.getByRole('button', { name: `photos ${SAMPLE_COUNT}` })).toBeVisible();
  await expect(editor.status).toContainText(`${SAMPLE_COUNT} photographs`);
  await editor.end();
});

test('a folder on the command line is there at once, sorted by capture time, with real thumbnails', async () => {
  const editor = await Editor.start({ folders: [SAMPLE_PHOTOS] });
  await editor.untilIndexed(SAMPLE_COUNT);
  const names = await editor.names();
  expect(names.slice(0, 3)).toEqual(['BCO_0147.jpg', 'HLO_2210.jpg', 'IVM_0031.jpg']);
  const widest = (): Promise<number> =>
    editor.sheet
      .locator('img')
      .evaluateAll((images) =>
        Math.max(...(images as HTMLImageElement[]).map(({ complete, naturalWidth }) => (complete ? naturalWidth : 0))),
      );
  // 3:2 in whole blocks of a JPEG, near 512; only some of the photographs are, and those in view need not be the first to come.
  await expect.poll(widest).toBe(528);
  const addresses = await editor.sheet
    .locator('img')
    .evaluateAll((images) => (images as HTMLImageElement[]).map((image) => image.src));
  expect(addresses.every((address) => /^photo:\/\/thumb\/\d+\?v=\d+$/.test(address))).toBe(true);
  await editor.end();
});

test('a dropped folder is added, and its path never reaches the page', async () => {
  const editor = await Editor.start();
  await editor.desk.electron.evaluate(({ ipcMain, BrowserWindow }, path) => {
    const window = BrowserWindow.getAllWindows()[0];
    const event = { sender: window?.webContents, senderFrame: window?.webContents.mainFrame };
    ipcMain.emit('desk:drop', event, [path]);
  }, SAMPLE_PHOTOS);
  await editor.untilIndexed(SAMPLE_COUNT);
  expect(await editor.page.evaluate(() => 'require' in window || 'process' in window)).toBe(false);
  await editor.end();
});

test('an empty folder says so, and a folder that has gone keeps its photographs and says how to bring it back', async () => {
  const home = mkdtempSync(join(tmpdir(), 'desk-folders-'));
  const empty = join(home, 'empty');
  mkdirSync(empty);
  const editor = await Editor.start();
  await editor.addFolder(empty);
  await editor.page.getByRole('button', { name: /^empty/ }).click();
  await expect(editor.page.getByText(/no photographs in/i).first()).toBeVisible();
  const profile = editor.desk.profile;
  await editor.close();
  renameSync(empty, `${empty}-moved`);
  const again = await Editor.start({ profile });
  await expect(again.page.getByRole('button', { name: /^empty.*(missing|not there|gone)/i })).toBeVisible();
  await again.end();
  rmSync(home, { recursive: true });
});
