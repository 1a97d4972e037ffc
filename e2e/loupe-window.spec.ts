/** The editor puts the loupe on another screen: it goes along with every step and zoom, takes keys, and is as closed as the window of the desk. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

test('the loupe in its own window goes along, hands keys and zoom back, and may do nothing else', async () => {
  test.setTimeout(180_000);
  const editor = await Editor.startWithSample();
  const { page, desk } = editor;
  await editor.focusFirst();
  const first = (await editor.names())[0]!;
  const opened = desk.electron.waitForEvent('window');
  await editor.press('Shift+E');
  const loupe = await opened;
  const complaints: string[] = [];
  loupe.on('pageerror', (error) => complaints.push(error.message));
  const name = loupe.locator('.loupe-window-words');
  await expect(name).toContainText(first);
  const picture = loupe.getByTestId('zoom-picture').locator('img[src*="preview"]');
  await expect(picture).toBeVisible();

  // A step and a mark in the desk's window.
  await editor.press('ArrowRight', 'p');
  const second = (await editor.names())[1]!;
  await expect(name).toContainText(second);
  await expect(name.getByRole('img', { name: 'Picked' })).toBeVisible();

  // A key in the loupe's window: the mark and the step are the desk's.
  await loupe.keyboard.press('4');
  await expect(name.getByTitle('4 stars')).toBeVisible();
  await expect(editor.cell(second)).toHaveAttribute('aria-label', /picked, 4 stars/);
  await loupe.keyboard.press('ArrowRight');
  await expect(editor.cells.nth(2)).toHaveAttribute('aria-selected', 'true');

  // One zoom for both windows, whichever hand it comes from.
  await editor.press('e');
  await page.mouse.move(2, 2);
  await loupe.keyboard.press('z');
  await expect(page.getByRole('button', { name: '100 %: zoom to fit' })).toBeVisible();
  const full = loupe.getByTestId('zoom-picture').locator('img[src*="full"]');
  await expect(full).toBeVisible();
  const before = (await full.boundingBox())!;
  const room = (await loupe.getByTestId('zoom-picture').boundingBox())!;
  await loupe.mouse.move(room.x + room.width / 2, room.y + room.height / 2);
  await loupe.mouse.down();
  await loupe.mouse.move(room.x + room.width / 2 - 60, room.y + room.height / 2, { steps: 3 });
  await loupe.mouse.up();
  await expect.poll(async () => (await full.boundingBox())!.x).toBeCloseTo(before.x - 60, 0);
  await loupe.mouse.wheel(0, 100);
  await expect(page.getByRole('button', { name: /^(Fit|67 %|50 %)/ })).toBeVisible();

  // In the article its keys mean the current picture: that is what it shows.
  await editor.press('g');
  await editor.focusFirst();
  await editor.press('p', 'ControlOrMeta+Shift+N');
  await expect(editor.pictures).toHaveCount(2);
  await editor.pictures.nth(1).locator('.picture-photo').click();
  await expect(name).toContainText(second);
  await loupe.keyboard.press('Delete');
  await expect(name).toContainText(first);
  await expect(editor.status).toContainText('1 picture removed from the article');
  await expect(editor.pictures).toHaveCount(1);

  // It is protected as the desk's window is, and what it may ask is a short list.
  const preferences = await desk.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => {
      const contents = window.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity } = contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity };
    }),
  );
  expect(preferences).toHaveLength(2);
  for (const one of preferences)
    expect(one).toEqual({ sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true });
  const refused = await loupe.evaluate(async () => {
    const { call } = (window as unknown as { desk: { call(name: string, args: unknown): Promise<unknown> } }).desk;
    const names: readonly (readonly [string, unknown])[] = [
      ['marks.set', { ids: [1], stars: 1 }],
      ['folders.list', null],
      ['folders.choose', null],
      ['clipboard.write', { text: 'x' }],
      ['loupeWindow.toggle', null],
    ];
    const answers = await Promise.allSettled(names.map(([name, args]) => call(name, args)));
    const fetched = await fetch('https://example.org/').then(
      () => true,
      () => false,
    );
    return {
      answers: answers.map(({ status }) => status),
      fetched,
      node: typeof (globalThis as { require?: unknown }).require,
    };
  });
  expect(refused).toEqual({
    answers: ['rejected', 'rejected', 'rejected', 'rejected', 'rejected'],
    fetched: false,
    node: 'undefined',
  });
  const address = loupe.url();
  await loupe.evaluate(() => {
    window.location.href = 'https://example.org/';
    window.open('https://example.org/');
  });
  expect(loupe.url()).toBe(address);

  if (process.env.PICTURE_DESK_PICTURES !== undefined)
    await loupe.screenshot({ path: join(process.env.PICTURE_DESK_PICTURES, 'loupe-window.png') });
  const closed = loupe.waitForEvent('close');
  await editor.press('Shift+E');
  await closed;
  await editor.untilHeard(/own window is closed/);
  expect(complaints).toEqual([]);
  (desk.complaints as string[]).splice(0);
  await editor.end();
});

test('with the desk the loupe in its own window closes too', async () => {
  const editor = await Editor.start({ folders: [SAMPLE_PHOTOS] });
  await editor.focusFirst();
  const opened = editor.desk.electron.waitForEvent('window');
  await editor.press('Shift+E');
  await (await opened).waitForLoadState();
  await editor.end();
});
