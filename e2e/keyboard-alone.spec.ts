/** The whole job without a mouse: find, look, pick, make the article, order, caption, credit, sign, export. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

/** So many as a gallery has. */
const PICTURES = 10;
const CAPTIONS = [
  'Boats leave the harbour of Calvenne at dawn on Saturday, 14 September 2024',
  'Fishermen mend their nets on the quay of Calvenne on Saturday, 14 September 2024',
  'Spectators find their places above the bay of Calvenne on Saturday, 14 September 2024',
  'A crew lifts its boat over the beach of Calvenne on Saturday, 14 September 2024',
  'The town waits  for the first race in Calvenne on Saturday, 14 September 2024',
] as const;
const LAST = CAPTIONS[4];

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
  // The rest goes by itself from mark to mark.
  await editor.press('ArrowRight', 'Shift+A');
  for (let more = PICTURES - 2; more > 0; more -= 1) await editor.press('p');
  await expect(page.getByRole('button', { name: `Picks ${PICTURES}`, exact: true })).toBeVisible();

  await editor.press('ControlOrMeta+Shift+N');
  await expect(editor.pictures).toHaveCount(PICTURES);
  const first = await editor.caption(1).inputValue();
  await tabTo(page, /Caption of picture 1/);
  await editor.press('Alt+ArrowDown');
  await expect(editor.caption(2)).toHaveValue(first);

  // Five captions, one after the other (two files bring none), and a credit; a look at the last of them, large, and back to its words.
  await tabTo(page, /Caption of picture/);
  for (const caption of CAPTIONS) {
    await editor.press('ControlOrMeta+a');
    await page.keyboard.type(caption);
    if (caption === CAPTIONS[0]) {
      await editor.press('Tab', 'ControlOrMeta+a');
      await page.keyboard.type('AP/Bastien Corvelle');
    }
    if (caption !== LAST) await editor.press('ControlOrMeta+Enter');
  }
  await editor.press('Alt+Enter');
  await expect(page.getByRole('dialog', { name: `of ${PICTURES}` })).toBeVisible();
  await editor.press('Space');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  // Its two spaces are a finding; its own key mends it.
  const written = page.getByRole('textbox', { name: /^Caption of picture/ }).and(page.locator(':focus'));
  await expect(written).toHaveValue(LAST);
  await expect(editor.pictures.getByRole('button', { name: /^Fix T17/ }).first()).toBeVisible();
  await editor.press('ControlOrMeta+.');
  await expect(written).toHaveValue(LAST.replace('  ', ' '));
  await tabTo(page, /^Headline/);
  await page.keyboard.type('A day in Calvenne');
  await tabTo(page, /^Standfirst/);
  await page.keyboard.type('The harbour town held its regatta on Saturday.');

  await editor.press('ControlOrMeta+3');
  await tabTo(page, /Signed by|Your name/);
  await page.keyboard.type('Ada Desk');
  // The name signs the first, and each key the next.
  await editor.press('Enter');
  for (let signed = 1; signed <= PICTURES; signed += 1) {
    await expect(page.getByText(`${signed} of ${PICTURES} signed off`, { exact: true })).toBeVisible();
    if (signed < PICTURES) await editor.press('s');
  }

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
