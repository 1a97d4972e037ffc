/** Nothing is lost on bad input: a folder of hostile files indexes to the end, and what cannot be read says why. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SHARED } from './desk.ts';
import { Editor } from './editor.ts';

const SAMPLES = join(SHARED, 'data', 'samples');

test('a folder of damaged and hostile files indexes to the end, with a tray that names each and its reason', async () => {
  test.skip(!existsSync(SAMPLES), `needs ${SAMPLES}, which is not on this machine`);
  test.setTimeout(240_000);
  const editor = await Editor.start({ folders: [SAMPLES] });
  await expect(editor.status).toContainText(/thumbnails made/, { timeout: 200_000 });
  const tray = editor.page.getByRole('button', { name: /^Cannot be read \d+/ });
  await expect(tray).toBeVisible();
  await tray.click();
  await expect(editor.page.getByText('giant-image.jpg').first()).toBeVisible();
  await expect(editor.page.getByText(/more than 160 megapixels/).first()).toBeVisible();
  await expect(editor.page.getByText('corrupt-header.jpg').first()).toBeVisible();
  await editor.end();
});
