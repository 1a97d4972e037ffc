/** The page follows the typing at three widths, runs nothing, and keeps the place that is read. */
import { test } from '@playwright/test';
import { violationsInBothThemes } from './axe.ts';
import { Editor, expect } from './editor.ts';
import { SAMPLE_COUNT } from './sample-folder.ts';

test('shows the page beside the captions, at three widths and in both themes, as it is typed', async () => {
  test.setTimeout(180_000);
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(3);
  await editor.press('ControlOrMeta+Shift+P');
  const frame = page.frameLocator('iframe[title="The page as readers will see it"]');
  const element = page.locator('iframe[title="The page as readers will see it"]');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Untitled');
  await expect(frame.getByRole('figure')).toHaveCount(3);
  // Both are on screen, and a caption typed here is there.
  await editor.write(editor.caption(1), 'A <b>boat</b> & its crew');
  await expect(frame.locator('#picture-1 .caption')).toHaveText('A <b>boat</b> & its crew');
  // The picture near the place that is read becomes sharp, in the page's own width.
  await expect(frame.locator('#picture-1 img')).toHaveAttribute('src', /^photo:\/\/preview\//);
  await expect
    .poll(() =>
      frame.locator('#picture-1 img').evaluate(({ complete, currentSrc, naturalWidth }: HTMLImageElement) => {
        return complete && naturalWidth > 0 && currentSrc.startsWith('photo://preview/');
      }),
    )
    .toBe(true);

  const headlines = { phone: 'Lanterns', tablet: 'Lanterns and sails', desktop: 'Lanterns and sails in Calvenne' };
  const widths = { phone: 390, tablet: 820, desktop: 1280 };
  for (const width of ['phone', 'tablet', 'desktop'] as const) {
    if (width !== 'phone') await editor.press('ControlOrMeta+Shift+W');
    expect(await element.evaluate((inside) => (inside as HTMLIFrameElement).contentWindow?.innerWidth)).toBe(
      widths[width],
    );
    // It reads on where it was, also while words change.
    await frame.locator('#picture-3').evaluate((picture) => picture.scrollIntoView());
    const place = await element.evaluate((inside) => (inside as HTMLIFrameElement).contentWindow?.scrollY);
    expect(place).toBeGreaterThan(200);
    await page.getByRole('textbox', { name: 'Headline' }).fill(headlines[width]);
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText(headlines[width]);
    expect(await element.evaluate((inside) => (inside as HTMLIFrameElement).contentWindow?.scrollY)).toBeGreaterThan(
      200,
    );
    const paper = (): Promise<string> =>
      frame.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const before = await paper();
    await editor.press('ControlOrMeta+Shift+D');
    await expect.poll(paper).not.toBe(before);
    expect(await violationsInBothThemes(editor)).toEqual([]);
  }
  await editor.press('ControlOrMeta+z');
  await expect(frame.getByRole('heading', { level: 1 })).not.toHaveText(headlines.desktop);
  await editor.press('ControlOrMeta+Shift+P');
  await expect(element).toHaveCount(0);
  await expect(editor.pictures).toHaveCount(3);
  await editor.end();
});

test('lets nothing in the page run, ask or lead away', async () => {
  const editor = await Editor.startWithSample();
  const { page } = editor;
  await editor.untilIndexed(SAMPLE_COUNT);
  await editor.articleFromPicks(1);
  await editor.press('ControlOrMeta+Shift+P');
  const element = page.locator('iframe[title="The page as readers will see it"]');
  const frame = page.frameLocator('iframe[title="The page as readers will see it"]');
  await editor.writeHead('Links', 'A standfirst.', 'See [the port](https://example.org/port).');
  await expect(frame.getByRole('link', { name: 'the port' })).toBeVisible();
  await frame.getByRole('link', { name: 'the port' }).click();
  await editor.untilHeard(/links lead nowhere in the preview/);
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Links');
  expect(await element.getAttribute('sandbox')).toBe('allow-same-origin');
  const tried = await element.evaluate(async (inside) => {
    const page = (inside as HTMLIFrameElement).contentDocument as Document;
    const script = page.createElement('script');
    script.textContent = 'document.title = "ran"';
    page.body.append(script);
    const styled = page.createElement('style');
    styled.textContent = 'body { color: rgb(1, 2, 3) }';
    page.head.append(styled);
    const image = page.createElement('img');
    const refused = new Promise((done) => {
      image.onerror = () => done(true);
    });
    image.src = 'https://example.org/picture.jpg';
    page.body.append(image);
    return {
      ran: page.title === 'ran',
      styled: page.defaultView?.getComputedStyle(page.body).color === 'rgb(1, 2, 3)',
      refused: await refused,
    };
  });
  expect(tried).toEqual({ ran: false, styled: false, refused: true });
  (editor.desk.complaints as string[]).splice(0);
  await editor.end();
});
