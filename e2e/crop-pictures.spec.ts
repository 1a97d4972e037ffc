/** A picture is cut by the keyboard alone, undone, kept over a restart, and leaves exactly as it was drawn. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import sharp from 'sharp';
import { violationsInBothThemes } from './axe.ts';
import { Editor, expect } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where the frame lies on screen, in fractions of the photograph. */
async function frameBox({ page }: Editor): Promise<Box> {
  return page.locator('.crop-frame').evaluate((frame) => {
    const inside = frame.getBoundingClientRect();
    const whole = frame.parentElement?.getBoundingClientRect() ?? inside;
    return {
      x: (inside.x - whole.x) / whole.width,
      y: (inside.y - whole.y) / whole.height,
      width: inside.width / whole.width,
      height: inside.height / whole.height,
    };
  });
}

function expectBox(found: Box, expected: Box): void {
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(found[side]).toBeCloseTo(expected[side], 2);
}

test('cuts a picture by keys, takes it back, keeps it over a restart, and exports those very pixels', async () => {
  test.setTimeout(180_000);
  const target = mkdtempSync(join(tmpdir(), 'desk-crop-'));
  let editor = await Editor.startWithSample();
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(2);
  await editor.writeHead(
    'Lanterns in Calvenne',
    'The harbour town held its regatta on Saturday, 15 June 2024.',
    'Long.',
  );
  await editor.caption(2).focus();
  const { profile } = editor.desk;

  await editor.press('ControlOrMeta+Shift+C');
  const view = editor.page.getByRole('region', { name: 'Crops of picture 2' });
  const frame = view.getByRole('application');
  await expect(frame).toBeVisible();
  await expect(view.getByRole('list', { name: 'Crops' }).getByRole('button')).toHaveCount(4);
  await editor.press('3');
  await editor.untilHeard(/^Crop 1:1, automatic: \d+ % from the left/);
  await expect(view).toContainText('Not written');
  const automatic = await frameBox(editor);

  await editor.press(...Array.from({ length: 8 }, () => '-'));
  await editor.press('Shift+ArrowLeft', 'ArrowLeft', 'ArrowUp');
  await editor.untilHeard(/^Crop 1:1, yours: \d+ % from the left, \d+ % from the top, [\d,]+ × [\d,]+ pixels/);
  await expect(view).toContainText('fewer than the 2,560 that “Web gallery” writes');
  const drawn = await frameBox(editor);
  expect(drawn.width).toBeCloseTo(automatic.width / 1.04 ** 8, 2);
  expect(await violationsInBothThemes(editor)).toEqual([]);

  await editor.press('ControlOrMeta+z');
  await editor.untilHeard(/Undone: Crop 1:1 of picture 2/);
  expectBox(await frameBox(editor), automatic);
  await editor.press('ControlOrMeta+Shift+Z');
  await expect(frame).toHaveAccessibleName(/yours/);
  expectBox(await frameBox(editor), drawn);

  await editor.press('f', 'Shift+ArrowLeft');
  await editor.untilHeard(/^Focal point: \d+ % from the left/);
  await editor.press('r');
  await editor.untilHeard(/^Automatic focal point/);
  await editor.press('Escape');
  await editor.untilSaved();
  await editor.close();

  editor = await Editor.start({ profile });
  await expect(editor.page.getByRole('region', { name: 'Crops of picture 2' })).toBeVisible();
  await editor.press('3');
  await expect(editor.page.getByRole('application')).toHaveAccessibleName(/Crop 1:1, yours/);
  expectBox(await frameBox(editor), drawn);
  const file = /^[\w.-]+\.jpg/.exec(await editor.page.locator('.crop-file').innerText())?.[0] ?? '';
  await editor.press('Escape');
  await expect(editor.caption(2)).toBeFocused();

  await editor.goTo('Export');
  await editor.answerDialog(target);
  await editor.page.getByRole('button', { name: 'Choose folder…' }).click();
  const go = editor.page.getByRole('button', { name: 'Export the bundle' });
  await expect(go).toBeEnabled();
  await go.click();
  await expect(editor.page.getByRole('button', { name: 'Show in folder' }).first()).toBeVisible({ timeout: 60_000 });

  const images = join(target, 'lanterns-in-calvenne', 'data', 'images');
  const crops = readdirSync(images).filter((name) => /\dx\d/.test(name));
  expect([...crops].sort()).toEqual([
    expect.stringMatching(/^01-.*16x9\.jpg$/),
    expect.stringMatching(/^02-.*1x1\.jpg$/),
  ]);
  const cut = join(images, crops.find((name) => name.endsWith('1x1.jpg')) ?? '');
  const { autoOrient } = await sharp(join(SAMPLE_PHOTOS, file)).metadata();
  const size = await sharp(cut).metadata();
  expect(size.width).toBe(Math.round(drawn.width * autoOrient.width));
  const left = Math.round(drawn.x * autoOrient.width);
  const top = Math.round(drawn.y * autoOrient.height);
  const direct = await sharp(join(SAMPLE_PHOTOS, file))
    .autoOrient()
    .extract({ left, top, width: size.width, height: size.height })
    .resize(64, 64)
    .raw()
    .toBuffer();
  const written = await sharp(cut).resize(64, 64).raw().toBuffer();
  const difference = direct.reduce((sum, value, at) => sum + Math.abs(value - (written[at] ?? 0)), 0) / direct.length;
  expect(difference).toBeLessThan(4);
  await editor.end();
  rmSync(target, { recursive: true });
});
