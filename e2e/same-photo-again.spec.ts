/** A photograph added to its article again: the desk asks why, by keyboard alone, and the reason goes with the picture into its bundle and back. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Article } from '../src-main/domain/article.ts';
import { violations } from './axe.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

const REASON = 'The hand at the sheet is the story';

const reasons = async (editor: Editor, articleId: number): Promise<readonly unknown[]> =>
  (await editor.ask<{ article: Article }>('articles.open', { articleId })).article.pictures.map(
    ({ repeatReason }) => repeatReason ?? null,
  );

test('asks for a reason, keeps it with the picture, and takes it back with undo', async () => {
  const target = mkdtempSync(join(tmpdir(), 'desk-again-'));
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(2);
  await editor.writeHead('Lanterns and sails', 'The harbour town held its regatta.', 'It was a long day.');
  await editor.untilSaved();

  await editor.goTo('Library');
  await editor.focusFirst();
  await editor.press('a');
  const dialog = page.getByRole('dialog', { name: 'Add again?' });
  await expect(dialog).toContainText('This photograph is in the article already, as picture 1.');
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  expect(await violations(editor)).toEqual([]);

  // Without a reason it is not added, and Escape gives the keyboard back to the photograph.
  await editor.press('Enter', 'Escape');
  await expect(dialog).toHaveCount(0);
  await expect(editor.cells.first()).toBeFocused();
  expect(await reasons(editor, 1)).toEqual([null, null]);

  await editor.press('a');
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.keyboard.type(REASON);
  await editor.press('Enter');
  await editor.untilHeard(/1 picture added to the article again/);
  expect(await reasons(editor, 1)).toEqual([null, null, REASON]);
  await editor.press('ControlOrMeta+z');
  await expect.poll(() => reasons(editor, 1)).toEqual([null, null]);
  await editor.press('ControlOrMeta+Shift+z');
  await expect.poll(() => reasons(editor, 1)).toEqual([null, null, REASON]);

  // It is said as a note next to the picture and stops nothing.
  await editor.goTo('Article');
  await editor.caption(3).click();
  await expect(page.getByText(`Picture 1 again, on purpose: ${REASON}`).first()).toBeVisible();
  await editor.goTo('Export');
  await editor.answerDialog(target);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await page.getByRole('button', { name: 'Export the bundle' }).click();
  await expect(page.getByRole('button', { name: 'Show in folder' }).first()).toBeVisible({ timeout: 90_000 });
  const bundle = join(target, 'lanterns-and-sails');
  const decisions = JSON.parse(readFileSync(join(bundle, 'data', 'decisions.json'), 'utf8'));
  expect(decisions.pictures.map(({ repeatReason }: { repeatReason?: string }) => repeatReason)).toEqual([
    undefined,
    undefined,
    REASON,
  ]);

  // From now on the picture says where it was published.
  await editor.goTo('Article');
  await editor.caption(1).click();
  await expect(editor.pictures.nth(0)).toContainText(/Published in Lanterns and sails \(lanterns-and-sails\), \d/);

  await editor.answerDialog(bundle);
  await editor.press('ControlOrMeta+Shift+O');
  await editor.untilHeard(/Article opened from its bundle/);
  await expect(editor.pictures).toHaveCount(3);
  expect(await reasons(editor, 2)).toEqual([null, null, REASON]);
  await editor.end();
  rmSync(target, { recursive: true });
});
