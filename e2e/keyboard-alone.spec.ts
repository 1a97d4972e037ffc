/** The whole job without a mouse: find, look, pick, make the article, order, caption, credit, sign, export. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

/** Presses Tab until the focused element has this name; a trap or a lost focus fails the test. */
async function tabTo(page: Page, name: RegExp, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    const found = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (element === null || element === document.body) return '';
      const labelled = element
        .getAttribute('aria-labelledby')
        ?.split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      const own = element.matches('button, a, [role=button]') ? element.textContent : null;
      return element.getAttribute('aria-label') ?? labelled ?? label ?? own ?? '';
    });
    if (name.test(found.trim())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Expected to reach ${name} by Tab, did not within ${most} presses.`);
}

test('does the whole job with the keyboard alone', async () => {
  test.setTimeout(240_000);
  const target = mkdtempSync(join(tmpdir(), 'desk-keyboard-'));
  const editor = await Editor.start();
  const { page } = editor;
  await editor.answerDialog(SAMPLE_PHOTOS);
  await editor.press('ControlOrMeta+o');
  await editor.untilIndexed(SAMPLE_COUNT);

  await tabTo(page, /^BCO_0147|^Contact sheet/);
  await editor.press('Home', 'p', 'ArrowRight', 'e');
  await expect(page.getByRole('main').locator('img').first()).toBeVisible();
  await editor.press('p', 'Escape', 'ArrowRight', 'x');
  await expect(page.getByRole('button', { name: 'Picks 2', exact: true })).toBeVisible();

  await editor.press('ControlOrMeta+Shift+N');
  await expect(editor.pictures).toHaveCount(2);
  const first = await editor.caption(1).inputValue();
  await tabTo(page, /Caption of picture 1/);
  await editor.press('Alt+ArrowDown');
  await expect(editor.caption(2)).toHaveValue(first);

  await tabTo(page, /Caption of picture/);
  await editor.press('ControlOrMeta+a');
  await page.keyboard.type('Boats leave the harbour of Calvenne at dawn on Saturday, 14 September 2024');
  await editor.press('Tab', 'ControlOrMeta+a');
  await page.keyboard.type('AP/Bastien Corvelle');
  await tabTo(page, /^Headline/);
  await page.keyboard.type('A day in Calvenne');
  await tabTo(page, /^Standfirst/);
  await page.keyboard.type('The harbour town held its regatta on Saturday.');

  await editor.press('ControlOrMeta+3');
  await tabTo(page, /Signed by|Your name/);
  await page.keyboard.type('Ada Desk');
  await editor.press('Tab', 's');
  await expect(page.getByText('1 of 2 signed off', { exact: true })).toBeVisible();

  await editor.press('ControlOrMeta+4');
  await editor.answerDialog(target);
  await tabTo(page, /Choose folder/);
  await editor.press('Enter');
  await expect(page.getByRole('button', { name: 'Export the bundle' })).toBeEnabled();
  await tabTo(page, /^Export the bundle/);
  await editor.press('Enter');
  await expect
    .poll(() => existsSync(join(target, 'a-day-in-calvenne', 'manifest-sha256.txt')), { timeout: 90_000 })
    .toBe(true);
  await editor.end();
  rmSync(target, { recursive: true });
});
