/** The editor goes through bursts: stacks them, opens one, follows the hint to the best frame, keeps it, and takes it all back. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { BURST_COUNT, makeBurstFolder } from './burst-folder.ts';
import { Editor } from './editor.ts';
import { SAMPLE_PHOTOS } from './sample-folder.ts';

const SOURCES = ['HLO_2210.jpg', 'BCO_0147.jpg', 'DME_0912.jpg', 'ROK_4101.jpg'].map((name) =>
  join(SAMPLE_PHOTOS, name),
);

test('stacks bursts, opens one, keeps the best frame and rejects the rest, and undoes it in one step', async () => {
  test.setTimeout(300_000);
  const folder = await makeBurstFolder(SOURCES);
  const editor = await Editor.start({ folders: [folder] });
  const { page } = editor;
  const count = (label: string) => page.getByRole('button', { name: label, exact: true });
  await editor.untilIndexed(BURST_COUNT);
  await editor.focusFirst();

  // Two bursts and three photographs alone.
  await editor.press('Shift+B');
  await expect(editor.cells).toHaveCount(5);
  await expect(editor.cells.nth(0)).toHaveAttribute('aria-label', /^RUN_0001\.jpg, stack of 7, closed/);
  await expect(editor.cells.nth(1)).toHaveAttribute('aria-label', /stack of 3, closed/);
  await expect(page.getByRole('button', { name: `All ${BURST_COUNT}`, exact: true })).toBeVisible();
  const panel = page.getByRole('region', { name: 'Stack' });
  await expect(panel).toContainText(/Frame 5 is the sharpest/);
  await expect(panel).toContainText(/Frame 2 has clipped highlights/);
  expect(await violations(editor), 'closed stacks').toEqual([]);

  // A mark on the cover is for the cover alone, and says so.
  await editor.press('3');
  await expect(editor.status).toContainText('3 stars: 1 photograph; the 6 frames stacked behind not changed');
  await editor.press('ControlOrMeta+z');

  // By key and by click.
  await editor.press('s');
  await expect(editor.cells).toHaveCount(11);
  await editor.untilHeard(/Stack of 7 opened/);
  await expect(editor.cell('RUN_0005.jpg')).toHaveAttribute('aria-label', /frame 5 of 7 of an open stack, best frame/);
  expect(await violations(editor), 'an open stack').toEqual([]);
  await editor.press('s');
  await expect(editor.cells).toHaveCount(5);
  await editor.cell('RUN_0101.jpg').getByRole('button', { name: '3 frames: open the stack' }).click();
  await expect(editor.cells).toHaveCount(7);
  await editor.cell('RUN_0102.jpg').getByRole('button', { name: '2 of 3: close the stack' }).click();
  await expect(editor.cells).toHaveCount(5);

  // The hint leads; the editor decides.
  await editor.cells.first().click();
  await editor.press('b');
  await expect(editor.cell('RUN_0005.jpg')).toHaveAttribute('aria-selected', 'true');
  await expect(count('Picks 0')).toBeVisible();
  await editor.press('k');
  await expect(count('Picks 1')).toBeVisible();
  await expect(count('Rejected 6')).toBeVisible();
  // The stack is closed, and what follows it has come up.
  await expect(editor.cells).toHaveCount(5);
  await expect(editor.cells.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(editor.cells.first()).toHaveAttribute('aria-label', /^RUN_0005\.jpg, picked, stack of 7/);
  await editor.press('ControlOrMeta+z');
  await expect(count('Picks 0')).toBeVisible();
  await expect(count('Rejected 0')).toBeVisible();
  await expect(editor.status).toContainText(/Undone: Picked 1 photograph, rejected the other 6 of the stack/);

  // By hand: two that no rule puts together, over what was found; and apart again.
  await editor.cell('RUN_0200.jpg').click();
  await editor.press('Shift+ArrowRight', 'ControlOrMeta+g');
  await expect(editor.cell('RUN_0200.jpg')).toHaveAttribute('aria-label', /stack of 2, closed/);
  await expect(editor.cells).toHaveCount(4);
  await editor.press('ControlOrMeta+Shift+G');
  await expect(editor.cells).toHaveCount(5);
  await editor.press('ControlOrMeta+z');
  await expect(editor.cells).toHaveCount(4);
  await expect(editor.status).toContainText('Undone: Unstacked 2 photographs');
  await editor.press('ControlOrMeta+z');
  await expect(editor.cells).toHaveCount(5);

  // Stacks of another kind, and after a restart.
  await editor.press('Shift+D');
  await expect(editor.cell('RUN_0300.jpg')).toHaveAttribute('aria-label', /stack of 2, closed/);
  await editor.close();
  const again = await Editor.start({ profile: editor.desk.profile });
  await expect(again.cell('RUN_0300.jpg')).toHaveAttribute('aria-label', /stack of 2, closed/);
  await again.press('Shift+D');
  await expect(again.cells).toHaveCount(BURST_COUNT);
  await again.end();
  rmSync(folder, { recursive: true, force: true });
});

test('finds what looks like a photograph, nearest first, and leaves by the chip', async () => {
  test.setTimeout(120_000);
  const folder = await makeBurstFolder(SOURCES);
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(BURST_COUNT);
  await editor.cell('RUN_0400.jpg').click();
  await editor.press('Shift+S');
  const chip = editor.page.getByRole('button', { name: 'Looks like RUN_0400.jpg: show all again' });
  await expect(chip).toBeVisible();
  await expect.poll(() => editor.names()).toEqual(['RUN_0400.jpg', 'RUN_0300.jpg']);
  await editor.press('e', 'ArrowRight', 'Escape');
  await expect(editor.cell('RUN_0300.jpg')).toHaveAttribute('aria-selected', 'true');
  await chip.click();
  await expect(editor.cells).toHaveCount(BURST_COUNT);
  await expect(editor.cell('RUN_0300.jpg')).toHaveAttribute('aria-selected', 'true');
  await editor.end();
  rmSync(folder, { recursive: true, force: true });
});
