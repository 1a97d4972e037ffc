/** The editor looks closely: zoom, pan and position from frame to frame, and what is clipped or in focus laid over the pixels. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { Editor } from './editor.ts';

const WIDTH = 2400;
const HEIGHT = 1600;

/** Grey, with the top left quarter burnt out and the bottom left eighth without drawing; or plain grey. */
async function photograph(path: string, kind: 'clipped' | 'plain' | 'board'): Promise<void> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT, 120);
  if (kind === 'clipped') {
    for (let y = 0; y < HEIGHT; y += 1) {
      if (y < HEIGHT / 2) pixels.fill(255, y * WIDTH, y * WIDTH + WIDTH / 2);
      else if (y >= (HEIGHT * 3) / 4) pixels.fill(0, y * WIDTH, y * WIDTH + WIDTH / 2);
    }
  }
  if (kind === 'board') {
    // In focus in the right half only: stripes of two pixels.
    for (let y = 0; y < HEIGHT; y += 1) {
      for (let x = WIDTH / 2; x < WIDTH; x += 1) pixels[y * WIDTH + x] = x % 4 < 2 ? 90 : 160;
    }
  }
  await sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .toColourspace('srgb')
    .jpeg({ quality: 95 })
    .toFile(path);
}

let folder = '';
test.beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'picture-desk-looks-')), 'looks');
  mkdirSync(folder);
  await photograph(join(folder, 'a-clipped.jpg'), 'clipped');
  await photograph(join(folder, 'b-plain.jpg'), 'plain');
  await photograph(join(folder, 'c-board.jpg'), 'board');
  await sharp({ create: { width: 1200, height: 800, channels: 3, background: { r: 190, g: 70, b: 60 } } })
    .withIccProfile('p3', { attach: true })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toFile(join(folder, 'd-wide.jpg'));
});
test.afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

/** The share that the legend gives for that line, in percent, once it is that of the part in view. */
async function share(editor: Editor, line: string): Promise<number> {
  const legend = editor.page.getByTestId('overlay-legend');
  await expect(legend).toHaveAttribute('aria-busy', 'false');
  const words = await legend.locator('div', { hasText: line }).locator('dd').innerText();
  return words === 'none' ? 0 : Number.parseFloat(words.replace('under ', ''));
}

test('clipping and focus peaking lie over the pixels shown, at fit and at 100 %, after a pan and on the next frame', async () => {
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(4);
  await editor.cell('a-clipped.jpg').click();
  await editor.press('e', 'j');
  // A click away from the photograph counts as its middle.
  await editor.page.mouse.move(2, 2);
  const overlay = editor.page.getByTestId('overlay');
  const picture = editor.page.getByTestId('zoom-picture').locator('img[src*="preview"]');
  await expect(overlay).toBeVisible();
  expect(await share(editor, 'highlights')).toBeCloseTo(25, 0);
  expect(await share(editor, 'shadows')).toBeCloseTo(12.5, 0);
  // It lies exactly over the photograph, with a pixel of room for rounding.
  const over = (await overlay.boundingBox())!;
  const under = (await picture.boundingBox())!;
  for (const side of ['x', 'y', 'width', 'height'] as const)
    expect(Math.abs(over[side] - under[side])).toBeLessThan(1.5);
  expect(await inkAt(editor, 0.2, 0.2)).toBe(true);
  expect(await inkAt(editor, 0.8, 0.8)).toBe(false);
  expect(await inkAt(editor, 0.2, 0.9)).toBe(true);

  // At 100 % in the middle the burnt-out part is the top left quarter of what is in view.
  await editor.press('z');
  await expect(editor.page.getByTestId('zoom-picture').locator('img[src*="full"]')).toBeVisible();
  await expect.poll(() => share(editor, 'highlights')).toBeCloseTo(25, 0);
  // Right of the middle nothing is clipped; far to the left half of the height is.
  for (let presses = 0; presses < 12; presses += 1) await editor.press('ArrowRight');
  await expect.poll(() => share(editor, 'highlights')).toBe(0);
  for (let presses = 0; presses < 24; presses += 1) await editor.press('ArrowLeft');
  for (let presses = 0; presses < 12; presses += 1) await editor.press('ArrowUp');
  await expect.poll(() => share(editor, 'highlights')).toBeGreaterThan(90);

  // The next frame has its own: the old one is gone before it.
  await editor.press('z', 'ArrowRight');
  await expect(editor.page.getByTestId('zoom-picture').locator('img[src*="preview"]')).toBeVisible();
  await expect.poll(() => share(editor, 'highlights')).toBe(0);
  expect(await share(editor, 'shadows')).toBe(0);

  // Focus peaking instead: at 100 % all stripes of the right half are in focus, the left half is not.
  await editor.press('j', 'Shift+J', 'ArrowRight', 'z');
  for (let presses = 0; presses < 4; presses += 1) await editor.press('ArrowRight');
  await expect.poll(() => share(editor, 'In focus')).toBeGreaterThan(20);
  for (let presses = 0; presses < 12; presses += 1) await editor.press('ArrowRight');
  await expect.poll(() => share(editor, 'In focus')).toBeGreaterThan(95);
  await editor.press('Shift+J');
  await expect(overlay).toHaveCount(0);
  await expect(editor.page.getByTestId('overlay-legend')).toHaveCount(0);
  await editor.end();
});

test('zooms at the point clicked, keeps zoom and place from frame to frame, pans by drag and by keys', async () => {
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(4);
  const { page } = editor;
  await editor.cell('a-clipped.jpg').click();
  await editor.press('e');
  const stage = page.getByTestId('zoom-picture');
  const preview = stage.locator('img[src*="preview"]');
  await expect(preview).toBeVisible();
  const at = (await preview.boundingBox())!;
  const room = (await stage.boundingBox())!;
  const click = { x: at.x + at.width * 0.7, y: at.y + at.height * 0.4 };
  await page.mouse.click(click.x, click.y);
  const full = stage.locator('img[src*="full"]');
  await expect(full).toBeVisible();
  await expect(page.getByRole('button', { name: '100 %: zoom to fit' })).toBeVisible();
  const ratio = await page.evaluate(() => window.devicePixelRatio);
  /** The point of the picture in the middle of the view, in fractions. */
  const middle = async (): Promise<readonly [number, number]> => {
    const box = (await full.boundingBox())!;
    return [(room.x + room.width / 2 - box.x) / box.width, (room.y + room.height / 2 - box.y) / box.height];
  };
  const near = async (x: number, y: number): Promise<void> => {
    await expect.poll(async () => Math.hypot((await middle())[0] - x, (await middle())[1] - y)).toBeLessThan(0.01);
  };
  const large = (await full.boundingBox())!;
  expect(large.width).toBeCloseTo(WIDTH / ratio, 0);
  // The point that was clicked is still under the pointer.
  expect((click.x - large.x) / large.width).toBeCloseTo(0.7, 2);
  expect((click.y - large.y) / large.height).toBeCloseTo(0.4, 2);
  const [x, y] = await middle();
  await page.mouse.move(2, 2);
  // The next frame is where this one was.
  await editor.press('PageDown');
  await expect(full).toHaveAttribute('alt', /Photograph 2 of/);
  await near(x, y);
  await editor.press('Shift+Z');
  await expect.poll(async () => (await full.boundingBox())!.width).toBeCloseTo((WIDTH * 2) / ratio, 0);
  await near(x, y);
  await editor.press('ArrowLeft', 'ArrowDown');
  const [left, down] = await middle();
  expect(left).toBeLessThan(x - 0.05);
  expect(down).toBeGreaterThan(y + 0.04);
  await page.mouse.move(room.x + 300, room.y + 200);
  await page.mouse.down();
  await page.mouse.move(room.x + 420, room.y + 140, { steps: 3 });
  await page.mouse.up();
  await near(left - (120 * ratio) / (WIDTH * 2), down + (60 * ratio) / (HEIGHT * 2));
  // A click without a move goes back to fit; Escape first to fit, then to the sheet.
  await page.mouse.click(room.x + 300, room.y + 200);
  await expect(page.getByRole('button', { name: 'Fit: zoom to 100 %' })).toBeVisible();
  await editor.press('z', 'Escape');
  await expect(page.getByRole('button', { name: 'Fit: zoom to 100 %' })).toBeVisible();
  await page.mouse.move(click.x, click.y);
  // The wheel and the keys go by steps, at the pointer; the slider goes to 800 %.
  await page.mouse.wheel(0, -100);
  await expect.poll(async () => (await full.boundingBox())?.width ?? 0).toBeGreaterThan(at.width);
  const stepped = (await full.boundingBox())!;
  expect((click.x - stepped.x) / stepped.width).toBeCloseTo(0.7, 2);
  const slider = page.getByRole('slider', { name: 'Zoom' });
  await slider.press('End');
  await expect(slider).toHaveAttribute('aria-valuetext', '800 %');
  await expect(page.getByRole('button', { name: '800 %: zoom to fit' })).toBeVisible();
  await expect.poll(async () => (await full.boundingBox())!.width).toBeCloseTo((WIDTH * 8) / ratio, 0);
  await page.getByRole('button', { name: 'Zoom out' }).press('Enter');
  await expect(page.getByRole('button', { name: '600 %: zoom to fit' })).toBeVisible();
  // Opened again it is at fit; F leaves nothing but the photograph, and Escape brings the rest back.
  await editor.press('g', 'e');
  await expect(page.getByRole('button', { name: 'Fit: zoom to 100 %' })).toBeVisible();
  await editor.press('f');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Zoom out' })).toBeHidden();
  const aloneBox = (await stage.boundingBox())!;
  expect(aloneBox.width).toBe(await page.evaluate(() => window.innerWidth));
  expect(aloneBox.height).toBe(await page.evaluate(() => window.innerHeight));
  await editor.press('4');
  await expect(page.locator('.loupe-badge')).toContainText('★★★★');
  await editor.press('Escape');
  await expect(page.getByRole('navigation', { name: 'Places' })).toBeVisible();
  await editor.press('Escape');
  await expect(editor.sheet).toBeVisible();
  await editor.end();
});

test('shows wide-gamut originals in their right colours at fit and at 100 %, and says that they were converted', async () => {
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(4);
  const { page } = editor;
  await editor.cell('b-plain.jpg').click();
  await editor.press('e');
  await expect(page.getByText(/converted for the screen/)).toHaveCount(0);
  await editor.press('Escape');
  await editor.cell('d-wide.jpg').click();
  await editor.press('e');
  await expect(page.getByText(/P3.*converted for the screen and the export/)).toBeVisible();
  const right = await sharp(join(folder, 'd-wide.jpg')).toColourspace('srgb').removeAlpha().raw().toBuffer();
  for (const size of ['preview', 'full']) {
    if (size === 'full') await editor.press('z');
    const shown = page.getByTestId('zoom-picture').locator(`img[src*="${size}"]`);
    await expect(shown).toBeVisible();
    const pixel = await shown.evaluate(async (element) => {
      // Visible is not yet loaded: what is drawn before it has come is transparent.
      await (element as HTMLImageElement).decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 8;
      const context = canvas.getContext('2d')!;
      context.drawImage(element as HTMLImageElement, 0, 0, 8, 8);
      return [...context.getImageData(4, 4, 1, 1).data];
    });
    for (const channel of [0, 1, 2]) expect(Math.abs((pixel[channel] ?? 0) - (right[channel] ?? 0))).toBeLessThan(6);
  }
  await editor.end();
});

test('compares two with one zoom, swaps them, promotes the winner; surveys and drops until the best remain', async () => {
  const editor = await Editor.start({ folders: [folder] });
  await editor.untilIndexed(4);
  const { page } = editor;
  await editor.cell('a-clipped.jpg').click();
  await editor.press('c');
  const roles = page.getByRole('region', { name: 'Compare' }).locator('figcaption .cell-name');
  await expect(roles).toHaveText(['a-clipped.jpg', 'b-plain.jpg']);
  await editor.press('z', 'ArrowRight');
  const boxes = page.getByTestId('zoom-picture').locator('img[src*="full"]');
  await expect(boxes).toHaveCount(2);
  const [one, two] = [(await boxes.nth(0).boundingBox())!, (await boxes.nth(1).boundingBox())!];
  const rooms = page.getByTestId('zoom-picture');
  const [roomOne, roomTwo] = [(await rooms.nth(0).boundingBox())!, (await rooms.nth(1).boundingBox())!];
  expect(one.width).toBe(two.width);
  expect(one.x - roomOne.x).toBeCloseTo(two.x - roomTwo.x, 0);
  await editor.press('z', 's');
  await expect(roles).toHaveText(['b-plain.jpg', 'a-clipped.jpg']);
  await editor.press('s', 'ArrowRight');
  await expect(roles).toHaveText(['a-clipped.jpg', 'c-board.jpg']);
  // The winner is the one to beat, and the next candidate comes up.
  await editor.press('Enter');
  await expect(roles).toHaveText(['c-board.jpg', 'd-wide.jpg']);
  // Marks go to the candidate, and by the arrow keys to the other.
  await editor.press('x', 'ArrowUp', 'p', 'Escape');
  await expect(editor.cell('c-board.jpg')).toHaveAttribute('aria-label', /picked/);
  await expect(editor.cell('d-wide.jpg')).toHaveAttribute('aria-label', /rejected/);

  await editor.press('ControlOrMeta+a', 'n');
  await expect(page.getByText('4 left', { exact: true })).toBeVisible();
  await editor.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'd', 'd');
  await expect(page.getByText('2 left', { exact: true })).toBeVisible();
  const left = page.getByRole('region', { name: 'Survey' }).locator('figcaption .cell-name');
  await expect(left).toHaveText(['c-board.jpg', 'd-wide.jpg']);
  await editor.press('ArrowRight', 'Delete');
  await expect(left).toHaveText(['c-board.jpg']);
  await editor.press('4', 'g');
  await expect(editor.cell('c-board.jpg')).toHaveAttribute('aria-label', /4 stars/);
  await expect(editor.cell('c-board.jpg')).toHaveAttribute('aria-selected', 'true');
  await editor.end();
});

/** Whether the overlay marks that point, given in fractions of it. */
async function inkAt(editor: Editor, x: number, y: number): Promise<boolean> {
  return editor.page.getByTestId('overlay').evaluate(
    (element, at) => {
      const { width, height } = element as HTMLCanvasElement;
      const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
      copy.drawImage(element as HTMLCanvasElement, 0, 0);
      const pixel = copy.getImageData(Math.floor(at.x * width), Math.floor(at.y * height), 1, 1);
      return (pixel.data[3] ?? 0) > 0;
    },
    { x, y },
  );
}
