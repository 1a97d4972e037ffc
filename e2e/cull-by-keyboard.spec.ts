/**
 * An editor culls a folder of several hundred photographs by keyboard alone: picks, rejects, stars, colours, with
 * auto-advance, in the sheet, the loupe, Compare and Survey; filters; undoes, also tomorrow. Stacks have their own
 * story.
 */
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { Editor } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

/** Frames that the shoot has; each is a detail of one of the sample desk's photographs, and no two are alike. */
const FRAMES = 320;
const A_PHOTOGRAPH = 11;

let folder = '';
test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = join(mkdtempSync(join(tmpdir(), 'picture-desk-shoot-')), 'shoot');
  mkdirSync(folder);
  await shoot(folder);
});
test.afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** A moving camera: a window of 3:2 that wanders over each photograph and comes nearer. */
async function shoot(into: string): Promise<void> {
  const sources = readdirSync(SAMPLE_PHOTOS).filter((name) => /\.jpe?g$/i.test(name));
  let frame = 0;
  for (const name of sources) {
    const decoded = await sharp(join(SAMPLE_PHOTOS, name), { failOn: 'none' })
      .rotate()
      .resize({ width: 900, height: 900, fit: 'inside' })
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
      .catch(() => null);
    if (decoded === null) continue;
    const { width, height, channels } = decoded.info;
    for (let step = 0; step < A_PHOTOGRAPH && frame < FRAMES; step += 1) {
      const across = Math.floor(Math.min(width, height * 1.5) * (0.9 - step * 0.05));
      const down = Math.floor((across * 2) / 3);
      const left = Math.floor(((width - across) * ((step * 3) % A_PHOTOGRAPH)) / A_PHOTOGRAPH);
      const top = Math.floor(((height - down) * ((step * 7) % A_PHOTOGRAPH)) / A_PHOTOGRAPH);
      frame += 1;
      await sharp(decoded.data, { raw: { width, height, channels } })
        .extract({ left, top, width: across, height: down })
        .resize(600, 400)
        // Frames of an even sky would be one content, and so one photograph; each is exposed a little longer.
        .linear(1, step * 3)
        .jpeg({ quality: 80 })
        .toFile(join(into, `DSC_${String(frame).padStart(4, '0')}.jpg`));
    }
  }
  if (frame !== FRAMES) throw new Error(`Expected ${FRAMES} frames out of ${basename(SAMPLE_PHOTOS)}, made ${frame}.`);
}

test('culls 320 photographs with the keyboard alone', async () => {
  test.setTimeout(240_000);
  const editor = await Editor.start({ folders: [folder] });
  const { page } = editor;
  const chip = (name: string): ReturnType<typeof page.getByRole> => page.getByRole('button', { name, exact: true });
  await editor.untilIndexed(FRAMES);
  await expect(editor.status.getByText(`${FRAMES} thumbnails made`)).toBeVisible({ timeout: 90_000 });
  // By name: copies of one shoot carry no capture time. The palette does what has no key.
  await editor.press('ControlOrMeta+k');
  await page.keyboard.type('sort by name');
  await editor.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  // First pass in the sheet, with auto-advance: of every ten, two picks, three rejects, the rest is left.
  await editor.press('Home', 'Shift+A');
  await expect(editor.cell('DSC_0001.jpg')).toHaveAttribute('aria-selected', 'true');
  for (let ten = 0; ten < FRAMES / 10; ten += 1) {
    await editor.press('p', 'x', 'x', 'p', 'x', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  }
  await expect(chip(`Picks ${(FRAMES / 10) * 2}`)).toBeVisible();
  await expect(chip(`Rejected ${(FRAMES / 10) * 3}`)).toBeVisible();
  await expect(chip(`Unmarked ${(FRAMES / 10) * 5}`)).toBeVisible();

  // Second pass over the picks alone, in the loupe: stars, a colour for every fourth.
  await editor.press('Shift+P', 'Home');
  await expect.poll(() => page.getByText(/^64 of 320 photographs$|64 photographs/).count()).toBeGreaterThan(0);
  await editor.press('Home', 'e');
  await expect(page.getByText('1 of 64', { exact: true })).toBeVisible();
  for (let frame = 0; frame < 16; frame += 1) {
    // The last key of a frame goes on to the next.
    if (frame % 4 === 0) await editor.press('Shift+A', '7', 'Shift+A');
    await editor.press(frame % 2 === 0 ? '4' : '2');
  }
  await expect(page.getByText('17 of 64', { exact: true })).toBeVisible();
  await editor.press('Escape', 'Shift+A');
  await expect(chip('Yellow, 4')).toBeVisible();

  // Compare: the first against the next; the candidate wins twice, the loser of the third round is rejected.
  await editor.press('Home', 'c');
  const names = page.getByRole('region', { name: 'Compare' }).locator('figcaption .cell-name');
  await expect(names).toHaveText(['DSC_0001.jpg', 'DSC_0004.jpg']);
  await editor.press('Enter', 'Enter');
  await expect(names).toHaveText(['DSC_0011.jpg', 'DSC_0014.jpg']);
  await editor.press('x', 'Escape');
  await expect(chip('Picks 63')).toBeVisible();
  await expect(chip('Rejected 97')).toBeVisible();

  // Survey of six: drop until two remain, five stars for the better.
  await editor.press(
    'Home',
    'Shift+ArrowRight',
    'Shift+ArrowRight',
    'Shift+ArrowRight',
    'Shift+ArrowRight',
    'Shift+ArrowRight',
    'n',
  );
  await expect(page.getByText('6 left', { exact: true })).toBeVisible();
  await editor.press('d', 'd', 'd', 'd');
  await expect(page.getByText('2 left', { exact: true })).toBeVisible();
  await editor.press('5');
  const survey = page.getByRole('region', { name: 'Survey' });
  await expect(survey.getByTitle('5 stars')).toHaveCount(1);
  await expect(survey.getByRole('img', { name: /^(Picked|Rejected)$/ })).not.toHaveCount(0);
  await editor.press('g');

  // Filters: at least four stars; by a word of the file name; and all again.
  await editor.press('Shift+P', 'Shift+X');
  await expect(chip(`All ${FRAMES}`)).toHaveAttribute('aria-pressed', 'true');
  await editor.press('/');
  await page.keyboard.type('DSC_0011');
  await expect.poll(() => editor.names()).toEqual(['DSC_0011.jpg']);
  // Letters that are typed mark nothing.
  await page.keyboard.type('px');
  await expect.poll(async () => (await editor.names()).length).toBe(0);
  await page.getByRole('searchbox').clear();
  await expect.poll(async () => (await editor.names()).length).toBeGreaterThan(10);
  await expect(chip('Picks 63')).toBeVisible();

  // What was done last is said, and undone tomorrow.
  const { profile } = editor.desk;
  await editor.close();
  const again = await Editor.start({ profile });
  const counts = (name: string): ReturnType<typeof page.getByRole> =>
    again.page.getByRole('button', { name, exact: true });
  await expect(counts('Picks 63')).toBeVisible();
  await again.press('ControlOrMeta+z');
  await expect(again.status).toContainText('Undone: 5 stars');
  await again.press('ControlOrMeta+z');
  await expect(again.status).toContainText('Undone: Rejected');
  await expect(counts('Picks 64')).toBeVisible();
  await expect(counts('Rejected 96')).toBeVisible();
  await again.press('ControlOrMeta+Shift+Z');
  await expect(counts('Picks 63')).toBeVisible();
  await again.end();
});
