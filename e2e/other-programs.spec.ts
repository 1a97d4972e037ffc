/** Photographs go to other programs: dragged out as files, opened in the desk’s editor; what is not on disk is said. */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

let place = '';
test.beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'picture-desk-out-'));
  mkdirSync(join(place, 'card'));
  for (const [from, to] of [
    ['HLO_2210.jpg', 'a.jpg'],
    ['IVM_0031.jpg', 'b.jpg'],
    ['BCO_0147.jpg', 'c.jpg'],
  ] as const) {
    copyFileSync(join(SAMPLE_PHOTOS, from), join(place, 'card', to));
  }
});
test.afterEach(() => rmSync(place, { recursive: true, force: true }));

interface Dragged {
  readonly file: string;
  readonly files: readonly string[];
  readonly hasIcon: boolean;
}
interface Drags {
  drags: Dragged[];
}

/** Takes that photograph by the mouse with Alt held, as far as the system's own drag would begin. */
async function dragOut(page: Page, editor: Editor, name: string): Promise<void> {
  const box = (await editor.cell(name).locator('img').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.keyboard.down('Alt');
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 8, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
}

test('several photographs are dragged out as files; one that is gone is left behind in words', async () => {
  const editor = await Editor.start({ folders: [join(place, 'card')] });
  await editor.untilIndexed(3);
  const { page } = editor;
  await editor.desk.electron.evaluate(({ BrowserWindow }) => {
    const kept = globalThis as unknown as Drags;
    kept.drags = [];
    BrowserWindow.getAllWindows()[0]!.webContents.startDrag = ({ file, files, icon }) => {
      kept.drags.push({ file, files: [...(files ?? [])].sort(), hasIcon: typeof icon !== 'string' && !icon.isEmpty() });
    };
  });
  const dragged = (at: number): Promise<Dragged | undefined> =>
    editor.desk.electron.evaluate((_, index) => (globalThis as unknown as Drags).drags[index], at);
  await editor.cell('a.jpg').click();
  await editor.press('ControlOrMeta+a');
  await dragOut(page, editor, 'b.jpg');
  const files = ['a', 'b', 'c'].map((name) => join(place, 'card', `${name}.jpg`));
  await expect.poll(async () => (await dragged(0))?.files).toEqual(files);
  const first = await dragged(0);
  expect(files).toContain(first?.file);
  expect(first?.hasIcon).toBe(true);

  // The library has not noticed yet that the disk lost one.
  rmSync(join(place, 'card', 'c.jpg'));
  await editor.press('ControlOrMeta+a');
  await dragOut(page, editor, 'a.jpg');
  await expect.poll(async () => (await dragged(1))?.files).toEqual(files.slice(0, 2));
  await expect(page.getByText(/not dragged: c\.jpg/)).toBeVisible();
  await editor.end();
});

test('an original opens in the program that the desk has chosen, and a program that is gone is said', async () => {
  test.skip(process.platform === 'win32', 'the stand-in for the desk’s editor is a shell script');
  const program = join(place, 'paintbox');
  const told = join(place, 'told.txt');
  writeFileSync(program, `#!/bin/sh\nprintf '%s' "$1" > '${told}.new' && mv '${told}.new' '${told}'\n`);
  chmodSync(program, 0o755);
  const editor = await Editor.start({ folders: [join(place, 'card')] });
  await editor.untilIndexed(3);
  const { page } = editor;
  await editor.cell('b.jpg').click();
  await editor.answerDialog(program);
  await editor.press('ControlOrMeta+,');
  await page.getByRole('button', { name: 'Choose a program…' }).click();
  await expect(page.getByRole('dialog').getByText('paintbox')).toBeVisible();
  await editor.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const before = readFileSync(join(place, 'card', 'b.jpg'));
  await editor.press('ControlOrMeta+e');
  await expect.poll(() => existsSync(told) && readFileSync(told, 'utf8')).toBe(join(place, 'card', 'b.jpg'));
  expect(readFileSync(join(place, 'card', 'b.jpg')).equals(before)).toBe(true);

  rmSync(program);
  await editor.press('ControlOrMeta+e');
  await expect(page.getByText(/The program paintbox does not start/)).toBeVisible();
  await expect(page.getByText(/Choose the program again in the settings/)).toBeVisible();
  rmSync(join(place, 'card', 'b.jpg'));
  await editor.press('ControlOrMeta+Shift+R');
  await expect(page.getByText(/The file b\.jpg is missing/)).toBeVisible();
  await editor.end();
});
