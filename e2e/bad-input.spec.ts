/** Nothing is lost on bad input: a folder of hostile files indexes to the end, and what cannot be read says why. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SHARED } from './desk.ts';
import { Editor } from './editor.ts';
import { pidOf } from './processes.ts';

const SAMPLES = join(SHARED, 'data', 'samples');

const MOST_MEGABYTES = 800;
/** The promise is 100 ms on a machine of its own, which the soak holds us to; one that is shared stops a page for longer. */
const LONGEST_TASK_MS = process.env.PICTURE_DESK_SOAK_KILLS === undefined ? 1_000 : 100;

/** Watches the page and the decoders, one after the other, until it is asked for what it saw. */
async function watch(editor: Editor): Promise<() => Promise<{ readonly megabytes: number; readonly longest: number }>> {
  await editor.page.evaluate(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, Math.round(duration));
    }).observe({ type: 'longtask' });
    Object.assign(window, { seen });
  });
  let megabytes = 0;
  const look = async (): Promise<void> => {
    const pid = await pidOf(editor, 'decoder').catch(() => null);
    if (pid === null || process.platform !== 'linux') return;
    try {
      const [, kilobytes = '0'] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
      megabytes = Math.max(megabytes, Math.round(Number(kilobytes) / 1024));
    } catch {
      // That one has ended; the next one is looked at.
    }
  };
  const timer = setInterval(() => void look(), 200);
  return async () => {
    clearInterval(timer);
    await look();
    const longest = await editor.page.evaluate(() => (window as unknown as { seen: { longest: number } }).seen.longest);
    return { megabytes, longest };
  };
}

test('a folder of damaged and hostile files indexes to the end, with a tray that names each and its reason', async () => {
  test.skip(!existsSync(SAMPLES), `needs ${SAMPLES}, which is not on this machine`);
  test.setTimeout(240_000);
  const editor = await Editor.start({ folders: [SAMPLES] });
  const watched = await watch(editor);
  await expect(editor.status).toContainText(/thumbnails made/, { timeout: 200_000 });
  const { megabytes, longest } = await watched();
  console.log(
    `figure: hostile files in the window: decoder’s peak ${megabytes} MB, longest task of the page ${longest} ms`,
  );
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(longest).toBeLessThan(LONGEST_TASK_MS);
  const tray = editor.page.getByRole('button', { name: /^Cannot be read \d+/ });
  await expect(tray).toBeVisible();
  await tray.click();
  await expect(editor.page.getByText('giant-image.jpg').first()).toBeVisible();
  await expect(editor.page.getByText(/more than 160 megapixels/).first()).toBeVisible();
  await expect(editor.page.getByText('corrupt-header.jpg').first()).toBeVisible();
  await editor.end();
});
