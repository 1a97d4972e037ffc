/** Exports run while the editor goes on writing, are cancelled without a trace, and meet a full disk without one. */
import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { badDisk } from '../src-main/filesystem/testing/bad-disk.ts';
import type { StartOptions } from './desk.ts';
import { Editor, expect } from './editor.ts';
import { pidOf } from './processes.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';
import { profileWithSample } from './sample-library.ts';

let target = '';
test.beforeEach(() => {
  target = mkdtempSync(join(tmpdir(), 'desk-stop-'));
});
test.afterEach(() => rmSync(target, { recursive: true }));

/** An article ready to export, with the folder chosen; AVIF takes long enough for an editor to do something meanwhile. */
async function readyToExport(pictures: number, environment: StartOptions['environment'] = {}): Promise<Editor> {
  const editor = await Editor.start({ profile: profileWithSample(), environment });
  const slow = { label: 'Slow', imageTypes: ['jpeg', 'avif'], sizes: [2560, 1600] };
  await editor.ask('presets.save', { preset: { id: 'slow', ...slow } });
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(pictures);
  await editor.writeHead('Lanterns and sails in Calvenne', 'The harbour town held its regatta.', 'It was a long day.');
  // These two come without a caption from the camera.
  for (const at of [5, 6])
    await editor.write(editor.caption(at), `Sails ${at} pass the quay on Saturday, 15 June 2024`);
  await editor.untilSaved();
  await editor.goTo('Export');
  await editor.answerDialog(target);
  await editor.page.getByRole('button', { name: 'Choose folder…' }).click();
  await choosePreset(editor, 'Slow');
  await expect(editor.page.getByRole('button', { name: 'Export the bundle' })).toBeEnabled();
  return editor;
}

async function choosePreset(editor: Editor, name: string): Promise<void> {
  await editor.page.getByRole('button', { name: /Preset$/ }).click();
  await editor.page.getByRole('option', { name }).click();
}

test('an export runs while captions are typed, shows how far it is, and is cancelled without a trace', async () => {
  test.setTimeout(240_000);
  const disk = badDisk(target);
  const editor = await readyToExport(12, disk?.environment);
  const { page } = editor;
  await editor.desk.electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const shown: number[] = [];
    Object.assign(globalThis, { shown });
    if (window !== undefined) window.setProgressBar = (part) => void shown.push(part);
  });
  const running = editor.status.getByRole('progressbar', { name: /^Rendering pictures/ });
  await page.getByRole('button', { name: 'Export the bundle' }).click();
  await expect(running).toBeVisible();
  await expect(page.getByRole('main').getByText(/Rendering pictures: .* of 12, \d+ (s|min) left/)).toBeVisible();
  expect(readdirSync(target)).toEqual(['lanterns-and-sails-in-calvenne.partial']);

  await editor.goTo('Article');
  await editor.write(editor.caption(1), 'Written while the bundle is being written.');
  await editor.untilSaved();
  await expect(editor.caption(1)).toHaveValue('Written while the bundle is being written.');
  await expect(running).toBeVisible();

  await editor.goTo('Export');
  const cancel = page.getByRole('main').getByRole('button', { name: 'Cancel' });
  // The words change from file to file; the Cancel button does not move.
  const howFar = page.getByRole('main').getByText(/^Rendering pictures: .* of 12/);
  const stoodAt = await cancel.boundingBox();
  await expect(howFar).not.toHaveText((await howFar.textContent()) ?? '');
  expect(await cancel.boundingBox()).toEqual(stoodAt);
  await cancel.click();
  // A busy machine may be told of while it still removes what was written.
  await expect(editor.status.getByText(/^Cancelled(?:; nothing was left behind\.|\. The disk is slow)/)).toBeVisible();
  await expect.poll(() => readdirSync(target)).toEqual([]);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const shown = (): Promise<readonly number[]> =>
    editor.desk.electron.evaluate(() => (globalThis as unknown as { shown: number[] }).shown);
  await expect.poll(async () => (await shown()).at(-1)).toBe(-1);
  expect((await shown()).some((part) => part > 0 && part < 1)).toBe(true);

  await choosePreset(editor, 'Web gallery');
  await expect(page.getByRole('button', { name: 'Export the bundle' })).toBeEnabled();
  await page.getByRole('button', { name: 'Export the bundle' }).click();
  if (disk !== null) {
    await expect.poll(() => readdirSync(target)).toEqual(['lanterns-and-sails-in-calvenne.partial']);
    // Each call takes so long that nothing ends while this story waits.
    disk.becomes('slow 20000');
    await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
    await expect(editor.status.getByText(/^Cancelled\. The disk is slow/)).toBeVisible({ timeout: 15_000 });
    await editor.goTo('Article');
    await editor.write(editor.caption(2), 'Written while a disk keeps everything back.');
    await editor.untilSaved();
    await editor.goTo('Export');
    expect(disk.waited().get(await pidOf(editor, 'library')) ?? []).toEqual([]);
    disk.becomes('ok');
    await expect.poll(() => readdirSync(target), { timeout: 120_000 }).toEqual([]);
    await page.getByRole('button', { name: 'Export the bundle' }).click();
  }
  await expect(page.getByRole('button', { name: 'Show in folder' }).first()).toBeVisible({ timeout: 120_000 });
  expect(readdirSync(target)).toEqual(['lanterns-and-sails-in-calvenne']);
  await editor.end();
  disk?.forget();
});

test('a disk that fills during the export leaves nothing, and is said with its way out', async () => {
  test.skip(process.getuid?.() !== 0 || process.platform !== 'linux', 'needs root on Linux, to mount a small disk');
  test.setTimeout(240_000);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=120m', 'tmpfs', target]);
  try {
    const editor = await readyToExport(8);
    const { page } = editor;
    await page.getByRole('button', { name: 'Export the bundle' }).click();
    await expect.poll(() => existsSync(join(target, 'lanterns-and-sails-in-calvenne.partial'))).toBe(true);
    fill(join(target, 'somebody-elses'));
    const said = page.getByRole('main').getByRole('alert');
    await expect(said).toContainText(
      /lanterns-and-sails-in-calvenne\S* needs about .* of free space: the disk is full/,
    );
    await expect(said).toContainText(/Free .* on that disk or choose another folder/);
    expect(readdirSync(target)).toEqual(['somebody-elses']);
    // Now it is known before the first byte.
    await expect(page.getByText('The disk has too little room for this bundle')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export the bundle' })).toBeDisabled();
    await editor.end();
  } finally {
    execFileSync('umount', [target]);
  }
});

/** Another program takes all the room there is. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  const part = new Uint8Array(64 * 1024);
  try {
    for (;;) writeSync(file, part);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}
