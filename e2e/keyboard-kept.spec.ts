/** The keyboard is never nowhere and never late: after filters, moves and dialogs the next key does what it says. */
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';

/** What has the keyboard: its role, or `nowhere`. */
function keyboardAt(editor: Editor): Promise<string> {
  return editor.page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return 'nowhere';
    const box = activeElement.getBoundingClientRect();
    const isSeen = box.bottom > 0 && box.top < window.innerHeight && box.width > 0;
    return isSeen ? (activeElement.getAttribute('role') ?? activeElement.tagName.toLowerCase()) : 'off screen';
  });
}

test('filters, moves to the end, the palette and closed dialogs leave the keyboard where it was', async () => {
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.focusFirst();
  await editor.press('ArrowRight', 'p', 'ArrowRight');

  // The focused photograph is no pick: it goes from view.
  await editor.press('Shift+P');
  await expect(editor.cells).toHaveCount(1);
  await expect.poll(() => keyboardAt(editor)).toBe('row');
  await editor.press('2');
  await expect(editor.status).toContainText('2 stars');

  // No pick at all: there is nothing to select, and back again there is.
  await editor.press('u');
  await expect(editor.cells).toHaveCount(0);
  await expect.poll(() => keyboardAt(editor)).not.toBe('nowhere');
  await editor.press('Shift+P');
  await expect.poll(() => editor.cells.count()).toBeGreaterThan(1);
  await expect.poll(() => keyboardAt(editor)).toBe('row');

  // A photograph moved to the end of its folder is followed there.
  await page.getByRole('button', { name: /^Sort|Capture time/ }).click();
  await page.getByRole('option', { name: 'Manual arrangement' }).click();
  const name = (await editor.names())[1] ?? '';
  await editor.cell(name).click();
  await editor.press('Alt+End');
  await expect.poll(() => keyboardAt(editor)).toBe('row');
  await expect(editor.cell(name)).toBeFocused();
  await editor.press('Alt+Home');
  await expect(editor.cell(name)).toBeFocused();
  await expect(editor.cell(name)).toBeInViewport();

  for (const key of ['ControlOrMeta+k', 'f', '?']) {
    await editor.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    await editor.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect.poll(() => keyboardAt(editor), { message: `after ${key}` }).toBe('row');
  }
  // A command of the palette that takes the focused photograph away.
  await editor.press('ControlOrMeta+k');
  await page.keyboard.type('Only picks');
  await editor.press('Enter');
  await expect(editor.cells).toHaveCount(0);
  await expect.poll(() => keyboardAt(editor)).not.toBe('nowhere');
  await editor.end();
});

test('a file name typed fast and finished with Enter goes to that photograph, with answers that come late', async () => {
  const first = await Editor.startWithSample();
  await first.close();
  const editor = await Editor.start({
    profile: first.desk.profile,
    environment: { PICTURE_DESK_LATE_BY_UP_TO: '500' },
  });
  await editor.focusFirst();
  // A row that is still on its way is called by its place.
  await expect.poll(async () => (await editor.names()).slice(0, 8).every((name) => name.includes('.'))).toBe(true);
  const names = await editor.names();
  for (const name of [names[7], names[3], names[5]]) {
    await editor.press('f');
    await expect(editor.page.getByRole('dialog')).toBeVisible();
    await editor.page.keyboard.type(name ?? '');
    await editor.press('Enter');
    await expect(editor.page.getByRole('dialog')).toHaveCount(0);
    await expect(editor.cell(name ?? '')).toHaveAttribute('aria-selected', 'true');
    await expect(editor.sheet.locator('[role=row][aria-selected=true]')).toHaveCount(1);
  }

  // All in one go, without a look at the window: each mark is for the photograph whose name was typed before it.
  const { keyboard } = editor.page;
  for (const name of [names[6], names[2], names[4]]) {
    await keyboard.press('f');
    await keyboard.type(name ?? '');
    await keyboard.press('Enter');
    await keyboard.press('p');
  }
  await keyboard.press('/');
  await keyboard.type(names[1] ?? '');
  await keyboard.press('Enter');
  await keyboard.press('x');
  await expect(editor.cells).toHaveCount(1);
  await expect(editor.cell(names[1] ?? '')).toHaveAttribute('aria-label', /rejected/);
  await editor.page.getByRole('searchbox').fill('');
  for (const name of [names[6], names[2], names[4]])
    await expect(editor.cell(name ?? '')).toHaveAttribute('aria-label', /picked/);
  await expect(editor.page.getByRole('button', { name: 'Picks 3', exact: true })).toBeVisible();
  await editor.end();
});
