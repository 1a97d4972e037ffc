/** Nothing is lost on bad input: a folder of hostile files indexes to the end, what cannot be read says why, and a bad disk holds nobody up. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { badDisk, NO_BAD_DISK } from '../src-main/filesystem/testing/bad-disk.ts';
import { SHARED } from './desk.ts';
import { Editor } from './editor.ts';
import { framesIn } from './killed-desk.ts';
import { pidOf } from './processes.ts';

const SAMPLES = join(SHARED, 'data', 'samples');

const MOST_MEGABYTES = 800;
/** Work of the page's own thread in one piece. The time for which a busy machine takes the thread away is not in it. */
const LONGEST_WORK_MS = 100;
/** By the clock the promise is the same on its own machine, which a soak may hold us to; one that is shared stops a page for longer. */
const LONGEST_TASK_MS = Number(process.env.PICTURE_DESK_SOAK_GAP ?? 1_000);

interface Seen {
  readonly megabytes: number;
  /** The longest task of the page by the clock, and by the work that its thread did, in ms. */
  readonly longest: number;
  readonly busiest: number;
}

/** Watches the page and the decoders, one after the other, until it is asked for what it saw. */
async function watch(editor: Editor): Promise<() => Promise<Seen>> {
  await editor.page.evaluate(() => {
    const seen = { longest: 0 };
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, Math.round(duration));
    }).observe({ type: 'longtask' });
    Object.assign(window, { seen });
  });
  await editor.desk.electron.evaluate(({ contentTracing }) =>
    contentTracing.startRecording({ included_categories: ['toplevel'], excluded_categories: ['*'] }),
  );
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
    const [file, page] = await editor.desk.electron.evaluate(
      async ({ contentTracing, BrowserWindow }) =>
        [
          await contentTracing.stopRecording(),
          BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
        ] as const,
    );
    const busiest = longestWork(readFileSync(file, 'utf8'), page);
    rmSync(file, { force: true });
    return { megabytes, longest, busiest };
  };
}

interface Traced {
  readonly pid: number;
  readonly tid: number;
  readonly name: string;
  /** Microseconds for which the thread was at work in it. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest work of the page's main thread in one task, in ms, by what Chromium traced. */
function longestWork(trace: string, page: number): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly Traced[] };
  const own = traceEvents.filter(({ pid }) => pid === page);
  const main = own.find(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')?.tid;
  const tasks = own.filter(({ tid, tdur }) => tid === main && tdur !== undefined);
  if (tasks.length === 0) throw new Error('Expected the page’s tasks in the trace, found none.');
  return Math.round(tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000);
}

test('a folder of damaged and hostile files indexes to the end, with a tray that names each and its reason', async () => {
  test.skip(!existsSync(SAMPLES), `needs ${SAMPLES}, which is not on this machine`);
  test.setTimeout(240_000);
  const editor = await Editor.start({ folders: [SAMPLES] });
  const watched = await watch(editor);
  await expect(editor.status).toContainText(/thumbnails made/, { timeout: 200_000 });
  const { megabytes, longest, busiest } = await watched();
  console.log(
    `figure: hostile files in the window: decoder’s peak ${megabytes} MB, longest task of the page ${longest} ms, ${busiest} ms of it work`,
  );
  expect(megabytes).toBeLessThan(MOST_MEGABYTES);
  expect(longest).toBeLessThan(LONGEST_TASK_MS);
  expect(busiest).toBeLessThan(LONGEST_WORK_MS);
  const tray = editor.page.getByRole('button', { name: /^Unreadable files \d+/ });
  await expect(tray).toBeVisible();
  await tray.click();
  await expect(editor.page.getByText('giant-image.jpg').first()).toBeVisible();
  await expect(editor.page.getByText(/more than 160 megapixels/).first()).toBeVisible();
  await expect(editor.page.getByText('corrupt-header.jpg').first()).toBeVisible();
  await editor.end();
});

test('a disk of originals, thumbnails and profile that answers late, and then with errors, holds no window up and is no photograph’s fault', async () => {
  test.setTimeout(240_000);
  const frames = 4;
  const folder = framesIn('Share', frames, 'p');
  const home = mkdtempSync(join(tmpdir(), 'desk-bad-disk-'));
  const profile = join(home, 'profile');
  mkdirSync(profile);
  const file = join(home, 'library.sqlite');
  const disk = badDisk(folder, profile, `${file}-pictures`);
  test.skip(disk === null, NO_BAD_DISK);
  if (disk === null) return;
  const library = ['--library', file];
  const editor = await Editor.start({ profile, arguments: library, environment: disk.environment });
  const { page } = editor;
  // Before there was a window the program had to read where it is to be.
  const atStart = disk.waited();
  disk.becomes('slow 250');
  await editor.addFolder(folder);
  const watched = await watch(editor);
  await expect(page.getByRole('button', { name: `All ${frames}`, exact: true })).toBeVisible({ timeout: 90_000 });
  await editor.focusFirst();
  await editor.press('3');
  await expect(editor.cells.first()).toHaveAttribute('aria-label', /3 stars/);
  await editor.untilIndexed(frames);
  // The loupe, the original itself and an article of it are asked of the same disk.
  await editor.press('e', 'z');
  await expect(page.getByTestId('zoom-picture').locator('img[src*="full"]')).toBeVisible({ timeout: 60_000 });
  await editor.press('Escape', 'g');
  // What the window remembers of this, and what the log says, goes to the profile meanwhile.
  await editor.ask('diagnostics.copy', null);
  const waited = disk.waited();
  const own = await editor.desk.electron.evaluate(({ app }) =>
    app.getAppMetrics().map(({ pid, type, name }) => ({ pid, name: name ?? type })),
  );
  const asked = own.map(
    ({ pid, name }) => [name, waited.get(pid)?.slice(atStart.get(pid)?.length ?? 0) ?? []] as const,
  );
  expect(asked.filter(([name, calls]) => calls.length > 0 && name !== 'Picture Desk decoder')).toEqual([]);
  // The trap itself: the decoder reads with its own thread.
  expect(asked.filter(([, calls]) => calls.length > 0)).toHaveLength(1);

  disk.becomes('read-errors');
  const more = framesIn('Card', 2, 'c');
  for (const name of ['c1.jpg', 'c2.jpg']) renameSync(join(more, name), join(folder, name));
  const notices = page.getByRole('region', { name: 'Notices' });
  await expect(notices).toContainText('The disk cannot read 2 photographs: nothing is wrong with them.', {
    timeout: 60_000,
  });
  await editor.focusFirst();
  await editor.press('4');
  await expect(editor.cells.first()).toHaveAttribute('aria-label', /4 stars/);
  disk.becomes('ok');
  await expect(notices).toContainText('The disk can read its photographs again.', { timeout: 90_000 });
  // A thumbnail that its disk did not give is asked for when it is looked at again.
  await editor.goTo('Export');
  await editor.goTo('Library');
  await editor.untilIndexed(frames + 2);
  await expect(page.getByRole('button', { name: /^Unreadable files [1-9]/ })).toHaveCount(0);
  const { busiest } = await watched();
  console.log(`figure: a slow disk and one with errors, in the window: longest task of the page ${busiest} ms of work`);
  expect(busiest).toBeLessThan(LONGEST_WORK_MS);
  // A picture that was asked for while the disk gave errors is answered with 404, which Chromium notes; nothing else is.
  const complaints = editor.desk.complaints as string[];
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !/ 404 .*\(photo:\/\//.test(one)));
  await editor.end();
  disk.forget();
  for (const place of [join(folder, '..'), join(more, '..'), home]) rmSync(place, { recursive: true, force: true });
});
