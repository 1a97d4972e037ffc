/** Until its picture is there a cell shows the picture's placeholder, in its colours and its place; nothing moves when it comes. */
import { expect, test } from '@playwright/test';
import { Editor } from './editor.ts';
import { SAMPLE_COUNT, SAMPLE_PHOTOS } from './sample-folder.ts';

interface Held {
  held?: (() => void)[];
}

test('a photograph whose thumbnail is still on its way has its own placeholder', async () => {
  const editor = await Editor.start({ folders: [SAMPLE_PHOTOS] });
  const { page } = editor;
  // As a slow disk does: no picture is answered until it is let go.
  await editor.desk.electron.evaluate(({ session }) => {
    const held: (() => void)[] = [];
    (globalThis as Held).held = held;
    session.defaultSession.webRequest.onBeforeRequest({ urls: ['photo://*/*'] }, (_details, decide) => {
      held.push(() => decide({}));
    });
  });
  await expect(page.getByRole('button', { name: `All ${SAMPLE_COUNT}`, exact: true })).toBeVisible({ timeout: 90_000 });
  await expect(editor.status.getByText(/thumbnails made/)).toBeVisible({ timeout: 90_000 });
  for (let presses = 0; presses < 4; presses += 1) await editor.press('+');
  await editor.focusFirst();
  await editor.press('End');
  const last = editor.cells.last();
  await expect(last).toHaveAttribute('aria-selected', 'true');
  const placeholder = last.getByTestId('placeholder');
  const picture = last.locator('img');
  await expect(placeholder).toBeVisible();
  await expect.poll(() => placeholder.evaluate((element) => (element as HTMLCanvasElement).width)).toBeGreaterThan(8);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(0);
  const before = (await placeholder.boundingBox())!;
  const cell = (await last.boundingBox())!;
  const colour = await placeholder.evaluate(meanColour);

  await editor.desk.electron.evaluate(({ session }) => {
    session.defaultSession.webRequest.onBeforeRequest({ urls: ['photo://*/*'] }, null);
    for (const release of (globalThis as Held).held?.splice(0) ?? []) release();
  });
  await expect(placeholder).toBeHidden();
  expect(await last.boundingBox()).toEqual(cell);
  const shown = await picture.evaluate((image: HTMLImageElement) => {
    const { x, y, width, height } = image.getBoundingClientRect();
    const scale = Math.min(width / image.naturalWidth, height / image.naturalHeight);
    const [across, down] = [image.naturalWidth * scale, image.naturalHeight * scale];
    return { x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down };
  });
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs(shown[side] - before[side])).toBeLessThan(2);
  const real = await picture.evaluate(meanColour);
  for (const channel of [0, 1, 2]) expect(Math.abs((colour[channel] ?? 0) - (real[channel] ?? 0))).toBeLessThan(25);
  await editor.end();
});

async function meanColour(element: Element): Promise<readonly number[]> {
  let source = element as HTMLCanvasElement | HTMLImageElement;
  if (source instanceof HTMLImageElement) {
    // Asked for once more, in the way that lets the page read its pixels.
    const readable = new Image();
    readable.crossOrigin = 'anonymous';
    readable.src = `${source.src}&read`;
    await readable.decode();
    source = readable;
  }
  const [width, height] =
    source instanceof HTMLImageElement ? [source.naturalWidth, source.naturalHeight] : [source.width, source.height];
  const small = new OffscreenCanvas(16, 16).getContext('2d', { willReadFrequently: true })!;
  small.imageSmoothingQuality = 'high';
  small.drawImage(source, 0, 0, width, height, 0, 0, 16, 16);
  const { data } = small.getImageData(0, 0, 16, 16);
  const sums = [0, 0, 0];
  for (let at = 0; at < data.length; at += 4) {
    for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0) / 256;
  }
  return sums;
}
