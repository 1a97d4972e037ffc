/** Two desks, each with a library of its own, on one shared folder: through sidecars alone each sees the other's marks and words. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { Editor, expect } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

const FRAMES = 6;
const SOON = { timeout: 20_000 };

function sharedFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'desk-shared-')), 'Pool');
  mkdirSync(folder);
  const frames = readdirSync(SAMPLE_PHOTOS).filter((name) => name.endsWith('.jpg'));
  for (let at = 0; at < FRAMES; at += 1)
    copyFileSync(join(SAMPLE_PHOTOS, frames[at] ?? ''), join(folder, `p${at + 1}.jpg`));
  return folder;
}

async function writeAtOnce(editor: Editor): Promise<void> {
  await editor.page.getByRole('button', { name: 'More for folder Pool' }).click();
  await editor.page.getByRole('menuitem', { name: 'Write sidecars at once' }).click();
}

test('marks and captions of one desk are the other’s within seconds; the later one wins and the history names what gave way', async () => {
  const folder = sharedFolder();
  const original = readFileSync(join(folder, 'p1.jpg'));
  const one = await Editor.start({ folders: [folder] });
  const two = await Editor.start({ folders: [folder] });
  for (const editor of [one, two]) {
    await editor.untilIndexed(FRAMES);
    await editor.untilAtRest();
    await writeAtOnce(editor);
  }

  await one.cell('p1.jpg').click();
  await one.press('p', '4', '6');
  await expect(two.cell('p1.jpg')).toHaveAttribute('aria-label', /picked, 4 stars.*Red/, SOON);
  await two.cell('p2.jpg').click();
  await two.press('x');
  await expect(one.cell('p2.jpg')).toHaveAttribute('aria-label', /rejected/, SOON);

  // Both mark one photograph; the later mark stays on both, and each other mark too.
  await one.cell('p3.jpg').click();
  await one.press('2');
  await two.cell('p3.jpg').click();
  await two.press('5', '8');
  for (const editor of [one, two])
    await expect(editor.cell('p3.jpg')).toHaveAttribute('aria-label', /5 stars.*Green/, SOON);
  await one.cell('p3.jpg').click();
  await one.press('0');
  await expect(two.cell('p3.jpg')).not.toHaveAttribute('aria-label', /star/, SOON);
  await expect
    .poll(async () =>
      (await two.ask<readonly { label: string }[]>('history.list', { limit: 20 })).map(({ label }) => label).join('\n'),
    )
    .toMatch(/From outside: p3\.jpg is 0 stars by its file, was 5 stars/);

  // A caption of an article is the file's own description for the other desk.
  await one.cell('p1.jpg').click();
  await one.press('ControlOrMeta+Shift+N');
  await one.write(one.caption(1), 'A rower lifts an oar in Ashby.');
  await one.untilSaved();
  await two.cell('p1.jpg').click();
  await expect(two.page.getByRole('complementary', { name: 'Panel' })).toContainText(
    'A rower lifts an oar in Ashby.',
    SOON,
  );
  expect(readFileSync(join(folder, 'p1.jpg')).equals(original)).toBe(true);
  await one.end();
  await two.end();
});
