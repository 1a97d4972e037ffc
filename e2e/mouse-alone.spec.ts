/** The whole job without a key but the letters of words: clicks, drags and menus find, cull, choose, order, caption, mend, sign and export. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

const NAME = 'Ada Desk';
const CAPTION = 'Boats  leave the harbour of Calvenne at dawn on Saturday, 14 September 2024';

test('does the whole job with the mouse alone', async () => {
  test.setTimeout(240_000);
  const target = mkdtempSync(join(tmpdir(), 'desk-mouse-'));
  const editor = await Editor.start();
  const { page } = editor;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const choose = async (name: RegExp) => page.getByRole('menuitem', { name }).click();
  const strip = page.getByRole('grid', { name: 'Article strip' });
  const order = () => editor.pictures.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));

  await editor.addFolder(SAMPLE_PHOTOS);
  await editor.untilIndexed(SAMPLE_COUNT);

  // Cull: by the menu in the sheet, by the buttons in the loupe.
  await editor.cells.nth(0).click({ button: 'right' });
  await choose(/^Pick/);
  await editor.cells.nth(1).dblclick();
  const loupe = page.getByRole('main');
  await loupe.getByRole('button', { name: 'Pick', exact: true }).click();
  await loupe.getByRole('button', { name: 'Next photograph' }).click();
  await loupe.getByRole('button', { name: 'Reject', exact: true }).click();
  await loupe.getByRole('button', { name: 'Next photograph' }).click();
  await loupe.getByRole('button', { name: 'Pick', exact: true }).click();
  await button('Back to the contact sheet').click();
  await expect(button('Picks 3')).toBeVisible();

  // Select with a band that is drawn over the picks, and make the article of them; one more is dragged to it.
  await button('Picks 3').click();
  await expect(editor.cells).toHaveCount(3);
  const [first, last] = [await editor.cells.nth(0).boundingBox(), await editor.cells.nth(2).boundingBox()];
  if (first === null || last === null) throw new Error('Expected three cells in sight, found none.');
  await page.mouse.move(first.x - 5, first.y - 5);
  await page.mouse.down();
  await page.mouse.move(last.x + last.width / 2, last.y + last.height / 2, { steps: 6 });
  await page.mouse.up();
  await editor.cells.nth(1).click({ button: 'right' });
  await choose(/^New article from the selection/);
  await expect(editor.pictures).toHaveCount(3);
  await editor.goTo('Library');
  await button(`All ${SAMPLE_COUNT}`).click();
  await editor.cells.nth(6).dragTo(strip);
  await expect(strip.getByRole('row')).toHaveCount(4);

  // Order by drag.
  await editor.goTo('Article');
  const before = await order();
  await editor.pictures
    .getByRole('button', { name: 'Reorder picture 3', exact: true })
    .dragTo(editor.pictures.nth(0), { targetPosition: { x: 200, y: 3 } });
  await expect.poll(order).toEqual([before[2], before[0], before[1], before[3]]);

  // Write; a finding is mended by its own button.
  await editor.caption(1).click();
  await expect(editor.pictures.nth(0).getByText('Alt text')).toBeVisible();
  await editor.caption(1).click({ clickCount: 3 });
  await page.keyboard.type(CAPTION);
  await editor.pictures
    .nth(0)
    .getByRole('button', { name: /^Fix T17/ })
    .first()
    .click();
  await expect(editor.caption(1)).toHaveValue(CAPTION.replace('  ', ' '));
  await page.getByRole('textbox', { name: 'Headline' }).click();
  await page.keyboard.type('A day in Calvenne');
  await page.getByRole('textbox', { name: 'Standfirst' }).click();
  await page.keyboard.type('The harbour town held its regatta on Saturday.');

  // Sign every credit by its button.
  await editor.goTo('Credits');
  await page.getByRole('textbox', { name: 'Signed by' }).click();
  await page.keyboard.type(NAME);
  for (const position of [1, 2, 3, 4]) await button(`Sign picture ${position} off`).click();
  await expect(page.getByText('4 of 4 signed off', { exact: true })).toBeVisible();

  await editor.goTo('Export');
  await editor.answerDialog(target);
  await button('Choose folder…').click();
  await button('Export the bundle').click();
  await expect
    .poll(() => existsSync(join(target, 'a-day-in-calvenne', 'manifest-sha256.txt')), { timeout: 90_000 })
    .toBe(true);
  await editor.end();
  rmSync(target, { recursive: true });
});
