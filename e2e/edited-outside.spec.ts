/** Other programs write into the folder while the program runs: pixels, words, a file that arrives slowly; each is told from the others. */
import { appendFileSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { Editor } from './editor.ts';
import { ownFolder, saveOver } from './real-folder.ts';

/** Words written into a JPEG as other programs do: a block before the picture, whose data stay as they are. */
function withDescription(jpeg: Uint8Array, words: string): Uint8Array {
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;
  const body = Buffer.from(`http://ns.adobe.com/xap/1.0/\0${packet}`);
  const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

test('an edited original keeps its marks and says that it changed; new words in a file come in, and are no change', async () => {
  const own = ownFolder('Match day', 3);
  const plain = await sharp(readFileSync(join(own.folder, 'BCO_0147.jpg')))
    .resize(900)
    .modulate({ hue: 90 })
    .jpeg()
    .toBuffer();
  writeFileSync(join(own.folder, 'plain.jpg'), plain);
  utimesSync(join(own.folder, 'plain.jpg'), new Date('2024-08-12T09:00:00Z'), new Date('2024-08-12T09:00:00Z'));
  const editor = await Editor.start({ folders: [own.folder] });
  const { page } = editor;
  await editor.untilIndexed(4);
  const panel = page.getByRole('complementary', { name: 'Panel' });
  for (const name of ['BCO_0147.jpg', 'plain.jpg']) {
    await editor.cell(name).click();
    await editor.press('p', '5');
    await expect(editor.cell(name)).toHaveAttribute('aria-label', /picked, 5 stars/);
  }
  const before = await editor.cell('BCO_0147.jpg').locator('img').getAttribute('src');

  saveOver(join(own.folder, 'plain.jpg'), withDescription(plain, 'A buoy marks the finish off Westhaven.'));
  await editor.cell('plain.jpg').click();
  await expect(panel).toContainText('A buoy marks the finish off Westhaven.');
  await expect(editor.cell('plain.jpg')).toHaveAttribute('aria-label', /picked, 5 stars/);
  await expect(editor.cell('plain.jpg')).not.toHaveAttribute('aria-label', /changed|no caption/);

  const original = readFileSync(join(own.folder, 'BCO_0147.jpg'));
  saveOver(join(own.folder, 'BCO_0147.jpg'), await sharp(original).negate().withMetadata().jpeg().toBuffer());
  await expect(editor.cell('BCO_0147.jpg')).toHaveAttribute('aria-label', /picked, 5 stars.*changed/);
  await editor.untilHeard(/1 changed/);
  await expect.poll(() => editor.cell('BCO_0147.jpg').locator('img').getAttribute('src')).not.toBe(before);
  await editor.cell('BCO_0147.jpg').click();
  await expect(panel).toContainText('Another program changed this picture. Marks and captions stay');
  await expect(page.getByRole('button', { name: 'Changed 1', exact: true })).toBeVisible();

  // Looked at large for a moment, it is known as it is now.
  await editor.press('e');
  await expect(page.getByRole('region', { name: 'Loupe' })).toBeVisible();
  await expect(panel).not.toContainText('Another program changed this picture');
  await editor.press('Escape');
  await expect(editor.cell('BCO_0147.jpg')).not.toHaveAttribute('aria-label', /changed/);
  await editor.end();
  own.forget();
});

test('a sign-off is taken back when another program edits the original, in the view that is open, and the export is held', async () => {
  const own = ownFolder('Match day', 3);
  const editor = await Editor.start({ folders: [own.folder] });
  const { page } = editor;
  await editor.untilIndexed(3);
  await editor.articleFromPicks(1);
  await editor.goTo('Credits');
  await page.getByRole('textbox', { name: 'Signed by' }).fill('Ada Desk');
  await page
    .getByRole('button', { name: /^Sign .* of picture 1|Sign off picture 1|^Sign picture 1/i })
    .first()
    .click();
  await expect(page.getByText('1 of 1 signed off', { exact: true })).toBeVisible();

  const original = join(own.folder, 'BCO_0147.jpg');
  saveOver(original, await sharp(readFileSync(original)).negate().withMetadata().jpeg().toBuffer());
  await expect(page.getByText('0 of 1 signed off', { exact: true })).toBeVisible();
  await editor.untilHeard(/1 sign-off removed: the originals have changed/);
  await editor.goTo('Article');
  await expect(page.getByText(/has changed since its caption was approved: check it again/).first()).toBeVisible();
  await editor.end();
  own.forget();
});

test('a file that is being copied is waited for: it comes once, whole, and was never damaged or changed', async () => {
  const own = ownFolder('Card', 2);
  const whole = await sharp(readFileSync(join(own.folder, 'BCO_0147.jpg')))
    .flop()
    .jpeg({ quality: 96 })
    .toBuffer();
  const editor = await Editor.start({ folders: [own.folder] });
  const { page } = editor;
  await editor.untilIndexed(2);
  const seen = await page.evaluateHandle(() => {
    const labels = new Set<string>();
    const look = (): void => {
      for (const row of document.querySelectorAll('[role=grid] [role=row]'))
        labels.add(row.getAttribute('aria-label') ?? '');
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
    return labels;
  });

  // A slow card: a piece every 200 ms until the test lets the rest through.
  const path = join(own.folder, 'slow.jpg');
  const piece = Math.ceil(whole.length / 400);
  let written = 0;
  const write = (length: number): void => {
    appendFileSync(path, whole.subarray(written, written + length));
    written = Math.min(whole.length, written + length);
  };
  write(Math.floor(whole.length / 3));
  const card = setInterval(() => write(piece), 200);
  await editor.press('F5');
  await editor.untilHeard(/1 still being written: read when it is complete/);
  await expect(page.getByRole('button', { name: 'All 2', exact: true })).toBeVisible();
  clearInterval(card);
  expect(written).toBeLessThan(whole.length);
  write(whole.length);

  await expect(page.getByRole('button', { name: 'All 3', exact: true })).toBeVisible();
  await expect(editor.cell('slow.jpg').locator('img')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Unreadable files none/ })).toBeVisible();
  const labels = await seen.evaluate((all) => [...all].filter((label) => label.startsWith('slow.jpg')));
  expect(labels.length).toBeGreaterThan(0);
  expect(labels.filter((label) => /damaged|changed|cannot be read/.test(label))).toEqual([]);
  await editor.end();
  own.forget();
});
