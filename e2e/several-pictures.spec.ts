/** Several pictures of the article are selected in the strip or the list, and move and go as one step. */
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('selects pictures by shift and ctrl, moves them and takes them out, each as one step of undo', async () => {
  const editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(6);
  const { page } = editor;
  const strip = page.getByRole('grid', { name: 'Article strip' }).getByRole('row');
  const order = (): Promise<readonly (string | null)[]> =>
    editor.pictures.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')));
  const [a, b, c, d, e, f] = await order();
  const selected = page.getByRole('grid', { name: 'Article strip' }).locator('[role=row][aria-selected=true]');
  await strip.nth(1).click();
  await expect(selected).toHaveCount(1);
  await strip.nth(3).click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(3);
  await strip.nth(2).click({ modifiers: ['ControlOrMeta'] });
  await expect(selected).toHaveCount(2);
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible();
  // They come together and move as one.
  await editor.press('Alt+ArrowRight');
  await expect.poll(order).toEqual([a, c, e, b, d, f]);
  await editor.untilHeard(/moved to 4 to 5 of 6/);
  await expect(selected).toHaveCount(2);
  await editor.press('Alt+Home');
  await expect.poll(order).toEqual([b, d, a, c, e, f]);
  await editor.press('ControlOrMeta+z', 'ControlOrMeta+z');
  await expect.poll(order).toEqual([a, b, c, d, e, f]);

  // In the list, by keyboard: two are selected with shift and taken out; one undo brings both back.
  const fifth = editor.pictures.nth(4).locator('.picture-photo');
  // The list keeps the place that it was scrolled to, once it has heard of it: a frame later, as after any hand.
  await fifth.scrollIntoViewIfNeeded();
  await expect(fifth).toBeInViewport();
  await fifth.click();
  await expect(selected).toHaveCount(1);
  await editor.press('Shift+ArrowDown');
  await expect(selected).toHaveCount(2);
  await editor.press('Delete');
  await expect.poll(order).toEqual([a, b, c, d]);
  // What took their place has the keyboard, not a button of the bar that the next Space would press.
  await expect(editor.pictures.nth(3)).toBeFocused();
  await expect(editor.status).toContainText('2 pictures removed from the article');
  await editor.press('ControlOrMeta+z');
  await expect.poll(order).toEqual([a, b, c, d, e, f]);

  // Taken out one by one, and all back: the keyboard stays in the list, also while it is empty.
  await editor.pictures.nth(1).locator('.picture-photo').click();
  await expect(selected).toHaveCount(1);
  for (let press = 0; press < 6; press += 1) await editor.press('Delete');
  const list = page.getByRole('grid', { name: 'Pictures of the article in order' });
  await expect(list.getByText('This article has no pictures yet')).toBeVisible();
  await expect(list).toBeFocused();
  for (let back = 1; back <= 6; back += 1) await editor.press('ControlOrMeta+z');
  await expect.poll(order).toEqual([a, b, c, d, e, f]);
  await expect(list.locator('[role=row]:focus')).toHaveCount(1);
  await editor.end();
});
