/** The editor's other hand: everything has its menu by right click and by key, with the commands and keys that hold everywhere. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';

test('photographs, folders, pictures and credits have menus by right click and by Shift+F10', async () => {
  test.setTimeout(300_000);
  const editor = await Editor.startWithSample();
  const { page } = editor;
  const menu = page.getByRole('menu');
  const item = (name: string | RegExp) => page.getByRole('menuitem', { name });
  await editor.focusFirst();

  // A right click takes the photograph under it, and marks it with the command that the key has.
  await editor.cells.nth(3).click({ button: 'right' });
  await expect(editor.cells.nth(3)).toHaveAttribute('aria-selected', 'true');
  await expect(item(/^Pick/)).toContainText('P');
  expect(await violations(editor), 'menu of a photograph').toEqual([]);
  await item(/^Pick/).click();
  await expect(menu).toHaveCount(0);
  await expect(editor.cells.nth(3)).toHaveAttribute('aria-label', /picked/);

  // By keyboard alone, into a list under one word; the keyboard comes back to the photograph.
  await editor.press('Shift+F10');
  await expect(menu).toBeVisible();
  await page.keyboard.type('Stars');
  await editor.press('ArrowRight');
  await expect(item('4 stars')).toBeVisible();
  await item('4 stars').focus();
  await editor.press('Enter');
  await expect(editor.cells.nth(3)).toHaveAttribute('aria-label', /picked, 4 stars/);
  await editor.press('x');
  await expect(editor.cells.nth(3)).toHaveAttribute('aria-label', /rejected, 4 stars/);
  // Escape does nothing but close it.
  await editor.press('Shift+F10', 'Escape');
  await expect(menu).toHaveCount(0);
  await expect(editor.cells.nth(3)).toHaveAttribute('aria-label', /rejected, 4 stars/);

  // The loupe.
  await editor.press('e');
  await page.getByTestId('zoom-picture').click({ button: 'right' });
  await item(/^Zoom: 100 %/).click();
  await expect(page.getByRole('button', { name: '100 %: zoom to fit' })).toBeVisible();
  await editor.press('g');

  // A folder's menu is that of its button.
  await page
    .getByRole('navigation', { name: 'Sources' })
    .getByRole('button', { name: /^photos/ })
    .click({ button: 'right' });
  await expect(item('Check for changes')).toBeVisible();
  await editor.press('Escape');

  // Pictures of the article, and their credits.
  await editor.articleFromPicks(2);
  const strip = page.getByRole('grid', { name: 'Article strip' }).getByRole('row');
  await strip.nth(1).click({ button: 'right' });
  await item(/lead picture/).click();
  await expect(strip.nth(1)).toContainText('Lead');
  await editor.goTo('Credits');
  await page.getByRole('grid', { name: 'Credits' }).getByRole('row').nth(2).click({ button: 'right' });
  await expect(item(/credit/i).first()).toBeVisible();
  await editor.press('Escape');
  await expect(menu).toHaveCount(0);
  await editor.end();
});
