/** The editor puts a folder in their own order, by keys and by the mouse; it is undone, and it is there after a restart. */
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('arranges a folder by keys and by drag, undoes one move, and finds the order again', async () => {
  test.setTimeout(180_000);
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  const [a, b, c, d, e] = (await editor.names()) as [string, string, string, string, string];
  await page.getByRole('button', { name: /^Sort|Capture time/ }).click();
  await page.getByRole('option', { name: 'Manual arrangement' }).click();
  await expect.poll(async () => (await editor.names()).slice(0, 5)).toEqual([a, b, c, d, e]);

  await editor.cell(a).click();
  await editor.press('Alt+ArrowRight', 'Alt+ArrowRight');
  await editor.untilHeard(new RegExp(`Moved to place 3 of ${SAMPLE_COUNT}`));
  await expect.poll(async () => (await editor.names()).slice(0, 5)).toEqual([b, c, a, d, e]);
  await expect(editor.cell(a)).toHaveAttribute('aria-selected', 'true');
  await expect(editor.status).toContainText(`Moved 1 photograph to place 3 of ${SAMPLE_COUNT}`);

  // Two together, to the front.
  await editor.cell(d).click();
  await editor.press('Shift+ArrowRight', 'Alt+Home');
  await expect.poll(async () => (await editor.names()).slice(0, 5)).toEqual([d, e, b, c, a]);
  await editor.untilHeard(/2 photographs moved to place 1/);

  // By the mouse: before the first.
  await editor
    .cell(c)
    .locator('img')
    .dragTo(editor.cell(d), { targetPosition: { x: 8, y: 40 } });
  await expect.poll(async () => (await editor.names()).slice(0, 5)).toEqual([c, d, e, b, a]);
  await editor.press('ControlOrMeta+z');
  await expect.poll(async () => (await editor.names()).slice(0, 5)).toEqual([d, e, b, c, a]);
  expect(await violations(editor)).toEqual([]);

  await editor.close();
  const again = await Editor.start({ profile: editor.desk.profile });
  await again.untilPictured();
  await expect.poll(async () => (await again.names()).slice(0, 5)).toEqual([d, e, b, c, a]);
  await again.press('ControlOrMeta+z');
  await expect.poll(async () => (await again.names()).slice(0, 5)).toEqual([b, c, a, d, e]);
  await again.page.getByRole('button', { name: /^Sort|Manual arrangement/ }).click();
  await again.page.getByRole('option', { name: 'Capture time' }).click();
  await expect.poll(async () => (await again.names()).slice(0, 5)).toEqual([a, b, c, d, e]);
  await again.end();
});

test('keeps its place and its selection over filters, close looks and a restart', async () => {
  test.setTimeout(180_000);
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.focusFirst();
  await editor.press('p', '+', '+', '+', '+', 'End');
  const looked = editor.sheet.locator('[role=row][aria-selected=true]');
  await expect(looked).toHaveAttribute('aria-rowindex', String(SAMPLE_COUNT));
  await editor.press('ArrowUp');
  await expect(looked).not.toHaveAttribute('aria-rowindex', String(SAMPLE_COUNT));
  const last = ((await looked.getAttribute('aria-label')) ?? '').split(',')[0] ?? '';
  const scrolled = () => editor.sheet.evaluate((sheet) => sheet.scrollTop);
  await expect.poll(scrolled).toBeGreaterThan(200);
  await editor.sheet.evaluate((sheet) => sheet.scrollBy(0, -30));
  const before = await scrolled();

  await page.getByRole('button', { name: 'Picks 1', exact: true }).click();
  await expect(editor.cells).toHaveCount(1);
  await page.getByRole('button', { name: 'Picks 1', exact: true }).click();
  await expect(editor.cell(last)).toHaveAttribute('aria-selected', 'true');
  await expect(editor.cell(last)).toBeInViewport();

  await editor.sheet.evaluate(
    (sheet, top) =>
      new Promise((heard) => {
        sheet.addEventListener('scroll', heard, { once: true });
        sheet.scrollTo(0, top);
      }),
    before,
  );
  await editor.press('e', 'Escape');
  await expect.poll(scrolled).toBe(before);
  await editor.untilSaved();
  await editor.close();
  const again = await Editor.start({ profile: editor.desk.profile });
  await expect(again.cell(last)).toHaveAttribute('aria-selected', 'true');
  await expect.poll(() => again.sheet.evaluate((sheet) => sheet.scrollTop)).toBe(before);
  await again.end();
});
