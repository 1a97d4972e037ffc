/** From article to verified bundle: credits reviewed and signed, what blocks is said, a folder and a zip are written. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ROOT } from './desk.ts';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

function verify(bundle: string): { readonly ok: boolean; readonly files: number } {
  return JSON.parse(
    execFileSync(process.execPath, [join(ROOT, 'out', 'main', 'cli.cjs'), 'verify', bundle, '--json'], {
      encoding: 'utf8',
    }),
  );
}

test('reviews the credits, signs them off, exports a folder and a zip, and shows them', async () => {
  const target = mkdtempSync(join(tmpdir(), 'desk-export-'));
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(2);

  await editor.goTo('Credits');
  const table = page.getByRole('grid', { name: /Credits/ });
  await expect(table.getByRole('row')).toHaveCount(3);
  await expect(table).toContainText('Bastien Corvelle');
  await page.getByRole('textbox', { name: 'Signed by' }).fill('Ada Desk');
  await page
    .getByRole('button', { name: /^Sign .* of picture 1|Sign off picture 1|^Sign picture 1/i })
    .first()
    .click();
  await expect(page.getByText('1 of 2 signed off', { exact: true })).toBeVisible();

  await editor.goTo('Export');
  const go = page.getByRole('button', { name: 'Export the bundle' });
  await editor.answerDialog(target);
  await page.getByRole('button', { name: 'Choose folder…' }).click();
  await expect(page.getByText('G3').first()).toBeVisible();
  await expect(go).toBeDisabled();

  await editor.goTo('Article');
  await editor.writeHead(
    'Lanterns and sails in Calvenne',
    'The harbour town held its regatta on Saturday, 15 June 2024.',
    'It was a long day.',
  );
  await editor.untilSaved();
  await editor.goTo('Export');
  await expect(go).toBeEnabled();
  await go.click();
  const folder = join(target, 'lanterns-and-sails-in-calvenne');
  await expect(page.getByRole('button', { name: 'Show in folder' }).first()).toBeVisible({ timeout: 60_000 });
  expect(existsSync(join(folder, 'data', 'index.html'))).toBe(true);
  expect(verify(folder)).toMatchObject({ ok: true });
  expect(readdirSync(target).some((name) => name.includes('.partial'))).toBe(false);

  await editor.desk.electron.evaluate(({ shell }) => {
    const shown: string[] = [];
    shell.showItemInFolder = (path) => shown.push(path);
    (globalThis as { shown?: string[] }).shown = shown;
  });
  await page.getByRole('button', { name: 'Show in folder' }).first().click();
  await expect
    .poll(() => editor.desk.electron.evaluate(() => (globalThis as { shown?: string[] }).shown))
    .toEqual([folder]);

  await page.getByText('As one .zip file').click();
  await go.click();
  await expect.poll(() => existsSync(`${folder}.zip`), { timeout: 60_000 }).toBe(true);
  await expect(page.getByRole('button', { name: 'Show in folder' })).not.toHaveCount(0);
  await expect.poll(() => verify(`${folder}.zip`).ok).toBe(true);
  await editor.end();
  rmSync(target, { recursive: true });
});
